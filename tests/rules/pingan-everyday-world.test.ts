import { describe, expect, test } from 'vitest'
import {
  callerOf,
  copyProgress,
  imageCount,
  imageQuota,
  imageState,
  publicImages,
  receivedImages,
  shareAllowance,
  visibleImage,
} from '../../mocks/engine/views.ts'
import type { AccountRecord } from '../../mocks/engine/world.ts'
import { everyday } from '../../mocks/worlds/everyday.ts'
import {
  aurora,
  borealis,
  borealisOperator,
  cumulus,
  directory,
  drift,
  quartz,
} from '../../mocks/worlds/everyday/pingan-accounts.ts'
import {
  goldenWebBase,
  noSlotLeft,
  oneSlotLeft,
  stillCopying,
} from '../../mocks/worlds/everyday/pingan-aurora-images.ts'
import { metricsCollector, renderNode, textureBaker } from '../../mocks/worlds/everyday/pingan-partner-images.ts'
import { as, testEngine } from './engine-under-test.ts'

const ofPingan = <T extends { cloud: string }>(records: readonly T[]) =>
  records.filter(({ cloud }) => cloud === 'pingan')
const accounts = ofPingan(everyday.accounts)
const images = ofPingan(everyday.images)
const instances = ofPingan(everyday.instances)
const regions = ofPingan(everyday.regions)
const start = 'Region-southChina'

describe('Ping An Cloud in the everyday world', () => {
  test('P9 an account’s ID is its username, and its keys have one form', () => {
    for (const { id, accessKeyId, secretAccessKey } of accounts) {
      expect(id).toMatch(/^[a-z]+\.[a-z]+$/)
      expect(accessKeyId).toMatch(/^PAK[0-9A-Z]{17}$/)
      expect(secretAccessKey).toMatch(/^[0-9A-Za-z]{32}$/)
    }
    expect(accounts.filter(({ demo }) => demo).map(({ id }) => id)).toEqual([
      'aurora.games',
      'borealis.studio',
      'cumulus.analytics',
      'drift.labs',
    ])
    expect(borealisOperator.rootAccount).toBe(borealis.id)
  })

  test('there are four regions, with a zone called A in each', () => {
    expect(regions.map(({ region }) => region)).toEqual([
      'Region-southChina',
      'Region-eastChina',
      'Region-hongKong',
      'Region-singapore',
    ])
    for (const { region, zones } of regions) expect(zones[0]?.id).toBe(`${region.replace('Region', 'Zone')}A`)
    expect(regions.flatMap(({ zones }) => zones.filter(({ soldOut }) => soldOut).map(({ id }) => id))).toEqual([
      'Zone-southChinaC',
    ])
  })

  test('P2 the limit can be met: more others than 20, one image with one slot left, one with none', () => {
    expect(directory.length).toBeGreaterThan(20)
    expect(oneSlotLeft.sharedWith).toHaveLength(19)
    expect(noSlotLeft.sharedWith).toHaveLength(20)
    expect(Math.max(...images.map(({ sharedWith }) => sharedWith.length))).toBe(20)
  })

  test('P3 the whole of a day’s shares is left to everybody', async () => {
    const engine = testEngine()
    for (const who of [aurora, borealis, cumulus]) {
      const read = await engine.read((world, now) => shareAllowance(world, as(who, start), now))
      expect(read).toMatchObject({ limit: 200, used: 0 })
    }
  })

  test('P4 nobody has more than its quota: Cumulus room for one more, Quartz for none, the others plenty', async () => {
    const engine = testEngine()
    const room = (who: AccountRecord) =>
      engine.read((world) => imageQuota(world, as(who, start)) - imageCount(world, as(who, start)))
    expect(await room(cumulus)).toBe(1)
    expect(await room(quartz)).toBe(0)
    for (const who of [aurora, borealis, drift, ...directory]) expect(await room(who)).toBeGreaterThan(30)
  })

  test('the cloud’s own images are in every region, under IDs of their own', async () => {
    for (const { region } of regions) {
      const found = await testEngine().read((world) => publicImages(world, { cloud: 'pingan', region }))
      expect(found.map(({ platform }) => platform)).toEqual(['Windows', 'Ubuntu', 'CentOS'])
    }
  })

  test('who has received what where the console begins', async () => {
    const received = (who: AccountRecord) =>
      testEngine().read((world) => receivedImages(world, as(who, start)).map(({ name }) => name))
    expect(await received(aurora)).toEqual([textureBaker.name, metricsCollector.name, renderNode.name])
    expect(await received(borealis)).toEqual([goldenWebBase.name, metricsCollector.name])
    expect(await received(cumulus)).toEqual([goldenWebBase.name, renderNode.name])
    expect(await received(drift)).toEqual([])
  })

  test('a copy is under way', async () => {
    const look = await testEngine().read((world, now) => {
      const image = visibleImage(world, as(aurora, start), stillCopying.id)?.image
      return image && { state: imageState(image, now), progress: copyProgress(image, now) }
    })
    expect(look).toEqual({ state: 'copying', progress: 62 })
  })

  test('instances run, and know whose image they were made from', () => {
    const owners = new Map(images.map(({ id, owner }) => [id, owner]))
    for (const { image, owner, received, stopped } of instances) {
      const of = owners.get(image)
      expect(received ?? false).toBe(of !== owner && of !== 'public')
      expect(stopped).toBeUndefined()
    }
  })

  test('a sub-account acts for the account that it belongs to', async () => {
    const acts = await testEngine().read((world) => callerOf(world, 'pingan', borealisOperator.id, start))
    expect(acts).toEqual(as(borealis, start))
  })
})
