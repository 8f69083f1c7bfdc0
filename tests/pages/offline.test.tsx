import { act, screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { aurora, drift } from '../../mocks/worlds/everyday/accounts.ts'
import { lobby } from '../../mocks/worlds/everyday/aurora-images.ts'
import { borealis as onHuawei, imageSharing } from '../../mocks/worlds/everyday/huawei-accounts.ts'
import { matchmakerBase } from '../../mocks/worlds/everyday/huawei-aurora-images-elsewhere.ts'
import { words as huawei } from '../../src/clouds/huawei/words/en.ts'
import { words } from '../../src/clouds/tencent/words/en.ts'
import { paths } from '../../src/ui/paths.ts'
import { consoleUnderTest } from '../support/pages/console-under-test.tsx'
import { openInstanceDialog, openInstances } from '../support/pages/instances.ts'
import { act as chooseAction, findDialog, findRow, pressIn } from '../support/pages/on-screen.ts'
import { elsewhereAs, placeOf } from '../support/pages/places.ts'
import { openShareDialog, openWith } from '../support/pages/share-dialog.ts'

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

/** Changes, each as far as the press that sends it, and what is said when it was not made. */
const changes: { what: string; prepare: () => Promise<() => Promise<void>>; told: string }[] = [
  {
    what: 'an image that is edited',
    told: 'The image could not be changed.',
    async prepare() {
      const user = await page.open(paths.image(placeOf(aurora), lobby.id))
      await user.click(await screen.findByRole('button', { name: `Edit: ${lobby.name}` }))
      const dialog = await findDialog(`Edit image: ${lobby.name}`)
      await user.type(within(dialog).getByRole('textbox', { name: 'Name' }), '-2')
      return () => pressIn(user, dialog, 'Save')
    },
  },
  {
    what: 'an image that is deleted',
    told: 'The image could not be deleted.',
    async prepare() {
      const user = await openWith(page, lobby)
      await chooseAction(user, 'Delete', lobby.name)
      const dialog = await findDialog(`Delete image: ${lobby.name}`)
      return () => pressIn(user, dialog, 'Delete')
    },
  },
  {
    what: 'an image that is made of an instance',
    told: 'The image could not be created.',
    async prepare() {
      const user = await openInstances(page)
      const { dialog, press } = await openInstanceDialog(user, words.createImage, 'lobby-1')
      await user.type(within(dialog).getByRole('textbox', { name: 'Image name' }), 'lobby-2')
      return () => press(words.createImage)
    },
  },
  {
    what: 'an instance that is terminated',
    told: 'Terminated: 0. Failed: 1, see the reason beside each.',
    async prepare() {
      const user = await openInstances(page)
      const { press } = await openInstanceDialog(user, words.terminate, 'lobby-1', `${words.terminate} lobby-1?`)
      return () => press(words.terminate)
    },
  },
  {
    what: 'an invitation that is accepted',
    told: huawei.invitations!.notAccepted(1),
    async prepare() {
      const user = await page.open(paths.sharedImages(placeOf(onHuawei, imageSharing)))
      const { name, id } = matchmakerBase
      await user.click(await screen.findByRole('checkbox', { name: `${name} ${id}` }))
      return () => user.click(screen.getByRole('button', { name: `${huawei.invitations!.accept}: 1 selected` }))
    },
  },
]

test.each(changes)(
  '$what: that it failed is told at once, while what it touches is still being read',
  async (change) => {
    const send = await change.prepare()
    await page.settled()
    await goOffline()
    await send()
    expect(await screen.findByText(change.told)).toBeVisible()
    // Reads are sent again a while before they fail.
    expect(page.failedReads()).toEqual([])
  },
)
