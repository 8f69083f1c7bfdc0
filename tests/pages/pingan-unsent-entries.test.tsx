import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { aurora, borealis } from '../../mocks/worlds/everyday/pingan-accounts.ts'
import { lobby } from '../../mocks/worlds/everyday/pingan-aurora-images.ts'
import { paths } from '../../src/ui/paths.ts'
import { cloudUnderTest } from '../support/clouds.ts'
import { holdersOf, openSharing } from '../support/pages/on-every-cloud.ts'
import { consoleUnderTest } from '../support/pages/console-under-test.tsx'
import { findDialog, findRow, pressIn } from '../support/pages/on-screen.ts'
import { placeOf } from '../support/pages/places.ts'
import { answerQuestion } from '../support/pages/share-dialog.ts'

// P8: what was entered on the page that shares an image is not lost unasked.
const page = consoleUnderTest()
const pingan = cloudUnderTest('pingan')
const sharing = (image: { id: string }) => paths.imageSharing(placeOf(aurora), image.id)

test('by a link: it stays, or is lost', async () => {
  const { user, enter, inside, recipients } = await openSharing(page, pingan, lobby)
  await enter(borealis.id)
  const back = inside.getByRole('link', { name: 'Custom Images' })
  await user.click(back)
  await answerQuestion(user, 'Leave without sharing?', 'Stay')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(recipients()).toEqual([expect.stringContaining(borealis.id)])
  expect(location.pathname).toBe(sharing(lobby))
  await user.click(back)
  await answerQuestion(user, 'Leave without sharing?', 'Leave')
  await findRow(lobby.name)
  expect(await holdersOf(pingan, lobby)).toEqual([])
})

test('by the back button', async () => {
  const { user, enter } = await openSharing(page, pingan, lobby)
  await enter(borealis.id)
  history.back()
  await answerQuestion(user, 'Leave without sharing?', 'Leave')
  expect(await findRow(lobby.name)).toBeVisible()
})

test('by the back button too while Copy stands over the page', async () => {
  const { user, enter, inside, recipients } = await openSharing(page, pingan, lobby)
  await enter(borealis.id)
  await user.click(inside.getByRole('button', { name: 'Copy to another region' }))
  await findDialog(`Copy: ${lobby.name}`)
  history.back()
  await answerQuestion(user, 'Leave without sharing?', 'Stay')
  expect(location.pathname).toBe(sharing(lobby))
  expect(recipients()).toEqual([expect.stringContaining(borealis.id)])
})

test('P7: Copy to another region opens over the page, and what was entered is still there after it', async () => {
  const { user, enter, inside, recipients } = await openSharing(page, pingan, lobby)
  await enter(borealis.id)
  await user.click(inside.getByRole('button', { name: 'Copy to another region' }))
  await pressIn(user, await findDialog(`Copy: ${lobby.name}`), 'Close')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(recipients()).toEqual([expect.stringContaining(borealis.id)])
})
