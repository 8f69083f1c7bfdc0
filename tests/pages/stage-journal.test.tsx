import { screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { aurora, borealis, cumulus, directory, drift } from '../../mocks/worlds/everyday/accounts.ts'
import { lobby, oneSlotLeft } from '../../mocks/worlds/everyday/aurora-images.ts'
import { messages } from '../../src/i18n/en.ts'
import { JournalTool } from '../../src/stage/journal/journal-tool.tsx'
import { words } from '../../src/stage/words/en.ts'
import { consoleUnderTest } from '../support/pages/console-under-test.tsx'
import { findDialog, pressIn, textOf } from '../support/pages/on-screen.ts'
import { elsewhereAs } from '../support/pages/places.ts'
import { openTool } from '../support/pages/stage-tool.tsx'

const page = consoleUnderTest()
const { journal } = words
const { happenings } = journal
const hers = elsewhereAs(aurora)

const list = () => screen.findByRole('list', { name: journal.title })
const lines = async () =>
  within(await list())
    .getAllByRole('listitem')
    .map(textOf)
/** What the entries say, from the newest to the beginning of the world. */
const shows = (...sentences: string[]) =>
  waitFor(async () =>
    expect(await lines()).toEqual(
      [...sentences, journal.beginning].map((sentence) => expect.stringContaining(sentence)),
    ),
  )
const shared = (account: { name: string }) => happenings.shared(lobby.name, account.name)
const rewindTo = (sentence: string) => `${journal.rewind}: ${sentence}`
const wentOn = happenings.clockBack('')
const holders = async () => (await hers.listShares(lobby.id)).map(({ account }) => account)
const undo = () => screen.findByRole('button', { name: journal.undo })

/** Presses the button of an entry, agrees, and returns what the question said. */
async function rewind(user: UserEvent, sentence: string) {
  await user.click(screen.getByRole('button', { name: rewindTo(sentence) }))
  const question = await findDialog(journal.question)
  const said = textOf(question)
  await pressIn(user, question, journal.rewind)
  await waitFor(() => expect(question).not.toBeInTheDocument())
  return said
}

/** Shares the lobby with each of these, one after the other. */
async function share(...accounts: { id: string }[]) {
  for (const { id } of accounts) await hers.share(lobby.id, [id])
}

const moveClock = (to: string) => fetch('/api/console/stage/clock', { method: 'POST', body: JSON.stringify({ to }) })

test('where nothing has happened it says so, and the world began', async () => {
  await openTool(page, JournalTool)
  expect(await screen.findByText(journal.nothingYet)).toBeVisible()
  await shows()
  expect(screen.queryByRole('button', { name: rewindTo(journal.beginning) })).not.toBeInTheDocument()
})

test('who did what, where and when is written down as it happens, the newest first', async () => {
  await openTool(page, JournalTool)
  await shows()
  await share(drift)
  await hers.stopSharing(lobby.id, [drift.id])
  await hers.copyImage(lobby.id, 'ap-shanghai', 'copy')
  const there = 'East China (Shanghai)'
  await shows(happenings.copied(lobby.name, there), happenings.sharingStopped(lobby.name, drift.name), shared(drift))
  const [newest] = await lines()
  expect(newest).toContain(`${aurora.name} ${messages.clouds.tencent} · South China (Guangzhou)`)
  const when = within(await list())
    .getAllByRole('listitem')[0]!
    .querySelector('time')!
  expect(Math.abs(Date.parse(when.dateTime) - Date.now())).toBeLessThan(60_000)
})

test('of many names the first are told, and all when asked', async () => {
  const many = directory.slice(0, 6).map(({ id }) => id)
  await hers.share(lobby.id, many)
  const user = await openTool(page, JournalTool)
  const names = directory.slice(0, 6).map(({ name }) => name)
  const format = new Intl.ListFormat('en')
  await shows(happenings.shared(lobby.name, format.format([...names.slice(0, 3), '3 others'])))
  await user.click(screen.getByRole('button', { name: journal.allNames }))
  await shows(happenings.shared(lobby.name, format.format(names)))
  await user.click(screen.getByRole('button', { name: journal.fewerNames }))
  expect(await lines()).toEqual([expect.not.stringContaining(names[4]!), expect.anything()])
})

test('the search finds by who, what and where together', async () => {
  await share(drift, borealis)
  const user = await openTool(page, JournalTool)
  await shows(shared(borealis), shared(drift))
  const search = screen.getByRole('textbox', { name: journal.search })
  await user.type(search, 'AURORA guangzhou drift')
  await waitFor(async () => expect(await lines()).toEqual([expect.stringContaining(shared(drift))]))
  await user.type(search, ' nowhere')
  expect(await screen.findByText(journal.noMatch)).toBeVisible()
  await user.clear(search)
  await shows(shared(borealis), shared(drift))
})

test('where it cannot be read it says so, and reads it again when asked', async () => {
  const { fetch: real } = globalThis
  let broken = true
  vi.spyOn(globalThis, 'fetch').mockImplementation((...request) =>
    broken && String(request[0]).endsWith('stage/journal') ? Promise.reject(new TypeError('lost')) : real(...request),
  )
  const user = await openTool(page, JournalTool)
  expect(await screen.findByText(journal.unread)).toBeVisible()
  broken = false
  await user.click(screen.getByRole('button', { name: messages.list.retry }))
  await shows()
  expect(screen.queryByText(journal.unread)).not.toBeInTheDocument()
})

test('rewinding says what is lost, makes it all as it was then, and goes on from there', async () => {
  await share(drift, borealis, cumulus)
  const user = await openTool(page, JournalTool)
  await shows(shared(cumulus), shared(borealis), shared(drift))
  // The newest entry is where the world is.
  expect(screen.queryByRole('button', { name: rewindTo(shared(cumulus)) })).not.toBeInTheDocument()
  expect(await rewind(user, shared(drift))).toContain('The 2 entries after it are undone')
  await shows(wentOn.slice(0, 12), shared(drift))
  expect(await holders()).toEqual([drift.id])
  expect(screen.getByText(journal.rewound(2))).toBeVisible()
  await share(cumulus)
  await shows(shared(cumulus), wentOn.slice(0, 12), shared(drift))
  expect(await holders()).toEqual(expect.arrayContaining([drift.id, cumulus.id]))
})

test('rewinding to where the clock was moved goes on at the time that it was moved to', async () => {
  const tomorrow = new Date(Date.now() + 24 * 3_600_000).toISOString()
  await moveClock(tomorrow)
  await share(drift)
  const user = await openTool(page, JournalTool)
  const time = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'medium' }).format(Date.parse(tomorrow))
  await shows(shared(drift), happenings.clockMoved(time))
  expect(await rewind(user, happenings.clockMoved(time))).toContain(`the clock goes back to ${time}`)
  await shows(happenings.clockBack(time), happenings.clockMoved(time))
  // What is done next comes after it.
  expect(within(await list()).getAllByRole('time')[0]).toHaveAttribute('datetime', tomorrow)
})

