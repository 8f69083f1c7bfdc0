import { waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { ImageSeed } from '../../mocks/engine/world.ts'
import { aurora, borealis, cumulus, drift } from '../../mocks/worlds/everyday/accounts.ts'
import { goldenWebBase, lobby } from '../../mocks/worlds/everyday/aurora-images.ts'
import { consoleUnderTest } from '../support/pages/console-under-test.tsx'
import { copyTakes, openCopyDialog } from '../support/pages/copy-dialog.ts'
import { elsewhereAs } from '../support/pages/places.ts'

const page = consoleUnderTest()

const copies = 'Copies of this image'
const nanjing = 'East China (Nanjing)'
const chengdu = 'Southwest China (Chengdu)'

async function withCopies(image: ImageSeed) {
  const dialog = await openCopyDialog(page, image)
  await dialog.choose(nanjing, chengdu)
  await dialog.press('Copy to 2 regions')
  await dialog.shows(copies, ['Copying', 'Copying'])
  return dialog
}

async function withFinishedCopies(image: ImageSeed) {
  const dialog = await withCopies(image)
  page.passTime(copyTakes)
  await dialog.shows(copies, ['Normal', 'Normal'])
  return dialog
}

async function holdersIn(region: string) {
  const there = elsewhereAs(aurora, region)
  const [copy] = (await there.listImages('own')).images
  return (await there.listShares(copy!.id)).map(({ account }) => account)
}

test('T8: one step shares each finished copy with those who have the source', async () => {
  const { inside, press } = await withFinishedCopies(goldenWebBase)
  expect(await inside.findByRole('checkbox', { name: `${borealis.name} ${borealis.id}` })).toBeChecked()
  expect(inside.getByRole('checkbox', { name: `${cumulus.name} ${cumulus.id}` })).toBeChecked()
  await press('Share 2 copies with 2 recipients')
  expect(await inside.findByText('Every finished copy is shared with the chosen recipients.')).toBeVisible()
  for (const region of [nanjing, chengdu])
    expect(inside.getByText(`${region}: shared with 2 recipients.`)).toBeVisible()
  for (const region of ['ap-nanjing', 'ap-chengdu']) {
    expect(await holdersIn(region)).toEqual([borealis.id, cumulus.id])
  }
})

test('who is left out gets nothing, and can still be added', async () => {
  const { user, inside, press } = await withFinishedCopies(goldenWebBase)
  await user.click(await inside.findByRole('checkbox', { name: `${borealis.name} ${borealis.id}` }))
  await press('Share 2 copies with 1 recipient')
  expect(await inside.findByText('Every finished copy is shared with the chosen recipients.')).toBeVisible()
  expect(await holdersIn('ap-nanjing')).toEqual([cumulus.id])
  await user.click(inside.getByRole('checkbox', { name: 'All 2 recipients' }))
  await press('Share 2 copies with 1 recipient')
  await waitFor(async () => expect(await holdersIn('ap-nanjing')).toEqual([cumulus.id, borealis.id]))
})

test('C2: one outcome per region and account, and what failed is tried again alone', async () => {
  const { inside, press, shows } = await withFinishedCopies(goldenWebBase)
  await page.setFaults({ failNext: { kind: 'refused', count: 1, action: 'ModifyImageSharePermission' } })
  await press('Share 2 copies with 2 recipients')
  await shows(/^Not shared: /, [
    `${borealis.id}: The cloud does not allow this account to do that. UnauthorizedOperation`,
    `${cumulus.id}: The cloud does not allow this account to do that. UnauthorizedOperation`,
  ])
  await waitFor(() => expect(inside.getAllByText(/: shared with 2 recipients\.$/)).toHaveLength(1))
  await press('Try again with those that failed')
  expect(await inside.findByText('Every finished copy is shared with the chosen recipients.')).toBeVisible()
  expect(await holdersIn('ap-nanjing')).toEqual([borealis.id, cumulus.id])
  expect(await holdersIn('ap-chengdu')).toEqual([borealis.id, cumulus.id])
})

test('a copy that already is shared with some gets only the others', async () => {
  const { inside, press } = await withFinishedCopies(goldenWebBase)
  const there = elsewhereAs(aurora, 'ap-nanjing')
  await there.share((await there.listImages('own')).images[0]!.id, [borealis.id, cumulus.id])
  await press('Share the copy with 2 recipients')
  expect(await inside.findByText(`${chengdu}: shared with 2 recipients.`)).toBeVisible()
  expect(inside.queryByText(`${nanjing}: shared with 2 recipients.`)).toBeNull()
})

test('says what there is to wait for, and when there is nobody to share with', async () => {
  const first = await withCopies(goldenWebBase)
  expect(first.inside.getByText('A copy can be shared once it is finished.')).toBeVisible()
  const second = await withFinishedCopies(lobby)
  expect(await second.inside.findByText('This image is not shared with anyone.')).toBeVisible()
  await elsewhereAs(aurora).share(lobby.id, [drift.id])
  await second.press('Share 2 copies with 1 recipient')
  await waitFor(async () => expect(await holdersIn('ap-nanjing')).toEqual([drift.id]))
})
