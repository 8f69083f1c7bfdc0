import { describe, expect, test } from 'vitest'
import type { Change } from '../../src/clouds/console/wire.ts'
import type { Command } from '../../mocks/engine/commands/command.ts'
import type { Engine } from '../../mocks/engine/engine.ts'
import { copyProgress, imageState, receivedImages, visibleImage } from '../../mocks/engine/views.ts'
import type { Entry, Opening } from '../../mocks/journal/journal.ts'
import { createMemoryJournal } from '../../mocks/journal/memory.ts'
import { aurora, borealis, drift } from '../../mocks/worlds/everyday/accounts.ts'
import { lobby } from '../../mocks/worlds/everyday/aurora-images.ts'
import { otherWorlds } from '../../mocks/worlds/worlds.ts'
import { as, beginning, contents, movingEngine, outcomeOf, testEngine } from './engine-under-test.ts'
import { onHuawei } from './huawei-random-commands.ts'
import { forAll, onAlibaba, onPingan, onTencent } from './random-runs.ts'

const by = as(aurora)
const shareWith = (account: string): Command => ({ type: 'share-image', by, image: lobby.id, accounts: [account] })
const timeIn = (engine: Engine) => engine.read((_, now) => now)
const received = (engine: Engine, who = drift) =>
  engine.read((world) => receivedImages(world, as(who)).map(({ id }) => id))

/** What can be compared when the journal is another and its clock stands elsewhere. */
async function looks(engine: Engine): Promise<unknown> {
  const { journal: _, log: _log, ahead: _ahead, ...rest } = (await contents(engine)) as Record<string, unknown>
  return rest
}

describe('rewinding', () => {
  test('to the beginning gives the world as it began, at the time at which it did', async () => {
    const { engine, passTime } = movingEngine()
    const before = await looks(engine)
    passTime(1000)
    await engine.execute(shareWith(drift.id))
    await engine.rewind(0)
    expect(await looks(engine)).toEqual(before)
    expect(await timeIn(engine)).toBe(beginning)
    passTime(500)
    expect(await timeIn(engine)).toBe(beginning + 500)
  })

  test('keeps what came before, and others on the journal notice', async () => {
    const journal = createMemoryJournal()
    const [one, other] = [testEngine({ journal }), testEngine({ journal })]
    await one.execute(shareWith(drift.id))
    await other.execute(shareWith(borealis.id))
    const heard: Change[] = []
    other.onChange((change) => heard.push(change))
    await one.rewind(1)
    expect(heard).toEqual([{ newWorld: true }])
    for (const engine of [one, other, testEngine({ journal })]) {
      expect(await received(engine)).toEqual([lobby.id])
      expect(await received(engine, borealis)).not.toContain(lobby.id)
    }
    expect(await outcomeOf(other, shareWith(borealis.id))).toBe('allowed')
    expect(await received(one, borealis)).toContain(lobby.id)
  })

  test('lets a copy that was under way run again, to its end', async () => {
    const { engine, passTime } = movingEngine()
    const [copy] = await engine.execute({ type: 'copy-image', by, image: lobby.id, regions: ['ap-shanghai'] })
    const there = as(aurora, 'ap-shanghai')
    const look = () =>
      engine.read((world, now) => {
        const image = visibleImage(world, there, copy?.image ?? '')?.image
        return image && [imageState(image, now), copyProgress(image, now)]
      })
    passTime(10_000)
    await engine.execute(shareWith(drift.id))
    passTime(3_600_000)
    expect(await look()).toEqual(['available', undefined])
    await engine.rewind(2)
    expect(await look()).toEqual(['copying', 25])
    await engine.rewind(1)
    expect(await look()).toEqual(['copying', 0])
    passTime(39_999)
    expect(await look()).toEqual(['copying', 99])
    passTime(1)
    expect(await look()).toEqual(['available', undefined])
  })

  test('leaves a copy called as it was before it was renamed', async () => {
    const { engine, passTime } = movingEngine()
    const [copy] = await engine.execute({ type: 'copy-image', by, image: lobby.id, regions: ['ap-shanghai'] })
    const there = as(aurora, 'ap-shanghai')
    const { image = '' } = copy ?? {}
    passTime(40_000)
    await engine.execute({ type: 'edit-image', by: there, image, changes: { name: 'renamed' } })
    await engine.rewind(1)
    expect(await engine.read((world) => visibleImage(world, there, image)?.image.name)).toBe(lobby.name)
  })

  test('makes other IDs afterwards than were made before', async () => {
    const engine = testEngine()
    const make: Command = { type: 'create-instances', by, image: lobby.id, zone: 'ap-guangzhou-3', count: 2 }
    const made = new Set<string>()
    for (let n = 0; n < 5; n++) {
      for (const id of await engine.execute(make)) made.add(id)
      for (const id of await engine.execute(make)) made.add(id)
      await engine.rewind(n % 2)
    }
    expect(made.size).toBe(20)
  })

  test('goes to and before a moved clock, and back again to what it was rewound from', async () => {
    const { engine, passTime } = movingEngine()
    const day = 86_400_000
    await engine.moveClock(beginning + day)
    passTime(1000)
    await engine.execute(shareWith(drift.id))
    await engine.rewind(1)
    expect(await timeIn(engine)).toBe(beginning + day)
    expect(await received(engine)).toEqual([])
    await engine.rewind(0)
    expect(await timeIn(engine)).toBe(beginning)
    await engine.execute(shareWith(drift.id))
    // The entry before it is the first rewinding.
    expect(await received(engine)).toEqual([lobby.id])
    await engine.rewind(1)
    expect(await timeIn(engine)).toBe(beginning)
    expect(await received(engine)).toEqual([])
  })

  test('says in which journal it all began, and forgets what was set aside', async () => {
    const engine = testEngine()
    await engine.execute(shareWith(drift.id))
    const { journal, origin } = await engine.about()
    expect(origin).toBe(journal)
    await engine.rewind(1)
    const once = await engine.about()
    expect(once.journal).not.toBe(journal)
    expect(once.origin).toBe(journal)
    await engine.rewind(0)
    expect(await engine.about()).toMatchObject({ origin: journal, began: beginning, world: 'everyday' })
    await engine.startOver()
    expect((await engine.about()).origin).not.toBe(journal)
  })

  test('works in a world that this page has not loaded yet', async () => {
    const journal = createMemoryJournal()
    const one = testEngine({ journal, otherWorlds })
    await one.begin('troubles')
    await testEngine({ journal, otherWorlds }).rewind(0)
    expect(await one.about()).toMatchObject({ world: 'troubles' })
  })

  test.each([-1, 0.5, 3, NaN, Infinity, '1'])('to %j is refused and changes nothing', async (to) => {
    const journal = createMemoryJournal()
    const engine = testEngine({ journal })
    await engine.execute(shareWith(drift.id))
    await engine.execute(shareWith(borealis.id))
    const before = { rows: await journal.read(undefined), world: await contents(engine) }
    await expect(engine.rewind(to as number)).rejects.toThrow(RangeError)
    expect({ rows: await journal.read(undefined), world: await contents(engine) }).toEqual(before)
  })
})

