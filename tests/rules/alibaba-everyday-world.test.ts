import { describe, expect, test } from 'vitest'
import {
  callerOf,
  copyProgress,
  imageState,
  instancesOf,
  publicImages,
  receivedImages,
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
} from '../../mocks/worlds/everyday/alibaba-accounts.ts'
import { goldenWebBase, lobby, oneSlotLeft, stillCopying } from '../../mocks/worlds/everyday/alibaba-aurora-images.ts'
import { fromDeletedImage, studioSite } from '../../mocks/worlds/everyday/alibaba-instances.ts'
import { metricsCollector, renderNode, textureBaker } from '../../mocks/worlds/everyday/alibaba-partner-images.ts'
import { as, testEngine } from './engine-under-test.ts'

const ofAlibaba = <T extends { cloud: string }>(records: readonly T[]) =>
  records.filter(({ cloud }) => cloud === 'alibaba')
const accounts = ofAlibaba(everyday.accounts)
const images = ofAlibaba(everyday.images)
const instances = ofAlibaba(everyday.instances)
const regions = ofAlibaba(everyday.regions)
const custom = images.filter(({ owner }) => owner !== 'public')
const start = 'cn-hangzhou'

describe('Alibaba Cloud in the everyday world', () => {
  test('accounts and keys have the cloud’s form', () => {
    for (const { id, accessKeyId, secretAccessKey } of accounts) {
      expect(id).toMatch(/^[1-9]\d{15}$/)
      expect(Number(id)).toBeLessThan(Number.MAX_SAFE_INTEGER)
      expect(accessKeyId).toMatch(/^LTAI5t[0-9A-Za-z]{18}$/)
      expect(secretAccessKey).toMatch(/^[0-9A-Za-z]{30}$/)
    }
    expect(borealisOperator.rootAccount).toBe(borealis.id)
  })

  test('IDs of system disks tell their region too, and no two are the same', () => {
    const ids = instances.map(({ systemDisk }) => systemDisk)
    for (const id of ids) expect(id).toMatch(/^d-bp1[0-9a-z]{17}$/)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('names of instances have the cloud’s form', () => {
    for (const { name } of instances) expect(name).toMatch(/^[a-z][a-z0-9-]{1,127}$/)
  })

  test('there are sixteen regions, with a hyphen in their zones’ IDs in China only', () => {
    expect(regions).toHaveLength(16)
    for (const { region, zones } of regions) {
      const letter = region.startsWith('cn-') ? /^-[a-k]$/ : /^[a-k]$/
      for (const { id } of zones) expect(id.replace(region, '')).toMatch(letter)
    }
    expect(regions.filter(({ mainland }) => !mainland).map(({ region }) => region)).toEqual([
      'cn-hongkong',
      'ap-southeast-1',
      'ap-northeast-1',
      'us-west-1',
      'us-east-1',
      'eu-central-1',
    ])
    const [hangzhou] = regions
    expect(hangzhou?.zones[0]).toMatchObject({ name: { en: 'Hangzhou Zone H', zh: '杭州 可用区 H' }, soldOut: false })
    expect(hangzhou?.zones.filter(({ soldOut }) => soldOut).map(({ id }) => id)).toEqual(['cn-hangzhou-g'])
  })

  test('the limit can be met: more others than 50, one image with one slot left, none over it', () => {
    expect(directory.length).toBeGreaterThan(50)
    expect(oneSlotLeft.sharedWith).toHaveLength(49)
    expect(Math.max(...custom.map(({ sharedWith }) => sharedWith.length))).toBe(50)
  })

  test('the cloud’s own images have the same IDs in every region', async () => {
    const inStart = await testEngine().read((world) => publicImages(world, { cloud: 'alibaba', region: start }))
    expect(inStart.map(({ platform }) => platform)).toEqual(['Windows Server 2022', 'Ubuntu', 'Ubuntu', 'Aliyun'])
    for (const { region } of regions) {
      const found = await testEngine().read((world) => publicImages(world, { cloud: 'alibaba', region }))
      expect(found.map(({ id }) => id)).toEqual(inStart.map(({ id }) => id))
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

  test('a copy is under way, with time to cancel it', async () => {
    const look = await testEngine().read((world, now) => {
      const image = visibleImage(world, as(aurora, start), stillCopying.id)?.image
      return image && { state: imageState(image, now), progress: copyProgress(image, now) }
    })
    expect(look).toEqual({ state: 'copying', progress: 62 })
  })

  test('Borealis has instances that run and some that are stopped, of images it received, one of which is gone', async () => {
    const has = await testEngine().read((world) => structuredClone(instancesOf(world, as(borealis, start))))
    expect(has.map(({ name, stopped = false, received }) => ({ name, stopped, received }))).toEqual([
      { name: 'studio-preview', stopped: true, received: true },
      { name: 'studio-site', stopped: false, received: true },
      { name: 'relay-trial', stopped: true, received: true },
    ])
    expect(images.map(({ id }) => id)).toContain(studioSite.image)
    expect(images.map(({ id }) => id)).not.toContain(fromDeletedImage.image)
  })

  test('instances know whose image they were made from', () => {
    const owners = new Map(images.map(({ id, owner }) => [id, owner]))
    for (const { image, owner, received } of instances.filter(({ id }) => id !== fromDeletedImage.id)) {
      const of = owners.get(image)
      expect(received ?? false).toBe(of !== owner && of !== 'public')
    }
    expect(instances.some(({ image }) => image === lobby.id)).toBe(true)
  })

  test('a RAM user acts for the account that it belongs to', async () => {
    const acts = await testEngine().read((world) => callerOf(world, 'alibaba', borealisOperator.id, start))
    expect(acts).toEqual(as(borealis, start))
  })
})
