import { screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { aurora, borealis, cumulus, drift } from '../../mocks/worlds/everyday/accounts.ts'
import { chineseName, goldenWebBase, lobby, stillCreating } from '../../mocks/worlds/everyday/aurora-images.ts'
import { publicImages } from '../../mocks/worlds/everyday/public-images.ts'
import { words } from '../../src/clouds/tencent/words/en.ts'
import type { Place } from '../../src/queries/session.ts'
import { languagePreference } from '../../src/storage/preferences.ts'
import { paths } from '../../src/ui/paths.ts'
import { consoleUnderTest } from '../support/pages/console-under-test.tsx'
import { act, findDialog, findRow, pressIn, textOf } from '../support/pages/on-screen.ts'
import { elsewhereAs, placeOf } from '../support/pages/places.ts'
import { openWith } from '../support/pages/share-dialog.ts'

const page = consoleUnderTest()

const open = ({ id }: { id: string }, place: Place = placeOf(aurora)) => page.open(paths.image(place, id))

/** The lines of a list on the page, as soon as it is there. */
const lines = async (name: string) =>
  within(await screen.findByRole('list', { name }))
    .getAllByRole('listitem')
    .map(textOf)

const heading = (name: string) => screen.findByRole('heading', { level: 1, name })

test('the name in the list leads to the image, and from there back', async () => {
  const user = await openWith(page, goldenWebBase)
  await user.click(within(await findRow(goldenWebBase.name)).getByRole('link', { name: goldenWebBase.name }))
  expect(await heading(goldenWebBase.name)).toBeVisible()
  expect(location.pathname).toBe(paths.image(placeOf(aurora), goldenWebBase.id))
  expect(await screen.findByText(goldenWebBase.description!)).toBeVisible()
  await user.click(within(screen.getByRole('main')).getByRole('link', { name: words.customImages }))
  await heading(words.menu.images)
  await findRow(goldenWebBase.name)
})

test('an owner sees who has it, and can stop sharing it', async () => {
  const user = await open(goldenWebBase)
  const holders = () => lines('Who has access now')
  expect((await holders()).map((line) => /\d{12}/.exec(line)?.[0])).toEqual([borealis.id, cumulus.id])
  await user.click(screen.getByRole('button', { name: `${words.stopSharing}: ${borealis.id}` }))
  const dialog = await findDialog(`${words.stopSharing}: ${goldenWebBase.name}`)
  await pressIn(user, dialog, `${words.stopSharing} with 1 recipient`)
  await within(dialog).findByText('No longer shared with 1 recipient.')
  await waitFor(async () => expect(await holders()).toEqual([expect.stringContaining(cumulus.id)]))
})

test('an owner shares it from here', async () => {
  const user = await open(lobby)
  await user.click(await screen.findByRole('button', { name: `Share: ${lobby.name}` }))
  expect(await findDialog(`Shared Image: ${lobby.name}`)).toBeVisible()
})

test('the activity follows what happens, newest first, also elsewhere', async () => {
  await open(goldenWebBase)
  const before = await lines('Activity')
  expect(before.at(-1)).toMatch(/You Created the image\.$/)
  await elsewhereAs(aurora).share(goldenWebBase.id, [drift.id])
  await elsewhereAs(aurora).stopSharing(goldenWebBase.id, [drift.id])
  await elsewhereAs(aurora).editImage(goldenWebBase.id, { name: 'golden', description: '' })
  const [zone] = await elsewhereAs(borealis).listZones()
  const request = { image: goldenWebBase.id, name: 'web', zone: zone!.id, type: 'S5.MEDIUM2', count: 2 }
  await elsewhereAs(borealis).createInstances(request)
  await waitFor(async () => expect(await lines('Activity')).toHaveLength(before.length + 4))
  expect((await lines('Activity')).slice(0, 4)).toEqual([
    expect.stringMatching(new RegExp(`${borealis.id} Created 2 instances from the image\\.$`)),
    expect.stringMatching(/You Changed the name to “golden”\. Removed the description\.$/),
    expect.stringMatching(new RegExp(`You Stopped sharing the image with 1 recipient: ${drift.name} ${drift.id}\\.$`)),
    expect.stringMatching(new RegExp(`You Shared the image with 1 recipient: ${drift.name} ${drift.id}\\.$`)),
  ])
})

test('where the backend keeps no activity, the page has no such section', async () => {
  const answers = window.fetch
  vi.spyOn(window, 'fetch').mockImplementation(async (...request) =>
    String(request[0]).includes('/api/console/activity') ? new Response(null, { status: 404 }) : answers(...request),
  )
  await open(goldenWebBase)
  await heading(goldenWebBase.name)
  await page.settled()
  expect(screen.getByRole('heading', { name: 'Shared with' })).toBeVisible()
  expect(screen.queryByRole('heading', { name: 'Activity' })).toBeNull()
})

test.each([
  { language: 'en' as const, sentence: `Shared the image with 1 recipient: ${cumulus.name} ${cumulus.id}.` },
  { language: 'zh-CN' as const, sentence: `将镜像共享给 1 个接受方：${cumulus.name} ${cumulus.id}。` },
  { language: 'pt-BR' as const, sentence: `Compartilhou a imagem com 1 destinatário: ${cumulus.name} ${cumulus.id}.` },
  { language: 'id' as const, sentence: `Membagikan citra dengan 1 penerima: ${cumulus.name} ${cumulus.id}.` },
])('says what happened in $language', async ({ language, sentence }) => {
  languagePreference.set(language)
  await open(goldenWebBase)
  expect(await screen.findByText(sentence)).toBeVisible()
})

test('T3, T7, T9: a recipient sees what it is, and why it can be neither edited, deleted nor shared', async () => {
  await open(goldenWebBase, placeOf(borealis))
  await heading(goldenWebBase.name)
  await page.settled()
  for (const reason of Object.values(words.notOffered)) expect(screen.getByText(reason)).toBeVisible()
  const main = within(screen.getByRole('main'))
  expect(main.getByText(aurora.id)).toBeVisible()
  expect(main.queryByRole('button', { name: /^(Share|Edit|Delete):/ })).toBeNull()
  expect(main.queryByRole('heading', { name: 'Activity' })).toBeNull()
  expect(main.getByRole('link', { name: words.sharedImages })).toHaveAttribute(
    'href',
    paths.sharedImages(placeOf(borealis)),
  )
})

test('a public image says whose it is', async () => {
  await open(publicImages.find(({ region }) => region === 'ap-guangzhou')!)
  expect(await screen.findByText(/^A public image is there for everybody/)).toBeVisible()
})

test.each([
  { what: 'an unknown ID', id: 'img-n0suchid', place: placeOf(aurora) },
  { what: 'no ID at all', id: '<b>img</b>', place: placeOf(aurora) },
  { what: 'another’s image', id: chineseName.id, place: placeOf(drift) },
  { what: 'an image of another region (T8)', id: lobby.id, place: placeOf(aurora, 'ap-shanghai') },
])('$what: says that there is no such image, and leads back', async ({ id, place }) => {
  const user = await page.open(paths.image(place, id))
  expect(await heading('There is no such image here')).toBeVisible()
  await user.click(within(screen.getByRole('main')).getByRole('link', { name: words.customImages }))
  await waitFor(() => expect(location.pathname).toBe(paths.customImages(place)))
})

test('an image that cannot be read says why, and is read again', async () => {
  await page.setFaults({ failNext: { kind: 'server-error', count: 3, action: 'DescribeImages' } })
  const user = await open(lobby)
  expect(await screen.findByText('This image could not be read.')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Retry' }))
  expect(await heading(lobby.name)).toBeVisible()
})

test('an image still being made can be neither edited nor deleted, and says so', async () => {
  await open(stillCreating)
  for (const action of ['Edit', 'Delete']) {
    const button = await screen.findByRole('button', { name: `${action}: ${stillCreating.name}` })
    expect(button).toHaveAccessibleDescription('An image that is still being made cannot be edited or deleted')
  }
})

test('an image deleted elsewhere is no longer shown', async () => {
  await open(lobby)
  await heading(lobby.name)
  await elsewhereAs(aurora).deleteImage(lobby.id)
  expect(await heading('There is no such image here')).toBeVisible()
})

test('the same dialogs open from the list', async () => {
  const user = await openWith(page, lobby)
  await act(user, 'Edit', lobby.name)
  await pressIn(user, await findDialog(`Edit image: ${lobby.name}`), 'Cancel')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  await act(user, 'Delete', lobby.name)
  expect(await findDialog(`Delete image: ${lobby.name}`)).toBeVisible()
})
