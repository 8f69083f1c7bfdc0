import { screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { aurora, borealis, cumulus } from '../../mocks/worlds/everyday/accounts.ts'
import { goldenWebBase, lobby } from '../../mocks/worlds/everyday/aurora-images.ts'
import { words } from '../../src/clouds/tencent/words/en.ts'
import { paths } from '../../src/ui/paths.ts'
import { consoleUnderTest } from '../support/pages/console-under-test.tsx'
import { act, findDialog, findRow, pressIn, textOf } from '../support/pages/on-screen.ts'
import { elsewhereAs, placeOf } from '../support/pages/places.ts'
import { openShareDialog, openWith, shown } from '../support/pages/share-dialog.ts'

const page = consoleUnderTest()

const cloud = () => elsewhereAs(aurora)
const holders = async () => (await cloud().listShares(goldenWebBase.id)).map(({ account }) => account)
const again = (n: number) => `Share again with ${n === 1 ? 'this recipient' : `these ${n} recipients`}`
const stopDialog = () => findDialog(`${words.stopSharing}: ${goldenWebBase.name}`)
const noticeOf = (element: HTMLElement) => element.closest<HTMLElement>('.notice')!

/** Stops sharing in the dialog that is open, with those chosen there, and closes it. */
async function stopAndClose(user: UserEvent, n: number) {
  const dialog = await stopDialog()
  const recipients = n === 1 ? '1 recipient' : `${n} recipients`
  await pressIn(user, dialog, `${words.stopSharing} with ${recipients}`)
  await within(dialog).findByText(`No longer shared with ${recipients}.`)
  await pressIn(user, dialog, 'Close')
  await waitFor(() => expect(dialog).not.toBeInTheDocument())
}

/** From the row's action, with all who have the image. */
async function stopWithAll(user: UserEvent) {
  await act(user, words.stopSharing, goldenWebBase.name)
  await user.click(await within(await stopDialog()).findByRole('checkbox', { name: 'All 2 recipients' }))
  await stopAndClose(user, 2)
}

test('after stopping, the list offers to share again, and the focus is where it was', async () => {
  const user = await openWith(page, goldenWebBase)
  await stopWithAll(user)
  const offer = await screen.findByRole('button', { name: again(2) })
  expect(textOf(noticeOf(offer))).toContain(`${goldenWebBase.name}: no longer shared with 2 recipients.`)
  const stop = within(await findRow(goldenWebBase.name)).getByRole('button', { name: /^Cancel Sharing/ })
  expect(stop).toHaveFocus()
  await user.click(offer)
  const done = await screen.findByText(`${goldenWebBase.name}: shared with 2 recipients.`)
  await waitFor(() => expect(noticeOf(done)).toHaveFocus())
  expect(within(noticeOf(done)).getAllByRole('listitem').map(textOf)).toEqual([borealis.id, cumulus.id])
  expect(screen.queryByRole('button', { name: again(2) })).toBeNull()
  expect(await holders()).toEqual([borealis.id, cumulus.id])
  await user.click(within(noticeOf(done)).getByRole('button', { name: 'Close' }))
  expect(screen.queryByText(`${goldenWebBase.name}: shared with 2 recipients.`)).toBeNull()
})

test('C2: what fails says why for each account, and is tried again alone', async () => {
  const user = await openWith(page, goldenWebBase)
  await stopWithAll(user)
  await page.setFaults({ failNext: { kind: 'refused', count: 1, action: 'ModifyImageSharePermission' } })
  await user.click(await screen.findByRole('button', { name: again(2) }))
  const list = await screen.findByRole('list', { name: `Not shared: ${goldenWebBase.name}` })
  expect(within(list).getAllByRole('listitem').map(textOf)).toEqual([
    expect.stringMatching(`^${borealis.id}: .* UnauthorizedOperation`),
    expect.stringMatching(`^${cumulus.id}: .* UnauthorizedOperation`),
  ])
  await page.settled()
  await user.click(screen.getByRole('button', { name: 'Try again with 2 recipients' }))
  expect(await screen.findByText(`${goldenWebBase.name}: shared with 2 recipients.`)).toBeVisible()
  expect(screen.queryByRole('list', { name: `Not shared: ${goldenWebBase.name}` })).toBeNull()
  expect(await holders()).toEqual([borealis.id, cumulus.id])
})

test('one who has it again in another way is not asked about any more', async () => {
  const user = await openWith(page, goldenWebBase)
  await stopWithAll(user)
  await cloud().share(goldenWebBase.id, [borealis.id])
  await user.click(await screen.findByRole('button', { name: again(1) }))
  expect(await screen.findByText(`${goldenWebBase.name}: shared with 1 recipient.`)).toBeVisible()
  expect(await holders()).toEqual([borealis.id, cumulus.id])
})

test('each image that was stopped has its own offer, for as long as the page is open', async () => {
  await cloud().share(lobby.id, [borealis.id])
  const user = await page.open(paths.customImages(placeOf(aurora)))
  await stopWithAll(user)
  await act(user, words.stopSharing, lobby.name)
  const dialog = await findDialog(`${words.stopSharing}: ${lobby.name}`)
  await user.click(await within(dialog).findByRole('checkbox', { name: shown(borealis) }))
  await pressIn(user, dialog, `${words.stopSharing} with 1 recipient`)
  await within(dialog).findByText('No longer shared with 1 recipient.')
  await user.keyboard('{Escape}')
  expect(await screen.findByRole('button', { name: again(1) })).toBeVisible()
  expect(screen.getByRole('button', { name: again(2) })).toBeVisible()
  await user.click(screen.getByRole('link', { name: words.sharedImages }))
  await waitFor(() => expect(screen.queryByRole('button', { name: /^Share again/ })).toBeNull())
  await user.click(screen.getByRole('link', { name: words.customImages }))
  expect(await findRow(lobby.name)).toBeVisible()
  expect(screen.queryByRole('button', { name: /^Share again/ })).toBeNull()
})

test('an image that is deleted is no longer offered', async () => {
  const user = await openWith(page, goldenWebBase)
  await stopWithAll(user)
  expect(await screen.findByRole('button', { name: again(2) })).toBeVisible()
  await act(user, 'Delete', goldenWebBase.name)
  await pressIn(user, await findDialog(`Delete image: ${goldenWebBase.name}`), 'Delete')
  expect(await screen.findByText(`${goldenWebBase.name} was deleted.`)).toBeVisible()
  expect(screen.queryByRole('button', { name: again(2) })).toBeNull()
})

test('on its own page, where the row that was pressed is gone, the offer has the focus', async () => {
  const user = await page.open(paths.image(placeOf(aurora), goldenWebBase.id))
  await user.click(await screen.findByRole('button', { name: `${words.stopSharing}: ${borealis.id}` }))
  await stopAndClose(user, 1)
  const offer = await screen.findByRole('button', { name: again(1) })
  await waitFor(() => expect(noticeOf(offer)).toHaveFocus())
  await user.click(offer)
  expect(await screen.findByText(`${goldenWebBase.name}: shared with 1 recipient.`)).toBeVisible()
  expect(await holders()).toEqual([cumulus.id, borealis.id])
})

test('inside the Share window it is offered at once, and in the list once that is closed', async () => {
  const { user, dialog } = await openShareDialog(page, goldenWebBase)
  await pressIn(user, dialog, `${words.stopSharing}: ${borealis.id}`)
  await stopAndClose(user, 1)
  const inside = await within(dialog).findByRole('button', { name: again(1) })
  await waitFor(() => expect(noticeOf(inside)).toHaveFocus())
  expect(screen.getAllByRole('button', { name: again(1) })).toEqual([inside])
  await pressIn(user, dialog, 'Close')
  await waitFor(() => expect(dialog).not.toBeInTheDocument())
  await user.click(await screen.findByRole('button', { name: again(1) }))
  expect(await screen.findByText(`${goldenWebBase.name}: shared with 1 recipient.`)).toBeVisible()
  expect(await holders()).toEqual([cumulus.id, borealis.id])
})

test('what was shared again inside the Share window is not offered again in the list', async () => {
  const { user, dialog, holders: listed } = await openShareDialog(page, goldenWebBase)
  await pressIn(user, dialog, `${words.stopSharing}: ${borealis.id}`)
  await stopAndClose(user, 1)
  await user.click(await within(dialog).findByRole('button', { name: again(1) }))
  await waitFor(() => expect(listed()).toHaveLength(2))
  await pressIn(user, dialog, 'Close')
  await waitFor(() => expect(dialog).not.toBeInTheDocument())
  expect(screen.queryByRole('button', { name: /^Share again/ })).toBeNull()
})

test('sharing that was stopped for a deletion that then failed can be taken back', async () => {
  const user = await openWith(page, goldenWebBase)
  await page.setFaults({ failNext: { kind: 'server-error', count: 1, action: 'DeleteImages' } })
  await act(user, 'Delete', goldenWebBase.name)
  const dialog = await findDialog(`Delete image: ${goldenWebBase.name}`)
  await pressIn(user, dialog, 'Stop sharing with these 2 recipients and delete')
  await within(dialog).findByText('The image could not be deleted.')
  await pressIn(user, dialog, 'Keep the image')
  await user.click(await screen.findByRole('button', { name: again(2) }))
  expect(await screen.findByText(`${goldenWebBase.name}: shared with 2 recipients.`)).toBeVisible()
  expect(await holders()).toEqual([borealis.id, cumulus.id])
})
