import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { aurora, borealis, cumulus, drift } from '../../mocks/worlds/everyday/accounts.ts'
import { edgeRelay, goldenWebBase, lobby, stillCreating } from '../../mocks/worlds/everyday/aurora-images.ts'
import { words } from '../../src/clouds/tencent/words/en.ts'
import { consoleUnderTest } from '../support/pages/console-under-test.tsx'
import { elsewhereAs } from '../support/pages/places.ts'
import { openWithSeveral, selectionBar } from '../support/pages/several-images.ts'
import { shown } from '../support/pages/share-dialog.ts'

const page = consoleUnderTest()

const cloud = () => elsewhereAs(aurora)
const ids = async () => (await cloud().listImages('own')).images.map(({ id }) => id)
const holders = async () => (await cloud().listShares(goldenWebBase.id)).map(({ account }) => account)
const stopAndDelete = (n: number) => `Stop sharing with 2 recipients and delete ${n} images`
const isGone = () => screen.queryByRole('dialog') === null

test('C4: names the images, who still has each, and what is lost; and nothing is done', async () => {
  const { saidOf, lines, box, inside, press } = await openWithSeveral(
    page,
    'Delete',
    goldenWebBase,
    lobby,
    stillCreating,
  )
  expect(inside.getByText(words.deleteConsequence)).toBeVisible()
  expect(inside.getByText(words.stopConsequence)).toBeVisible()
  expect(lines('Still shared with 2 recipients')).toEqual([shown(borealis), shown(cumulus)])
  expect(saidOf(lobby)).toBe('This image is not shared with anyone.')
  expect(saidOf(stillCreating)).toBe('Left out: An image that is still being made cannot be edited or deleted')
  expect(box(stillCreating)).toBeDisabled()
  await press('Close')
  await waitFor(() => expect(isGone()).toBe(true))
  expect(await ids()).toEqual(expect.arrayContaining([goldenWebBase.id, lobby.id, stillCreating.id]))
  expect(await holders()).toHaveLength(2)
})

test('T6: all sharing is stopped, then all are deleted, and the list says so', async () => {
  const { press } = await openWithSeveral(page, 'Delete', goldenWebBase, lobby)
  await press(stopAndDelete(2))
  const notice = (await screen.findByText('2 images were deleted.')).closest('[role="status"]')
  await waitFor(() => expect(notice).toHaveFocus())
  expect(await ids()).not.toEqual(expect.arrayContaining([goldenWebBase.id]))
  expect(await ids()).not.toEqual(expect.arrayContaining([lobby.id]))
  await waitFor(() => expect(selectionBar()).toBeNull())
})

test('C2: each image has its own result, and what failed is retried alone', async () => {
  const { press, inside, saidOf } = await openWithSeveral(page, 'Delete', lobby, edgeRelay)
  await page.setFaults({ failNext: { kind: 'refused', count: 1, action: 'DeleteImages' } })
  await press('Delete 2 images')
  expect(await inside.findByText('1 image deleted. 1 failed: see the reason beside each.')).toBeVisible()
  expect(saidOf(edgeRelay)).toMatch(/^The image could not be deleted\. .* UnauthorizedOperation/)
  expect(saidOf(lobby)).toBe('Deleted')
  expect(await ids()).toContain(edgeRelay.id)
  await press('Retry 1 failed')
  expect(await screen.findByText('2 images were deleted.')).toBeVisible()
  expect(await ids()).not.toContain(edgeRelay.id)
})

test('while somebody still has one, that one stays, with the reason beside the account', async () => {
  const { press, inside, lines, saidOf } = await openWithSeveral(page, 'Delete', goldenWebBase, lobby)
  await page.setFaults({ failNext: { kind: 'server-error', count: 1, action: 'ModifyImageSharePermission' } })
  await press(stopAndDelete(2))
  expect(await inside.findByText('1 image deleted. 1 failed: see the reason beside each.')).toBeVisible()
  expect(saidOf(lobby)).toBe('Deleted')
  expect(lines('Still shared with 2 recipients')).toEqual([
    expect.stringMatching(`^${shown(borealis)} .* InternalError`),
    expect.stringMatching(`^${shown(cumulus)} .* InternalError`),
  ])
  await press('Retry 1 failed')
  expect(await screen.findByText('2 images were deleted.')).toBeVisible()
})

test('those that are gone are told when one leaves before all are, and what was stopped can be shared again', async () => {
  const { press, inside, user } = await openWithSeveral(page, 'Delete', goldenWebBase, lobby)
  await page.setFaults({ failNext: { kind: 'server-error', count: 1, action: 'DeleteImages' } })
  await press(stopAndDelete(2))
  expect(await inside.findByText('1 image deleted. 1 failed: see the reason beside each.')).toBeVisible()
  expect(await holders()).toEqual([])
  await press('Close')
  expect(await screen.findByText(`${lobby.name} was deleted.`)).toBeVisible()
  await user.click(await screen.findByRole('button', { name: 'Share again with these 2 recipients' }))
  await waitFor(async () => expect(await holders()).toEqual([borealis.id, cumulus.id]))
})

test('stops between images', async () => {
  const { press, inside } = await openWithSeveral(page, 'Delete', lobby, edgeRelay)
  await page.setFaults({ latency: 200 })
  await press('Delete 2 images')
  await press('Stop here')
  expect(await inside.findByText(/Stopped here: 1 image left as before\./)).toBeVisible()
  await page.setFaults({})
  expect(await ids()).toContain(lobby.id)
  expect(await ids()).not.toContain(edgeRelay.id)
})

test('an image whose shares cannot be read stays, and is deleted once they are', async () => {
  await cloud().share(lobby.id, [drift.id])
  await page.setFaults({ failShare: { kind: 'server-error', share: 1, action: 'DescribeImageSharePermission' } })
  const { saidOf, inside, press } = await openWithSeveral(page, 'Delete', lobby)
  expect(saidOf(lobby)).toMatch(/^Who has access could not be read: it stays .* InternalError/)
  expect(inside.getByRole('button', { name: 'Delete 0 images' })).toBeDisabled()
  await page.setFaults({})
  await press('Retry')
  await press('Stop sharing with 1 recipient and delete 1 image')
  expect(await screen.findByText(`${lobby.name} was deleted.`)).toBeVisible()
})

test('an image that is taken out stays', async () => {
  const { user, box, press } = await openWithSeveral(page, 'Delete', lobby, edgeRelay)
  await user.click(box(lobby))
  await press('Delete 1 image')
  expect(await screen.findByText(`${edgeRelay.name} was deleted.`)).toBeVisible()
  expect(await ids()).toContain(lobby.id)
})
