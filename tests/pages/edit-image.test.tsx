import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { aurora, borealis, cumulus } from '../../mocks/worlds/everyday/accounts.ts'
import { goldenWebBase, lobby } from '../../mocks/worlds/everyday/aurora-images.ts'
import { words } from '../../src/clouds/tencent/words/en.ts'
import { paths } from '../../src/ui/paths.ts'
import { consoleUnderTest } from '../support/pages/console-under-test.tsx'
import { findDialog, pressIn } from '../support/pages/on-screen.ts'
import { elsewhereAs, placeOf } from '../support/pages/places.ts'
import { answerQuestion } from '../support/pages/share-dialog.ts'

const page = consoleUnderTest()

const cloud = () => elsewhereAs(aurora)

/** antd fades what is wrong with a field in. */
const shown = async (dialog: HTMLElement, text: string) => {
  const found = await within(dialog).findByText(text)
  await waitFor(() => expect(found).toBeVisible())
}

async function openDialog() {
  const user = await page.open(paths.image(placeOf(aurora), goldenWebBase.id))
  await user.click(await screen.findByRole('button', { name: `Edit: ${goldenWebBase.name}` }))
  const dialog = await findDialog(`Edit image: ${goldenWebBase.name}`)
  const box = (name: string) => within(dialog).getByRole('textbox', { name })
  return {
    user,
    dialog,
    name: box('Name'),
    description: box('Description'),
    async fill(field: HTMLElement, text: string) {
      await user.clear(field)
      await user.click(field)
      if (text) await user.paste(text)
    },
    save: () => pressIn(user, dialog, 'Save'),
    closed: () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull()),
  }
}

test('C3: the name and description change, the shares do not, and the dialog says so first', async () => {
  const { dialog, name, description, fill, save, closed } = await openDialog()
  expect(within(dialog).getByText(/^Sharing does not change/)).toBeVisible()
  await fill(name, '<b>web</b> 🎮')
  await fill(description, '')
  await save()
  await closed()
  expect(await screen.findByRole('heading', { level: 1, name: '<b>web</b> 🎮' })).toBeVisible()
  expect(await cloud().getImage(goldenWebBase.id)).toMatchObject({ name: '<b>web</b> 🎮', description: '' })
  const holders = await cloud().listShares(goldenWebBase.id)
  expect(holders.map(({ account }) => account)).toEqual([borealis.id, cumulus.id])
})

test('60 characters fit, however they are written, and 61 are refused at the field', async () => {
  const { dialog, name, fill, save, closed } = await openDialog()
  await fill(name, '🎮'.repeat(61))
  expect(within(dialog).getByText('61 / 60')).toBeVisible()
  await save()
  await shown(dialog, 'At most 60 characters')
  await fill(name, '🎮'.repeat(60))
  await save()
  await closed()
  expect((await cloud().getImage(goldenWebBase.id)).name).toBe('🎮'.repeat(60))
})

test('a description is at most 256 characters, a name at least one', async () => {
  const { dialog, name, description, fill, save } = await openDialog()
  await fill(name, '  ')
  await fill(description, '字'.repeat(257))
  await save()
  await shown(dialog, 'At most 256 characters')
  await shown(dialog, 'Enter a name')
  expect(await cloud().getImage(goldenWebBase.id)).toMatchObject({ name: goldenWebBase.name })
})

test('a name that is taken is refused at the field, with nothing lost', async () => {
  const { dialog, name, fill, save } = await openDialog()
  await fill(name, lobby.name)
  await save()
  await shown(dialog, words.errors['InvalidImageName.Duplicate']!)
  expect(name).toBeInvalid()
  expect(name).toHaveFocus()
  expect(name).toHaveValue(lobby.name)
})

test('a failure is told in the dialog, and saving again works', async () => {
  const { dialog, name, fill, save, closed } = await openDialog()
  await page.setFaults({ failNext: { kind: 'server-error', count: 1, action: 'ModifyImageAttribute' } })
  await fill(name, 'golden')
  await save()
  expect(await within(dialog).findByText('The image could not be changed.')).toBeVisible()
  await save()
  await closed()
  expect((await cloud().getImage(goldenWebBase.id)).name).toBe('golden')
})

test('leaving with something changed asks first; with nothing changed it does not', async () => {
  const { user, dialog, name, fill, closed } = await openDialog()
  await fill(name, 'golden')
  await pressIn(user, dialog, 'Cancel')
  await answerQuestion(user, 'Leave without saving?', 'Stay')
  expect(name).toHaveValue('golden')
  await fill(name, goldenWebBase.name)
  await pressIn(user, dialog, 'Cancel')
  await closed()
})
