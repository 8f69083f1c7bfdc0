import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { aurora, drift } from '../../mocks/worlds/everyday/accounts.ts'
import type { World } from '../../src/clouds/console/wire.ts'
import { keyOfPlace, type Place } from '../../src/queries/session.ts'
import { reject, rejectionsBelongTo } from '../../src/storage/rejections.ts'
import { paths } from '../../src/ui/paths.ts'
import { consoleUnderTest } from '../support/pages/console-under-test.tsx'
import { longLists, receivedIds, sizeOf } from '../support/pages/long-lists.ts'
import { choose, findRow, rowNames } from '../support/pages/on-screen.ts'
import { placeOf } from '../support/pages/places.ts'

const page = consoleUnderTest({ world: longLists })

interface ImageList {
  path: (place: Place) => string
  /** Before the page is opened. */
  prepare?: () => Promise<void>
  failed: string
  empty: string
  nextStep: string
}

const lists: [string, ImageList][] = [
  [
    'Custom Image',
    {
      path: paths.customImages,
      failed: 'Your images could not be read.',
      empty: 'You have no images of your own in this region.',
      nextStep: 'See what others share with you',
    },
  ],
  [
    'Shared Image',
    {
      path: paths.sharedImages,
      failed: 'The images shared with you could not be read.',
      empty: 'Nobody shares an image with this account in this region.',
      nextStep: 'Find the Account ID that owners need',
    },
  ],
  [
    'Rejected Images',
    {
      path: paths.rejectedImages,
      prepare: rejectEverything,
      failed: 'The images shared with you could not be read.',
      empty: 'You have not rejected any image in this region.',
      nextStep: 'Shared Image',
    },
  ],
]

/** As this browser keeps it after an earlier visit to the same world. */
async function rejectEverything() {
  const world = (await (await fetch('/api/console/stage/world')).json()) as World
  rejectionsBelongTo(world.journal)
  for (const id of receivedIds) reject(keyOfPlace(placeOf(aurora)).join('/'), id, '2026-01-02T03:04:05Z')
}

const servers = (...numbers: number[]) => numbers.map((n) => `server-${n}`)
const newest = servers(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)