describe.each([
  { cloud: 'Tencent Cloud', on: onTencent },
  { cloud: 'Alibaba Cloud', on: onAlibaba },
  { cloud: 'Ping An Cloud', on: onPingan },
  { cloud: 'Huawei Cloud', on: onHuawei },
])('whatever accounts have done on $cloud', ({ on }) => {
  test('rewinding to any entry gives the world as it was then, and the time', async () => {
    let rewindings = 0
    await forAll(
      on,
      async ({ engines: [engine], journal, rest }) => {
        const then = [await looks(engine)]
        for (const running = rest(); !(await running.next()).done;) {
          const { rows } = await journal.read(undefined)
          if (rows.length > then.length) then.push(await looks(engine))
        }
        const [opening, ...entries] = (await journal.read(undefined)).rows.map(({ body }) => body)
        const log = await engine.read((world) => structuredClone(world.log))
        for (const [to, was] of then.entries()) {
          const again = createMemoryJournal()
          // The engine wrote them a moment ago.
          await again.transact(undefined, () => ({ begin: opening as Opening, entries: entries as Entry[] }))
          const rewound = testEngine({ journal: again, world: on.world, limits: on.limits })
          await rewound.rewind(to)
          rewindings += 1
          expect(await looks(rewound)).toEqual(was)
          expect(await timeIn(rewound)).toBe(to === 0 ? beginning : log[to - 1]?.at)
          const said = await rewound.read((world) => structuredClone(world.log))
          expect(said.slice(0, to)).toEqual(log.slice(0, to))
          expect(said.slice(to)).toMatchObject([{ seq: to + 1, what: [{ type: 'clock-moved' }] }])
        }
      },
      24,
    )
    expect(rewindings).toBeGreaterThan(100)
  })
})
