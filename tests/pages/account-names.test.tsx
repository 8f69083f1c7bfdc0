import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { borealis, directory } from '../../mocks/worlds/everyday/accounts.ts'
import { lobby, oneSlotLeft } from '../../mocks/worlds/everyday/aurora-images.ts'
import { consoleUnderTest } from '../support/pages/console-under-test.tsx'
import { textOf } from '../support/pages/on-screen.ts'
import { openShareDialog, shown } from '../support/pages/share-dialog.ts'

const page = consoleUnderTest()
const partner = directory[0]!

test('a known account is offered while its name is typed, and chosen by keyboard', async () => {
  const { user, dialog, recipients, field } = await openShareDialog(page, lobby)
  await user.keyboard('bor')
  const offered = within(dialog).getByRole('list', { name: 'Known recipients' })
  expect(textOf(offered)).toBe(shown(borealis))
  await user.tab()
  await user.keyboard('{Enter}')
  expect(recipients()).toEqual([shown(borealis)])
  expect(field).toHaveValue('')
  expect(within(dialog).queryByRole('list', { name: 'Known recipients' })).toBeNull()
})

test('a name can be given to any account, is shown from then on, and can be taken away', async () => {
  const { user, dialog, holders } = await openShareDialog(page, oneSlotLeft)
  await waitFor(() => expect(holders()).toHaveLength(49))
  const rename = () => user.click(within(dialog).getByRole('button', { name: `Name for ${partner.id}` }))
  await rename()
  await user.keyboard('Partner one{Enter}')
  expect(holders()[0]).toContain(`Partner one ${partner.id} since`)
  await rename()
  await user.clear(within(dialog).getByRole('textbox', { name: `Name for ${partner.id}` }))
  await user.keyboard('{Enter}')
  expect(holders()[0]).toMatch(new RegExp(`^${partner.id} since`))
})

test('Escape gives up a name, not the dialog', async () => {
  const { user, dialog, holders } = await openShareDialog(page, oneSlotLeft)
  await waitFor(() => expect(holders()).toHaveLength(49))
  await user.click(within(dialog).getByRole('button', { name: `Name for ${partner.id}` }))
  await user.keyboard('Wrong{Escape}')
  expect(holders()[0]).toMatch(new RegExp(`^${partner.id} since`))
  expect(screen.getAllByRole('dialog')).toContain(dialog)
})
