import { waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { aurora, borealis, borealisOperator, cumulus, directory, drift } from '../../mocks/worlds/everyday/accounts.ts'
import {
  edgeRelay,
  encryptedLedger,
  goldenWebBase,
  lobby,
  noSlotLeft,
  oneSlotLeft,
  stillCreating,
} from '../../mocks/worlds/everyday/aurora-images.ts'
import { words } from '../../src/clouds/tencent/words/en.ts'
import { consoleUnderTest } from '../support/pages/console-under-test.tsx'
import { elsewhereAs } from '../support/pages/places.ts'
import { openWithSeveral } from '../support/pages/several-images.ts'
import { answerQuestion, shown } from '../support/pages/share-dialog.ts'

const page = consoleUnderTest()

const holdersOf = async ({ id }: { id: string }) =>
  (await elsewhereAs(aurora).listShares(id)).map(({ account }) => account)
const newOnes = directory.slice(70).map(({ id }) => id)

test('says of each image, before anything is sent, what does not fit', async () => {
  const { enter, saidOf, box, inside } = await openWithSeveral(
    page,
    'Share',
    goldenWebBase,
    oneSlotLeft,
    noSlotLeft,
    stillCreating,
  )
  await waitFor(() => expect(saidOf(noSlotLeft)).toBe('Shared with 50 recipients, 0 left.'))
  await enter(`${borealis.id} ${newOnes[0]} ${newOnes[1]}`)
  expect(saidOf(goldenWebBase)).toBe('Shared with 2 recipients, 48 left. One of these recipients has it already.')
  expect(saidOf(oneSlotLeft)).toMatch(/^Shared with 49 recipients, 1 left\. 3 recipients to add, but .* 1: /)
  expect(saidOf(noSlotLeft)).toMatch(/^Shared with 50 recipients, 0 left\. 3 recipients to add, but .* 0: /)
  expect(saidOf(stillCreating)).toBe(`Left out: ${words.shareOnlyAvailable}`)
  expect(box(stillCreating)).toBeDisabled()
  expect(box(stillCreating)).not.toBeChecked()
  expect(inside.getByRole('button', { name: 'Share 3 images with 3 recipients' })).toBeVisible()
})

test('shares each image with those that lack it, and says so of each', async () => {
  const { enter, press, inside, lines } = await openWithSeveral(page, 'Share', goldenWebBase, lobby)
  await enter(`${borealis.id} ${drift.id}`)
  await press('Share 2 images with 2 recipients')
  expect(await inside.findByText('3 shares made, one for each image and recipient.')).toBeVisible()
  expect(lines(`${goldenWebBase.name}: shared with 1 recipient.`)).toEqual([drift.id])
  expect(lines(`${lobby.name}: shared with 2 recipients.`)).toEqual([borealis.id, drift.id])
  expect(lines('To share with')).toEqual([])
  expect(await holdersOf(goldenWebBase)).toEqual([borealis.id, cumulus.id, drift.id])
  expect(await holdersOf(lobby)).toEqual([borealis.id, drift.id])
})

test('C2: one result per image and account, and what failed is retried alone', async () => {
  const { enter, press, inside, lines } = await openWithSeveral(page, 'Share', lobby, encryptedLedger)
  await enter(`${borealis.id} ${borealisOperator.id}`)
  await press('Share 2 images with 2 recipients')
  expect(await inside.findByText('1 share made. 3 failed: see the reason beside each image.')).toBeVisible()
  expect(lines(`${lobby.name}: shared with 1 recipient.`)).toEqual([borealis.id])
  expect(lines(`Not shared: ${lobby.name}`)).toEqual([
    expect.stringContaining(`${borealisOperator.id}: ${words.errors['FailedOperation.NotMasterAccount']}`),
  ])
  const encrypted = words.errors['UnsupportedOperation.EncryptedImagesNotSupported']
  expect(lines(`Not shared: ${encryptedLedger.name}`)).toEqual([
    expect.stringContaining(`${borealis.id}: ${encrypted}`),
    expect.stringContaining(`${borealisOperator.id}: ${encrypted}`),
  ])
  expect(lines('To share with')).toEqual([shown(borealis), borealisOperator.id])

  await press('Retry 3 failed')
  expect(await inside.findByText('0 shares made. 3 failed: see the reason beside each image.')).toBeVisible()
  expect(lines(`${lobby.name}: shared with 1 recipient.`)).toEqual([borealis.id])
})

test('a connection that is lost loses nothing of what was entered, and a second try shares', async () => {
  const { enter, press, inside, lines } = await openWithSeveral(page, 'Share', lobby, edgeRelay)
  await enter(`${borealis.id} ${drift.id}`)
  await page.setFaults({ failNext: { kind: 'lost-connection', count: 1, action: 'ModifyImageSharePermission' } })
  await press('Share 2 images with 2 recipients')
  expect(await inside.findByText('2 shares made. 2 failed: see the reason beside each image.')).toBeVisible()
  expect(await holdersOf(edgeRelay)).toEqual([])
  expect(await holdersOf(lobby)).toEqual([borealis.id, drift.id])
  expect(lines(`Not shared: ${edgeRelay.name}`)).toHaveLength(2)
  await press('Retry 2 failed')
  expect(await inside.findByText('2 shares made, one for each image and recipient.')).toBeVisible()
  expect(lines(`Not shared: ${edgeRelay.name}`)).toEqual([])
  expect(lines('To share with')).toEqual([])
  expect(await holdersOf(edgeRelay)).toEqual([borealis.id, drift.id])
})

test('T1: accounts that some image has no room for are taken out in one press', async () => {
  const { enter, press, inside, lines, saidOf, user } = await openWithSeveral(page, 'Share', lobby, oneSlotLeft)
  await waitFor(() => expect(saidOf(oneSlotLeft)).toContain('1 left'))
  await enter(newOnes.slice(0, 4).join('\n'))
  expect(inside.getByText('Some image has no room for 3 recipients.')).toBeVisible()
  await press('Copy the other 3')
  expect(await inside.findByText('Copied')).toBeVisible()
  await user.click(inside.getByRole('button', { name: 'Keep only the first' }))
  expect(inside.getByRole('textbox', { name: 'Account ID' })).toHaveFocus()
  expect(lines('To share with')).toEqual([expect.stringContaining(newOnes[0]!)])
  await press('Share 2 images with 1 recipient')
  expect(await inside.findByText('2 shares made, one for each image and recipient.')).toBeVisible()
})

test('T1: what goes over the limit all the same is refused account by account, and the others are shared', async () => {
  const { enter, press, inside, lines } = await openWithSeveral(page, 'Share', lobby, oneSlotLeft)
  await enter(newOnes.slice(0, 3).join(' '))
  await press('Share 2 images with 3 recipients')
  expect(await inside.findByText('4 shares made. 2 failed: see the reason beside each image.')).toBeVisible()
  expect(lines(`Not shared: ${oneSlotLeft.name}`)).toEqual([
    expect.stringContaining(`${newOnes[1]}: ${words.errors.OverQuota} OverQuota`),
    expect.stringContaining(`${newOnes[2]}: ${words.errors.OverQuota} OverQuota`),
  ])
  expect(await holdersOf(lobby)).toEqual(newOnes.slice(0, 3))
})

test('an image that is taken out is left as it was', async () => {
  const { enter, press, inside, user, box } = await openWithSeveral(page, 'Share', lobby, edgeRelay)
  await enter(drift.id)
  await user.click(box(lobby))
  await press('Share 1 image with 1 recipient')
  expect(await inside.findByText('1 share made, one for each image and recipient.')).toBeVisible()
  expect(await holdersOf(lobby)).toEqual([])
  expect(await holdersOf(edgeRelay)).toEqual([drift.id])
})

test('stops between images, and what was not sent is sent when one goes on', async () => {
  const { enter, press, inside, lines, user } = await openWithSeveral(page, 'Share', lobby, edgeRelay)
  await enter(`${borealis.id} ${drift.id}`)
  await page.settled()
  await page.setFaults({ latency: 200 })
  await press('Share 2 images with 2 recipients')
  await user.click(await inside.findByRole('button', { name: 'Stop here' }))
  expect(await inside.findByText(/Stopped here: 2 shares not made\./)).toBeVisible()
  expect(lines('To share with')).toEqual([shown(borealis), shown(drift)])
  await page.setFaults({})
  await press('Share 1 image with 2 recipients')
  expect(await inside.findByText('2 shares made, one for each image and recipient.')).toBeVisible()
  expect((await Promise.all([lobby, edgeRelay].map(holdersOf))).flat()).toHaveLength(4)
})

test('where who has access cannot be read, says so, and shares all the same', async () => {
  await page.setFaults({ failShare: { kind: 'server-error', share: 1, action: 'DescribeImageSharePermission' } })
  const again = await openWithSeveral(page, 'Share', goldenWebBase)
  await waitFor(() => expect(again.saidOf(goldenWebBase)).toMatch(/Who has access could not be read\..* InternalError/))
  await again.enter(`${borealis.id} ${drift.id}`)
  await again.press('Share 1 image with 2 recipients')
  expect(await again.inside.findByText('1 share made. 1 failed: see the reason beside each image.')).toBeVisible()
  expect(again.lines(`Not shared: ${goldenWebBase.name}`)).toEqual([
    expect.stringContaining(`${borealis.id}: ${words.errors['FailedOperation.AccountAlreadyExists']}`),
  ])
  await page.setFaults({})
  await again.press('Retry')
  await waitFor(() => expect(again.saidOf(goldenWebBase)).toContain('Shared with 3 recipients, 47 left.'))
})

test('what became of each account is told while who has access is read anew', async () => {
  await page.setFaults({ failShare: { kind: 'server-error', share: 1, action: 'DescribeImageSharePermission' } })
  const { enter, press, inside, lines, saidOf } = await openWithSeveral(page, 'Share', goldenWebBase)
  await waitFor(() => expect(saidOf(goldenWebBase)).toMatch(/Who has access could not be read/))
  await enter(borealis.id)
  await press('Share 1 image with 1 recipient')
  expect(await inside.findByText(/1 failed: see the reason beside each image/)).toBeVisible()
  expect(lines(`Not shared: ${goldenWebBase.name}`)).toHaveLength(1)
})

test('says what is missing, and asks before what was entered is lost', async () => {
  const { enter, press, inside, user, dialog, box } = await openWithSeveral(page, 'Share', lobby)
  await press('Share')
  expect(await inside.findByText('Enter at least one Account ID that can be shared with.')).toBeVisible()
  await enter(drift.id)
  await user.click(box(lobby))
  await press('Share')
  expect(await inside.findByText('Select at least one image')).toBeVisible()
  await user.keyboard('{Escape}')
  await answerQuestion(user, 'Leave without sharing?', 'Leave')
  await waitFor(() => expect(dialog).not.toBeInTheDocument())
  expect(within(document.body).queryByText('Leave without sharing?')).toBeNull()
})