test('rewinding can be undone, and where something was done since, that is asked first', async () => {
  await share(drift, borealis)
  const user = await openTool(page, JournalTool)
  await shows(shared(borealis), shared(drift))
  await rewind(user, shared(drift))
  await user.click(await undo())
  await waitFor(async () => expect(await holders()).toEqual(expect.arrayContaining([drift.id, borealis.id])))
  expect(await screen.findByText(journal.undone)).toBeVisible()
  expect(screen.queryByText(journal.rewound(1))).not.toBeInTheDocument()

  await rewind(user, journal.beginning)
  expect(await holders()).toEqual([])
  await share(cumulus)
  await shows(shared(cumulus), wentOn.slice(0, 12))
  await user.click(await undo())
  const question = await findDialog(journal.undoQuestion)
  expect(textOf(question)).toContain('one entry, is lost')
  await pressIn(user, question, journal.undo)
  await waitFor(async () => expect(await holders()).toEqual(expect.arrayContaining([drift.id, borealis.id])))
  expect(await holders()).not.toContain(cumulus.id)
})

test('a question that is declined changes nothing, and gives the focus back', async () => {
  await share(drift, borealis)
  const user = await openTool(page, JournalTool)
  await shows(shared(borealis), shared(drift))
  await user.click(screen.getByRole('button', { name: rewindTo(shared(drift)) }))
  await pressIn(user, await findDialog(journal.question), journal.cancel)
  await waitFor(() => expect(screen.getByRole('button', { name: rewindTo(shared(drift)) })).toHaveFocus())
  expect(await holders()).toHaveLength(2)
})

test('there is nothing to undo in another world', async () => {
  await share(drift, borealis)
  const user = await openTool(page, JournalTool)
  await shows(shared(borealis), shared(drift))
  await rewind(user, shared(drift))
  await undo()
  expect((await fetch('/api/console/stage/world', { method: 'POST' })).ok).toBe(true)
  await shows()
  expect(screen.queryByRole('button', { name: journal.undo })).not.toBeInTheDocument()
})

test('of a long journal the newest are drawn, and more when asked', async () => {
  for (let n = 1; n <= 120; n++) await moveClock(new Date(Date.now() + n * 60_000).toISOString())
  const user = await openTool(page, JournalTool)
  await waitFor(async () => expect(await lines()).toHaveLength(100))
  await user.click(screen.getByRole('button', { name: journal.more('20') }))
  expect(await lines()).toHaveLength(121)
})

test.each(['zh-CN', 'pt-BR', 'id'] as const)('in %s the sentences are of that language', async (language) => {
  const { words: translated } = (await import(`../../src/stage/words/${language}.ts`)) as { words: typeof words }
  await hers.share(oneSlotLeft.id, [drift.id])
  await openTool(page, JournalTool, language)
  expect(await screen.findByText(translated.journal.happenings.shared(oneSlotLeft.name, drift.name))).toBeVisible()
  expect(screen.getByText(translated.journal.beginning)).toBeVisible()
})
