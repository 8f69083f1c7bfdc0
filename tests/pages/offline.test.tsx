import { act, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { aurora, drift } from '../../mocks/worlds/everyday/accounts.ts'
import { lobby } from '../../mocks/worlds/everyday/aurora-images.ts'
import { paths } from '../../src/ui/paths.ts'
import { consoleUnderTest } from '../support/pages/console-under-test.tsx'
import { findRow } from '../support/pages/on-screen.ts'
import { elsewhereAs, placeOf } from '../support/pages/places.ts'
import { openShareDialog } from '../support/pages/share-dialog.ts'

const page = consoleUnderTest()

const told = 'You are offline. What you see may be out of date; what you type stays.'

/** As the browser does it; every call is lost until it is online again. */
async function goOffline() {
  await page.setFaults({ failShare: { kind: 'lost-connection', share: 1 } })
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
  act(() => void dispatchEvent(new Event('offline')))
}

async function goOnline() {
  await page.setFaults({})
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(true)
  act(() => void dispatchEvent(new Event('online')))
}

// React Query remembers what it has heard.
afterEach(() => void dispatchEvent(new Event('online')))

test('offline is said for as long as it lasts', async () => {
  await page.open(paths.customImages(placeOf(aurora)))
  await findRow(lobby.name)
  expect(screen.queryByText(told)).toBeNull()
  await goOffline()
  expect(screen.getByText(told)).toBeVisible()
  expect(await findRow(lobby.name)).toBeVisible()
  await goOnline()
  expect(screen.queryByText(told)).toBeNull()
})

test('a page that is opened offline says so, and reads by itself what it could not', async () => {
  await goOffline()
  await page.open(paths.customImages(placeOf(aurora)))
  expect(screen.getByText(told)).toBeVisible()
  expect(await screen.findByText('Your images could not be read.')).toBeVisible()
  await goOnline()
  expect(await findRow(lobby.name)).toBeVisible()
  expect(screen.queryByText('Your images could not be read.')).toBeNull()
})

test('what a dialog shows is read again, and what was entered is still there and can be sent', async () => {
  const { enter, press, outcome, holders } = await openShareDialog(page, lobby)
  await enter(drift.id)
  await goOffline()
  await press('Share with 1 recipient')
  expect(await outcome('Shared with 0 recipients. 1 failed: see the reason beside each.')).toBeVisible()
  await goOnline()
  await press('Try again with 1 recipient')
  await waitFor(() => expect(holders()).toEqual([expect.stringContaining(drift.id)]))
  expect((await elsewhereAs(aurora).listShares(lobby.id)).map(({ account }) => account)).toEqual([drift.id])
})