describe.each(lists)('%s', (name, { path, prepare, failed, empty, nextStep }) => {
  /** Opens the list as Aurora, with that query in the address. */
  async function open(query = '') {
    await prepare?.()
    return page.open(path(placeOf(aurora)) + query)
  }
  const shows = (names: string[]) => waitFor(() => expect(rowNames()).toEqual(names))
  const query = () => Object.fromEntries(new URLSearchParams(location.search))
  const search = () => screen.getByRole('textbox', { name: 'Search name, ID or operating system' })

  test('shows the newest first, a page at a time', async () => {
    await open()
    await shows(newest)
    expect(screen.getByRole('table')).toHaveAccessibleName(name)
    expect(screen.getByText('24 in total')).toBeVisible()
    expect(query()).toEqual({})
  })

  test('searches names, IDs and operating systems while one types', async () => {
    const user = await open('?page=2')
    await shows(servers(11, 12, 13, 14, 15, 16, 17, 18, 19, 20))
    await user.type(search(), 'R-2')
    await shows(servers(2, 20, 21, 22, 23, 24))
    expect(query()).toEqual({ q: 'R-2' })
    for (const [text, found] of [
      ['debian', servers(2, 4, 6, 8, 10, 12, 14, 16, 18, 20)],
      ['0007', servers(7)],
    ] as const) {
      await user.clear(search())
      await user.paste(text)
      await shows(found)
    }
    await user.clear(search())
    await shows(newest)
    expect(query()).toEqual({})
  })

  test('filters, one step back each', async () => {
    const user = await open()
    await shows(newest)
    await choose(user, screen.getByRole('combobox', { name: 'Type' }), 'Whole machine')
    await shows(servers(6, 12, 18, 24))
    await choose(user, screen.getByRole('combobox', { name: 'Status' }), 'Creation failed')
    await shows(servers(24))
    expect(query()).toEqual({ state: 'failed', kind: 'whole-machine' })
    history.back()
    await shows(servers(6, 12, 18, 24))
    history.back()
    await shows(newest)
  })

  test('sorts by a column, both ways, numbers by their value', async () => {
    const user = await open('?page=3')
    const header = (title: string) => screen.getByRole('columnheader', { name: title })
    await shows(servers(21, 22, 23, 24))
    expect(header('Created')).toHaveAttribute('aria-sort', 'descending')
    await user.click(header('Name / ID'))
    await shows(newest)
    expect(query()).toEqual({ sort: 'name' })
    expect(header('Name / ID')).toHaveAttribute('aria-sort', 'ascending')
    await user.click(header('Name / ID'))
    await shows(servers(24, 23, 22, 21, 20, 19, 18, 17, 16, 15))
    expect(query()).toEqual({ sort: '-name' })
    await user.click(header('Size'))
    const bySize = Array.from({ length: 24 }, (_, index) => index + 1).toSorted((a, b) => sizeOf(a) - sizeOf(b))
    await shows(servers(...bySize.slice(0, 10)))
  })

  test('turns pages and changes their size', async () => {
    const user = await open()
    await shows(newest)
    await user.click(screen.getByTitle('3'))
    await shows(servers(21, 22, 23, 24))
    expect(query()).toEqual({ page: '3' })
    await choose(user, screen.getByRole('combobox', { name: 'Page Size' }), '20 / page')
    await waitFor(() => expect(rowNames()).toHaveLength(20))
    expect(query()).toEqual({ size: '20' })
  })

  test('opens as an address says', async () => {
    await open('?q=server-1&kind=system-disk&state=available,creating&sort=-name&page=1&size=20')
    await shows(servers(19, 17, 15, 14, 13, 11, 10, 1))
    expect(search()).toHaveValue('server-1')
  })

  test('takes what an address has wrong for the default', async () => {
    await open('?page=abc&size=7&sort=owner&state=lost&kind=&x=y')
    await waitFor(() => expect(rowNames()).toEqual(newest))
  })

  test('shows the last page when asked for one beyond it', async () => {
    await open('?page=99')
    await waitFor(() => expect(rowNames()).toEqual(servers(21, 22, 23, 24)))
  })

  test('without a match offers to clear search and filters', async () => {
    const user = await open('?q=no-such-server&state=failed&sort=name')
    expect(await screen.findByText('Nothing matches the search and filters.')).toBeVisible()
    expect(screen.queryByText(empty)).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Clear search and filters' }))
    await shows(newest)
    expect(search()).toHaveValue('')
    expect(query()).toEqual({ sort: 'name' })
  })

  test('when there is nothing, says so and offers the next step', async () => {
    await page.open(path(placeOf(drift)))
    expect(await screen.findByText(empty)).toBeVisible()
    expect(within(screen.getByRole('table')).getByRole('link', { name: nextStep })).toBeVisible()
  })

  test('while it loads, claims nothing', async () => {
    await page.setFaults(noAnswer)
    await open()
    expect(document.querySelector('main [aria-busy="true"]')).toBeVisible()
    expect(screen.queryByText(empty)).toBeNull()
    expect(screen.queryByText('Nothing matches the search and filters.')).toBeNull()
  })

  test('keeps the old rows while it reads again, and when that fails', async () => {
    const user = await open()
    await shows(newest)
    await page.settled()
    await page.setFaults({ failNext: { kind: 'refused', count: 1, action: 'DescribeImages' } })
    await user.click(screen.getByRole('button', { name: 'Refresh' }))
    const alert = await screen.findByText('The list could not be refreshed. What you see may be out of date.')
    expect(alert).toBeVisible()
    expect(screen.getByText(/UnauthorizedOperation/)).toBeVisible()
    expect(rowNames()).toEqual(newest)
    await user.click(screen.getByRole('button', { name: 'Retry' }))
    await waitFor(() => expect(alert).not.toBeInTheDocument())
    await page.setFaults(noAnswer)
    await user.click(screen.getByRole('button', { name: 'Refresh' }))
    expect(rowNames()).toEqual(newest)
  })

  test('when it cannot be read, says why in words and in the code of the cloud, and retries', async () => {
    await page.setFaults({ failNext: { kind: 'server-error', count: 6, action: 'DescribeImages' } })
    const user = await open()
    expect(await screen.findByText(failed)).toBeVisible()
    expect(screen.getByText(/^The cloud cannot be reached, or had a fault\.$/)).toBeVisible()
    expect(screen.getByText(/^InternalError · Request ID [\da-f-]+$/)).toBeVisible()
    expect(screen.queryByText(empty)).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Retry' }))
    // The button has gone with its failure.
    await waitFor(() => expect(screen.getByRole('main')).toHaveFocus())
    await page.settled()
    expect(screen.getByText(failed)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Retry' }))
    expect(await findRow('server-1')).toBeVisible()
    expect(screen.queryByText(failed)).toBeNull()
  })
})

/** No test waits for it: an answer that does not come. */
const noAnswer = { latency: 3_600_000 }
