import { describe, expect, test } from 'vitest'
import { ownImages, receivedImages, shareHolders } from '../../mocks/engine/views.ts'
import type { Caller, World } from '../../mocks/engine/world.ts'
import { entriesOf, forAll, onAlibaba, onPingan, onTencent } from './random-runs.ts'
import type { Scenario } from './random-runs.ts'

const shared = [
  'account-not-found',
  'allowed',
  'copy-to-own-region',
  'image-busy',
  'image-description-too-long',
  'image-kind-unsupported',
  'image-name-missing',
  'image-name-taken',
  'image-name-too-long',
  'image-not-found',
  'image-quota',
  'instance-busy',
  'instance-not-found',
  'instance-quota',
  'not-owner',
  'not-root-account',
  'public-image',
  'received-copy-leaves-region',
  'region-not-found',
  'share-limit',
  'share-with-self',
  'still-shared',
  'system-disk-too-small',
  'too-many-recipients-in-one-call',
  'zone-not-in-region',
  'zone-sold-out',
]

const clouds: { cloud: string; on: Scenario; reasons: string[] }[] = [
  {
    cloud: 'Tencent Cloud',
    on: onTencent,
    reasons: ['already-shared', 'instance-encrypted', 'region-across-border'],
  },
  {
    cloud: 'Alibaba Cloud',
    on: onAlibaba,
    reasons: [
      'copy-ended',
      'encrypting-copy-leaves-region',
      'image-description-form',
      'image-in-use',
      'image-name-form',
      'image-not-deprecated',
      'instance-not-running',
      'instance-not-stopped',
      'not-a-copy',
    ],
  },
  {
    cloud: 'Ping An Cloud',
    on: onPingan,
    reasons: ['already-shared', 'daily-share-limit', 'not-shared', 'recipient-image-quota'],
  },
]

describe.each(clouds)('whatever accounts do on $cloud, in whatever order', ({ on, reasons }) => {
  test('random commands are allowed and refused for every reason there is', async () => {
    const seen = new Set<string>()
    await forAll(
      on,
      async ({ rest }) => {
        for await (const { outcome } of rest()) seen.add(outcome)
      },
      300,
    )
    expect([...seen].toSorted()).toEqual([...shared, ...reasons].toSorted())
  })

  test('T1, A7, P2 the limit is never passed', async () => {
    let fullest = 0
    await forAll(on, async ({ engines: [engine], rest }) => {
      const running = rest()
      while (!(await running.next()).done) {
        await engine.read((world) => {
          fullest = Math.max(fullest, ...[...world.images.values()].map((image) => shareHolders(world, image).size))
        })
      }
    })
    expect(fullest).toBe(on.limits.shareLimit)
  })
})

const ownIn = (world: World, caller: Caller) => ownImages(world, caller).length
const receivedIn = (world: World, caller: Caller) => receivedImages(world, caller).length

describe('the quota of images is never passed', () => {
  test.each([
    { cloud: 'Tencent Cloud', on: onTencent },
    { cloud: 'Alibaba Cloud', on: onAlibaba },
  ])('T5, A3 on $cloud by one’s own in a region; what was received is more than that', async ({ on }) => {
    const most = { own: 0, withReceived: 0 }
    await forAll(on, async ({ engines: [engine], runAll }) => {
      await runAll()
      await engine.read((world) => {
        for (const caller of on.callers) {
          most.own = Math.max(most.own, ownIn(world, caller))
          most.withReceived = Math.max(most.withReceived, ownIn(world, caller) + receivedIn(world, caller))
        }
      })
    })
    expect(most.own).toBe(on.limits.imageQuota)
    expect(most.withReceived).toBeGreaterThan(most.own)
  })

  test('P4 on Ping An Cloud by one’s own and those received, of all regions together', async () => {
    const { world: seed, limits, callers } = onPingan
    let full = 0
    await forAll(onPingan, async ({ engines: [engine], rest }) => {
      const running = rest()
      while (!(await running.next()).done) {
        await engine.read((world) => {
          for (const { account } of callers) {
            const everywhere = seed.regions.map(({ cloud, region }) => ({ cloud, region, account }))
            const held = everywhere.map((caller) => ownIn(world, caller) + receivedIn(world, caller))
            const room = quotaOf(account) - held.reduce((sum, n) => sum + n, 0)
            expect(room).toBeGreaterThanOrEqual(0)
            if (room === 0) full += 1
          }
        })
      }
    })
    expect(full).toBeGreaterThan(0)

    function quotaOf(account: string): number {
      return seed.accounts.find(({ id }) => id === account)?.imageQuota ?? limits.imageQuota ?? 0
    }
  })
})

/** Of the calendar of UTC+8. */
const dayOf = (time: number) => new Date(time + 8 * 3_600_000).toISOString().slice(0, 10)

test('P3 nobody shares more often on a day than the limit, and on the next again', async () => {
  const most = { shares: 0, days: 0 }
  await forAll(onPingan, async ({ journal, runAll }) => {
    await runAll()
    const days = new Map<string, Map<string, number>>()
    for (const { by, at, events } of await entriesOf(journal)) {
      for (const event of events) {
        if (event.type !== 'image-shared') continue
        const counts = days.get(by.account) ?? new Map<string, number>()
        counts.set(dayOf(at), (counts.get(dayOf(at)) ?? 0) + event.accounts.length)
        days.set(by.account, counts)
      }
    }
    for (const counts of days.values()) {
      most.shares = Math.max(most.shares, ...counts.values())
      most.days = Math.max(most.days, counts.size)
    }
  })
  expect(most.shares).toBe(onPingan.limits.dailyShareLimit)
  expect(most.days).toBeGreaterThan(1)
})
