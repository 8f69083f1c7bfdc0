import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { aurora, borealis, cumulus, drift } from '../../mocks/worlds/everyday/accounts.ts'
import { renderNode, textureBaker } from '../../mocks/worlds/everyday/partner-images.ts'
import { words } from '../../src/clouds/tencent/words/en.ts'
import { paths } from '../../src/ui/paths.ts'
import { consoleUnderTest } from '../support/pages/console-under-test.tsx'
import { act, findDialog, findRow, openMore, pressIn, rowNames } from '../support/pages/on-screen.ts'
import { elsewhereAs, placeOf } from '../support/pages/places.ts'

const page = consoleUnderTest()

const received = ['texture-baker-win', 'metrics-collector', 'render-node']
const rejectedNotice = `${textureBaker.name} is now under`
const openShared = () => page.open(paths.sharedImages(placeOf(aurora)))
const shows = (names: string[]) => waitFor(() => expect(rowNames()).toEqual(names))

test('T12: what others share is there at once, each with who shares it', async () => {
  await openShared()
  await shows(received)
  expect(within(await findRow('metrics-collector')).getByText(cumulus.id)).toBeVisible()
  expect(within(await findRow('render-node')).getByText(borealis.id)).toBeVisible()
})

test('T10: says that the cloud vouches for nothing', async () => {
  await openShared()
  expect(screen.getByText(words.reminders.trust)).toBeVisible()
})

test.each([
  { rule: 'T9', action: words.share, reason: words.notOffered.shareOn },
  { rule: 'T3', action: 'Edit', reason: words.notOffered.edit },
  { rule: 'T7', action: 'Delete', reason: words.notOffered.delete },
])('$rule: $action is visibly not offered, with the reason', async ({ action, reason }) => {
  const user = await openShared()
  const item = await openMore(user, renderNode.name, action)
  expect(item).toHaveAttribute('aria-disabled', 'true')
  await waitFor(() => expect(within(item).getByText(reason)).toBeVisible())
  await user.click(item)
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(location.pathname).toBe(paths.sharedImages(placeOf(aurora)))
})

test('C1: a rejected image leaves the list for Rejected Images, and Accept brings it back', async () => {
  const user = await openShared()
  await act(user, 'Reject', textureBaker.name)
  await shows(['metrics-collector', 'render-node'])
  const notice = screen.getByText(rejectedNotice)
  await user.click(within(notice).getByRole('link', { name: words.rejectedImages }))
  await shows([textureBaker.name])
  expect(screen.getByText(/remembers that in this browser/)).toBeVisible()
  await act(user, 'Accept', textureBaker.name)
  expect(await screen.findByText('You have not rejected any image in this region.')).toBeVisible()
  await user.click(within(screen.getByText(`${textureBaker.name} is back under`)).getByRole('link'))
  await shows(received)
})

test('C1: a rejection can be undone at once', async () => {
  const user = await openShared()
  await act(user, 'Reject', textureBaker.name)
  const notice = screen.getByText(rejectedNotice)
  expect(notice.closest('[role="status"]')).toHaveFocus()
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  await shows(received)
  expect(notice).not.toBeInTheDocument()
})

test('C1: a rejection is this account’s alone, and is remembered', async () => {
  const user = await openShared()
  await act(user, 'Reject', renderNode.name)
  await page.open(paths.sharedImages(placeOf(cumulus)))
  await findRow(renderNode.name)
  await openShared()
  await waitFor(() => expect(rowNames()).toEqual(['texture-baker-win', 'metrics-collector']))
})

test('C1: with every image rejected, the list says where they are', async () => {
  const user = await openShared()
  for (const name of received) await act(user, 'Reject', name)
  expect(await screen.findByText('You rejected all 3 images that are shared with you here.')).toBeVisible()
  const table = within(screen.getByRole('table'))
  await user.click(table.getByRole('link', { name: words.rejectedImages }))
  await shows(received)
})

test('C1: a rejected image cannot be chosen to create from, and the page says why', async () => {
  const user = await openShared()
  await act(user, 'Reject', textureBaker.name)
  await shows(['metrics-collector', 'render-node'])
  await page.open(paths.createInstances(placeOf(aurora), textureBaker.id))
  expect(await screen.findByText(/You rejected this image\. Accept it before/)).toBeVisible()
  const image = screen.getByRole('combobox', { name: 'Image' })
  await user.type(image, renderNode.id)
  expect(await screen.findByTitle(new RegExp(renderNode.id))).toBeInTheDocument()
  await user.clear(image)
  await user.type(image, textureBaker.id)
  expect(await screen.findByText('No images')).toBeVisible()
})

test('an image whose share ends disappears by itself, and its rejection is forgotten', async () => {
  const user = await openShared()
  await act(user, 'Reject', textureBaker.name)
  await shows(['metrics-collector', 'render-node'])
  await elsewhereAs(borealis).stopSharing(renderNode.id, [aurora.id])
  await shows(['metrics-collector'])
  await elsewhereAs(borealis).stopSharing(textureBaker.id, [aurora.id])
  await user.click(screen.getAllByRole('link', { name: words.rejectedImages })[0]!)
  expect(await screen.findByText('You have not rejected any image in this region.')).toBeVisible()
  await elsewhereAs(borealis).share(textureBaker.id, [aurora.id])
  await user.click(screen.getAllByRole('link', { name: words.sharedImages })[0]!)
  await shows(['texture-baker-win', 'metrics-collector'])
})

test('a first share appears by itself', async () => {
  await page.open(paths.sharedImages(placeOf(drift)))
  expect(await screen.findByText('Nobody shares an image with this account in this region.')).toBeVisible()
  await elsewhereAs(borealis).share(renderNode.id, [drift.id])
  await shows([renderNode.name])
})

test('a decision about an image is void in a fresh world', async () => {
  const user = await openShared()
  await act(user, 'Reject', textureBaker.name)
  await shows(['metrics-collector', 'render-node'])
  await user.click(screen.getByRole('button', { name: 'Start over' }))
  await pressIn(user, await findDialog('Start over from the beginning?'), 'Start over')
  await waitFor(() => expect(rowNames()).toEqual(received))
})
