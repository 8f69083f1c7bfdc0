import { screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { aurora, borealis, cumulus, imageSharing, projectOf } from '../../mocks/worlds/everyday/huawei-accounts.ts'
import { toolsMachine } from '../../mocks/worlds/everyday/huawei-aurora-images-elsewhere.ts'
import {
  assetLibrary,
  buildFarm,
  chatCluster,
  goldenWebBase,
  lobby,
} from '../../mocks/worlds/everyday/huawei-aurora-images.ts'
import { words } from '../../src/clouds/huawei/words/en.ts'
import { words as chinese } from '../../src/clouds/huawei/words/zh-CN.ts'
import type { Place } from '../../src/queries/session.ts'
import { languagePreference } from '../../src/storage/preferences.ts'
import { paths } from '../../src/ui/paths.ts'
import { consoleUnderTest } from '../support/pages/console-under-test.tsx'
import { dialogTitled } from '../support/pages/huawei-owner.ts'
import { visibleText } from '../support/pages/instances.ts'
import { textOf } from '../support/pages/on-screen.ts'
import { elsewhereAs, placeOf } from '../support/pages/places.ts'

const page = consoleUnderTest()

const { backupDetails } = words.vaults!
const open = ({ id }: { id: string }, place: Place = placeOf(aurora)) => page.open(paths.image(place, id))
const heading = (name: string) => screen.findByRole('heading', { name })
const lines = async (name: string) =>
  within(await screen.findByRole('list', { name }))
    .getAllByRole('listitem')
    .map(textOf)
const diskRows = async (name: string = backupDetails) =>
  within(await screen.findByRole('table', { name }))
    .getAllByRole('row')
    .slice(1)
    .map(textOf)

test('H8: an owner reads each disk of the backup, and the vault that they need together', async () => {
  await open(chatCluster)
  await heading(backupDetails)
  expect(await diskRows()).toEqual([
    expect.stringMatching(/System disk 40 GiB$/),
    expect.stringMatching(/Data disk 100 GiB$/),
    expect.stringMatching(/Data disk 100 GiB$/),
  ])
  expect(screen.getByText(words.backups!.of(chatCluster.backup!.name, chatCluster.backup!.server.name))).toBeVisible()
  expect(screen.getByText(words.backups!.needed('240 GiB'))).toBeVisible()
})

test('H8: the seed’s example needs 80 GB, as the page says in Chinese', async () => {
  languagePreference.set('zh-CN')
  await open(toolsMachine, placeOf(aurora, imageSharing))
  expect(await diskRows('备份详情')).toEqual([
    expect.stringMatching(/系统盘 40 GiB$/),
    expect.stringMatching(/数据盘 40 GiB$/),
  ])
  expect(screen.getByText(chinese.backups!.needed('80 GiB'))).toBeVisible()
})

test('an image that is no whole machine has no backup', async () => {
  await open(goldenWebBase)
  await heading('Shared with')
  await page.settled()
  expect(screen.queryByRole('heading', { name: backupDetails })).toBeNull()
})

test('a backup that cannot be read says why, and is read again', async () => {
  await page.setFaults({ failNext: { kind: 'server-error', count: 3, action: 'ShowBackup' } })
  const user = await open(buildFarm)
  expect(await screen.findByText(words.backups!.failed)).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Retry' }))
  expect(await diskRows()).toHaveLength(2)
})

test.each([
  { image: buildFarm, told: words.backups!.needed('80 GiB') },
  { image: chatCluster, told: words.backups!.unreadable },
])('H7: what a recipient of $image.name learns of its backup', async ({ image, told }) => {
  await open(image, { cloud: 'huawei', account: borealis.id, region: 'cn-north-4' })
  expect(await screen.findByText(told)).toBeVisible()
})

test('who was asked, what they answered and since when; a new answer is seen at once', async () => {
  await open(assetLibrary)
  const holders = () => lines(words.answers!.recipients)
  expect(await holders()).toEqual([
    expect.stringMatching(/Accepted Invited .+ · Answered /),
    expect.stringMatching(/To be confirmed Invited /),
  ])
  expect(screen.getByText('1 accepted')).toBeVisible()
  await elsewhereAs(cumulus).answer!([assetLibrary.id], 'rejected')
  await waitFor(async () => expect((await holders())[1]).toMatch(/Rejected Invited .+ · Answered /))
  expect(screen.getByText('1 rejected')).toBeVisible()
  expect(screen.queryByText('1 waiting')).toBeNull()
})

test('the activity tells what was asked, answered and made of it, and who', async () => {
  await open(assetLibrary)
  await screen.findByRole('list', { name: 'Activity' })
  await page.settled()
  const before = await lines('Activity')
  expect(before.at(-1)).toMatch(/You Created the image\.$/)
  const there = projectOf(cumulus, 'cn-north-4')
  const guest = elsewhereAs(cumulus)
  await elsewhereAs(aurora).editImage(assetLibrary.id, { description: 'Free textures' })
  await guest.answer!([assetLibrary.id], 'accepted')
  const [zone] = await guest.listZones()
  const disks = { image: assetLibrary.id, name: 'assets', sizeGiB: 100, type: 'SSD', zone: zone!.id, count: 2 }
  await guest.createDisks!(disks)
  await guest.answer!([assetLibrary.id], 'rejected')
  await waitFor(async () => expect(await lines('Activity')).toHaveLength(before.length + 4))
  expect((await lines('Activity')).slice(0, 4)).toEqual([
    expect.stringMatching(new RegExp(`${there} Rejected the image\\.$`)),
    expect.stringMatching(new RegExp(`${there} Created 2 disks from the image\\.$`)),
    expect.stringMatching(new RegExp(`${there} Accepted the image\\.$`)),
    expect.stringMatching(/You Changed the description to “Free textures”\.$/),
  ])
})

test('a project that was given a name has it in the activity too', async () => {
  const user = await open(assetLibrary)
  const there = projectOf(borealis, 'cn-north-4')
  const [line] = within(await screen.findByRole('list', { name: words.answers!.recipients })).getAllByRole('listitem')
  await user.click(within(line!).getByRole('button', { name: `Name for ${there}` }))
  await user.keyboard('Borealis{Enter}')
  await waitFor(async () => expect((await lines('Activity')).join()).toContain(`Borealis ${there} Accepted the image.`))
})

const edit = async (user: Awaited<ReturnType<typeof open>>) => {
  await user.click(await screen.findByRole('button', { name: `Edit: ${lobby.name}` }))
  return dialogTitled(user, `Edit image: ${lobby.name}`)
}

test.each([' lobby', 'lobby ', 'lobby/2', 'lobby:new', 'lobby🎮'])('a name like “%s” is not sent', async (name) => {
  const { user, dialog, inside, press } = await edit(await open(lobby))
  const sent = vi.spyOn(window, 'fetch')
  const field = inside.getByRole('textbox', { name: 'Name' })
  await user.clear(field)
  await user.type(field, name)
  await press('Save')
  await visibleText(dialog, words.imageTexts!.name)
  expect(sent).not.toHaveBeenCalled()
})

test.each(['for <b>partners</b>', 'two\nlines'])('a description like “%s” is not sent', async (description) => {
  const { user, dialog, inside, press } = await edit(await open(lobby))
  const sent = vi.spyOn(window, 'fetch')
  await user.click(inside.getByRole('textbox', { name: 'Description' }))
  await user.paste(description)
  await press('Save')
  await visibleText(dialog, words.imageTexts!.description)
  expect(sent).not.toHaveBeenCalled()
})

test('C3: a name of any script and a long description are saved; the shares stay', async () => {
  const user = await open(goldenWebBase)
  await user.click(await screen.findByRole('button', { name: `Edit: ${goldenWebBase.name}` }))
  const { dialog, inside, press } = await dialogTitled(user, `Edit image: ${goldenWebBase.name}`)
  const name = inside.getByRole('textbox', { name: 'Name' })
  await user.clear(name)
  await user.type(name, '网页 base-2.0_é')
  const description = inside.getByRole('textbox', { name: 'Description' })
  await user.clear(description)
  await user.click(description)
  await user.paste('x'.repeat(1025))
  await press('Save')
  await visibleText(dialog, 'At most 1024 characters')
  await user.type(description, '{Backspace}')
  await press('Save')
  expect(await heading('网页 base-2.0_é')).toBeVisible()
  const image = await elsewhereAs(aurora).getImage(goldenWebBase.id)
  expect(image.description).toBe('x'.repeat(1024))
  expect(await elsewhereAs(aurora).listShares(goldenWebBase.id)).toHaveLength(3)
})
