import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { aurora, borealis, cumulus } from '../../mocks/worlds/everyday/accounts.ts'
import { renderNode, textureBaker } from '../../mocks/worlds/everyday/partner-images.ts'
import { words } from '../../src/clouds/tencent/words/en.ts'
import { paths } from '../../src/ui/paths.ts'
import { consoleUnderTest } from '../support/pages/console-under-test.tsx'
import { act, findDialog, findRow, pressIn, rowNames } from '../support/pages/on-screen.ts'
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

test('a decision about an image is void in a fresh world', async () => {
  const user = await openShared()
  await act(user, 'Reject', textureBaker.name)
  await shows(['metrics-collector', 'render-node'])
  await user.click(screen.getByRole('button', { name: 'Start over' }))
  await pressIn(user, await findDialog('Start over from the beginning?'), 'Start over')
  await waitFor(() => expect(rowNames()).toEqual(received))
})
