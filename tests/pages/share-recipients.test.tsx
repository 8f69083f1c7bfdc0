import { waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { aurora, borealis, cumulus, directory, drift } from '../../mocks/worlds/everyday/accounts.ts'
import { goldenWebBase, lobby, noSlotLeft, oneSlotLeft } from '../../mocks/worlds/everyday/aurora-images.ts'
import { words } from '../../src/clouds/tencent/words/en.ts'
import { consoleUnderTest } from '../support/pages/console-under-test.tsx'
import { openShareDialog, shown } from '../support/pages/share-dialog.ts'

const page = consoleUnderTest()

const ids = directory.map(({ id }) => id)

test('IDs are pasted in any separation', async () => {
  const { enter, recipients, dialog, field } = await openShareDialog(page, lobby)
  await enter(`${ids[0]}, ${ids[1]}，${ids[2]};${ids[3]}、${ids[4]}\t${ids[5]} ${ids[6]}\r\n"${ids[7]}"\n`)
  expect(recipients()).toEqual(ids.slice(0, 8))
  expect(field).toHaveValue('')
  expect(within(dialog).getByRole('button', { name: 'Share with 8 recipients' })).toBeEnabled()
})

test('a spreadsheet’s column is pasted below what is there', async () => {
  const { enter, recipients } = await openShareDialog(page, lobby)
  await enter(ids[0]!)
  await enter(`${ids[1]}\r\n${ids[2]}\r\n\r\n${ids[3]}\r\n`)
  expect(recipients()).toEqual(ids.slice(0, 4))
})

test('a separator or Enter ends what is typed', async () => {
  const { user, field, recipients } = await openShareDialog(page, lobby)
  expect(field).toHaveFocus()
  await user.keyboard(`${ids[0]},${ids[1]}，${ids[2]} ${ids[3]}`)
  expect(recipients()).toEqual(ids.slice(0, 3))
  expect(field).toHaveValue(ids[3])
  await user.keyboard('{Enter}')
  expect(recipients()).toEqual(ids.slice(0, 4))
  expect(field).toHaveFocus()
})

test('each is checked at once, and only what can be sent is counted', async () => {
  const { enter, recipients, dialog } = await openShareDialog(page, goldenWebBase)
  await enter(`12ab 123456 1234567890123 ${aurora.id} ${borealis.id} ${drift.id}`)
  expect(recipients()).toEqual([
    `12ab ${words.recipientForm}`,
    `123456 ${words.recipientForm}`,
    `1234567890123 ${words.recipientForm}`,
    `${shown(aurora)} This is your own Account ID`,
    `${shown(borealis)} Already shared with this recipient`,
    shown(drift),
  ])
  expect(within(dialog).getByRole('button', { name: 'Share with 1 recipient' })).toBeEnabled()
})

test('a duplicate is left out, and said', async () => {
  const { enter, recipients, dialog } = await openShareDialog(page, lobby)
  await enter(`${ids[0]} ${ids[1]}`)
  await enter(`${ids[1]} ${ids[2]}`)
  expect(recipients()).toEqual(ids.slice(0, 3))
  expect(within(dialog).getByText('One duplicate was left out.')).toBeVisible()
})

test('one can be removed again', async () => {
  const { user, enter, recipients, dialog } = await openShareDialog(page, lobby)
  await enter(`${ids[0]} ${ids[1]}`)
  await user.click(within(dialog).getByRole('button', { name: `Remove ${ids[0]}` }))
  expect(recipients()).toEqual([ids[1]])
})

test('with nothing to send, says what is missing and sends nothing', async () => {
  const { press, enter, dialog, field, recipients } = await openShareDialog(page, lobby)
  await press('Share')
  expect(within(dialog).getByText('Enter at least one Account ID that can be shared with.')).toBeVisible()
  expect(field).toHaveAccessibleDescription(/Enter at least one Account ID/)
  await enter(aurora.id)
  await press('Share')
  expect(recipients()).toEqual([`${shown(aurora)} This is your own Account ID`])
  await enter(drift.id)
  expect(within(dialog).queryByText('Enter at least one Account ID that can be shared with.')).toBeNull()
})

test.each([
  { image: lobby, adding: 0, says: 'Shared with 0 recipients, 50 left.' },
  { image: oneSlotLeft, adding: 1, says: 'Shared with 49 recipients, 1 left.' },
  { image: oneSlotLeft, adding: 3, says: /^Shared with 49 recipients, 1 left\. 3 recipients to add, but .* 1/ },
  { image: noSlotLeft, adding: 1, says: /^Shared with 50 recipients, 0 left\. 1 recipient to add, but .* 0/ },
])('T1: before anything is sent, $adding more for $image.name: $says', async ({ image, adding, says }) => {
  const { enter, dialog } = await openShareDialog(page, image)
  if (adding > 0) await enter(ids.slice(-adding).join(' '))
  expect(within(dialog).getByText(says)).toBeVisible()
})

test('reminds of sensitive data, of the region (T8) and that no quota is taken (T5)', async () => {
  const { dialog } = await openShareDialog(page, lobby)
  const { sensitiveData, region, quota } = words.reminders
  for (const reminder of [sensitiveData, region, quota]) expect(within(dialog).getByText(reminder)).toBeVisible()
})

test('who has access is listed, since when', async () => {
  const { holders } = await openShareDialog(page, goldenWebBase)
  await waitFor(() => expect(holders()).toHaveLength(2))
  expect(holders()[0]).toMatch(new RegExp(`^${shown(borealis)} since \\w+ \\d+, \\d{4}, .* ${words.stopSharing}$`))
  expect(holders()[1]).toMatch(new RegExp(`^${shown(cumulus)} since `))
})
