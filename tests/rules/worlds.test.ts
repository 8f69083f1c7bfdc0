import { describe, expect, test } from 'vitest'
import { imageCount, imageKind, imageQuota, shareAllowance } from '../../mocks/engine/views.ts'
import type { AccountRecord, CloudId, ImageSeed, WorldSeed } from '../../mocks/engine/world.ts'
import { createMemoryJournal } from '../../mocks/journal/memory.ts'
import { everyday } from '../../mocks/worlds/everyday.ts'
import { otherWorlds } from '../../mocks/worlds/worlds.ts'
import { allWorlds, duplicates, forms, isCustom, ofDeletedImages, ofEndedShares } from './all-worlds.ts'
import { testEngine } from './engine-under-test.ts'

const whereOf = ({ cloud, region, id }: { cloud: string; region: string; id: string }) => `${cloud} ${region} ${id}`
const most: Record<CloudId, { recipients: number; ofWholeMachine: number }> = {
  tencent: { recipients: 50, ofWholeMachine: 0 },
  alibaba: { recipients: 50, ofWholeMachine: 50 },
  pingan: { recipients: 20, ofWholeMachine: 20 },
  huawei: { recipients: 128, ofWholeMachine: 10 },
}

/** Who can own and receive in a world: accounts or, where they have those, their projects. */
function tenantsOf({ accounts }: WorldSeed): Map<string, { account: AccountRecord; region?: string }> {
  return new Map(
    accounts.flatMap((account) =>
      account.projects
        ? account.projects.map(({ id, region }) => [id, { account, region }] as const)
        : [[account.id, { account }] as const],
    ),
  )
}

