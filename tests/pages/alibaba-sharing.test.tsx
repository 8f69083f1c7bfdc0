import { screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { aurora, cumulus, drift } from '../../mocks/worlds/everyday/alibaba-accounts.ts'
import { chineseName, goldenWebBase, lobby, stillCopying } from '../../mocks/worlds/everyday/alibaba-aurora-images.ts'
import { words } from '../../src/clouds/alibaba/words/en.ts'
import { paths } from '../../src/ui/paths.ts'
import { consoleUnderTest } from '../support/pages/console-under-test.tsx'
import { act, choose, findDialog, findRow, openMore, pressIn } from '../support/pages/on-screen.ts'
import { elsewhereAs, placeOf } from '../support/pages/places.ts'
import { select, selectionBar } from '../support/pages/several-images.ts'

const page = consoleUnderTest()

const hers = placeOf(aurora)
const openList = (image: { id: string }) => page.open(paths.customImages(hers, image.id))
const labels = (where: HTMLElement) =>
  within(where)
    .getAllByRole('button')
    .map((button) => button.getAttribute('aria-label'))
const holders = async ({ id }: { id: string }) =>
  (await elsewhereAs(aurora).listShares(id)).map(({ account }) => account)
const type = () => words.accountType!
const { verb } = words.shareButton!

/** The value of a select is beside its field. */
const chosenIn = (field: HTMLElement) => field.closest<HTMLElement>('.ant-select')!.innerText.trim()

async function shareWith(user: UserEvent, dialog: HTMLElement, ...accounts: string[]) {
  await user.click(within(dialog).getByRole('textbox', { name: 'Account' }))
  await user.paste(accounts.join('\n'))
}

test('A9: a row has sharing under More, and what the image is for beside it', async () => {
  const user = await openList(lobby)
  const row = await findRow(lobby.name)
  expect(labels(row)).toEqual([
    `Copy ID: ${lobby.name}`,
    `${words.createInstance}: ${lobby.name}`,
    `${words.copy}: ${lobby.name}`,
    `More: ${lobby.name}`,
  ])
  await openMore(user, lobby.name, words.share)
  expect(screen.getAllByRole('menuitem').map(({ innerText }) => innerText.split('\n')[0]!.trim())).toEqual([
    words.share,
    words.stopSharing,
    'Edit',
    'Delete',
  ])
})

test('A9: More, the window with its account type, the account, done; the focus is back on More', async () => {
  const user = await openList(lobby)
  await act(user, words.share, lobby.name)
  const dialog = await findDialog(`${words.shareWindow}: ${lobby.name}`)
  const accountType = within(dialog).getByRole('combobox', { name: type().label })
  expect(chosenIn(accountType)).toBe(type().value)
  await waitFor(() => expect(within(dialog).getByRole('textbox', { name: 'Account' })).toHaveFocus())
  await choose(user, accountType, type().value)
  expect(chosenIn(accountType)).toBe(type().value)
  await shareWith(user, dialog, drift.id)
  await pressIn(user, dialog, `${verb} with 1 recipient`)
  expect(await within(dialog).findByText('Shared with 1 recipient.')).toBeVisible()
  expect(await holders(lobby)).toEqual([drift.id])
  await pressIn(user, dialog, 'Close')
  await waitFor(() => expect(dialog).not.toBeInTheDocument())
  expect(within(await findRow(lobby.name)).getByRole('button', { name: `More: ${lobby.name}` })).toHaveFocus()
})

test('the account type is reached by keyboard, and Escape leaves the focus on More', async () => {
  const user = await openList(lobby)
  await act(user, words.share, lobby.name)
  const dialog = await findDialog(`${words.shareWindow}: ${lobby.name}`)
  await waitFor(() => expect(within(dialog).getByRole('textbox', { name: 'Account' })).toHaveFocus())
  await user.tab({ shift: true })
  expect(within(dialog).getByRole('combobox', { name: type().label })).toHaveFocus()
  await user.keyboard('{Escape}')
  const more = within(await findRow(lobby.name)).getByRole('button', { name: `More: ${lobby.name}` })
  await waitFor(() => expect(more).toHaveFocus())
})

test('an image that cannot be shared now says so in the menu', async () => {
  const user = await openList(stillCopying)
  const item = await openMore(user, stillCopying.name, words.share)
  expect(item).toHaveAttribute('aria-disabled', 'true')
  expect(within(item).getByText(words.shareOnlyAvailable)).toBeInTheDocument()
})

test('on the page of an image all is in view', async () => {
  await page.open(paths.image(hers, goldenWebBase.id))
  const share = await screen.findByRole('button', { name: `${words.share}: ${goldenWebBase.name}` })
  expect(labels(share.closest<HTMLElement>('.row-actions')!)).toEqual(
    [words.share, words.stopSharing, words.createInstance, words.copy, 'Edit', 'Delete'].map(
      (action) => `${action}: ${goldenWebBase.name}`,
    ),
  )
})

test('the window that shares several images has the account type too', async () => {
  const user = await page.open(`${paths.customImages(hers)}?size=20`)
  await select(user, lobby, chineseName)
  await user.click(within(selectionBar()!).getByRole('button', { name: words.share }))
  const dialog = await findDialog(`${words.shareWindow}: 2 images`)
  expect(chosenIn(within(dialog).getByRole('combobox', { name: type().label }))).toBe(type().value)
  await shareWith(user, dialog, cumulus.id)
  await pressIn(user, dialog, `${verb} 2 images with 1 recipient`)
  expect(await within(dialog).findByText('2 shares made, one for each image and recipient.')).toBeVisible()
  expect([await holders(lobby), await holders(chineseName)]).toEqual([[cumulus.id], [cumulus.id]])
})

test('where the cloud tells no quota, the list says nothing of one', async () => {
  await page.open(paths.customImages(hers))
  await findRow(goldenWebBase.name)
  await page.settled()
  expect(page.failedReads()).toEqual([])
  expect(screen.queryByText(/\d+ of \d+ images/)).toBeNull()
})
