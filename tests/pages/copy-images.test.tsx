import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { ImageSeed } from '../../mocks/engine/world.ts'
import { aurora } from '../../mocks/worlds/everyday/accounts.ts'
import { edgeRelay, goldenWebBase, lobby, stillCreating } from '../../mocks/worlds/everyday/aurora-images.ts'
import { words } from '../../src/clouds/tencent/words/en.ts'
import { consoleUnderTest } from '../support/pages/console-under-test.tsx'
import { copyDialog, copyTakes, openCopyDialog } from '../support/pages/copy-dialog.ts'
import { act } from '../support/pages/on-screen.ts'
import { elsewhereAs } from '../support/pages/places.ts'
import { openWithSeveral, pressWithSeveral } from '../support/pages/several-images.ts'
import { answerQuestion } from '../support/pages/share-dialog.ts'

const page = consoleUnderTest()

const nanjing = 'East China (Nanjing)'
const chengdu = 'Southwest China (Chengdu)'
const shanghai = 'East China (Shanghai)'

const namesIn = async (region: string) =>
  (await elsewhereAs(aurora, region).listImages('own')).images.map(({ name }) => name).toSorted()

async function openCopies(...images: ImageSeed[]) {
  const opened = await openWithSeveral(page, 'Copy', ...images)
  return {
    ...opened,
    async choose(...regions: string[]) {
      const field = opened.inside.getByRole('combobox', { name: 'Regions' })
      for (const region of regions) {
        await opened.user.type(field, region)
        await opened.user.click((await screen.findAllByTitle(region)).at(-1)!)
      }
    },
    shows: (list: string, expected: string[]) =>
      waitFor(() => expect(opened.lines(list)).toEqual(expected.map((line) => expect.stringContaining(line)))),
  }
}

test('T8: copies each image to each region under its own name, and follows every copy', async () => {
  const { choose, press, shows, saidOf, box, inside } = await openCopies(lobby, edgeRelay, stillCreating)
  expect(inside.getByRole('combobox', { name: 'Regions' })).toHaveFocus()
  expect(inside.getByText(/Each copy has the name of its image\./)).toBeVisible()
  expect(saidOf(stillCreating)).toBe('Left out: Only an image in the Normal state can be copied')
  expect(box(stillCreating)).toBeDisabled()
  await choose(nanjing, chengdu)
  await press('Copy 2 images to 2 regions')
  await shows(`Copies of ${lobby.name}`, [nanjing, chengdu])
  await shows(`Copies of ${edgeRelay.name}`, ['Copying', 'Copying'])
  for (const region of ['ap-nanjing', 'ap-chengdu']) {
    expect(await namesIn(region)).toEqual([edgeRelay.name, lobby.name])
  }
  page.passTime(copyTakes)
  await shows(`Copies of ${edgeRelay.name}`, ['Normal', 'Normal'])
})

test('C2: one result per image and region, and what failed is retried alone', async () => {
  const { choose, press, shows, lines, inside } = await openCopies(goldenWebBase, lobby)
  await choose(nanjing, shanghai)
  await press('Copy 2 images to 2 regions')
  await shows(`Not copied: ${goldenWebBase.name}`, [
    `${shanghai}: ${words.errors['InvalidImageName.Duplicate']} InvalidImageName.Duplicate · Request ID`,
  ])
  await shows(`Copies of ${goldenWebBase.name}`, [nanjing])
  await shows(`Copies of ${lobby.name}`, [nanjing, shanghai])
  const there = elsewhereAs(aurora, 'ap-shanghai')
  const inTheWay = (await there.listImages('own')).images.find(({ name }) => name === goldenWebBase.name)!
  await there.editImage(inTheWay.id, { name: 'renamed' })
  await press('Retry 1 failed')
  await shows(`Copies of ${goldenWebBase.name}`, [nanjing, shanghai])
  expect(lines(`Not copied: ${goldenWebBase.name}`)).toEqual([])
  expect(inside.queryByRole('button', { name: /^Retry/ })).toBeNull()
  expect(await namesIn('ap-nanjing')).toEqual([goldenWebBase.name, lobby.name])
})

test('progress survives a reload, and the dialog of one image shows the same copies', async () => {
  const first = await openCopies(lobby, edgeRelay)
  await first.choose(nanjing)
  await first.press('Copy 2 images to 1 region')
  await first.shows(`Copies of ${lobby.name}`, ['Copying'])
  await first.shows(`Copies of ${edgeRelay.name}`, ['Copying'])
  page.passTime(copyTakes / 2)
  const again = await openCopies(lobby, edgeRelay)
  await again.shows(`Copies of ${lobby.name}`, ['Copying 5'])
  await again.shows(`Copies of ${edgeRelay.name}`, ['Copying 5'])
  const one = await openCopyDialog(page, lobby)
  await one.shows('Copies of this image', [nanjing])
  expect(await namesIn('ap-nanjing')).toEqual([edgeRelay.name, lobby.name])
})

test('what failed is there again when the dialog is, and in the dialog of that image', async () => {
  const { user, choose, press, shows, dialog } = await openCopies(goldenWebBase, lobby)
  await choose(shanghai)
  await press('Copy 2 images to 1 region')
  await shows(`Not copied: ${goldenWebBase.name}`, [shanghai])
  await press('Close')
  await waitFor(() => expect(dialog).not.toBeInTheDocument())
  const again = await pressWithSeveral(user, 'Copy', 2)
  expect(await again.inside.findByRole('button', { name: 'Retry 1 failed' })).toBeVisible()
  expect(again.lines(`Not copied: ${goldenWebBase.name}`)).toEqual([expect.stringContaining(shanghai)])
  await again.press('Close')
  await waitFor(() => expect(again.dialog).not.toBeInTheDocument())
  await act(user, 'Copy', goldenWebBase.name)
  const one = await copyDialog(user, goldenWebBase)
  await one.shows('Not copied', [shanghai])
})

test('an image that is taken out is not copied', async () => {
  const { user, choose, press, shows, box, lines } = await openCopies(lobby, edgeRelay)
  await choose(nanjing)
  await user.click(box(lobby))
  await press('Copy 1 image to 1 region')
  await shows(`Copies of ${edgeRelay.name}`, [nanjing])
  expect(lines(`Copies of ${lobby.name}`)).toEqual([])
  expect(await namesIn('ap-nanjing')).toEqual([edgeRelay.name])
})

test('says what is missing, and asks before what was chosen is lost', async () => {
  const { user, choose, press, inside, box, dialog } = await openCopies(lobby)
  await press('Copy')
  expect(await inside.findByText('Choose at least one region')).toBeVisible()
  await choose(nanjing)
  await user.click(box(lobby))
  await press('Copy')
  expect(await inside.findByText('Select at least one image')).toBeVisible()
  expect(await namesIn('ap-nanjing')).toEqual([])
  await press('Close')
  await answerQuestion(user, 'Leave without copying?', 'Leave')
  await waitFor(() => expect(dialog).not.toBeInTheDocument())
})
