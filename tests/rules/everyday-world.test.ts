import { describe, expect, test } from 'vitest'
import { accountByAccessKey, accountById, publicImages, regionsOf } from '../../mocks/engine/views.ts'
import { everyday } from '../../mocks/worlds/everyday.ts'
import { aurora } from '../../mocks/worlds/everyday/accounts.ts'
import { fromDeletedImage } from '../../mocks/worlds/everyday/alibaba-instances.ts'
import { fromEndedShare } from '../../mocks/worlds/everyday/instances.ts'
import { fromEndedShare as fromEndedHuaweiShare } from '../../mocks/worlds/everyday/huawei-servers.ts'
import { testEngine } from './engine-under-test.ts'

const { accounts, images, instances, regions } = everyday
const ofTencent = <T extends { cloud: string }>(records: readonly T[]) =>
  records.filter(({ cloud }) => cloud === 'tencent')
/** Who can own and receive: accounts or, where they have those, their projects. */
const tenants = new Map(
  accounts.flatMap(({ projects, ...account }) =>
    projects ? projects.map(({ id }) => [id, account] as const) : [[account.id, account] as const],
  ),
)

function duplicates(keys: readonly string[]): string[] {
  return keys.filter((key, n) => keys.indexOf(key) !== n)
}

describe('the everyday world', () => {
  test('IDs and keys are unique', () => {
    const projects = accounts.flatMap((account) => account.projects ?? [])
    expect(duplicates([...accounts, ...projects].map(({ id }) => id))).toEqual([])
    expect(duplicates(accounts.map(({ cloud, name }) => `${cloud} ${name}`))).toEqual([])
    expect(duplicates(accounts.map(({ accessKeyId }) => accessKeyId))).toEqual([])
    expect(duplicates(images.map(({ region, id }) => `${region} ${id}`))).toEqual([])
    expect(duplicates(images.filter(({ owner }) => owner !== 'public').map(({ id }) => id))).toEqual([])
    expect(duplicates(instances.map(({ id }) => id))).toEqual([])
    expect(duplicates(regions.map(({ cloud, region }) => `${cloud} ${region}`))).toEqual([])
    expect(duplicates(regions.flatMap(({ cloud, zones }) => zones.map(({ number }) => `${cloud} ${number}`)))).toEqual(
      [],
    )
  })

  test('names of an owner’s images are unique in a region', () => {
    expect(duplicates(images.map(({ region, owner, name }) => `${region} ${owner} ${name}`))).toEqual([])
  })

  test('Tencent Cloud’s come first, and each cloud’s together', () => {
    for (const records of [accounts, regions]) {
      const clouds = records.map(({ cloud }) => cloud)
      expect(clouds.filter((cloud, n) => cloud !== clouds[n - 1])).toEqual(['tencent', 'alibaba', 'pingan', 'huawei'])
    }
  })

  test('IDs and keys on Tencent Cloud have its form', () => {
    for (const account of ofTencent(accounts)) {
      expect(account.id).toMatch(/^1\d{11}$/)
      expect(account.accessKeyId).toMatch(/^AKID[0-9A-Za-z]{32}$/)
      expect(account.secretAccessKey).toMatch(/^[0-9A-Za-z]{32}$/)
    }
    for (const image of ofTencent(images)) {
      expect(image.id).toMatch(/^img-[0-9a-z]{8}$/)
      for (const disk of image.disks) expect(disk.snapshot).toMatch(/^snap-[0-9a-z]{8}$/)
    }
    for (const instance of ofTencent(instances)) expect(instance.id).toMatch(/^ins-[0-9a-z]{8}$/)
    for (const region of ofTencent(regions)) {
      for (const zone of region.zones) expect(zone.id).toMatch(new RegExp(`^${region.region}-\\d$`))
    }
  })

  test('names and descriptions keep within Tencent Cloud’s 60 and 256 characters', () => {
    for (const { name, description } of ofTencent(images)) {
      expect(name.length).toBeGreaterThan(0)
      expect(name.length).toBeLessThanOrEqual(60)
      expect(description.length).toBeLessThanOrEqual(256)
    }
  })

  test('owners, recipients, root accounts, images and zones exist, on the same cloud', () => {
    const imageKeys = new Set(images.map(({ cloud, region, id }) => `${cloud} ${region} ${id}`))
    const zonesOf = new Map(
      regions.map(({ cloud, region, zones }) => [`${cloud} ${region}`, zones.map(({ id }) => id)]),
    )
    for (const { rootAccount } of accounts) if (rootAccount) expect([...tenants.keys()]).toContain(rootAccount)
    for (const { cloud, region, owner, sharedWith } of images) {
      if (owner !== 'public') expect(tenants.get(owner)?.cloud).toBe(cloud)
      expect([...zonesOf.keys()]).toContain(`${cloud} ${region}`)
      for (const { account } of sharedWith) expect(tenants.get(account)?.cloud).toBe(cloud)
    }
    for (const { cloud, region, owner, image, zone, id } of instances) {
      expect(tenants.get(owner)?.cloud).toBe(cloud)
      expect(imageKeys.has(`${cloud} ${region} ${image}`)).toBe(id !== fromDeletedImage.id)
      expect(zonesOf.get(`${cloud} ${region}`)).toContain(zone)
    }
  })

  test('its shares keep the rules: root accounts, not the owner, once each, available and not encrypted', () => {
    for (const image of images.filter(({ sharedWith }) => sharedWith.length > 0)) {
      const holders = image.sharedWith.map(({ account }) => account)
      for (const holder of holders) expect(tenants.get(holder)?.rootAccount).toBeUndefined()
      expect(holders).not.toContain(image.owner)
      expect(duplicates(holders)).toEqual([])
      expect(image).toMatchObject({ state: 'available', encrypted: false, license: 'cloud' })
      for (const { since } of image.sharedWith) expect(since).toBeGreaterThanOrEqual(image.created)
    }
  })

  test('on Tencent Cloud there are no more than 50 of an image, and of no whole machine', () => {
    for (const { sharedWith, disks } of ofTencent(images).filter((image) => image.sharedWith.length > 0)) {
      expect(sharedWith.length).toBeLessThanOrEqual(50)
      expect(disks).toHaveLength(1)
    }
  })

  test('its instances were made from an image that their owner could see by then', () => {
    // Two say of themselves that their share has ended, one that its image was deleted.
    const ended = [fromEndedShare, fromEndedHuaweiShare, fromDeletedImage]
    for (const { owner, image, region, created } of instances.filter((one) => !ended.includes(one))) {
      const source = images.find(({ id, region: where }) => id === image && where === region)
      const share = source?.sharedWith.find(({ account }) => account === owner)
      const seenSince = source?.owner === owner || source?.owner === 'public' ? source.created : share?.since
      expect(created).toBeGreaterThan(seenSince ?? Infinity)
    }
  })

  test('nothing in it happened after it began, and of what is under way one copy arrives on a cloud', () => {
    for (const { created } of [...images, ...instances]) expect(created).toBeLessThan(0)
    for (const { readyAt } of instances) expect(readyAt).toBeLessThan(0)
    const arriving = images.filter(({ readyAt = 0 }) => readyAt > 0)
    expect(arriving.map(({ cloud, state }) => `${cloud} ${state}`)).toEqual([
      'tencent copying',
      'alibaba copying',
      'pingan copying',
    ])
  })

  test('it has what the console and the tests count on', async () => {
    const engine = testEngine()
    const companies = ['Aurora Games', 'Borealis Studio', 'Cumulus Analytics', 'Drift Labs']
    const demo = engine.accounts().filter((account) => account.demo)
    for (const cloud of ['tencent', 'alibaba', 'pingan', 'huawei']) {
      expect(demo.filter((account) => account.cloud === cloud).map(({ name }) => name)).toEqual(companies)
    }
    expect(await engine.read((world) => regionsOf(world, 'tencent').length)).toBe(16)
    expect(await engine.read((world) => regionsOf(world, 'huawei').length)).toBe(10)
    expect(await engine.read((world) => accountById(world, 'tencent', aurora.id))).toEqual(aurora)
    expect(await engine.read((world) => accountById(world, 'alibaba', aurora.id))).toBeUndefined()
    expect(await engine.read((world) => accountByAccessKey(world, 'tencent', aurora.accessKeyId))).toEqual(aurora)
    const tokyo = await engine.read((world) => publicImages(world, { cloud: 'tencent', region: 'ap-tokyo' }))
    expect(tokyo.map(({ platform }) => platform)).toEqual(['Windows', 'Ubuntu', 'Ubuntu', 'TencentOS'])
  })
})
