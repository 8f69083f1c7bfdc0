import { describe, expect, test } from 'vitest'
import type { Change } from '../../src/clouds/console/wire.ts'
import type { Command } from '../../mocks/engine/commands/command.ts'
import { instancesOf, receivedImages, sharesOf } from '../../mocks/engine/views.ts'
import { formatVersion } from '../../mocks/journal/journal.ts'
import type { Journal, Position } from '../../mocks/journal/journal.ts'
import { createMemoryJournal } from '../../mocks/journal/memory.ts'
import { everyday } from '../../mocks/worlds/everyday.ts'
import { aurora, directory, drift } from '../../mocks/worlds/everyday/accounts.ts'
import { lobby, oneSlotLeft } from '../../mocks/worlds/everyday/aurora-images.ts'
import { as, beginning, contents, outcomeOf, testEngine } from './engine-under-test.ts'

const by = as(aurora)
const shareLobby = { type: 'share-image', by, image: lobby.id, accounts: [drift.id] } satisfies Command

async function rowsOf(journal: Journal) {
  return (await journal.read(undefined)).rows
}

describe('the journal', () => {
  test('begins with the world’s name, its beginning and the format, and then holds one entry per command', async () => {
    const journal = createMemoryJournal()
    await testEngine({ journal }).execute(shareLobby)
    const { cloud, region } = by
    expect(await rowsOf(journal)).toEqual([
      { seq: 0, body: { format: formatVersion, world: 'everyday', began: beginning } },
      {
        seq: 1,
        body: {
          at: beginning,
          by,
          events: [{ type: 'image-shared', cloud, region, image: lobby.id, accounts: [drift.id] }],
        },
      },
    ])
  })

  test('a catch-up reads only what is new', async () => {
    const journal = createMemoryJournal()
    const asked: (Position | undefined)[] = []
    const watched: Journal = {
      ...journal,
      read: (known) => {
        asked.push(known && { ...known })
        return journal.read(known)
      },
    }
    const reader = testEngine({ journal: watched })
    await contents(reader)
    const { journal: id } = await reader.about()
    asked.length = 0
    await testEngine({ journal }).execute(shareLobby)
    expect(await reader.read((world) => receivedImages(world, as(drift)).length)).toBe(1)
    await contents(reader)
    expect(asked).toEqual([
      { journal: id, seq: 0 },
      { journal: id, seq: 1 },
    ])
  })

  test('folded again it gives the same world, IDs of new instances included', async () => {
    const journal = createMemoryJournal()
    const engine = testEngine({ journal })
    await engine.execute(shareLobby)
    const make = { type: 'create-instances', image: lobby.id, zone: 'ap-guangzhou-3', count: 2 } as const
    const first = await engine.execute({ ...make, by: as(drift) })
    const second = await engine.execute({ ...make, by: as(drift) })
    expect(new Set([...first, ...second]).size).toBe(4)
    const again = testEngine({ journal })
    expect(await contents(again)).toEqual(await contents(engine))
    const ids = await again.read((world) => instancesOf(world, as(drift)).map(({ id }) => id))
    expect(ids.slice(0, 4)).toEqual([...first, ...second].toReversed())
  })

  test('another journal makes other IDs', async () => {
    const engine = testEngine()
    const make = { type: 'create-instances', by, image: lobby.id, zone: 'ap-guangzhou-3', count: 1 } as const
    const before = await engine.execute(make)
    await engine.startOver()
    expect(await engine.execute(make)).not.toEqual(before)
  })

  test('two engines that race for the last slots never exceed the limit (T1)', async () => {
    const journal = createMemoryJournal()
    const engines = [testEngine({ journal }), testEngine({ journal })]
    const outcomes = await Promise.all(
      directory
        .slice(49, 69)
        .map(({ id }, n) =>
          outcomeOf(engines[n % 2] ?? testEngine(), { type: 'share-image', by, image: oneSlotLeft.id, accounts: [id] }),
        ),
    )
    expect(outcomes.filter((outcome) => outcome === 'allowed')).toHaveLength(1)
    expect(outcomes.filter((outcome) => outcome === 'share-limit')).toHaveLength(19)
    for (const engine of engines) {
      expect(await engine.read((world) => sharesOf(world, by, oneSlotLeft.id).length)).toBe(50)
    }
  })

  test('two engines that begin at once begin one journal', async () => {
    const journal = createMemoryJournal()
    const [one, other] = await Promise.all([testEngine({ journal }).about(), testEngine({ journal }).about()])
    expect(one).toEqual(other)
  })
})

describe('changes', () => {
  test('are told to every engine on the journal, with what was touched; refusals and silence are not', async () => {
    const journal = createMemoryJournal()
    const [one, other] = [testEngine({ journal }), testEngine({ journal })]
    const heard: Change[] = []
    const end = other.onChange((change) => heard.push(change))
    const place = { cloud: 'tencent', regions: ['ap-guangzhou'] }
    await one.execute(shareLobby)
    await outcomeOf(one, shareLobby)
    await one.execute({ ...shareLobby, type: 'stop-sharing', accounts: [directory[0]?.id ?? ''] })
    await one.execute({ type: 'create-instances', by, image: lobby.id, zone: 'ap-guangzhou-3', count: 2 })
    end()
    await one.startOver()
    expect(heard).toEqual([
      { touched: [{ ...place, images: [lobby.id], lists: [] }] },
      { touched: [{ ...place, images: [lobby.id], lists: ['instances'] }] },
    ])
  })
})

describe('starting over', () => {
  test('begins a new journal, which the other engine notices', async () => {
    const journal = createMemoryJournal()
    const [one, other] = [testEngine({ journal }), testEngine({ journal })]
    const heard: Change[] = []
    other.onChange((change) => heard.push(change))
    await one.execute(shareLobby)
    const before = await other.about()
    await one.startOver()
    expect(heard.at(-1)).toEqual({ newWorld: true })
    expect(await other.read((world) => receivedImages(world, as(drift)))).toEqual([])
    const after = await other.about()
    expect(after).toEqual(await one.about())
    expect(after.journal).not.toBe(before.journal)
    expect(await outcomeOf(other, shareLobby)).toBe('allowed')
  })

  test('a command of an engine that has not noticed yet is decided in the new world', async () => {
    const journal = createMemoryJournal()
    const [one, other] = [testEngine({ journal }), testEngine({ journal })]
    await other.execute(shareLobby)
    await one.startOver()
    expect(await outcomeOf(other, shareLobby)).toBe('allowed')
    expect(await rowsOf(journal)).toHaveLength(2)
  })

  test('with another world has that world’s name and things', async () => {
    const engine = testEngine()
    await engine.startOver({ ...everyday, name: 'empty', images: [], instances: [] })
    expect(await engine.about()).toMatchObject({ world: 'empty' })
    expect(await outcomeOf(engine, shareLobby)).toBe('image-not-found')
  })
})
