import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { aurora } from '../../mocks/worlds/everyday/accounts.ts'
import { encryptedLedger, goldenWebBase, lobby, stillCreating } from '../../mocks/worlds/everyday/aurora-images.ts'
import { words } from '../../src/clouds/tencent/words/en.ts'
import { consoleUnderTest } from '../support/pages/console-under-test.tsx'
import { copyDialog, copyTakes, openCopyDialog } from '../support/pages/copy-dialog.ts'
import { act, findDialog, findRow, openMore, pressIn } from '../support/pages/on-screen.ts'
import { elsewhereAs } from '../support/pages/places.ts'
import { answerQuestion, openShareDialog, openWith } from '../support/pages/share-dialog.ts'

const page = consoleUnderTest()

const copies = 'Copies of this image'
const nanjing = 'East China (Nanjing)'
const chengdu = 'Southwest China (Chengdu)'
const shanghai = 'East China (Shanghai)'
const singapore = 'Southeast Asia (Singapore)'
const imagesIn = async (region: string) => (await elsewhereAs(aurora, region).listImages('own')).images

test('T8: copies to several regions at once, and shows each on its way until it has arrived', async () => {
  const { choose, press, shows, dialog, regions } = await openCopyDialog(page, lobby)
  expect(regions).toHaveFocus()
  await choose(nanjing, chengdu)
  await press('Copy to 2 regions')
  await shows(copies, [nanjing, chengdu])
  await shows(copies, ['Copying', 'Copying'])
  expect(within(dialog).getByRole('progressbar', { name: `Progress: ${nanjing}` })).toBeInTheDocument()
  expect(await imagesIn('ap-nanjing')).toEqual([expect.objectContaining({ name: lobby.name, state: 'copying' })])
  page.passTime(copyTakes)
  await shows(copies, ['Normal', 'Normal'])
  expect(within(dialog).queryByRole('progressbar')).toBeNull()
})

test('the region of the image itself is not offered', async () => {
  const { user, regions } = await openCopyDialog(page, lobby)
  await user.type(regions, 'ap-guangzhou')
  expect(await screen.findAllByText('No data')).not.toEqual([])
  await user.clear(regions)
  await user.type(regions, 'ap-shanghai')
  expect(await screen.findByTitle(shanghai)).toBeInTheDocument()
})

test('C2: each region has its own outcome with the cloud’s reason, and the refused ones are retried alone', async () => {
  const { user, choose, press, shows, lines, name } = await openCopyDialog(page, goldenWebBase)
  await choose(nanjing, singapore, shanghai)
  await press('Copy to 3 regions')
  await shows('Not copied', [
    `${singapore}: ${words.errors['InvalidRegion.Unavailable']} InvalidRegion.Unavailable · Request ID`,
    `${shanghai}: ${words.errors['InvalidImageName.Duplicate']} InvalidImageName.Duplicate · Request ID`,
  ])
  await shows(copies, [nanjing])
  await user.clear(name)
  await user.type(name, 'golden-again')
  await press('Try again in 2 regions')
  await shows(copies, [nanjing, shanghai])
  expect(lines('Not copied')).toEqual([expect.stringContaining(singapore)])
  expect((await imagesIn('ap-shanghai')).map((image) => image.name)).toContain('golden-again')
  expect((await imagesIn('ap-nanjing')).map((image) => image.name)).toEqual([goldenWebBase.name])
})

test('an image that the cloud does not copy says why', async () => {
  const { choose, press, shows } = await openCopyDialog(page, encryptedLedger)
  await choose(nanjing)
  await press('Copy to 1 region')
  await shows('Not copied', [words.errors['UnsupportedOperation.EncryptedImagesNotSupported']!])
  expect(await imagesIn('ap-nanjing')).toEqual([])
})

test('a connection that is lost keeps the region, and a second try copies', async () => {
  const { choose, press, shows } = await openCopyDialog(page, lobby)
  await page.setFaults({ failNext: { kind: 'lost-connection', count: 1, action: 'SyncImages' } })
  await choose(nanjing)
  await press('Copy to 1 region')
  await shows('Not copied', [`${nanjing}: The cloud cannot be reached`])
  await press('Try again in 1 region')
  await shows(copies, [nanjing])
  expect(await imagesIn('ap-nanjing')).toHaveLength(1)
})

test('says what is missing, and sends nothing', async () => {
  const { user, name, choose, press, inside } = await openCopyDialog(page, lobby)
  await press('Copy')
  expect(await inside.findByText('Choose at least one region')).toBeVisible()
  await choose(nanjing)
  await user.clear(name)
  await press('Copy to 1 region')
  expect(await inside.findByText('Enter a name')).toBeVisible()
  await user.click(name)
  await user.paste('🖼'.repeat(61))
  expect(await inside.findByText('At most 60 characters')).toBeVisible()
  expect(await imagesIn('ap-nanjing')).toEqual([])
  await user.clear(name)
  await user.click(name)
  await user.paste('🖼'.repeat(60))
  await press('Copy to 1 region')
  await waitFor(async () => expect((await imagesIn('ap-nanjing'))[0]?.name).toBe('🖼'.repeat(60)))
})

