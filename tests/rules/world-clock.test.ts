import { describe, expect, test } from 'vitest'
import type { Change } from '../../src/clouds/console/wire.ts'
import { allDoneAt, nextReset } from '../../mocks/engine/clock.ts'
import { lastMoment } from '../../mocks/engine/continue.ts'
import type { Command } from '../../mocks/engine/commands/command.ts'
import type { Engine } from '../../mocks/engine/engine.ts'
import { imageHistory, imageState, visibleImage } from '../../mocks/engine/views.ts'
import { createMemoryJournal } from '../../mocks/journal/memory.ts'
import { aurora, drift } from '../../mocks/worlds/everyday/accounts.ts'
import { lobby } from '../../mocks/worlds/everyday/aurora-images.ts'
import * as onHuawei from '../../mocks/worlds/everyday/huawei-accounts.ts'
import { assetLibrary } from '../../mocks/worlds/everyday/huawei-aurora-images.ts'
import { firstDay } from '../../mocks/worlds/first-day.ts'
import { firstImage, instances } from '../../mocks/worlds/first-day/tencent.ts'
import { as, beginning, contents, movingEngine, testEngine } from './engine-under-test.ts'
import { inBeijing } from './huawei-callers.ts'

const by = as(aurora)
const share: Command = { type: 'share-image', by, image: lobby.id, accounts: [drift.id] }
const timeIn = (engine: Engine) => engine.read((_, now) => now)
const hour = 3_600_000

describe('the world’s clock', () => {
  test('is moved forward and goes on from there', async () => {
    const { engine, passTime } = movingEngine()
    await engine.moveClock(beginning + hour)
    expect(await timeIn(engine)).toBe(beginning + hour)
    passTime(1000)
    expect(await timeIn(engine)).toBe(beginning + hour + 1000)
    await engine.moveClock(beginning + 2 * hour)
    passTime(1000)
    expect(await timeIn(engine)).toBe(beginning + 2 * hour + 1000)
  })

  test('dates what happens afterwards', async () => {
    const engine = testEngine()
    await engine.moveClock(beginning + hour)
    await engine.execute(share)
    const history = await engine.read((world) => imageHistory(world, by, lobby.id))
    expect(history?.at(-1)).toMatchObject({ at: beginning + hour, what: { type: 'shared' } })
  })

  test('ends what was under way until then', async () => {
    const engine = testEngine()
    const [copy] = await engine.execute({ type: 'copy-image', by, image: lobby.id, regions: ['ap-shanghai'] })
    const state = () =>
      engine.read((world, now) => {
        const image = visibleImage(world, as(aurora, 'ap-shanghai'), copy?.image ?? '')?.image
        return image && imageState(image, now)
      })
    await engine.moveClock(beginning + 39_999)
    expect(await state()).toBe('copying')
    await engine.moveClock(beginning + 40_000)
    expect(await state()).toBe('available')
  })

  test('is one for all that have the journal open, and after a reload', async () => {
    const journal = createMemoryJournal()
    const [one, other] = [testEngine({ journal }), testEngine({ journal })]
    await contents(other)
    const heard: Change[] = []
    other.onChange((change) => heard.push(change))
    await one.moveClock(beginning + hour)
    expect(heard).toEqual([{ clock: true }])
    await other.moveClock(beginning + 2 * hour)
    for (const engine of [one, other, testEngine({ journal })]) {
      expect(await timeIn(engine)).toBe(beginning + 2 * hour)
    }
  })

  test('starts where the page’s own stands when the world begins anew', async () => {
    const { engine, passTime } = movingEngine()
    await engine.moveClock(beginning + hour)
    passTime(1000)
    await engine.startOver()
    expect(await timeIn(engine)).toBe(beginning + 1000)
  })

  test.each([
    { what: 'back', to: beginning + hour - 1 },
    { what: 'to no time', to: NaN },
    { what: 'for ever', to: Infinity },
    { what: 'to a year of five digits', to: lastMoment + 1 },
  ])('is not moved $what: that is refused and changes nothing', async ({ to }) => {
    const journal = createMemoryJournal()
    const engine = testEngine({ journal })
    await engine.moveClock(beginning + hour)
    const before = await journal.read(undefined)
    await expect(engine.moveClock(to)).rejects.toThrow(RangeError)
    expect(await journal.read(undefined)).toEqual(before)
    expect(await timeIn(engine)).toBe(beginning + hour)
  })

  test('can be moved to the last moment there is, and things go on', async () => {
    const engine = testEngine()
    await engine.moveClock(lastMoment)
    await engine.execute(share)
    expect(await timeIn(engine)).toBe(lastMoment)
  })
})

describe('P3 the next reset', () => {
  const midnight = Date.UTC(2026, 0, 5, 16)

  test.each([
    { what: 'in the afternoon of UTC+8', at: beginning, reset: midnight },
    { what: 'a millisecond before midnight', at: midnight - 1, reset: midnight },
    { what: 'at midnight itself', at: midnight, reset: midnight + 24 * hour },
  ])('is the next midnight of UTC+8, asked $what', async ({ at, reset }) => {
    expect(await testEngine({ now: () => at }).read(nextReset)).toBe(reset)
  })
})

describe('when all is done', () => {
  const world = firstDay
  const [server] = instances
  const create: Command = { type: 'create-instances', by, image: firstImage.id, zone: 'ap-guangzhou-6', count: 1 }
  const huaweiOwner = inBeijing(onHuawei.aurora)

  test('is not to be said when nothing is under way', async () => {
    expect(await testEngine({ world }).read(allDoneAt)).toBeUndefined()
  })

  test.each<{ what: string; command: Command; takes: number }>([
    { what: 'an instance', command: create, takes: 8_000 },
    {
      what: 'an image',
      command: { type: 'create-image', by, instance: server?.id ?? '', name: 'another' },
      takes: 25_000,
    },
    {
      what: 'a copy',
      command: { type: 'copy-image', by, image: firstImage.id, regions: ['ap-shanghai', 'ap-nanjing'] },
      takes: 40_000,
    },
    { what: 'a job', command: { type: 'run-job', by: huaweiOwner, job: 'job', commands: [] }, takes: 1_500 },
  ])('is when $what is', async ({ command, takes }) => {
    const engine = testEngine({ world })
    await engine.execute(command)
    expect(await engine.read(allDoneAt)).toBe(beginning + takes)
    await engine.moveClock(beginning + takes - 1)
    expect(await engine.read(allDoneAt)).toBe(beginning + takes)
    await engine.moveClock(beginning + takes)
    expect(await engine.read(allDoneAt)).toBeUndefined()
  })

  test('is when the last of several is', async () => {
    const { engine, passTime } = movingEngine({ world })
    await engine.execute({ type: 'copy-image', by, image: firstImage.id, regions: ['ap-shanghai'] })
    passTime(35_000)
    await engine.execute(create)
    expect(await engine.read(allDoneAt)).toBe(beginning + 43_000)
  })

  test('is not later for what has failed or never ends, and waits for disks', async () => {
    const engine = testEngine()
    const copiesEnd = beginning + 1_140_000
    expect(await engine.read(allDoneAt)).toBe(copiesEnd)
    await engine.moveClock(copiesEnd)
    expect(await engine.read(allDoneAt)).toBeUndefined()
    const disk = { name: 'disk', sizeGiB: 100, diskType: 'SSD', zone: 'cn-north-4a', count: 1 }
    await engine.execute({ type: 'create-disks', by: huaweiOwner, image: assetLibrary.id, ...disk })
    expect(await engine.read(allDoneAt)).toBeGreaterThan(copiesEnd)
  })
})