describe.each(allWorlds)('the world $name', ({ name, world }) => {
  const { accounts, regions, images, instances, vaults = [], disks = [] } = world
  const custom = images.filter(isCustom)
  const shared = images.filter(({ sharedWith }) => sharedWith.length > 0)
  const tenants = tenantsOf(world)
  const isThere = (cloud: CloudId, region: string, tenant: string) => {
    const found = tenants.get(tenant)
    return found?.account.cloud === cloud && (found.region ?? region) === region
  }

  test('is called as it is asked for', () => {
    expect(world.name).toBe(name)
  })

  test('has the accounts of the everyday one, which differ in their image quotas at most, and its regions', () => {
    const withoutQuota = (all: readonly AccountRecord[]) => all.map(({ imageQuota: _, ...account }) => account)
    expect(withoutQuota(accounts)).toEqual(withoutQuota(everyday.accounts))
    expect(regions).toEqual(everyday.regions)
  })

  test('has something on each cloud, for Aurora', () => {
    const ofAurora = custom.filter(({ owner }) => tenants.get(owner)?.account.name === 'Aurora Games')
    const clouds = new Set(ofAurora.map(({ cloud }) => cloud))
    expect([...clouds].toSorted()).toEqual(['alibaba', 'huawei', 'pingan', 'tencent'])
  })

  test('IDs are unique', () => {
    const snapshots = custom.flatMap((image) => image.disks.map(({ snapshot }) => snapshot))
    const backups = images.flatMap(({ backup }) => (backup ? [backup.id] : []))
    expect(duplicates(images.map(whereOf))).toEqual([])
    const things = [...custom, ...instances, ...vaults, ...disks].map(({ id }) => id)
    expect(duplicates([...things, ...snapshots, ...backups])).toEqual([])
  })

  test('IDs, names and descriptions have their cloud’s form', () => {
    const isWell = ({ cloud, region, id, name: called, description, disks: has }: ImageSeed) =>
      forms[cloud].image(region).test(id) &&
      has.every(({ snapshot }) => forms[cloud].snapshot(region).test(snapshot)) &&
      forms[cloud].name.test(called) &&
      forms[cloud].description.test(description)
    expect(custom.filter((image) => !isWell(image))).toEqual([])
    expect(instances.filter(({ cloud, region, id }) => !forms[cloud].instance(region).test(id))).toEqual([])
  })

  test('names of an owner’s images are unique in a region', () => {
    const names = images.map((image) => `${image.cloud} ${image.region} ${image.owner} ${image.name}`)
    expect(duplicates(names)).toEqual([])
  })

  test('owners, recipients, zones and images exist, in the same place', () => {
    const zones = new Set(
      regions.flatMap(({ cloud, region, zones: has }) => has.map(({ id }) => whereOf({ cloud, region, id }))),
    )
    const places = new Set(images.map(whereOf))
    const owned = [...custom, ...instances, ...vaults, ...disks]
    expect(owned.filter(({ cloud, region, owner }) => !isThere(cloud, region, owner))).toEqual([])
    const astray = shared.filter(
      ({ cloud, region, sharedWith }) => !sharedWith.every(({ account }) => isThere(cloud, region, account)),
    )
    expect(astray).toEqual([])
    const placed = [...instances, ...disks]
    expect(placed.filter(({ zone, ...one }) => !zones.has(whereOf({ ...one, id: zone })))).toEqual([])
    const withoutImage = placed.filter(({ image, ...one }) => !places.has(whereOf({ ...one, id: image })))
    expect(withoutImage.filter(({ id }) => !ofDeletedImages.includes(id))).toEqual([])
  })

  test('shares keep the rules: root accounts, not the owner, once each, no more than the limit', () => {
    const isWell = (image: ImageSeed) => {
      const holders = image.sharedWith.map(({ account }) => account)
      const { recipients, ofWholeMachine } = most[image.cloud]
      return (
        holders.every((holder) => tenants.get(holder)?.account.rootAccount === undefined) &&
        !holders.includes(image.owner) &&
        duplicates(holders).length === 0 &&
        holders.length <= (imageKind(image) === 'whole-machine' ? ofWholeMachine : recipients) &&
        image.sharedWith.every(({ since, answered = since }) => since >= image.created && answered >= since)
      )
    }
    expect(shared.filter((image) => !isWell(image))).toEqual([])
  })

  test('nothing is shared that cannot be', () => {
    const ofCloud = { state: 'available', encrypted: false, license: 'cloud', deprecated: false }
    for (const { cloud, state, encrypted, license, deprecated, backup } of shared) {
      const deprecatedHere = cloud === 'alibaba' && deprecated
      expect({ state, encrypted, license, deprecated: deprecatedHere }).toEqual(ofCloud)
      expect(backup?.source ?? 'cbr').toBe('cbr')
    }
  })

  test('what was made of an image was made when its owner could see it', () => {
    const byPlace = new Map(images.map((image) => [whereOf(image), image]))
    const early = [...instances, ...disks].filter(({ image, ...one }) => {
      const source = byPlace.get(whereOf({ ...one, id: image }))
      const share = source?.sharedWith.find(({ account }) => account === one.owner)
      const isOpen = source?.owner === one.owner || source?.owner === 'public'
      const seenSince = isOpen
        ? source.created
        : share?.status === 'accepted'
          ? (share.answered ?? share.since)
          : share?.since
      return one.created <= (seenSince ?? Infinity)
    })
    const known = [...ofDeletedImages, ...ofEndedShares]
    expect(early.filter(({ id }) => !known.includes(id))).toEqual([])
  })

  test('nothing in it was made after it began, and what is under way ends', () => {
    const all = [...images, ...instances, ...vaults, ...disks]
    expect(all.filter(({ created }) => created >= 0)).toEqual([])
    expect([...instances, ...disks].filter(({ created, readyAt }) => readyAt <= created)).toEqual([])
    const arriving = images.filter(({ state, readyAt }) => state === 'available' && readyAt !== undefined)
    expect(arriving).toEqual([])
  })

  test('nobody has more than its image quota, or than the day’s shares', async () => {
    const engine = testEngine({ world })
    await engine.read((folded, now) => {
      for (const [id, { account, region }] of tenants) {
        const { cloud } = account
        const start = regions.find((one) => one.cloud === cloud)?.region ?? ''
        const caller = { cloud, region: region ?? start, account: id }
        expect(imageCount(folded, caller)).toBeLessThanOrEqual(imageQuota(folded, caller))
        const { used = 0, limit = 0 } = shareAllowance(folded, caller, now) ?? {}
        expect(used).toBeLessThanOrEqual(limit)
      }
    })
  })
})

describe.each(allWorlds.slice(1))('beginning with the world $name', ({ name }) => {
  test('is noticed by others on the journal, and after a reload it is there again', async () => {
    const journal = createMemoryJournal()
    const page = () => testEngine({ journal, otherWorlds })
    const [one, other] = [page(), page()]
    const before = await other.about()
    await one.begin(name)
    const about = await one.about()
    expect(about).toMatchObject({ world: name, kept: 'memory' })
    expect(about.journal).not.toBe(before.journal)
    const imagesSeen = (engine = one) => engine.read((world) => [...world.images.keys()])
    const seen = await imagesSeen()
    for (const engine of [other, page()]) {
      expect(await imagesSeen(engine)).toEqual(seen)
      expect(await engine.about()).toEqual(about)
    }
  })

  test('starting over begins with it again, and the everyday one can be had back', async () => {
    const engine = testEngine({ otherWorlds })
    await engine.begin(name)
    await engine.startOver()
    expect(await engine.about()).toMatchObject({ world: name })
    await engine.begin('everyday')
    expect(await engine.about()).toMatchObject({ world: 'everyday' })
  })
})

test.each(['thursday', '', 'constructor', 'toString'])('there is no world %j to begin', async (name) => {
  const engine = testEngine({ otherWorlds })
  const before = await engine.about()
  await expect(engine.begin(name)).rejects.toThrow(RangeError)
  expect(await engine.about()).toEqual(before)
})
