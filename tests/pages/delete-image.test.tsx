import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { aurora, drift } from '../../mocks/worlds/everyday/accounts.ts'
import { goldenWebBase, lobby } from '../../mocks/worlds/everyday/aurora-images.ts'
import type { ImageSeed } from '../../mocks/engine/world.ts'
import { words } from '../../src/clouds/tencent/words/en.ts'
import { paths } from '../../src/ui/paths.ts'
import { consoleUnderTest } from '../support/pages/console-under-test.tsx'
import { act, findDialog, pressIn, textOf } from '../support/pages/on-screen.ts'
import { elsewhereAs, placeOf } from '../support/pages/places.ts'
import { openWith } from '../support/pages/share-dialog.ts'

const page = consoleUnderTest()

const cloud = () => elsewhereAs(aurora)
const ids = async () => (await cloud().listImages('own')).images.map(({ id }) => id)
const stopAndDelete = 'Stop sharing with these 2 recipients and delete'

async function openDialog(image: ImageSeed) {
  const user = await openWith(page, image)
  await act(user, 'Delete', image.name)
  const dialog = await findDialog(`Delete image: ${image.name}`)
  return {
    user,
    dialog,
    text: (text: string) => within(dialog).findByText(text),
    holders: async (n: number) => {
      const list = await within(dialog).findByRole('list', { name: new RegExp(`^Still shared with ${n} recipient`) })
      return within(list).getAllByRole('listitem').map(textOf)
    },
    press: (button: string) => pressIn(user, dialog, button),
  }
}

test('while somebody still has it, nothing is deleted; trying again finishes it', async () => {
  const { text, holders, press } = await openDialog(goldenWebBase)
  await page.setFaults({ failNext: { kind: 'server-error', count: 1, action: 'ModifyImageSharePermission' } })
  await press(stopAndDelete)
  expect(await text('The image was not deleted: somebody still has access.')).toBeVisible()
  expect(await holders(2)).toEqual([expect.stringContaining('InternalError'), expect.stringContaining('InternalError')])
  expect(await ids()).toContain(goldenWebBase.id)
  await press(stopAndDelete)
  expect(await screen.findByText(`${goldenWebBase.name} was deleted.`)).toBeVisible()
})

test('what was stopped is told when deleting fails after it, and only deleting is left to do', async () => {
  const { text, press } = await openDialog(goldenWebBase)
  await page.setFaults({ failNext: { kind: 'server-error', count: 1, action: 'DeleteImages' } })
  await press(stopAndDelete)
  expect(await text('The image could not be deleted.')).toBeVisible()
  expect(await text('No longer shared with 2 recipients.')).toBeVisible()
  await press('Delete')
  expect(await screen.findByText(`${goldenWebBase.name} was deleted.`)).toBeVisible()
})

test('T6: shared from elsewhere meanwhile, the cloud refuses, and the dialog shows who has it now', async () => {
  const { text, holders, press } = await openDialog(lobby)
  await page.setFaults({ failNext: { kind: 'server-error', count: 3, action: 'DescribeImageSharePermission' } })
  await cloud().share(lobby.id, [drift.id])
  // What the dialog knows is from before.
  await text('Who has access could not be read.')
  await press('Delete')
  expect(await text(words.errors['InvalidImageId.InShared']!)).toBeVisible()
  expect(await holders(1)).toEqual([drift.id])
})

test('who has it cannot be read: nothing is deleted blindly', async () => {
  await page.setFaults({ failShare: { kind: 'server-error', share: 1, action: 'DescribeImageSharePermission' } })
  const { user, dialog, text, press } = await openDialog(lobby)
  expect(await text('Who has access could not be read.')).toBeVisible()
  expect(within(dialog).getByRole('button', { name: 'Delete' })).toBeDisabled()
  await page.setFaults({})
  await user.click(within(dialog).getByRole('button', { name: 'Retry' }))
  await waitFor(() => expect(within(dialog).getByRole('button', { name: 'Delete' })).toBeEnabled())
  await press('Delete')
  expect(await screen.findByText(`${lobby.name} was deleted.`)).toBeVisible()
})

test('from its own page it leads back to the list', async () => {
  const user = await page.open(paths.image(placeOf(aurora), lobby.id))
  await user.click(await screen.findByRole('button', { name: `Delete: ${lobby.name}` }))
  const dialog = await findDialog(`Delete image: ${lobby.name}`)
  await waitFor(() => expect(within(dialog).getByRole('button', { name: 'Delete' })).toBeEnabled())
  await pressIn(user, dialog, 'Delete')
  expect(await screen.findByText(`${lobby.name} was deleted.`)).toBeVisible()
  expect(location.pathname).toBe(paths.customImages(placeOf(aurora)))
})
