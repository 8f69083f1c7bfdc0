import { describe, expect, test } from 'vitest'
import type { Command, CommandOf } from '../../mocks/engine/commands/command.ts'
import { disksOf } from '../../mocks/engine/views-resources.ts'
import { imageHistory, instancesOf, ownInstance } from '../../mocks/engine/views.ts'
import { aurora, borealis, cumulus, drift } from '../../mocks/worlds/everyday/huawei-accounts.ts'
import {
  mapTiles,
  matchmakerBase,
  retiredForum,
  toolsMachine,
} from '../../mocks/worlds/everyday/huawei-aurora-images-elsewhere.ts'
import {
  assetLibrary,
  buildFarm,
  goldenWebBase,
  levelEditor,
} from '../../mocks/worlds/everyday/huawei-aurora-images.ts'
import { metricsCollector } from '../../mocks/worlds/everyday/huawei-partner-images.ts'
import { publicImage } from '../../mocks/worlds/everyday/huawei-public-images.ts'
import {
  dashboards,
  fromEndedShare,
  guiyangSandbox,
  soundLibrary,
  studioSite,
} from '../../mocks/worlds/everyday/huawei-servers.ts'
import { fittingVault } from '../../mocks/worlds/everyday/huawei-vaults.ts'
import { beginning, movingEngine, outcomeOf, testEngine } from './engine-under-test.ts'
import type { Case } from './engine-under-test.ts'
import { inBeijing, inGuiyang } from './huawei-callers.ts'

type Create = CommandOf<'create-instances'>
type CreateDisks = CommandOf<'create-disks'>
type Some = { id: string }

const guiyang = inGuiyang(borealis)
const beijing = inBeijing(borealis)

const create = (image: Some, by = beijing, more: Partial<Create> = {}): Create => ({
  type: 'create-instances',
  by,
  image: image.id,
  zone: `${by.region}a`,
  count: 1,
  ...more,
})
const changeOs = (instance: Some, image?: Some, by = beijing): Command => ({
  type: 'reinstall-instance',
  by,
  instance: instance.id,
  ...(image && { image: image.id }),
})
const createDisks = (image: Some, by = beijing, more: Partial<CreateDisks> = {}): CreateDisks => ({
  type: 'create-disks',
  by,
  image: image.id,
  zone: `${by.region}a`,
  count: 1,
  name: 'data',
  sizeGiB: 100,
  diskType: 'GPSSD',
  ...more,
})
const accept = (image: Some, by = guiyang): Command => ({
  type: 'answer-invitation',
  by,
  image: image.id,
  answer: 'accepted',
  vault: fittingVault.id,
})

