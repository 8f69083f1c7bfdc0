import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { aurora, borealis } from '../../mocks/worlds/everyday/alibaba-accounts.ts'
import { chineseName, goldenWebBase, lobby } from '../../mocks/worlds/everyday/alibaba-aurora-images.ts'
import { studioPreview } from '../../mocks/worlds/everyday/alibaba-instances.ts'
import { words } from '../../src/clouds/alibaba/words/en.ts'
import { paths } from '../../src/ui/paths.ts'
import { consoleUnderTest } from '../support/pages/console-under-test.tsx'
import { openInstances, openInstanceDialog, rowThatSays } from '../support/pages/instances.ts'
import { act, choose, findDialog, pressIn } from '../support/pages/on-screen.ts'
import { elsewhereAs, placeOf } from '../support/pages/places.ts'

const page = consoleUnderTest()
const received = async () => (await elsewhereAs(borealis).listImages('received')).images.map(({ id }) => id)
const notFound = words.errors['InvalidImageId.NotFound']!

async function openDialog(image: typeof lobby) {
  const user = await page.open(paths.customImages(placeOf(aurora), image.id))
  await act(user, 'Delete', image.name)
  const dialog = await findDialog(`Delete image: ${image.name}`)
  await page.settled()
  return { user, dialog, press: (name: string) => pressIn(user, dialog, name) }
}

test('A12, A13: the owner is told what former recipients lose, and stops every share before the image goes', async () => {
  await elsewhereAs(aurora).share(chineseName.id, [borealis.id])
  const { dialog, press } = await openDialog(chineseName)
  expect(within(dialog).getByText(words.deleteConsequence, { exact: false })).toBeVisible()
  expect(within(dialog).getByRole('list', { name: 'Still shared with 1 recipient' })).toHaveTextContent(borealis.id)
  await press('Stop sharing with this recipient and delete')
  expect(await screen.findByText(`${chineseName.name} was deleted.`)).toBeVisible()
  expect(await received()).not.toContain(chineseName.id)
})

test('an image that the owner’s own instances were made from is refused with a sentence', async () => {
  const { dialog, press } = await openDialog(lobby)
  await press('Delete')
  expect(await within(dialog).findByText(words.errors['ImageUsingByInstance']!, { exact: false })).toBeVisible()
  await press('Keep the image')
  await waitFor(() => expect(dialog).not.toBeInTheDocument())
  expect((await elsewhereAs(aurora).listImages('own')).images.map(({ id }) => id)).toContain(lobby.id)
})

test('A13: a former recipient’s instance keeps running, marked with what it has lost', async () => {
  await elsewhereAs(aurora).stopSharing(goldenWebBase.id, [borealis.id])
  await openInstances(page, borealis)
  const row = await rowThatSays(studioPreview.name, 'No longer available')
  expect(within(row).getByRole('button', { name: 'No longer available' })).toHaveAccessibleDescription(words.imageGone)
})

test('A13: creating instances fails with a sentence', async () => {
  const user = await page.open(paths.createInstances(placeOf(borealis), goldenWebBase.id))
  await page.settled()
  await user.type(screen.getByRole('textbox', { name: words.instances.name }), 'too-late')
  await choose(user, screen.getByRole('combobox', { name: 'Availability zone' }), 'Hangzhou Zone H')
  await elsewhereAs(aurora).stopSharing(goldenWebBase.id, [borealis.id])
  await user.click(screen.getByRole('button', { name: words.createInstance }))
  expect(await screen.findByText(words.instances.createFailed)).toBeVisible()
  expect(screen.getByText(notFound, { exact: false })).toBeVisible()
})

test('A13: replacing a system disk fails with a sentence, and the image is not offered again', async () => {
  const user = await openInstances(page, borealis)
  const { dialog, press } = await openInstanceDialog(user, words.reinstall, studioPreview.name)
  const field = within(dialog).getByRole('combobox', { name: words.instances.imageToInstall })
  await choose(user, field, `${goldenWebBase.name} (${goldenWebBase.id})`)
  await elsewhereAs(aurora).stopSharing(goldenWebBase.id, [borealis.id])
  await press(words.reinstall)
  expect(await within(dialog).findByText(words.instances.reinstallFailed)).toBeVisible()
  expect(within(dialog).getByText(notFound, { exact: false })).toBeVisible()
})
