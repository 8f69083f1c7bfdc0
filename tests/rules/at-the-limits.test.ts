import { describe, expect, test } from 'vitest'
import type { Command } from '../../mocks/engine/commands/command.ts'
import { nextReset } from '../../mocks/engine/clock.ts'
import type { Engine } from '../../mocks/engine/engine.ts'
import { imageSize, receivedImages, shareAllowance } from '../../mocks/engine/views.ts'
import { vaultsOf } from '../../mocks/engine/views-resources.ts'
import type { AccountRecord, Caller, ImageSeed, InstanceRecord } from '../../mocks/engine/world.ts'
import { atTheLimits } from '../../mocks/worlds/at-the-limits.ts'
import * as alibaba from '../../mocks/worlds/at-the-limits/alibaba.ts'
import * as huawei from '../../mocks/worlds/at-the-limits/huawei.ts'
import * as pingan from '../../mocks/worlds/at-the-limits/pingan.ts'
import * as tencent from '../../mocks/worlds/at-the-limits/tencent.ts'
import * as onTencent from '../../mocks/worlds/everyday/accounts.ts'
import * as onAlibaba from '../../mocks/worlds/everyday/alibaba-accounts.ts'
import * as onHuawei from '../../mocks/worlds/everyday/huawei-accounts.ts'
import * as onPingan from '../../mocks/worlds/everyday/pingan-accounts.ts'
import { as, beginning, movingEngine, outcomeOf, testEngine } from './engine-under-test.ts'
import { inBeijing } from './huawei-callers.ts'

const world = atTheLimits
const ownerOf = ({ cloud, region, owner: account }: ImageSeed | InstanceRecord): Caller => ({ cloud, region, account })
const share = (image: ImageSeed, account: string): Command => ({
  type: 'share-image',
  by: ownerOf(image),
  image: image.id,
  accounts: [account],
})
const stop = (image: ImageSeed, account: string): Command => ({
  type: 'stop-sharing',
  by: ownerOf(image),
  image: image.id,
  accounts: [account],
})
const makeImage = (instance: InstanceRecord, name: string): Command => ({
  type: 'create-image',
  by: ownerOf(instance),
  instance: instance.id,
  name,
})

interface OnCloud {
  cloud: string
  rule: string
  images: { oneSlotLeft: ImageSeed; noSlotLeft: ImageSeed }
  /** Who have neither image, and who has the one without a slot. */
  two: [string, string]
  holder: string
}

const ids = ({ borealis, cumulus, drift }: Record<'borealis' | 'cumulus' | 'drift', AccountRecord>) => ({
  two: [borealis.id, drift.id] as [string, string],
  holder: cumulus.id,
})

const clouds: OnCloud[] = [
  {
    cloud: 'Tencent Cloud',
    rule: 'T1',
    images: { oneSlotLeft: tencent.oneSlotLeft, noSlotLeft: tencent.noSlotLeft },
    ...ids(onTencent),
  },
  {
    cloud: 'Alibaba Cloud',
    rule: 'A7',
    images: { oneSlotLeft: alibaba.oneSlotLeft, noSlotLeft: alibaba.noSlotLeft },
    ...ids(onAlibaba),
  },
  {
    cloud: 'Ping An Cloud',
    rule: 'P2',
    images: { oneSlotLeft: pingan.oneSlotLeft, noSlotLeft: pingan.noSlotLeft },
    two: [onPingan.borealis.id, onPingan.cumulus.id],
    holder: onPingan.drift.id,
  },
  {
    cloud: 'Huawei Cloud',
    rule: 'H12',
    images: { oneSlotLeft: huawei.oneSlotLeft, noSlotLeft: huawei.noSlotLeft },
    two: [inBeijing(onHuawei.borealis).account, inBeijing(onHuawei.drift).account],
    holder: inBeijing(onHuawei.cumulus).account,
  },
]

describe.each(clouds)('at the limits of $cloud', ({ rule, images: { oneSlotLeft, noSlotLeft }, two, holder }) => {
  test(`${rule} one more can be shared with, and no second`, async () => {
    const engine = testEngine({ world })
    expect(await outcomeOf(engine, share(oneSlotLeft, two[0]))).toBe('allowed')
    expect(await outcomeOf(engine, share(oneSlotLeft, two[1]))).toBe('share-limit')
  })

  test(`${rule} where there is no slot, one is free once a share is taken back`, async () => {
    const engine = testEngine({ world })
    expect(await outcomeOf(engine, share(noSlotLeft, two[0]))).toBe('share-limit')
    expect(await outcomeOf(engine, stop(noSlotLeft, holder))).toBe('allowed')
    expect(await outcomeOf(engine, share(noSlotLeft, two[0]))).toBe('allowed')
    expect(await outcomeOf(engine, share(noSlotLeft, two[1]))).toBe('share-limit')
  })
})

test.each([
  { cloud: 'Tencent Cloud', auroras: tencent.auroraServer, borealiss: tencent.borealisServer },
  { cloud: 'Alibaba Cloud', auroras: alibaba.auroraServer, borealiss: alibaba.borealisServer },
])('on $cloud Aurora can make one image more, and Borealis none', async ({ auroras, borealiss }) => {
  const { engine, passTime } = movingEngine({ world })
  expect(await outcomeOf(engine, makeImage(auroras, 'the-last-one'))).toBe('allowed')
  passTime(60_000)
  expect(await outcomeOf(engine, makeImage(auroras, 'one-too-many'))).toBe('image-quota')
  expect(await outcomeOf(engine, makeImage(borealiss, 'one-too-many'))).toBe('image-quota')
})

