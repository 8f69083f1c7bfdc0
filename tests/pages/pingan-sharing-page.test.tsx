import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import {
  aurora,
  borealis,
  borealisOperator,
  cumulus,
  directory,
  drift,
  quartz,
} from '../../mocks/worlds/everyday/pingan-accounts.ts'
import { goldenWebBase, lobby, noSlotLeft, oneSlotLeft } from '../../mocks/worlds/everyday/pingan-aurora-images.ts'
import { words } from '../../src/clouds/pingan/words/en.ts'
import { paths } from '../../src/ui/paths.ts'
import { cloudUnderTest } from '../support/clouds.ts'
import { holdersOf, openOwn, openSharing } from '../support/pages/on-every-cloud.ts'
import { consoleUnderTest } from '../support/pages/console-under-test.tsx'
import { findDialog, findRow, pressIn, textOf } from '../support/pages/on-screen.ts'
import { elsewhereAs, placeOf } from '../support/pages/places.ts'

const page = consoleUnderTest()
const pingan = cloudUnderTest('pingan')
const hers = placeOf(aurora)
const sharing = (image: { id: string }) => paths.imageSharing(hers, image.id)
const usernames = () => screen.findByRole('textbox', { name: 'Username' })

describe('P8: the way of the owner', () => {
  test('Shared Images leads to a page of its own: reminders, Account type, Username, Share Images, who has it', async () => {
    const { inside } = await openSharing(page, pingan, goldenWebBase)
    expect(location.pathname).toBe(sharing(goldenWebBase))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(screen.getByRole('heading', { level: 1, name: `Shared Images: ${goldenWebBase.name}` })).toBeVisible()
    expect(document.title).toBe(`Shared Images: ${goldenWebBase.name} · ${words.product}`)
    for (const reminder of [words.reminders.sensitiveData, words.reminders.quota])
      expect(inside.getByText(reminder)).toBeVisible()
    expect(inside.getByText(words.reminders.region, { exact: false })).toBeVisible()
    expect(inside.getByRole('combobox', { name: 'Account type' })).toBeVisible()
    expect(inside.getByText('Master account')).toBeVisible()
    expect(inside.getByRole('button', { name: 'Share Images' })).toBeVisible()
    expect(await usernames()).toHaveFocus()
  })

  test('by keyboard alone: from the row to the page, a username, the button; P10: it is in the list', async () => {
    const user = await openOwn(page, pingan, lobby)
    within(await findRow(lobby.name))
      .getByRole('button', { name: `Shared Images: ${lobby.name}` })
      .focus()
    await user.keyboard('{Enter}')
    await waitFor(async () => expect(await usernames()).toHaveFocus())
    await user.keyboard(`${borealis.id}{Enter}`)
    const button = await screen.findByRole('button', { name: 'Share with 1 recipient' })
    for (let presses = 0; document.activeElement !== button && presses < 10; presses++) await user.tab()
    expect(button).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(await screen.findByText('Shared with 1 recipient.')).toBeVisible()
    const list = await screen.findByRole('list', { name: 'Who has access now' })
    expect(within(list).getAllByRole('listitem').map(textOf)).toEqual([
      expect.stringMatching(new RegExp(`^${borealis.name} ${borealis.id} since .+ Cancel Sharing$`)),
    ])
    expect(await holdersOf(pingan, lobby)).toEqual([borealis.id])
  })

  test('the image’s own page leads there too, and the page back to the list', async () => {
    const user = await page.open(paths.image(hers, lobby.id))
    await user.click(await screen.findByRole('button', { name: `Shared Images: ${lobby.name}` }))
    await usernames()
    await user.click(within(screen.getByRole('main')).getByRole('link', { name: 'Custom Images' }))
    expect(await findRow(lobby.name)).toBeVisible()
  })

  test('several images are shared in the window, its button says how many', async () => {
    const user = await page.open(paths.customImages(hers))
    for (const { name } of [lobby, goldenWebBase])
      await user.click(await screen.findByRole('checkbox', { name: `Select ${name}` }))
    await page.settled()
    const selected = within(screen.getByRole('group', { name: 'Selected images' }))
    await user.click(selected.getByRole('button', { name: 'Shared Images' }))
    const dialog = await findDialog('Share Images: 2 images')
    expect(within(dialog).getByRole('button', { name: 'Share Images' })).toBeVisible()
    expect(within(dialog).getByRole('combobox', { name: 'Account type' })).toBeVisible()
    await page.settled()
    await user.click(within(dialog).getByRole('textbox', { name: 'Username' }))
    await user.paste(`${borealis.id} ${drift.id}`)
    await pressIn(user, dialog, 'Share 2 images with 2 recipients')
    expect(await within(dialog).findByText('3 shares made, one for each image and recipient.')).toBeVisible()
  })
})

