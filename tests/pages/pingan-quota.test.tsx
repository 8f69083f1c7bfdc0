import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { aurora as tencentOwner } from '../../mocks/worlds/everyday/accounts.ts'
import { aurora, borealis, drift, quartz } from '../../mocks/worlds/everyday/pingan-accounts.ts'
import { failedBuild, lobby } from '../../mocks/worlds/everyday/pingan-aurora-images.ts'
import { words } from '../../src/clouds/pingan/words/en.ts'
import { paths } from '../../src/ui/paths.ts'
import { cloudUnderTest } from '../support/clouds.ts'
import { openSharing } from '../support/pages/on-every-cloud.ts'
import { consoleUnderTest } from '../support/pages/console-under-test.tsx'
import { act, findDialog, findRow, pressIn } from '../support/pages/on-screen.ts'
import { elsewhereAs, placeOf } from '../support/pages/places.ts'

// P4.
const page = consoleUnderTest()
const pingan = cloudUnderTest('pingan')
const quota = (used: number, limit = 50) => screen.findByText(words.quotaUse!(String(used), String(limit)))

test('both lists count the images of all regions, the received among them', async () => {
  // Ten of Aurora's own in three regions, three received.
  await page.open(paths.customImages(placeOf(aurora)))
  expect(await quota(13)).toBeVisible()
  await page.open(paths.sharedImages(placeOf(aurora)))
  expect(await quota(13)).toBeVisible()
})

test('a share that comes counts at once, and one that ends no longer does', async () => {
  await page.open(paths.sharedImages(placeOf(drift)))
  expect(await quota(0)).toBeVisible()
  await elsewhereAs(aurora).share(lobby.id, [drift.id])
  expect(await quota(1)).toBeVisible()
  await elsewhereAs(aurora).stopSharing(lobby.id, [drift.id])
  expect(await quota(0)).toBeVisible()
})

test('sharing takes none of the owner’s, deleting frees it', async () => {
  const user = await page.open(paths.customImages(placeOf(aurora)))
  await quota(13)
  await elsewhereAs(aurora).share(lobby.id, [borealis.id])
  await page.settled()
  expect(await quota(13)).toBeVisible()
  await act(user, 'Delete', failedBuild.name)
  const dialog = await findDialog(`Delete image: ${failedBuild.name}`)
  await page.settled()
  await pressIn(user, dialog, 'Delete')
  expect(await quota(12)).toBeVisible()
})

test('the owner is told whose quota it takes, and of a recipient that has no room', async () => {
  const { enter, shareWith, inside, recipients } = await openSharing(page, pingan, lobby)
  expect(inside.getByText(words.reminders.quota)).toBeVisible()
  await enter(quartz.id)
  await shareWith(1)
  expect(await inside.findByText(/1 failed/)).toBeVisible()
  expect(recipients()).toEqual([expect.stringContaining(words.errors.RecipientImageQuotaExceeded!)])
})

test('where received images take none, only the list of one’s own counts', async () => {
  await page.open(paths.customImages(placeOf(tencentOwner)))
  expect(await screen.findByText(/^\d+ of \d+ images$/)).toBeVisible()
  await page.open(paths.sharedImages(placeOf(tencentOwner)))
  await findRow('render-node')
  await page.settled()
  expect(within(screen.getByRole('main')).queryByText(/of \d+ images/)).toBeNull()
})
