import { describe, expect, test } from 'vitest'
import type { Command } from '../../mocks/engine/commands/command.ts'
import type { Engine } from '../../mocks/engine/engine.ts'
import { shareAllowance } from '../../mocks/engine/views.ts'
import type { Caller } from '../../mocks/engine/world.ts'
import { createMemoryJournal } from '../../mocks/journal/memory.ts'
import { aurora, borealis, cumulus, drift } from '../../mocks/worlds/everyday/pingan-accounts.ts'
import { goldenWebBase, lobby } from '../../mocks/worlds/everyday/pingan-aurora-images.ts'
import { studioInternal } from '../../mocks/worlds/everyday/pingan-partner-images.ts'
import { as, beginning, movingEngine, outcomeOf, testEngine } from './engine-under-test.ts'

const start = 'Region-southChina'
const by = as(aurora, start)
const share = (account: string, image = lobby.id, who = by): Command => ({
  type: 'share-image',
  by: who,
  image,
  accounts: [account],
})
const stop = (account: string): Command => ({ type: 'stop-sharing', by, image: lobby.id, accounts: [account] })
const allowance = (engine: Engine, who: Caller = by) =>
  engine.read((world, now) => shareAllowance(world, who, now)?.used)

const hour = 3_600_000
/** The world begins at four in the afternoon of UTC+8. */
const midnight = Date.UTC(2026, 0, 5, 16)

describe('P3 an account shares at most 200 times a day', () => {
  test('the 200th is allowed and the 201st is not, also where what was shared is taken back', async () => {
    const { engine, passTime } = movingEngine()
    for (let n = 0; n < 199; n++) {
      await engine.execute(share(drift.id))
      await engine.execute(stop(drift.id))
    }
    expect(await outcomeOf(engine, share(drift.id))).toBe('allowed')
    await expect(engine.execute(share(borealis.id))).rejects.toMatchObject({
      refusal: { reason: 'daily-share-limit', limit: 200, resetsAt: midnight },
    })
    await engine.execute(stop(drift.id))
    expect(await outcomeOf(engine, share(drift.id))).toBe('daily-share-limit')
    passTime(midnight - beginning)
    expect(await outcomeOf(engine, share(drift.id))).toBe('allowed')
  })

  test('the day begins at midnight of UTC+8, and not a millisecond before', async () => {
    const { engine, passTime } = movingEngine({ limits: { dailyShareLimit: 1 } })
    await engine.execute(share(drift.id))
    passTime(8 * hour - 1)
    expect(await outcomeOf(engine, share(borealis.id))).toBe('daily-share-limit')
    passTime(1)
    expect(await allowance(engine)).toBe(0)
    expect(await outcomeOf(engine, share(borealis.id))).toBe('allowed')
    await expect(engine.execute(share(cumulus.id))).rejects.toMatchObject({
      refusal: { reason: 'daily-share-limit', resetsAt: midnight + 24 * hour },
    })
  })

  test('all images and regions of an account count together, and each account for itself', async () => {
    const engine = testEngine({ limits: { dailyShareLimit: 2 } })
    await engine.execute(share(drift.id, goldenWebBase.id))
    await engine.execute(share(drift.id))
    expect(await outcomeOf(engine, share(borealis.id))).toBe('daily-share-limit')
    const inEast = as(aurora, 'Region-eastChina')
    const there = 'ImageServiceImpl-CAyGc8OzlX'
    expect(await outcomeOf(engine, share(drift.id, there, inEast))).toBe('daily-share-limit')
    expect(await outcomeOf(engine, share(drift.id, studioInternal.id, as(borealis, start)))).toBe('allowed')
  })

  test('what is refused counts for nothing, and stopping gives nothing back', async () => {
    const engine = testEngine()
    await outcomeOf(engine, share(aurora.id))
    await outcomeOf(engine, share('nobody.here'))
    expect(await allowance(engine)).toBe(0)
    await engine.execute(share(drift.id))
    await outcomeOf(engine, share(drift.id))
    expect(await allowance(engine)).toBe(1)
    await engine.execute(stop(drift.id))
    expect(await allowance(engine)).toBe(1)
    await engine.execute(share(drift.id))
    expect(await allowance(engine)).toBe(2)
    expect(await allowance(engine, as(borealis, start))).toBe(0)
  })

  test('the world begins with a whole day’s shares, whenever that is', async () => {
    for (let hours = 0; hours < 24; hours++) {
      const engine = testEngine({ now: () => beginning + hours * hour })
      const read = await engine.read((world, now) => shareAllowance(world, by, now))
      expect(read).toEqual({ limit: 200, used: 0, resetsAt: hours < 8 ? midnight : midnight + 24 * hour })
    }
  })

  test('the limit of the image is said before that of the day', async () => {
    const engine = testEngine({ limits: { dailyShareLimit: 0, shareLimit: 0 } })
    expect(await outcomeOf(engine, share(drift.id))).toBe('share-limit')
  })

  test('it holds over two pages on one journal, and after a reload', async () => {
    const journal = createMemoryJournal()
    const page = () => testEngine({ journal, limits: { dailyShareLimit: 2 } })
    const [one, two] = [page(), page()]
    await one.execute(share(drift.id))
    await two.execute(share(borealis.id))
    for (const engine of [one, two, page()]) {
      expect(await allowance(engine)).toBe(2)
      expect(await outcomeOf(engine, share(cumulus.id))).toBe('daily-share-limit')
    }
  })
})
