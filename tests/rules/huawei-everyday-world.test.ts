import { describe, expect, test } from 'vitest'
import { callerOf, imageHistory, imageKind, publicImages, receivedImages } from '../../mocks/engine/views.ts'
import { disksOf, vaultUse, vaultsOf } from '../../mocks/engine/views-resources.ts'
import type { ShareStatus, World } from '../../mocks/engine/world.ts'
import { everyday } from '../../mocks/worlds/everyday.ts'
import {
  aurora,
  borealis,
  cumulus,
  directory,
  drift,
  imageSharing,
} from '../../mocks/worlds/everyday/huawei-accounts.ts'
import {
  mapTiles,
  matchmakerBase,
  matchServerHongKong,
  replaysHongKong,
  retiredForum,
  toolsMachine,
} from '../../mocks/worlds/everyday/huawei-aurora-images-elsewhere.ts'
import {
  assetLibrary,
  buildFarm,
  chatCluster,
  chineseName,
  goldenWebBase,
} from '../../mocks/worlds/everyday/huawei-aurora-images.ts'
import { metricsCollector, renderNode, textureBaker } from '../../mocks/worlds/everyday/huawei-partner-images.ts'
import { soundLibrary } from '../../mocks/worlds/everyday/huawei-servers.ts'
import { beijingVault } from '../../mocks/worlds/everyday/huawei-vaults.ts'
import { beginning, testEngine } from './engine-under-test.ts'
import { inBeijing, inGuiyang, inProject } from './huawei-callers.ts'

const ofHuawei = <T extends { cloud: string }>(records: readonly T[] = []) =>
  records.filter(({ cloud }) => cloud === 'huawei')
const accounts = ofHuawei(everyday.accounts)
const images = ofHuawei(everyday.images)
const servers = ofHuawei(everyday.instances)
const vaults = ofHuawei(everyday.vaults)
const disks = ofHuawei(everyday.disks)
const regions = ofHuawei(everyday.regions)
const projects = accounts.flatMap((account) => account.projects ?? [])

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const hex = /^[0-9a-f]{32}$/

describe('Huawei Cloud in the everyday world', () => {
  test('IDs and keys have the cloud’s form', () => {
    for (const { id, accessKeyId, secretAccessKey } of accounts) {
      expect(id).toMatch(hex)
      expect(accessKeyId).toMatch(/^[0-9A-Z]{20}$/)
      expect(secretAccessKey).toMatch(/^[0-9A-Za-z]{40}$/)
    }
    for (const { id } of projects) expect(id).toMatch(hex)
    const backups = images.flatMap(({ backup }) => (backup ? [backup.id] : []))
    for (const id of [...vaults, ...disks].map((one) => one.id).concat(backups)) expect(id).toMatch(uuid)
  })

  test('names have the cloud’s form', () => {
    for (const { name } of [...servers, ...vaults]) expect(name).toMatch(/^[\p{L}\p{N}._-]{1,64}$/u)
  })

  test('each region has three zones, and its default project is called as it is', () => {
    for (const { region, zones } of regions) {
      expect(zones.map(({ id }) => id)).toEqual([`${region}a`, `${region}b`, `${region}c`])
      for (const account of [aurora, borealis, cumulus, drift]) {
        expect(account.projects?.filter(({ name }) => name === region)).toMatchObject([{ region }])
      }
    }
    expect(accounts.filter(({ projects: has = [] }) => has.some(({ name }) => name === imageSharing))).toEqual([
      aurora,
      borealis,
      cumulus,
    ])
  })

  test('more others than an image can be shared with have a project where the newcomer begins', () => {
    for (const region of ['cn-north-4', 'cn-southwest-2']) {
      const there = directory.filter(({ projects: has = [] }) => has.some(({ name }) => name === region))
      expect(there.length).toBeGreaterThan(128)
    }
    expect(directory.some(({ demo }) => demo)).toBe(false)
  })

  test('what is shared was answered by now, and whole machines are in vaults of whoever accepted them', () => {
    for (const image of images.filter(({ sharedWith }) => sharedWith.length > 0)) {
      const whole = imageKind(image) === 'whole-machine'
      for (const { account, status, since, answered = since, vault } of image.sharedWith) {
        expect(answered).toBeLessThan(0)
        const kept = vaults.find(({ id, owner }) => id === vault && owner === account)
        expect(kept !== undefined).toBe(whole && status === 'accepted')
      }
    }
  })

  test('two slots are left of one image, one of a whole machine', () => {
    const fullest = (whole: boolean) => {
      const ofKind = images.filter((image) => (imageKind(image) === 'whole-machine') === whole)
      return Math.max(...ofKind.map(({ sharedWith }) => sharedWith.length))
    }
    expect(fullest(false)).toBe(126)
    expect(fullest(true)).toBe(9)
  })

  test('what waits for Borealis, project by project', async () => {
    const waiting = (project: string, status: ShareStatus = 'pending') =>
      testEngine().read((world) => receivedImages(world, inProject(borealis, project), status).map(({ name }) => name))
    expect(await waiting(imageSharing)).toEqual([toolsMachine.name, mapTiles.name, matchmakerBase.name])
    expect(await waiting(imageSharing, 'rejected')).toEqual([retiredForum.name])
    expect(await waiting('cn-southwest-2')).toEqual([])
    expect(await waiting('cn-north-4')).toEqual([chineseName.name, chatCluster.name])
    expect(await waiting('ap-southeast-1')).toEqual([replaysHongKong.name, matchServerHongKong.name])
  })

  test('what has come to Aurora where the newcomer begins, by its answer', async () => {
    const received = (status: ShareStatus) =>
      testEngine().read((world) => receivedImages(world, inBeijing(aurora), status).map(({ name }) => name))
    expect(await received('pending')).toEqual([textureBaker.name])
    expect(await received('accepted')).toEqual([renderNode.name])
    expect(await received('rejected')).toEqual([metricsCollector.name])
  })

  test('the cloud’s own images are in every region, under IDs of their own', async () => {
    const platforms = ['Windows', 'Huawei Cloud EulerOS', 'Ubuntu', 'Ubuntu', 'CentOS']
    for (const { region } of regions) {
      const found = await testEngine().read((world) => publicImages(world, { cloud: 'huawei', region }))
      expect(found.map(({ platform }) => platform)).toEqual(platforms)
    }
  })

  test('an account acts as its project of that name, and nowhere else', async () => {
    const acts = (account: string, project: string) =>
      testEngine().read((world) => callerOf(world, 'huawei', account, project))
    expect(await acts(borealis.id, imageSharing)).toEqual(inGuiyang(borealis))
    expect(await acts(borealis.id, 'cn-southwest-2')).toEqual(inProject(borealis, 'cn-southwest-2'))
    expect(await acts(drift.id, imageSharing)).toBeUndefined()
    expect(await acts(directory[0]?.id ?? '', 'ap-southeast-1')).toBeUndefined()
    expect(await acts('ccab73cec02a43fba9788f9c0673da64', 'cn-north-4')).toBeUndefined()
  })
})

