import { describe, expect, test } from 'vitest'
import { allDoneAt } from '../../mocks/engine/clock.ts'
import type { Engine } from '../../mocks/engine/engine.ts'
import { imageState, shareHolders } from '../../mocks/engine/views.ts'
import { inPlace } from '../../mocks/engine/world.ts'
import { createMemoryJournal } from '../../mocks/journal/memory.ts'
import { aurora, borealis, cumulus, drift } from '../../mocks/worlds/everyday/accounts.ts'
import { lobby } from '../../mocks/worlds/everyday/aurora-images.ts'
import { as, beginning, movingEngine, testEngine } from './engine-under-test.ts'

const by = as(aurora)
const hour = 3_600_000
const share = (engine: Engine, { id }: { id: string }) =>
  engine.execute({ type: 'share-image', by, image: lobby.id, accounts: [id] })
const holders = (engine: Engine) => engine.read((world) => [...shareHolders(world, lobby).keys()])
const time = (engine: Engine) => engine.read((_, now) => now)
const log = (engine: Engine) =>
  engine.read((world) => world.log.map(({ seq, what }) => [seq, ...what.map((e) => e.type)]))
/** As a saved file is opened. */
const open = async (engine: Engine, from: Engine) =>
  engine.open(
    (await from.rows()).map(({ body }) => body),
    await time(from),
  )

describe('the clock', () => {
  test('is moved forwards for every page, and never back', async () => {
    const journal = createMemoryJournal()
    const [one, other] = [testEngine({ journal }), testEngine({ journal })]
    await one.moveClock(beginning + hour)
    for (const page of [one, other, testEngine({ journal })]) expect(await time(page)).toBe(beginning + hour)
    await expect(other.moveClock(beginning + hour - 1)).rejects.toThrow(RangeError)
    await other.moveClock(beginning + 2 * hour)
    expect(await time(one)).toBe(beginning + 2 * hour)
    expect(await one.about()).toMatchObject({ ahead: 2 * hour })
  })

  test('goes on from where it was moved to', async () => {
    const { engine, passTime } = movingEngine()
    await engine.moveClock(beginning + hour)
    passTime(5)
    expect(await time(engine)).toBe(beginning + hour + 5)
  })

  test('at the end of all that is under way, nothing is', async () => {
    const engine = testEngine()
    const copies = await engine.execute({ type: 'copy-image', by, image: lobby.id, regions: ['ap-shanghai'] })
    const end = await engine.read(allDoneAt)
    expect(end).toBeGreaterThan(beginning)
    await engine.moveClock(end!)
    expect(await engine.read(allDoneAt)).toBeUndefined()
    const state = await engine.read((world, now) =>
      imageState(world.images.get(inPlace({ cloud: 'tencent', region: 'ap-shanghai' }, copies[0]!.image))!, now),
    )
    expect(state).toBe('available')
  })
})

describe('rewinding', () => {
  test('makes the world and its clock what they were after that entry, and it goes on from there', async () => {
    const { engine, passTime } = movingEngine()
    await share(engine, drift)
    passTime(hour)
    await engine.moveClock(beginning + 5 * hour)
    await share(engine, borealis)
    passTime(hour)
    await engine.rewind(1)
    expect(await holders(engine)).toEqual([drift.id])
    expect(await time(engine)).toBe(beginning)
    passTime(7)
    await share(engine, cumulus)
    expect(await holders(engine)).toEqual([drift.id, cumulus.id])
    expect(await time(engine)).toBe(beginning + 7)
    expect(await log(engine)).toEqual([
      [1, 'image-shared'],
      [2, 'clock-moved'],
      [3, 'image-shared'],
    ])
  })

  test('to the beginning leaves nothing, again and again', async () => {
    const engine = testEngine()
    await share(engine, drift)
    await engine.rewind(0)
    await engine.rewind(0)
    expect(await holders(engine)).toEqual([])
    expect(await log(engine)).toEqual([[1, 'clock-moved']])
  })

  test.each([-1, 2, 0.5, Number.NaN])('to entry %s, which there is not, changes nothing', async (to) => {
    const engine = testEngine()
    await share(engine, drift)
    const before = await engine.rows()
    await expect(engine.rewind(to)).rejects.toThrow(RangeError)
    expect(await engine.rows()).toEqual(before)
  })

  test('while another page shares, one comes after the other, and all pages see the same', async () => {
    const journal = createMemoryJournal()
    const [one, other] = [testEngine({ journal }), testEngine({ journal })]
    await share(one, drift)
    await share(one, borealis)
    await Promise.all([one.rewind(1), share(other, cumulus)])
    const found = await holders(one)
    expect([[drift.id], [drift.id, cumulus.id]]).toContainEqual(found)
    for (const page of [other, testEngine({ journal })]) expect(await holders(page)).toEqual(found)
    expect((await one.rows()).map(({ seq }) => seq)).toEqual((await one.rows()).map((_, index) => index))
  })

  test('is undone by opening what was there before, with what is told by the world’s origin', async () => {
    const journal = createMemoryJournal()
    const engine = testEngine({ journal })
    await share(engine, drift)
    await share(engine, borealis)
    const { origin } = await engine.about()
    const copy = testEngine()
    await open(copy, engine)
    await engine.rewind(0)
    expect(await engine.about()).toMatchObject({ origin })
    await open(engine, copy)
    expect(await holders(engine)).toEqual([drift.id, borealis.id])
    expect(await engine.about()).toMatchObject({ origin })
  })

  test('a world that began at another time has another origin', async () => {
    const engine = testEngine()
    const other = testEngine({ now: () => beginning + 1 })
    await share(other, drift)
    const { origin } = await engine.about()
    await open(engine, other)
    expect(await holders(engine)).toEqual([drift.id])
    expect((await engine.about()).origin).not.toBe(origin)
  })
})
