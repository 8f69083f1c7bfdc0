import { screen, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { aurora, borealis, directory, drift } from '../../mocks/worlds/everyday/pingan-accounts.ts'
import { goldenWebBase, lobby, oneSlotLeft } from '../../mocks/worlds/everyday/pingan-aurora-images.ts'
import { words } from '../../src/clouds/pingan/words/en.ts'
import { paths } from '../../src/ui/paths.ts'
import { cloudUnderTest } from '../support/clouds.ts'
import { holdersOf, openSharing } from '../support/pages/on-every-cloud.ts'
import { consoleUnderTest } from '../support/pages/console-under-test.tsx'
import { findDialog, pressIn, textOf } from '../support/pages/on-screen.ts'
import { elsewhereAs, placeOf } from '../support/pages/places.ts'

// P3, with a day of few shares.
const page = consoleUnderTest({ limits: { dailyShareLimit: 4 } })
const pingan = cloudUnderTest('pingan')
const { used, resets, tooMany, unread } = words.allowance!
const others = directory.slice(40, 46).map(({ id }) => id)

/** What stands beside the field, as soon as so many are used. */
const usedNow = async (n: number) => textOf(await screen.findByText(used(String(n), '4'), { exact: false }))

afterEach(() => {
  vi.useRealTimers()
})

test('the day’s shares are told beside the field, and when the next day begins, in the person’s own time zone', async () => {
  await openSharing(page, pingan, lobby)
  const told = await usedNow(0)
  const midnight = new Date(Date.now() + 8 * 3_600_000)
  midnight.setUTCHours(24 - 8, 0, 0, 0)
  const time = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' }).format(midnight)
  expect(told).toContain(resets(time))
})

test('it is kept up after each share, here and elsewhere, of whatever image', async () => {
  const { enter, shareWith } = await openSharing(page, pingan, lobby)
  await usedNow(0)
  await enter(borealis.id)
  await shareWith(1)
  await usedNow(1)
  await elsewhereAs(aurora).share(goldenWebBase.id, [drift.id])
  await usedNow(2)
  // Stopping gives none back.
  await elsewhereAs(aurora).stopSharing(goldenWebBase.id, [drift.id])
  await page.settled()
  expect(await usedNow(2)).toContain(used('2', '4'))
})

test('of more than the day has left it says which do not fit, and that it is the day’s limit, before anything is sent', async () => {
  const { user, enter, shareWith, inside, recipients } = await openSharing(page, pingan, lobby)
  await usedNow(0)
  await enter(...others)
  expect(await usedNow(0)).toContain(tooMany(6, 4))
  expect(inside.getByText('Shared with 0 recipients, 20 left.')).toBeVisible()
  expect(recipients().map((text) => text.endsWith('No room for this one'))).toEqual([
    false,
    false,
    false,
    false,
    true,
    true,
  ])
  await user.click(inside.getByRole('button', { name: 'Keep only the first 4' }))
  expect(await usedNow(0)).not.toContain('left for today')
  await shareWith(4)
  expect(await inside.findByText('Shared with 4 recipients.')).toBeVisible()
  await usedNow(4)
  await enter(others[5]!)
  expect(await usedNow(4)).toContain(tooMany(1, 0))
  expect(inside.queryByRole('button', { name: /^Keep only/ })).toBeNull()
})

test('where the image has less room than the day, it is the image’s limit that is told', async () => {
  const { enter, inside } = await openSharing(page, pingan, oneSlotLeft)
  await usedNow(0)
  await enter(...others)
  expect(await inside.findByText(/1 left\. 6 recipients to add, but the image has room for 1/)).toBeVisible()
  expect(await usedNow(0)).not.toContain('left for today')
  expect(inside.getByRole('button', { name: 'Copy the other 5' })).toBeVisible()
})

test('sent all the same, the cloud refuses what goes over, each with the reason', async () => {
  const { enter, shareWith, inside, recipients } = await openSharing(page, pingan, lobby)
  await usedNow(0)
  await enter(...others.slice(0, 5))
  await shareWith(5)
  expect(await inside.findByText('Shared with 4 recipients. 1 failed: see the reason beside each.')).toBeVisible()
  expect(recipients()).toEqual([expect.stringContaining(words.errors.ShareDailyQuotaExceeded!)])
  expect(await holdersOf(pingan, lobby)).toHaveLength(4)
})

test('several images: each image and recipient is one of the day’s shares', async () => {
  const user = await page.open(paths.customImages(placeOf(aurora)))
  for (const { name } of [lobby, goldenWebBase])
    await user.click(await screen.findByRole('checkbox', { name: `Select ${name}` }))
  await page.settled()
  const selected = within(screen.getByRole('group', { name: 'Selected images' }))
  await user.click(selected.getByRole('button', { name: words.share }))
  const dialog = await findDialog(`${words.shareWindow}: 2 images`)
  await page.settled()
  await user.click(within(dialog).getByRole('textbox', { name: words.accountId }))
  // Borealis has one of the two: 1 + 2 + 2 shares.
  await user.paste([borealis.id, ...others.slice(0, 2)].join('\n'))
  expect(await usedNow(0)).toContain(tooMany(5, 4))
  await pressIn(user, dialog, 'Keep only the first 2')
  expect(await usedNow(0)).not.toContain('left for today')
  await pressIn(user, dialog, 'Share 2 images with 2 recipients')
  expect(await within(dialog).findByText('3 shares made, one for each image and recipient.')).toBeVisible()
  await usedNow(3)
})

test('when the next day begins, the whole of it is there without anybody asking', async () => {
  const midnight = new Date('2026-12-01T16:00:00Z').getTime()
  vi.useFakeTimers({ toFake: ['Date'], now: midnight - 2_500 })
  await elsewhereAs(aurora).share(lobby.id, [borealis.id])
  await openSharing(page, pingan, goldenWebBase)
  await usedNow(1)
  vi.setSystemTime(midnight + 1_000)
  expect(await usedNow(0)).toContain(used('0', '4'))
})

test('where it cannot be read, the cloud decides: sharing goes on', async () => {
  await page.setFaults({ failShare: { kind: 'server-error', share: 1, action: 'GetImageShareQuota' } })
  const { enter, shareWith, inside } = await openSharing(page, pingan, lobby)
  expect(await inside.findByText(unread)).toBeVisible()
  await enter(borealis.id)
  await shareWith(1)
  expect(await inside.findByText('Shared with 1 recipient.')).toBeVisible()
  await page.setFaults({})
})
