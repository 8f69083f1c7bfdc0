import { describe, expect, test } from 'vitest'
import { accountByAccessKey, accountById, publicImages, regionsOf } from '../../mocks/engine/views.ts'
import { everyday } from '../../mocks/worlds/everyday.ts'
import { aurora } from '../../mocks/worlds/everyday/accounts.ts'
import { fromEndedShare } from '../../mocks/worlds/everyday/instances.ts'
import { testEngine } from './engine-under-test.ts'

const { accounts, images, instances, regions } = everyday
const ids = new Set(accounts.map(({ id }) => id))

function duplicates(keys: readonly string[]): string[] {
  return keys.filter((key, n) => keys.indexOf(key) !== n)
}

describe('the everyday world', () => {
  test('IDs and keys are unique', () => {
    expect(duplicates(accounts.map(({ id }) => id))).toEqual([])
    expect(duplicates(accounts.map(({ name }) => name))).toEqual([])
    expect(duplicates(accounts.map(({ accessKeyId }) => accessKeyId))).toEqual([])
    expect(duplicates(images.map(({ region, id }) => `${region} ${id}`))).toEqual([])
    expect(duplicates(images.filter(({ owner }) => owner !== 'public').map(({ id }) => id))).toEqual([])
    expect(duplicates(instances.map(({ id }) => id))).toEqual([])
    expect(duplicates(regions.map(({ region }) => region))).toEqual([])
    expect(duplicates(regions.flatMap(({ zones }) => zones.map(({ number }) => number)))).toEqual([])
  })

  test('names of an account’s images are unique in a region', () => {
    expect(duplicates(images.map(({ region, owner, name }) => `${region} ${owner} ${name}`))).toEqual([])
  })

  test('IDs and keys have their cloud’s form', () => {
    for (const account of accounts) {
      expect(account.id).toMatch(/^1\d{11}$/)
      expect(account.accessKeyId).toMatch(/^AKID[0-9A-Za-z]{32}$/)
      expect(account.secretAccessKey).toMatch(/^[0-9A-Za-z]{32}$/)
    }
    for (const image of images) {
      expect(image.id).toMatch(/^img-[0-9a-z]{8}$/)
      for (const disk of image.disks) expect(disk.snapshot).toMatch(/^snap-[0-9a-z]{8}$/)
    }
    for (const instance of instances) expect(instance.id).toMatch(/^ins-[0-9a-z]{8}$/)
    for (const region of regions) {
      for (const zone of region.zones) expect(zone.id).toMatch(new RegExp(`^${region.region}-\\d$`))
    }
  })

  test('names and descriptions keep within Tencent Cloud’s 60 and 256 characters', () => {
    for (const { name, description } of images) {
      expect(name.length).toBeGreaterThan(0)
      expect(name.length).toBeLessThanOrEqual(60)
      expect(description.length).toBeLessThanOrEqual(256)
    }
  })

  test('owners, recipients, root accounts, images and zones exist', () => {
    const imageKeys = new Set(images.map(({ region, id }) => `${region} ${id}`))
    const zonesOf = new Map(regions.map(({ region, zones }) => [region, zones.map(({ id }) => id)]))
    for (const { rootAccount } of accounts) if (rootAccount) expect(ids).toContain(rootAccount)
    for (const image of images) {
      expect([...ids, 'public']).toContain(image.owner)
      expect([...zonesOf.keys()]).toContain(image.region)
      for (const { account } of image.sharedWith) expect(ids).toContain(account)
    }
    for (const instance of instances) {
      expect(ids).toContain(instance.owner)
      expect(imageKeys).toContain(`${instance.region} ${instance.image}`)
      expect(zonesOf.get(instance.region)).toContain(instance.zone)
    }
  })

  test('its shares keep the rules: root accounts, not the owner, once each, within the limit, available and shareable', () => {
    const roots = new Set(accounts.filter(({ rootAccount }) => !rootAccount).map(({ id }) => id))
    for (const image of images.filter(({ sharedWith }) => sharedWith.length > 0)) {
      const holders = image.sharedWith.map(({ account }) => account)
      for (const holder of holders) expect(roots).toContain(holder)
      expect(holders).not.toContain(image.owner)
      expect(duplicates(holders)).toEqual([])
      expect(holders.length).toBeLessThanOrEqual(50)
      expect(image).toMatchObject({ state: 'available', encrypted: false, license: 'cloud', disks: { length: 1 } })
      for (const { since } of image.sharedWith) expect(since).toBeGreaterThanOrEqual(image.created)
    }
  })

  test('its instances were made from an image that their owner could see by then', () => {
    // One says of itself that its share has ended.
    for (const { owner, image, region, created } of instances.filter((one) => one !== fromEndedShare)) {
      const source = images.find(({ id, region: where }) => id === image && where === region)
      const since = source?.sharedWith.find(({ account }) => account === owner)?.since
      const seenSince = source?.owner === owner || source?.owner === 'public' ? source.created : since
      expect(created).toBeGreaterThan(seenSince ?? Infinity)
    }
  })

  test('nothing in it happened after it began, and of what is under way one copy arrives', () => {
    for (const { created } of [...images, ...instances]) expect(created).toBeLessThan(0)
    for (const { readyAt } of instances) expect(readyAt).toBeLessThan(0)
    expect(images.filter(({ readyAt = 0 }) => readyAt > 0).map(({ state }) => state)).toEqual(['copying'])
  })

  test('it has what the console and the tests count on', async () => {
    const engine = testEngine()
    const demo = engine.accounts().filter((account) => account.demo)
    expect(demo.map(({ name }) => name)).toEqual(['Aurora Games', 'Borealis Studio', 'Cumulus Analytics', 'Drift Labs'])
    expect(await engine.read((world) => regionsOf(world, 'tencent').length)).toBe(16)
    expect(await engine.read((world) => regionsOf(world, 'huawei').length)).toBe(0)
    expect(await engine.read((world) => accountById(world, 'tencent', aurora.id))).toEqual(aurora)
    expect(await engine.read((world) => accountById(world, 'alibaba', aurora.id))).toBeUndefined()
    expect(await engine.read((world) => accountByAccessKey(world, 'tencent', aurora.accessKeyId))).toEqual(aurora)
    const tokyo = await engine.read((world) => publicImages(world, { cloud: 'tencent', region: 'ap-tokyo' }))
    expect(tokyo.map(({ platform }) => platform)).toEqual(['Windows', 'Ubuntu', 'Ubuntu', 'TencentOS'])
  })
})