describe('P9, P2, P4: each recipient has its own outcome', () => {
  test('wrong usernames are told at once, a sub-account and a full quota by the cloud', async () => {
    const { enter, shareWith, inside, recipients } = await openSharing(page, pingan, lobby)
    await enter('100031500001', aurora.id, borealisOperator.id, quartz.id, drift.id)
    expect(recipients()).toEqual([
      expect.stringContaining(`100031500001 ${words.recipientForm}`),
      expect.stringContaining(`${aurora.id} This is your own Username`),
      expect.stringContaining(borealisOperator.id),
      expect.stringContaining(quartz.id),
      expect.stringContaining(drift.id),
    ])
    await shareWith(3)
    expect(await inside.findByText('Shared with 1 recipient. 2 failed: see the reason beside each.')).toBeVisible()
    expect(recipients().slice(2)).toEqual([
      expect.stringContaining(`${borealisOperator.id} ${words.errors.UserNotMaster}`),
      expect.stringContaining(`${quartz.id} ${words.errors.RecipientImageQuotaExceeded}`),
    ])
  })

  test('P2: of those that go over the image’s 20 it says which, and keeps the others', async () => {
    const { user, enter, inside, recipients } = await openSharing(page, pingan, oneSlotLeft)
    await enter(borealis.id, cumulus.id, drift.id)
    expect(
      await inside.findByText(/^Shared with 19 recipients, 1 left\. 3 recipients to add, but the image/),
    ).toBeVisible()
    expect(textOf(await inside.findByText('Used today: 0 of 200 shares.', { exact: false }))).not.toContain(
      'left for today',
    )
    expect(recipients()).toEqual([
      `${borealis.name} ${borealis.id}`,
      `${cumulus.name} ${cumulus.id} No room for this one`,
      `${drift.name} ${drift.id} No room for this one`,
    ])
    await user.click(inside.getByRole('button', { name: 'Keep only the first' }))
    expect(recipients()).toEqual([`${borealis.name} ${borealis.id}`])
    expect(await usernames()).toHaveFocus()
  })
})

describe('the list of who has the image', () => {
  test('sharing is stopped with one, and begun again', async () => {
    const { user, inside, holders } = await openSharing(page, pingan, goldenWebBase)
    await waitFor(() => expect(holders()).toHaveLength(2))
    await user.click(inside.getByRole('button', { name: `Cancel Sharing: ${cumulus.id}` }))
    const dialog = await findDialog(`Cancel Sharing: ${goldenWebBase.name}`)
    expect(within(dialog).getByText(words.stopConsequence)).toBeVisible()
    await pressIn(user, dialog, 'Cancel Sharing with 1 recipient')
    await within(dialog).findByText('No longer shared with 1 recipient.')
    await pressIn(user, dialog, 'Close')
    await waitFor(() => expect(holders()).toEqual([expect.stringContaining(borealis.id)]))
    await user.click(await inside.findByRole('button', { name: 'Share again with this recipient' }))
    expect(await inside.findByText(`${goldenWebBase.name}: shared with 1 recipient.`)).toBeVisible()
    await waitFor(() => expect(holders()).toHaveLength(2))
  })

  test('sharing is stopped with several, chosen among all', async () => {
    const { user, inside, holders } = await openSharing(page, pingan, noSlotLeft)
    await waitFor(() => expect(holders()).toHaveLength(20))
    await user.click(inside.getByRole('button', { name: 'Cancel Sharing' }))
    const dialog = await findDialog(`Cancel Sharing: ${noSlotLeft.name}`)
    for (const { id } of directory.slice(10, 12))
      await user.click(await within(dialog).findByRole('checkbox', { name: new RegExp(id) }))
    await pressIn(user, dialog, 'Cancel Sharing with 2 recipients')
    await within(dialog).findByText('No longer shared with 2 recipients.')
    await pressIn(user, dialog, 'Close')
    await waitFor(() => expect(holders()).toHaveLength(18))
    expect(await inside.findByText('Shared with 18 recipients, 2 left.')).toBeVisible()
  })

  test('it is saved as a file, by username', async () => {
    const saved: Blob[] = []
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      saved.push(blob as Blob) // what the console hands over
      return 'blob:saved'
    })
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
    const { user, inside, holders } = await openSharing(page, pingan, goldenWebBase)
    await waitFor(() => expect(holders()).toHaveLength(2))
    await user.click(inside.getByRole('button', { name: 'Save as CSV' }))
    expect((await saved[0]!.text()).replace('\uFEFF', '').trim().split('\r\n')).toEqual([
      'Username,Recipient name,Shared since',
      expect.stringMatching(new RegExp(`^${borealis.id},${borealis.name},\\d{4}-.+Z$`)),
      expect.stringMatching(new RegExp(`^${cumulus.id},${cumulus.name},\\d{4}-.+Z$`)),
    ])
  })

  test('what is shared elsewhere meanwhile appears by itself', async () => {
    const { inside, holders } = await openSharing(page, pingan, lobby)
    expect(await inside.findByText('Not shared with anyone yet.')).toBeVisible()
    await elsewhereAs(aurora).share(lobby.id, [borealis.id])
    await waitFor(() => expect(holders()).toEqual([expect.stringContaining(borealis.id)]))
  })
})
