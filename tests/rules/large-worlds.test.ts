import { beforeAll, describe, expect, test } from 'vitest'
import type { Engine } from '../../mocks/engine/engine.ts'
import { policiesWith } from '../../mocks/engine/policy.ts'
import { imageCount, imageQuota, ownImages, receivedImages, shareAllowance } from '../../mocks/engine/views.ts'
import type { AccountRecord, Caller, CloudId, ImageSeed, WorldSeed } from '../../mocks/engine/world.ts'
import { everyday } from '../../mocks/worlds/everyday.ts'
import * as onTencent from '../../mocks/worlds/everyday/accounts.ts'
import * as onAlibaba from '../../mocks/worlds/everyday/alibaba-accounts.ts'
import * as onHuawei from '../../mocks/worlds/everyday/huawei-accounts.ts'
import * as onPingan from '../../mocks/worlds/everyday/pingan-accounts.ts'
import { otherWorlds } from '../../mocks/worlds/worlds.ts'
import { as, testEngine } from './engine-under-test.ts'

const hour = 3_600_000

interface Start {
  cloud: CloudId
  region: string
  on: Record<'aurora' | 'borealis' | 'cumulus' | 'drift', AccountRecord>
  idForm: RegExp
  snapshotForm: RegExp
}

/** Where most images are on each cloud. */
const starts: Start[] = [
  {
    cloud: 'tencent',
    region: 'ap-guangzhou',
    on: onTencent,
    idForm: /^img-[0-9a-z]{8}$/,
    snapshotForm: /^snap-[0-9a-z]{8}$/,
  },
  {
    cloud: 'alibaba',
    region: 'cn-hangzhou',
    on: onAlibaba,
    idForm: /^m-[0-9a-z]{20}$/,
    snapshotForm: /^s-[0-9a-z]{20}$/,
  },
  {
    cloud: 'pingan',
    region: 'Region-southChina',
    on: onPingan,
    idForm: /^ImageServiceImpl-[0-9A-Za-z]{10}$/,
    snapshotForm: /^SnapshotServiceImpl-[0-9A-Za-z]{10}$/,
  },
  {
    cloud: 'huawei',
    region: 'cn-north-4',
    on: onHuawei,
    idForm: /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/,
    snapshotForm: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  },
]

const tenantsOf = ({ id, projects }: AccountRecord) => projects?.map((project) => project.id) ?? [id]
const auroras = new Set(starts.flatMap(({ on }) => tenantsOf(on.aurora)))

/** Whoever acts there: an account, or its project. */
function callerIn({ cloud, region }: Start, account: AccountRecord): Caller {
  return cloud === 'huawei' ? { cloud, region, account: onHuawei.projectOf(account, region) } : as(account, region)
}

function duplicates(keys: readonly string[]): string[] {
  const seen = new Set<string>()
  return keys.filter((key) => seen.has(key) || !seen.add(key))
}

