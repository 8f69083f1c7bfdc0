import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { aurora, borealis, cumulus, drift } from '../../mocks/worlds/everyday/accounts.ts'
import { goldenWebBase, lobby } from '../../mocks/worlds/everyday/aurora-images.ts'
import { paths } from '../../src/ui/paths.ts'
import { words } from '../../src/clouds/tencent/words/en.ts'
import { consoleUnderTest } from '../support/pages/console-under-test.tsx'
import { findDialog, findRow } from '../support/pages/on-screen.ts'
import { placeOf } from '../support/pages/places.ts'
import { answerQuestion, openShareDialog, pressShare, shown } from '../support/pages/share-dialog.ts'

const page = consoleUnderTest()

const question = 'Leave without sharing?'
const isOpen = () => screen.queryByText(`Shared Image: ${lobby.name}`) !== null

test('closes without a question when nothing was entered, and gives the focus back to its button', async () => {
  const { user } = await openShareDialog(page, lobby)
  await user.keyboard('{Escape}')
  await waitFor(() => expect(isOpen()).toBe(false))
  expect(within(await findRow(lobby.name)).getByRole('button', { name: `Share: ${lobby.name}` })).toHaveFocus()
})

test.each([
  ['half an ID', '1000'],
  ['an entry', `${drift.id} `],
])('with %s it asks before it closes; what was entered stays, or is lost', async (_, typed) => {
  const { user, press, recipients } = await openShareDialog(page, lobby)
  await user.keyboard(typed)
  await user.keyboard('{Escape}')
  await answerQuestion(user, question, 'Stay')
  await waitFor(() => expect(screen.queryByText(question)).toBeNull())
  expect(recipients()).toEqual([expect.stringContaining(typed.trim())])
  await press('Close')
  await answerQuestion(user, question, 'Leave')
  await waitFor(() => expect(isOpen()).toBe(false))
})

test('asks as well before the back button leaves the page', async () => {
  const user = await page.open(paths.sharedImages(placeOf(aurora)))
  await user.click(screen.getByRole('link', { name: words.customImages }))
  const { enter, recipients } = await pressShare(user, lobby)
  await enter(drift.id)
  history.back()
  await answerQuestion(user, question, 'Stay')
  expect(recipients()).toEqual([shown(drift)])
  expect(location.pathname).toBe(paths.customImages(placeOf(aurora)))
})

test('sharing with one of those who have access is stopped from here', async () => {
  const { user, press, holders } = await openShareDialog(page, goldenWebBase)
  await waitFor(() => expect(holders()).toHaveLength(2))
  await press(`${words.stopSharing}: ${borealis.id}`)
  const confirmation = await findDialog(`${words.stopSharing}: ${goldenWebBase.name}`)
  expect(within(confirmation).getByText(words.stopConsequence)).toBeVisible()
  expect(within(confirmation).getByRole('checkbox', { name: shown(borealis) })).toBeChecked()
  await user.click(within(confirmation).getByRole('button', { name: `${words.stopSharing} with 1 recipient` }))
  expect(await within(confirmation).findByText('No longer shared with 1 recipient.')).toBeVisible()
  await waitFor(() => expect(holders()).toEqual([expect.stringContaining(cumulus.id)]))
})
