import { describe, expect, test } from 'vitest'
import { accountByAccessKey, accountById, publicImages, regionsOf } from '../../mocks/engine/views.ts'
import { everyday } from '../../mocks/worlds/everyday.ts'
import { aurora } from '../../mocks/worlds/everyday/accounts.ts'
import { duplicates } from './all-worlds.ts'
import { testEngine } from './engine-under-test.ts'

const { accounts, images, instances, regions } = everyday
const ofTencent = <T extends { cloud: string }>(records: readonly T[]) =>
  records.filter(({ cloud }) => cloud === 'tencent')
describe('the everyday world', () => {
  test('IDs and keys of accounts, regions and zones are unique', () => {
    const projects = accounts.flatMap((account) => account.projects ?? [])
    expect(duplicates([...accounts, ...projects].map(({ id }) => id))).toEqual([])
    expect(duplicates(accounts.map(({ cloud, name }) => `${cloud} ${name}`))).toEqual([])
    expect(duplicates(accounts.map(({ accessKeyId }) => accessKeyId))).toEqual([])
    expect(duplicates(regions.map(({ cloud, region }) => `${cloud} ${region}`))).toEqual([])
    expect(duplicates(regions.flatMap(({ cloud, zones }) => zones.map(({ number }) => `${cloud} ${number}`)))).toEqual(
      [],
    )
  })

  test('Tencent Cloud’s come first, and each cloud’s together', () => {
    for (const records of [accounts, regions]) {
      const clouds = records.map(({ cloud }) => cloud)
      expect(clouds.filter((cloud, n) => cloud !== clouds[n - 1])).toEqual(['tencent', 'alibaba', 'pingan', 'huawei'])
    }
  })

  test('IDs and keys of accounts and zones on Tencent Cloud have its form', () => {
    for (const account of ofTencent(accounts)) {
      expect(account.id).toMatch(/^1\d{11}$/)
      expect(account.accessKeyId).toMatch(/^AKID[0-9A-Za-z]{32}$/)
      expect(account.secretAccessKey).toMatch(/^[0-9A-Za-z]{32}$/)
    }
    for (const region of ofTencent(regions)) {
      for (const zone of region.zones) expect(zone.id).toMatch(new RegExp(`^${region.region}-\\d$`))
    }
  })

  test('sub-accounts belong to an account that there is', () => {
    for (const { cloud, rootAccount } of accounts.filter((account) => account.rootAccount)) {
      expect(accounts.filter((account) => account.cloud === cloud && account.id === rootAccount)).toHaveLength(1)
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