describe('a world begins as if all in it had happened one after another', () => {
  const namesIn = (view: (world: World) => readonly { name: string }[]) =>
    testEngine().read((world) => view(world).map(({ name }) => name))

  test('vaults and disks are listed newest first', async () => {
    expect(await namesIn((world) => vaultsOf(world, inGuiyang(borealis)))).toEqual([
      'vault-servers',
      'vault-disks',
      'vault-replicas',
      'vault-trial',
      'vault-weekly',
      'vault-2024',
    ])

    const older = { ...soundLibrary, id: '00c1c1f6-8a9e-4f45-9f38-0ad5d4b0f1a7', created: soundLibrary.created - 1 }
    const two = testEngine({ world: { ...everyday, disks: [soundLibrary, older] } })
    const made = await two.read((world) => disksOf(world, inBeijing(borealis)).map(({ id }) => id))
    expect(made).toEqual([soundLibrary.id, older.id])
  })

  test('what was accepted last is listed first', async () => {
    expect(await namesIn((world) => receivedImages(world, inBeijing(borealis)))).toEqual([
      goldenWebBase.name,
      metricsCollector.name,
      // Shared before the one that follows, and accepted after it.
      buildFarm.name,
      assetLibrary.name,
    ])
  })

  test('an image’s history has who answered, and when', async () => {
    const history = await testEngine().read((world) => imageHistory(world, inBeijing(aurora), goldenWebBase.id))
    const { account: recipient } = inBeijing(borealis)
    expect(history?.map(({ by, what }) => [by, what.type])).toEqual([
      [goldenWebBase.owner, 'created'],
      [goldenWebBase.owner, 'shared'],
      [recipient, 'accepted'],
      [goldenWebBase.owner, 'shared'],
      [inBeijing(cumulus).account, 'rejected'],
      [goldenWebBase.owner, 'shared'],
    ])
    const day = 24 * 3_600_000
    expect(history?.[2]?.at).toBe(beginning - 10 * day)
  })

  test('a vault is as full as its owner’s backups and the whole machines accepted into it', async () => {
    const use = await testEngine().read((world) => vaultUse(world, inBeijing(borealis), beijingVault))
    expect(use).toBe(beijingVault.usedGiB + 80)
    expect(buildFarm.sharedWith.map(({ vault }) => vault)).toContain(beijingVault.id)
  })
})