describe('H5, H9 servers from images', () => {
  const cases: Case[] = [
    { what: 'from one’s own', command: create(goldenWebBase, inBeijing(aurora)), expected: 'allowed' },
    { what: 'from an accepted system-disk image', command: create(metricsCollector), expected: 'allowed' },
    { what: 'from an accepted whole machine', command: create(buildFarm), expected: 'allowed' },
    { what: 'from a public one', command: create(publicImage('cn-north-4', 'CentOS 7.9 64bit')), expected: 'allowed' },
    {
      what: 'from one that waits for an answer',
      command: create(matchmakerBase, guiyang),
      expected: 'image-not-found',
    },
    {
      what: 'from a rejected one, as the cloud lets pass',
      command: create(retiredForum, guiyang),
      expected: 'allowed',
    },
    { what: 'from an accepted data-disk image', command: create(assetLibrary), expected: 'image-kind-unsupported' },
    { what: 'from one that was not shared', command: create(levelEditor), expected: 'image-not-found' },
    { what: 'from one in another project', command: create(goldenWebBase, guiyang), expected: 'image-not-found' },
    {
      what: 'in a zone of another region',
      command: create(metricsCollector, beijing, { zone: 'cn-east-3a' }),
      expected: 'zone-not-in-region',
    },
    {
      what: 'in a zone that is sold out',
      command: create(
        publicImage('cn-east-2', 'CentOS 7.9 64bit'),
        { ...inBeijing(drift), region: 'cn-east-2' },
        {
          zone: 'cn-east-2c',
        },
      ),
      expected: 'zone-sold-out',
    },
    {
      what: 'more than a zone may hold',
      command: create(metricsCollector, beijing, { count: 199 }),
      expected: 'instance-quota',
    },
    { what: 'the OS changed to an accepted one', command: changeOs(studioSite, metricsCollector), expected: 'allowed' },
    { what: 'the OS changed to a whole machine', command: changeOs(studioSite, buildFarm), expected: 'allowed' },
    { what: 'the OS reinstalled', command: changeOs(studioSite), expected: 'allowed' },
    {
      what: 'the OS changed to one that waits for an answer',
      command: changeOs(guiyangSandbox, matchmakerBase, guiyang),
      expected: 'image-not-found',
    },
    {
      what: 'the OS changed to a data-disk image',
      command: changeOs(studioSite, assetLibrary),
      expected: 'image-kind-unsupported',
    },
    { what: 'another’s server', command: changeOs(dashboards, metricsCollector), expected: 'instance-not-found' },
    { what: 'reinstalled when its share has ended', command: changeOs(fromEndedShare), expected: 'image-not-found' },
  ]
  test.each(cases)('$what → $expected', async ({ command, expected }) => {
    expect(await outcomeOf(testEngine(), command)).toBe(expected)
  })

  test('what waited serves once it is accepted: a new server, and another OS for one that is there', async () => {
    const { engine, passTime } = movingEngine()
    for (const image of [matchmakerBase, toolsMachine]) {
      await engine.execute(accept(image))
      expect(await outcomeOf(engine, create(image, guiyang))).toBe('allowed')
      await engine.execute(changeOs(guiyangSandbox, image, guiyang))
      const sandbox = await engine.read((world) => ownInstance(world, guiyang, guiyangSandbox.id))
      expect(sandbox).toMatchObject({ image: image.id, os: image.os, operation: 'reinstall' })
      passTime(12_000)
    }
  })

  test('several at once are numbered as the cloud does, and no disk is smaller than the image', async () => {
    const engine = testEngine()
    const by = inBeijing(aurora)
    const ids = await engine.execute(create(levelEditor, by, { count: 3, name: 'editor', instanceType: 'c7.large.2' }))
    const made = await engine.read((world) => instancesOf(world, by).filter(({ id }) => ids.includes(id)))
    expect(made.map(({ name }) => name)).toEqual(['editor-0003', 'editor-0002', 'editor-0001'])
    for (const { id, type, systemDiskGiB } of made) {
      expect(id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
      expect([type, systemDiskGiB]).toEqual(['c7.large.2', 60])
    }
  })

  test('H14 what was made of an image stays when its recipient leaves, and when its owner ends it', async () => {
    const engine = testEngine()
    await engine.execute({ type: 'answer-invitation', by: beijing, image: goldenWebBase.id, answer: 'rejected' })
    expect(await engine.read((world) => ownInstance(world, beijing, studioSite.id))).toMatchObject({
      image: goldenWebBase.id,
    })
    await engine.execute({
      type: 'stop-sharing',
      by: inBeijing(aurora),
      image: goldenWebBase.id,
      accounts: [beijing.account],
    })
    expect(await engine.read((world) => ownInstance(world, beijing, studioSite.id))).toBeDefined()
    expect(await outcomeOf(engine, changeOs(studioSite))).toBe('image-not-found')
    expect(await engine.read((world) => ownInstance(world, inBeijing(cumulus), dashboards.id))).toBeDefined()
  })
})

describe('H10 data disks from data-disk images', () => {
  const cases: Case[] = [
    { what: 'from one’s own', command: createDisks(assetLibrary, inBeijing(aurora)), expected: 'allowed' },
    { what: 'from an accepted one', command: createDisks(assetLibrary), expected: 'allowed' },
    { what: 'a larger one', command: createDisks(assetLibrary, beijing, { sizeGiB: 500 }), expected: 'allowed' },
    {
      what: 'one smaller than the image',
      command: createDisks(assetLibrary, beijing, { sizeGiB: 99 }),
      expected: 'disk-too-small',
    },
    { what: 'from one that waits for an answer', command: createDisks(mapTiles, guiyang), expected: 'image-not-found' },
    {
      what: 'from one that was not shared',
      command: createDisks(assetLibrary, inBeijing(drift)),
      expected: 'image-not-found',
    },
    { what: 'from a system-disk image', command: createDisks(goldenWebBase), expected: 'image-kind-unsupported' },
    { what: 'from a whole machine', command: createDisks(buildFarm), expected: 'image-kind-unsupported' },
    {
      what: 'in a zone of another region',
      command: createDisks(assetLibrary, beijing, { zone: 'cn-southwest-2a' }),
      expected: 'zone-not-in-region',
    },
  ]
  test.each(cases)('$what → $expected', async ({ command, expected }) => {
    expect(await outcomeOf(testEngine(), command)).toBe(expected)
  })

  test('a refusal says how large the disk must be', async () => {
    await expect(testEngine().execute(createDisks(assetLibrary, beijing, { sizeGiB: 40 }))).rejects.toMatchObject({
      refusal: { reason: 'disk-too-small', leastGiB: 100 },
    })
  })

  test('what waited serves once it is accepted, and no more once it is taken back; the disk stays', async () => {
    const engine = testEngine()
    await engine.execute(accept(mapTiles))
    const [made] = await engine.execute(createDisks(mapTiles, guiyang))
    await engine.execute({
      type: 'stop-sharing',
      by: inGuiyang(aurora),
      image: mapTiles.id,
      accounts: [guiyang.account],
    })
    expect(await outcomeOf(engine, createDisks(mapTiles, guiyang))).toBe('image-not-found')
    expect(await engine.read((world) => disksOf(world, guiyang).map(({ id }) => id))).toEqual([made])
  })

  test('several at once have names and IDs of their own, and are ready after a while', async () => {
    const { engine } = movingEngine()
    const ids = await engine.execute(
      createDisks(assetLibrary, beijing, { count: 2, name: 'sounds', diskType: 'SSD', sizeGiB: 150 }),
    )
    const disks = await engine.read((world) => disksOf(world, beijing))
    expect(disks.map(({ name }) => name)).toEqual(['sounds-0002', 'sounds-0001', soundLibrary.name])
    expect(new Set(ids).size).toBe(2)
    expect(disks[0]).toMatchObject({
      id: ids[1],
      type: 'SSD',
      sizeGiB: 150,
      image: assetLibrary.id,
      created: beginning,
    })
    expect(disks[0]?.readyAt).toBeGreaterThan(beginning)
    const history = await engine.read((world) => imageHistory(world, inBeijing(aurora), assetLibrary.id))
    expect(history?.at(-1)).toMatchObject({ by: beijing.account, what: { type: 'disks-created', count: 2 } })
  })
})
