import { screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { aurora, drift } from '../../mocks/worlds/everyday/accounts.ts'
import { lobby } from '../../mocks/worlds/everyday/aurora-images.ts'
import { messages } from '../../src/i18n/en.ts'
import { TimeTool } from '../../src/stage/time/time-tool.tsx'
import { words } from '../../src/stage/words/en.ts'
import { paths } from '../../src/ui/paths.ts'
import { consoleUnderTest } from '../support/pages/console-under-test.tsx'
import { act, findRow } from '../support/pages/on-screen.ts'
import { elsewhereAs, placeOf } from '../support/pages/places.ts'
import { openTool } from '../support/pages/stage-tool.tsx'

const page = consoleUnderTest()
const { time } = words
const hour = 3_600_000
const format = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'medium' })

const clock = () => screen.findByRole('timer', { name: time.clock })
/** What the clock shows, in milliseconds since the epoch. */
const shown = async () => Date.parse((await clock()).querySelector('time')!.dateTime)
const press = async (user: UserEvent, name: string) => user.click(await screen.findByRole('button', { name }))
const told = () => screen.getByRole('status').textContent

/** Seconds pass while a test runs, and no more than a minute. */
async function expectAhead(milliseconds: number) {
  await waitFor(async () => {
    const ahead = (await shown()) - Date.now()
    expect(ahead).toBeGreaterThan(milliseconds - 60_000)
    expect(ahead).toBeLessThan(milliseconds + 60_000)
  })
}

test('the clock is shown to the second, and goes', async () => {
  await openTool(page, TimeTool)
  const first = await shown()
  expect(Math.abs(first - Date.now())).toBeLessThan(60_000)
  expect(screen.getByText(time.asReal)).toBeVisible()
  expect(await clock()).toHaveTextContent(format.format(first))
  await waitFor(async () => expect((await shown()) - first).toBeGreaterThanOrEqual(1_000))
})

test('it goes ahead by an hour and by a day, as often as is pressed, and says so', async () => {
  const user = await openTool(page, TimeTool)
  await press(user, time.hour)
  await waitFor(() => expect(told()).toContain('ahead by 1 hour'))
  await expectAhead(hour)
  expect(await screen.findByText(time.ahead('1 hour'))).toBeVisible()
  // Without waiting in between.
  await press(user, time.day)
  await press(user, time.day)
  await expectAhead(49 * hour)
  expect(await screen.findByText(time.ahead('2 days and 1 hour'))).toBeVisible()
})

test('to Ping An’s next reset, which is at midnight of UTC+8', async () => {
  const user = await openTool(page, TimeTool)
  const reset = await screen.findByRole('button', { name: time.reset('Ping An Cloud') })
  const midnight = new Date(Date.now() + 8 * hour)
  midnight.setUTCHours(24 - 8, 0, 0, 0)
  expect(reset).toHaveAccessibleDescription(expect.stringContaining(time.at(format.format(midnight))))
  await user.click(reset)
  await expectAhead(midnight.getTime() - Date.now())
  expect(told()).toContain(format.format(midnight))
  // The next one is a day later.
  midnight.setUTCHours(midnight.getUTCHours() + 24)
  await waitFor(() =>
    expect(reset).toHaveAccessibleDescription(expect.stringContaining(time.at(format.format(midnight)))),
  )
})

test('to the end of what is under way, and nothing is done where nothing is', async () => {
  const user = await openTool(page, TimeTool)
  const end = await screen.findByRole('button', { name: time.end })
  // The world begins with something that takes a while.
  await waitFor(() => expect(end).toHaveAccessibleDescription(expect.stringMatching(/^At /)))
  await user.click(end)
  await waitFor(() => expect(end).toHaveAccessibleDescription(time.nothingRuns))
  const before = told()
  expect(end).toHaveAttribute('aria-disabled', 'true')
  await user.click(end)
  await page.settled()
  expect(told()).toBe(before)

  const copy = await elsewhereAs(aurora).copyImage(lobby.id, 'ap-shanghai', 'lobby-copy')
  const there = elsewhereAs(aurora, 'ap-shanghai')
  expect((await there.getImage(copy)).state).toBe('copying')
  await waitFor(() => expect(end).not.toHaveAttribute('aria-disabled'))
  await user.click(end)
  await waitFor(() => expect(end).toHaveAccessibleDescription(time.nothingRuns))
  expect((await there.getImage(copy)).state).toBe('available')
})

test('what comes to its end by itself is no longer under way', async () => {
  const user = await openTool(page, TimeTool)
  const end = await screen.findByRole('button', { name: time.end })
  await user.click(end)
  await waitFor(() => expect(end).toHaveAccessibleDescription(time.nothingRuns))
  await elsewhereAs(aurora).copyImage(lobby.id, 'ap-shanghai', 'lobby-copy')
  page.passTime(38_500)
  await openTool(page, TimeTool)
  const later = await screen.findByRole('button', { name: time.end })
  expect(later).not.toHaveAttribute('aria-disabled')
  await waitFor(() => expect(later).toHaveAccessibleDescription(time.nothingRuns))
})

test('what the console itself remembers is dated by the clouds’ clock too', async () => {
  const to = new Date(Date.now() + 48 * hour).toISOString()
  await fetch('/api/console/stage/clock', { method: 'POST', body: JSON.stringify({ to }) })
  await elsewhereAs(aurora).share(lobby.id, [drift.id])
  const user = await page.open(paths.sharedImages(placeOf(drift)))
  await act(user, messages.sharedImages.reject, lobby.name)
  await screen.findByRole('button', { name: messages.sharedImages.undo })
  await page.open(paths.rejectedImages(placeOf(drift)))
  const dates = within(await findRow(lobby.name)).getAllByRole('time')
  const rejected = Date.parse((dates.at(-1) as HTMLTimeElement).dateTime)
  expect(Math.abs(rejected - Date.parse(to))).toBeLessThan(60_000)
})

test.each(['zh-CN', 'pt-BR', 'id'] as const)('in %s durations are in words of that language', async (language) => {
  const { words: translated } = (await import(`../../src/stage/words/${language}.ts`)) as { words: typeof words }
  const user = await openTool(page, TimeTool, language)
  await press(user, translated.time.day)
  const inWords = { 'zh-CN': '1天', 'pt-BR': '1 dia', id: '1 hari' }[language]
  await waitFor(() => expect(told()?.replaceAll(/\s/g, ' ')).toContain(inWords))
})