test('on Tencent Cloud Cumulus can have one instance more in a zone, and not two', async () => {
  const engine = testEngine({ world })
  const create = (count: number): Command => ({
    type: 'create-instances',
    by: as(onTencent.cumulus),
    image: 'img-487zeit5',
    zone: 'ap-guangzhou-6',
    count,
  })
  expect(await outcomeOf(engine, create(2))).toBe('instance-quota')
  expect(await outcomeOf(engine, create(1))).toBe('allowed')
  expect(await outcomeOf(engine, create(1))).toBe('instance-quota')
})

describe('P3 on Ping An Cloud', () => {
  const [one, another] = onPingan.directory.map(({ id }) => id)
  const used = (engine: Engine) =>
    engine.read((folded, now) => shareAllowance(folded, ownerOf(pingan.notShared), now)?.used)

  test.each([0, 7.99, 8, 16])('199 of 200 are used today, when it begins %d hours later too', async (hours) => {
    const engine = testEngine({ world, now: () => beginning + hours * 3_600_000 })
    expect(await used(engine)).toBe(199)
  })

  test('one more is allowed, the next is refused until the clock is moved to the reset', async () => {
    const engine = testEngine({ world })
    expect(await outcomeOf(engine, share(pingan.notShared, one ?? ''))).toBe('allowed')
    expect(await used(engine)).toBe(200)
    const next = share(pingan.notShared, another ?? '')
    expect(await outcomeOf(engine, next)).toBe('daily-share-limit')
    const reset = await engine.read(nextReset)
    await engine.moveClock(reset - 1)
    expect(await outcomeOf(engine, next)).toBe('daily-share-limit')
    await engine.moveClock(reset)
    expect(await used(engine)).toBe(0)
    expect(await outcomeOf(engine, next)).toBe('allowed')
  })

  test('what went out today went to 199 different pairs of an image and a company', () => {
    const pairs = pingan.sentToday.flatMap(({ id, sharedWith }) => sharedWith.map(({ account }) => `${id} ${account}`))
    expect(new Set(pairs).size).toBe(199)
  })
})

describe('P4 on Ping An Cloud', () => {
  const { cumulus, drift, quartz } = onPingan
  const [first, second] = pingan.forCumulus

  test('Cumulus has a place for one image, received or its own', async () => {
    const engine = testEngine({ world })
    expect(await outcomeOf(engine, share(first, cumulus.id))).toBe('allowed')
    expect(await outcomeOf(engine, share(second, cumulus.id))).toBe('recipient-image-quota')
  })

  test('Drift and Quartz have none, and Drift makes none of its own, until it gives a share up (P11)', async () => {
    const engine = testEngine({ world })
    for (const { id } of [drift, quartz]) {
      expect(await outcomeOf(engine, share(first, id))).toBe('recipient-image-quota')
    }
    expect(await outcomeOf(engine, makeImage(pingan.driftServer, 'one-too-many'))).toBe('image-quota')
    const leave: Command = { type: 'leave-share', by: as(drift, 'Region-southChina'), image: pingan.noSlotLeft.id }
    expect(await outcomeOf(engine, leave)).toBe('allowed')
    expect(await outcomeOf(engine, share(first, drift.id))).toBe('allowed')
  })
})

describe('H7 on Huawei Cloud', () => {
  const { wholeMachine, smallVault, exactVault } = huawei
  const accept = (who: AccountRecord, vault?: string): Command => ({
    type: 'answer-invitation',
    by: inBeijing(who),
    image: wholeMachine.id,
    answer: 'accepted',
    ...(vault !== undefined && { vault }),
  })

  test('the whole machine waits for Borealis, whose only vault is too small, and for Cumulus, who has none', async () => {
    const engine = testEngine({ world })
    for (const who of [onHuawei.borealis, onHuawei.cumulus]) {
      const waiting = await engine.read((folded) => receivedImages(folded, inBeijing(who), 'pending'))
      expect(waiting.map(({ id }) => id)).toEqual([wholeMachine.id])
    }
    const sizes = (who: AccountRecord) =>
      engine.read((folded) => vaultsOf(folded, inBeijing(who)).map(({ sizeGiB }) => sizeGiB))
    expect(await sizes(onHuawei.borealis)).toEqual([200])
    expect(await sizes(onHuawei.cumulus)).toEqual([])
    expect(await outcomeOf(engine, accept(onHuawei.borealis, smallVault.id))).toBe('vault-too-small')
    expect(await outcomeOf(engine, accept(onHuawei.cumulus))).toBe('vault-missing')
  })

  test('Drift, the last it can be shared with (H12), has a vault as large as it is and not a gigabyte more', async () => {
    const engine = testEngine({ world })
    expect(exactVault.sizeGiB).toBe(imageSize(wholeMachine))
    expect(await outcomeOf(engine, share(wholeMachine, inBeijing(onHuawei.drift).account))).toBe('allowed')
    const eleventh = inBeijing(onHuawei.directory[0] ?? onHuawei.drift).account
    expect(await outcomeOf(engine, share(wholeMachine, eleventh))).toBe('share-limit')
    expect(await outcomeOf(engine, accept(onHuawei.drift, exactVault.id))).toBe('allowed')
  })
})
