import { describe, expect, test } from 'vitest'
import type { Command } from '../../mocks/engine/commands/command.ts'
import { formatVersion } from '../../mocks/journal/journal.ts'
import type { Found, Journal, Opening } from '../../mocks/journal/journal.ts'
import { createMemoryJournal } from '../../mocks/journal/memory.ts'
import { aurora, drift } from '../../mocks/worlds/everyday/accounts.ts'
import { lobby } from '../../mocks/worlds/everyday/aurora-images.ts'
import { as, beginning, contents, outcomeOf, testEngine } from './engine-under-test.ts'

const by = as(aurora)
const shareLobby = { type: 'share-image', by, image: lobby.id, accounts: [drift.id] } satisfies Command
const opening: Opening = { format: formatVersion, world: 'everyday', began: beginning }

describe('a journal that cannot be read', () => {
  const strange = { at: beginning, by, events: [{ type: 'image-shared', image: 'img-00000000', accounts: [] }] }
  const cases = [
    { what: 'an event that does not fit the world', body: strange },
    { what: 'an event that nobody knows', body: { at: beginning, by, events: [{ type: 'nonsense' }] } },
    { what: 'an entry that is none', body: 'nonsense' },
    { what: 'an entry without events', body: { at: beginning, by } },
  ]

  test.each(cases)('with $what is set aside, and a fresh world begins', async ({ body }) => {
    const journal = createMemoryJournal()
    const reader = testEngine({ journal })
    await reader.execute(shareLobby)
    const { journal: id } = await reader.about()
    // What a disk may hold no type can say.
    await journal.transact(undefined, () => ({ append: body as never }))
    const about = await reader.about()
    expect(about).toMatchObject({ world: 'everyday', setAside: { reason: 'damaged', entries: 3 } })
    expect(about.journal).not.toBe(id)
    const [kept] = await journal.setAside()
    expect(kept).toMatchObject({ journal: id, reason: 'damaged', rows: { length: 3, 2: { seq: 2, body } } })
    expect(await outcomeOf(reader, shareLobby)).toBe('allowed')
    expect(await testEngine({ journal }).about()).toEqual(about)
  })

  test.each([
    { what: 'of an older format', body: { ...opening, format: formatVersion - 1 }, reason: 'older-version' },
    { what: 'of a world that there no longer is', body: { ...opening, world: 'yesterday' }, reason: 'older-version' },
    { what: 'without a beginning', body: { began: beginning, world: 'everyday' }, reason: 'damaged' },
  ])('$what is set aside as $reason, also when a command finds it', async ({ body, reason }) => {
    const journal = createMemoryJournal()
    await journal.transact(undefined, () => ({ begin: body as Opening }))
    const engine = testEngine({ journal })
    expect(await outcomeOf(engine, shareLobby)).toBe('allowed')
    expect(await engine.about()).toMatchObject({ setAside: { reason, entries: 1 } })
  })

  test('with a row missing is set aside too', async () => {
    const journal = createMemoryJournal()
    const hole = (found: Found): Found => ({ ...found, rows: found.rows.filter(({ seq }) => seq !== 1) })
    const holed: Journal = {
      ...journal,
      read: async (known) => hole(await journal.read(known)),
      transact: (known, decide) => journal.transact(known, (found) => decide(hole(found))),
    }
    const writer = testEngine({ journal })
    await writer.execute(shareLobby)
    await writer.execute({ ...shareLobby, type: 'stop-sharing' })
    expect(await testEngine({ journal: holed }).about()).toMatchObject({ setAside: { reason: 'damaged', entries: 2 } })
  })

  test('of a newer version is left alone', async () => {
    const journal = createMemoryJournal()
    await journal.transact(undefined, () => ({ begin: { ...opening, format: formatVersion + 1 } }))
    await expect(testEngine({ journal }).about()).rejects.toThrow('reload')
    expect((await journal.read(undefined)).rows).toHaveLength(1)
    expect(await journal.setAside()).toEqual([])
  })
})

describe('a full disk', () => {
  test('rejects the command with its own error and leaves the world as it was', async () => {
    const journal = createMemoryJournal()
    let full = false
    const disk: Journal = {
      ...journal,
      transact: async (known, decide) => {
        if (!full) return journal.transact(known, decide)
        decide(await journal.read(known))
        throw new DOMException('The disk is full', 'QuotaExceededError')
      },
    }
    const engine = testEngine({ journal: disk })
    const before = await contents(engine)
    full = true
    await expect(engine.execute(shareLobby)).rejects.toMatchObject({ name: 'QuotaExceededError' })
    expect(await contents(engine)).toEqual(before)
    full = false
    expect(await outcomeOf(engine, shareLobby)).toBe('allowed')
  })
})