test('progress survives a reload, and a copy that is gone is forgotten', async () => {
  const first = await openCopyDialog(page, lobby)
  await first.choose(nanjing, chengdu)
  await first.press('Copy to 2 regions')
  await first.shows(copies, ['Copying', 'Copying'])
  page.passTime(copyTakes / 2)
  const again = await openCopyDialog(page, lobby)
  await again.shows(copies, ['Copying 5', 'Copying 5'])
  page.passTime(copyTakes)
  await elsewhereAs(aurora, 'ap-chengdu').deleteImage((await imagesIn('ap-chengdu'))[0]!.id)
  await again.shows(copies, [nanjing])
  const last = await openCopyDialog(page, lobby)
  await last.shows(copies, ['Normal'])
  expect(last.lines(copies)).toEqual([expect.stringContaining(nanjing)])
})

test('what is kept is void in another world', async () => {
  const { user, choose, press, shows, dialog } = await openCopyDialog(page, lobby)
  await choose(nanjing)
  await press('Copy to 1 region')
  await shows(copies, [nanjing])
  await press('Close')
  await waitFor(() => expect(dialog).not.toBeVisible())
  await user.click(screen.getByRole('button', { name: 'Start over' }))
  await pressIn(user, await findDialog('Start over from the beginning?'), 'Start over')
  await waitFor(() => expect(localStorage.getItem('image-share-console:copies')).not.toContain('ap-nanjing'))
})

test('when a copy cannot be read, says so and retries', async () => {
  const first = await openCopyDialog(page, lobby)
  await first.choose(nanjing)
  await first.press('Copy to 1 region')
  await first.shows(copies, [nanjing])
  const user = await openWith(page, lobby)
  await page.settled()
  await page.setFaults({ failNext: { kind: 'server-error', count: 3, action: 'DescribeImages' } })
  await act(user, 'Copy', lobby.name)
  const { inside, press, shows } = await copyDialog(user, lobby)
  expect(await inside.findByText('The state of this copy could not be read.')).toBeVisible()
  await press('Retry')
  await shows(copies, ['Copying'])
})

test('closing in the middle loses nothing: what became of it is there again', async () => {
  const { user, choose, press, dialog } = await openCopyDialog(page, lobby)
  await page.setFaults({ latency: 300 })
  await choose(nanjing, singapore)
  await press('Copy to 2 regions')
  await press('Close')
  await waitFor(() => expect(dialog).not.toBeInTheDocument())
  await act(user, 'Copy', lobby.name)
  const again = await copyDialog(user, lobby)
  await again.shows(copies, [nanjing])
  await again.shows('Not copied', [singapore])
})

test('asks before something entered is lost', async () => {
  const { user, choose, press, dialog } = await openCopyDialog(page, lobby)
  await choose(nanjing)
  await press('Close')
  await answerQuestion(user, 'Leave without copying?', 'Stay')
  await waitFor(() => expect(screen.queryByText('Leave without copying?')).toBeNull())
  await press('Close')
  await answerQuestion(user, 'Leave without copying?', 'Leave')
  await waitFor(() => expect(dialog).not.toBeInTheDocument())
  expect(within(await findRow(lobby.name)).getByRole('button', { name: `More: ${lobby.name}` })).toHaveFocus()
})

test('is not offered, with the reason, for an image that is still being made', async () => {
  const user = await openWith(page, stillCreating)
  const item = await openMore(user, stillCreating.name, 'Copy')
  expect(item).toHaveAttribute('aria-disabled', 'true')
  expect(within(item).getByText('Only an image in the Normal state can be copied')).toBeInTheDocument()
})

test('the Share window’s reminder leads here and back, and asks first when something was typed there', async () => {
  const { user, enter, press } = await openShareDialog(page, lobby)
  await enter(aurora.id)
  await press('Copy to another region')
  await answerQuestion(user, 'Leave without sharing?', 'Leave')
  const copying = await copyDialog(user, lobby)
  expect(screen.queryByText(`Shared Image: ${lobby.name}`)).toBeNull()
  expect(copying.dialog).toContainElement(document.activeElement as HTMLElement)
  await copying.press('Back to Shared Image')
  const back = await findDialog(`Shared Image: ${lobby.name}`)
  await waitFor(() => expect(within(back).getByRole('textbox', { name: 'Account ID' })).toHaveFocus())
  await user.keyboard('{Escape}')
  const share = within(await findRow(lobby.name)).getByRole('button', { name: `Share: ${lobby.name}` })
  await waitFor(() => expect(share).toHaveFocus())
})
