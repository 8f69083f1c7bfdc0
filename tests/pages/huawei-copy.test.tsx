import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { aurora, borealis, imageSharing, projectOf } from '../../mocks/worlds/everyday/huawei-accounts.ts'
import { matchmakerBase } from '../../mocks/worlds/everyday/huawei-aurora-images-elsewhere.ts'
import { buildFarm, encryptedLedger, goldenWebBase, lobby } from '../../mocks/worlds/everyday/huawei-aurora-images.ts'
import { words } from '../../src/clouds/huawei/words/en.ts'
import { consoleUnderTest } from '../support/pages/console-under-test.tsx'
import { copyTakes } from '../support/pages/copy-dialog.ts'
import { dialogTitled, openOwnerDialog, openWithOne } from '../support/pages/huawei-owner.ts'
import { elsewhereAs } from '../support/pages/places.ts'

const page = consoleUnderTest()

const copies = 'Copies of this image'
const hongKong = words.regions['ap-southeast-1']!
const singapore = words.regions['ap-southeast-3']!
const guiyang = words.regions['cn-southwest-2']!

async function openCopyDialog(image: typeof lobby, project?: string) {
  const user = await openWithOne(page, image, project)
  // The regions are the account's projects: while they are read the profile's stand in.
  await page.settled()
  const dialog = await openOwnerDialog(user, words.copy, image)
  const field = dialog.inside.getByRole('combobox', { name: 'Regions' })
  return {
    ...dialog,
    search: async (text: string) => {
      await user.clear(field)
      await user.type(field, text)
    },
    async choose(...regions: string[]) {
      for (const region of regions) {
        await user.type(field, region)
        await user.click((await screen.findAllByTitle(region)).at(-1)!)
      }
    },
    shows: (list: string, expected: string[]) =>
      waitFor(() => expect(dialog.lines(list)).toEqual(expected.map((line) => expect.stringContaining(line)))),
  }
}

test('neither the present region is offered nor another project in it; other regions are, with all their projects', async () => {
  const fromProject = await openCopyDialog(matchmakerBase, imageSharing)
  await fromProject.search('Guiyang')
  expect(await screen.findAllByText('No data')).not.toEqual([])
  expect(screen.queryByTitle(guiyang)).toBeNull()
  const fromRegion = await openCopyDialog(lobby)
  await fromRegion.search(words.regions['cn-north-4']!)
  expect(await screen.findAllByText('No data')).not.toEqual([])
  await fromRegion.search('Guiyang')
  expect(await screen.findByTitle(guiyang)).toBeInTheDocument()
  expect(screen.getByTitle(`${guiyang} > Image-Sharing`)).toBeInTheDocument()
})

test('T8: copies to two regions, and follows each until it has arrived', async () => {
  const { choose, press, shows, inside } = await openCopyDialog(lobby)
  await choose(hongKong, singapore)
  await press(`${words.copy} to 2 regions`)
  await shows(copies, [hongKong, singapore])
  await shows(copies, ['Copying', 'Copying'])
  // The cloud does not say how far a copy is.
  expect(inside.queryByRole('progressbar')).toBeNull()
  expect(inside.getByText('A copy can be shared once it is finished.')).toBeVisible()
  page.passTime(copyTakes)
  await shows(copies, ['Normal', 'Normal'])
  expect(await elsewhereAs(aurora, 'ap-southeast-1').listImages('own')).toMatchObject({
    images: expect.arrayContaining([expect.objectContaining({ name: lobby.name, state: 'available' })]),
  })
})

test('H11: a copy is shared in its own region, with the projects that recipients have there', async () => {
  const { user, choose, press, shows, inside } = await openCopyDialog(goldenWebBase)
  await choose(hongKong)
  await press(`${words.copy} to 1 region`)
  await shows(copies, ['Copying'])
  page.passTime(copyTakes)
  expect(await inside.findByText(words.shareCopies!.hint)).toBeVisible()
  expect(inside.queryByText('Share the copies with the same recipients')).toBeNull()
  await shows(words.shareCopies!.title, [hongKong])
  await press(`${words.share}: ${hongKong}`)
  const window = await dialogTitled(user, `${words.shareWindow}: ${goldenWebBase.name} (${hongKong})`)
  const there = projectOf(borealis, 'ap-southeast-1')
  await window.enter(projectOf(borealis, 'cn-north-4'), there)
  await window.press('Share with 2 recipients')
  expect(await window.inside.findByText(/^Shared with 1 recipient\. 1 failed/)).toBeVisible()
  expect(window.lines('To share with')).toEqual([expect.stringContaining(words.errors['IMG.0108']!)])
  const invited = await elsewhereAs(borealis, 'ap-southeast-1').listImages('invited')
  expect(invited.images.map(({ name }) => name)).toContain(goldenWebBase.name)
})

test.each([
  { image: encryptedLedger, code: 'IMG.0143' },
  { image: buildFarm, code: 'IMG.0189' },
])('$image.name is not copied, and the cloud’s reason is said ($code)', async ({ image, code }) => {
  const { choose, press, shows } = await openCopyDialog(image)
  await choose(hongKong)
  await press(`${words.copy} to 1 region`)
  await shows('Not copied', [`${hongKong}: ${words.errors[code]}`])
  const there = await elsewhereAs(aurora, 'ap-southeast-1').listImages('own')
  expect(there.images.map(({ name }) => name)).not.toContain(image.name)
})

test('the name of a copy has the cloud’s form before it is sent', async () => {
  const { user, inside, choose, press, shows } = await openCopyDialog(lobby)
  await choose(hongKong)
  const name = inside.getByRole('textbox', { name: 'Name of the copies' })
  await user.clear(name)
  await user.type(name, 'lobby/hk')
  await press(`${words.copy} to 1 region`)
  expect(await inside.findByText(words.imageTexts!.name)).toBeVisible()
  expect(inside.queryByRole('list', { name: copies })).toBeNull()
  await user.clear(name)
  await user.type(name, 'lobby hk')
  await press(`${words.copy} to 1 region`)
  await shows(copies, ['Copying'])
})
