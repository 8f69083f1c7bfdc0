import { waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { aurora, borealis, cumulus, directory } from '../../mocks/worlds/everyday/accounts.ts'
import { goldenWebBase, lobby } from '../../mocks/worlds/everyday/aurora-images.ts'
import { words } from '../../src/clouds/tencent/words/en.ts'
import { consoleUnderTest } from '../support/pages/console-under-test.tsx'
import { elsewhereAs } from '../support/pages/places.ts'
import { openShareDialog } from '../support/pages/share-dialog.ts'

const page = consoleUnderTest()

/** Well formed; nobody has them. */
const made = (n: number, from = 0) => Array.from({ length: n }, (_, index) => String(200_000_000_000 + from + index))
const wrong = (n: number) => Array.from({ length: n }, (_, index) => `team-${index}`)

/** The lines in the clipboard. */
const copied = async () => (await navigator.clipboard.readText()).split('\n')

/** 500 entries: 478 that are sound, 12 of the wrong form, 2 that have access, one's own account, 7 duplicates. */
const fiveHundred = [...made(478), ...wrong(12), borealis.id, cumulus.id, aurora.id, ...made(7)].join('\n')

test('500 are counted and checked at once, those with a problem first, and not all are drawn', async () => {
  const { enter, recipients, dialog } = await openShareDialog(page, goldenWebBase)
  await enter(fiveHundred)
  const inside = within(dialog)
  expect(
    inside.getByText(
      '478 recipients can be shared with. 12 entries do not match the Account ID format. One is your own Account ID. 2 have access already.',
    ),
  ).toBeVisible()
  expect(inside.getByText('7 duplicates were left out.')).toBeVisible()
  expect(
    inside.getByText(/^Shared with 2 recipients, 48 left\. 478 recipients to add, but the image has room for 48/),
  ).toBeVisible()
  expect(inside.getByRole('button', { name: 'Share with 478 recipients' })).toBeVisible()
  expect(recipients()).toHaveLength(50)
  expect(recipients().slice(0, 12)).toEqual(wrong(12).map((entry) => `${entry} ${words.recipientForm}`))
  expect(recipients().slice(12, 15)).toEqual([
    expect.stringContaining('Already shared with this recipient'),
    expect.stringContaining('Already shared with this recipient'),
    expect.stringContaining('This is your own Account ID'),
  ])
})

test('those with a problem are copied out and removed, each in one press', async () => {
  const { enter, press, recipients, dialog, field } = await openShareDialog(page, goldenWebBase)
  await enter(fiveHundred)
  await press('Copy the 15 with a problem')
  expect(await within(dialog).findByText('Copied')).toBeVisible()
  expect(await copied()).toEqual([...wrong(12), borealis.id, cumulus.id, aurora.id])
  await press('Remove the 15 with a problem')
  expect(field).toHaveFocus()
  expect(within(dialog).getByText('478 recipients can be shared with.')).toBeVisible()
  const fitting = made(50).slice(0, 48)
  expect(recipients()).toEqual([
    ...fitting,
    ...made(50)
      .slice(48)
      .map((account) => `${account} No room for this one`),
  ])
})

test('T1: those that do not fit are copied out, the others kept, and these are shared with', async () => {
  const sound = directory.map(({ id }) => id)
  const { enter, press, recipients, dialog, field, outcome } = await openShareDialog(page, lobby)
  await enter(sound.join(', '))
  expect(within(dialog).getByText(/80 recipients to add, but the image has room for 50/)).toBeVisible()
  await press('Copy the other 30')
  expect(await copied()).toEqual(sound.slice(50))
  await press('Keep only the first 50')
  expect(field).toHaveFocus()
  expect(recipients()).toHaveLength(50)
  expect(within(dialog).queryByText(/80 recipients to add/)).toBeNull()
  await press('Share with 50 recipients')
  expect(await outcome('Shared with 50 recipients.')).toBeVisible()
  expect((await elsewhereAs(aurora).listShares(lobby.id)).map(({ account }) => account)).toEqual(sound.slice(0, 50))
})

test('with no room at all, nothing is offered to be kept', async () => {
  await elsewhereAs(aurora).share(
    lobby.id,
    directory.slice(0, 50).map(({ id }) => id),
  )
  const { enter, dialog } = await openShareDialog(page, lobby)
  await enter(directory[60]!.id)
  expect(within(dialog).getByText(/^Shared with 50 recipients, 0 left\./)).toBeVisible()
  expect(within(dialog).queryByRole('button', { name: /^Keep only/ })).toBeNull()
  expect(within(dialog).queryByRole('button', { name: /^Copy the other/ })).toBeNull()
})

test('the accounts that the cloud refused are copied out and removed alike', async () => {
  const { enter, press, outcome, recipients, dialog } = await openShareDialog(page, lobby)
  await enter([borealis.id, ...made(3)].join(' '))
  await press('Share with 4 recipients')
  expect(await outcome('Shared with 1 recipient. 3 failed: see the reason beside each.')).toBeVisible()
  expect(within(dialog).getByText('3 recipients can be shared with. 3 were refused.')).toBeVisible()
  await press('Copy the 3 with a problem')
  expect(await copied()).toEqual(made(3))
  await press('Remove the 3 with a problem')
  expect(recipients()).toEqual([])
})

test('10,000 are taken at once, and the field stays quick', async () => {
  const { enter, recipients, dialog, user, field, press } = await openShareDialog(page, lobby)
  const before = performance.now()
  await enter([...made(9_990), ...wrong(10)].join('\r\n'))
  expect(within(dialog).getByText(/^9990 recipients can be shared with\. 10 entries/)).toBeVisible()
  await user.type(field, '10002347')
  // Half a minute if each entry were drawn.
  expect(performance.now() - before).toBeLessThan(5_000)
  expect(recipients()).toHaveLength(50)
  await press('Show more (9950 not shown)')
  await waitFor(() => expect(recipients()).toHaveLength(150))
  await press('Keep only the first 50')
  await press('Remove the 10 with a problem')
  await waitFor(() => expect(recipients()).toEqual(made(50)))
})

test('when the rest is shown, the focus goes to the field', async () => {
  const { enter, press, recipients, field } = await openShareDialog(page, lobby)
  await enter(made(60).join(' '))
  expect(recipients()).toHaveLength(50)
  await press('Show more (10 not shown)')
  expect(recipients()).toHaveLength(60)
  expect(field).toHaveFocus()
})