describe.each([
  { name: 'ten-thousand', size: 10_000 },
  { name: 'a-hundred-thousand', size: 100_000 },
] as const)('the world $name', ({ name, size }) => {
  let world: WorldSeed
  let made: ImageSeed[]
  let engine: Engine

  beforeAll(async () => {
    world = await otherWorlds[name]()
    made = world.images.filter((image) => !everyday.images.includes(image))
    engine = testEngine({ world })
  })

  test('is called so, and Aurora has that many images in all', () => {
    expect(world.name).toBe(name)
    expect(world.images.filter(({ owner }) => auroras.has(owner))).toHaveLength(size)
  })

  test('is the same whenever it is made', async () => {
    const again = await otherWorlds[name]()
    expect(again.images.length).toBe(world.images.length)
    // Every tenth: whatever was drawn otherwise would change all that comes after it.
    const [some, before] = [again, world].map(({ images }) => images.filter((_, n) => n % 10 === 0))
    expect(JSON.stringify(some) === JSON.stringify(before)).toBe(true)
  })

  test('no ID is there twice, and no name of one owner in a region', () => {
    const custom = world.images.filter(({ owner }) => owner !== 'public')
    expect(duplicates(custom.map(({ id }) => id))).toEqual([])
    expect(duplicates(custom.flatMap(({ disks }) => disks.map(({ snapshot }) => snapshot)))).toEqual([])
    expect(
      duplicates(custom.map(({ cloud, region, owner, name: own }) => [cloud, region, owner, own].join(' '))),
    ).toEqual([])
  })

  test.each(starts)('on $cloud, IDs and names have its form', ({ cloud, idForm, snapshotForm }) => {
    const policy = policiesWith()[cloud]
    const there = made.filter((image) => image.cloud === cloud)
    expect(there.length).toBeGreaterThan(size / 25)
    expect(there.filter(({ id }) => !idForm.test(id))).toEqual([])
    expect(there.filter(({ disks }) => !disks.every(({ snapshot }) => snapshotForm.test(snapshot)))).toEqual([])
    const { imageNameLength, imageDescriptionLength } = policy?.limits ?? {}
    expect(there.filter(({ name: own }) => own.length > (imageNameLength?.value ?? 0))).toEqual([])
    expect(there.filter(({ name: own }) => policy?.imageNameForm?.test(own) === false)).toEqual([])
    expect(there.filter(({ description }) => description.length > (imageDescriptionLength?.value ?? 0))).toEqual([])
    expect(there.filter(({ description }) => policy?.imageDescriptionForm?.test(description) === false)).toEqual([])
  })

  test.each(starts)('on $cloud, most are in $region, of many kinds and in many states', ({ cloud, region }) => {
    const there = made.filter((image) => image.cloud === cloud)
    const here = there.filter((image) => image.region === region)
    expect(here.length / there.length).toBeGreaterThan(0.75)
    expect(new Set(there.map((image) => image.region)).size).toBe(3)
    expect(new Set(here.map(({ state }) => state))).toEqual(
      new Set(['available', 'failed', 'import-failed', 'copying']),
    )
    expect(new Set(here.map(({ os }) => os)).size).toBeGreaterThan(1)
    expect(new Set(here.flatMap(({ disks }) => disks.map(({ sizeGiB }) => sizeGiB))).size).toBe(6)
    expect(here.some(({ encrypted }) => encrypted) && here.some(({ deprecated }) => deprecated)).toBe(true)
  })

  test('nothing happened after it began, or before what had to come first', () => {
    const wrong = made.filter(
      ({ created, sharedWith }) =>
        created >= 0 ||
        sharedWith.some(({ since, answered = since }) => since < created || answered < since || answered >= 0),
    )
    expect(wrong).toEqual([])
  })

  test('what is shared can be, with others, each once, and with fewer than the limit', () => {
    const tenants = new Map(world.accounts.flatMap((account) => tenantsOf(account).map((id) => [id, account] as const)))
    const shared = made.filter(({ sharedWith }) => sharedWith.length > 0)
    expect(shared.length / made.length).toBeGreaterThan(0.3)
    const wrong = shared.filter(({ cloud, owner, state, encrypted, deprecated, sharedWith }) => {
      const holders = sharedWith.map(({ account }) => account)
      const known = holders.every((id) => tenants.get(id)?.cloud === cloud && !tenants.get(id)?.rootAccount)
      const fit = state === 'available' && !encrypted && !deprecated
      return !fit || !known || holders.includes(owner) || duplicates(holders).length > 0 || holders.length >= 20
    })
    expect(wrong).toEqual([])
  })

  test('P3 on Ping An Cloud no day had more than 200 shares, wherever a day begins, and today’s are all left', async () => {
    const times = world.images
      .filter(({ cloud }) => cloud === 'pingan')
      .flatMap(({ owner, sharedWith }) => (owner === onPingan.aurora.id ? sharedWith.map(({ since }) => since) : []))
      .toSorted((a, b) => a - b)
    const busiest = Math.max(
      ...times.map((time, n) => times.filter((other, m) => m >= n && other < time + 24 * hour).length),
    )
    expect(busiest).toBeLessThanOrEqual(200)
    const aurora = as(onPingan.aurora, 'Region-southChina')
    expect(await engine.read((folded, now) => shareAllowance(folded, aurora, now))).toMatchObject({
      limit: 200,
      used: 0,
    })
  })

  test.each(starts)('on $cloud, nobody has more than the quota, and Drift nothing', async (start) => {
    const { aurora, borealis, cumulus, drift } = start.on
    for (const account of [aurora, borealis, cumulus, drift]) {
      const caller = callerIn(start, account)
      const room = await engine.read((folded) => imageQuota(folded, caller) - imageCount(folded, caller))
      expect(room).toBeGreaterThan(1_000)
    }
    const lists = (account: AccountRecord) =>
      engine.read((folded) => ({
        own: ownImages(folded, callerIn(start, account)).length,
        received: receivedImages(folded, callerIn(start, account)).length,
      }))
    expect((await lists(aurora)).own).toBeGreaterThan(size / 30)
    expect((await lists(borealis)).received).toBeGreaterThan(size / 150)
    expect((await lists(cumulus)).received).toBeGreaterThan(size / 400)
    expect(await lists(drift)).toEqual({ own: 0, received: 0 })
  })

  test.each(starts)('on $cloud, an image more is shared', async (start) => {
    const by = callerIn(start, start.on.aurora)
    const image = made.find(
      ({ cloud, region, state, encrypted, deprecated, sharedWith }) =>
        cloud === by.cloud &&
        region === by.region &&
        state === 'available' &&
        !encrypted &&
        !deprecated &&
        sharedWith.length === 0,
    )
    const accounts = [callerIn(start, start.on.drift).account]
    await engine.execute({ type: 'share-image', by, image: image?.id ?? '', accounts })
    const status = start.cloud === 'huawei' ? 'pending' : 'accepted'
    const received = await engine.read((folded) => receivedImages(folded, callerIn(start, start.on.drift), status))
    expect(received.map(({ id }) => id)).toContain(image?.id)
  })
})
