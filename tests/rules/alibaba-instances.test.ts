import { describe, expect, test } from 'vitest'
import type { Command, CommandOf } from '../../mocks/engine/commands/command.ts'
import type { Engine } from '../../mocks/engine/engine.ts'
import { instancesOf, ownInstance } from '../../mocks/engine/views.ts'
import { aurora, borealis, drift } from '../../mocks/worlds/everyday/alibaba-accounts.ts'
import {
  encryptedLedger,
  goldenWebBase,
  lobby,
  retiredChat,
  stillCreating,
} from '../../mocks/worlds/everyday/alibaba-aurora-images.ts'
import { fromDeletedImage, lobbyOne, studioPreview, studioSite } from '../../mocks/worlds/everyday/alibaba-instances.ts'
import { studioInternal } from '../../mocks/worlds/everyday/alibaba-partner-images.ts'
import { publicImage } from '../../mocks/worlds/everyday/alibaba-public-images.ts'
import { as, movingEngine, outcomeOf, testEngine } from './engine-under-test.ts'
import type { Case } from './engine-under-test.ts'

const start = 'cn-hangzhou'
const by = as(borealis, start)
const owner = as(aurora, start)
type Reinstall = CommandOf<'reinstall-instance'>
const reinitialise = ({ id }: { id: string }, more: Partial<Reinstall> = {}): Reinstall => ({
  type: 'reinstall-instance',
  by,
  instance: id,
  ...more,
})
const replace = (instance: { id: string }, image: { id: string }, more: Partial<Reinstall> = {}) =>
  reinitialise(instance, { image: image.id, ...more })
const create = (image: { id: string }, zone = 'cn-hangzhou-h', who = by): Command => ({
  type: 'create-instances',
  by: who,
  image: image.id,
  zone,
  count: 1,
})
const power = (type: 'start-instance' | 'stop-instance', { id }: { id: string }, who = by): Command => ({
  type,
  by: who,
  instance: id,
})
const look = (engine: Engine, { id }: { id: string }, who = by) =>
  engine.read((world) => structuredClone(ownInstance(world, who, id)))

describe('A1 from a received image instances are made, and system disks replaced', () => {
  const cases: Case[] = [
    { what: 'making one', command: create(goldenWebBase), expected: 'allowed' },
    { what: 'from one’s own', command: create(studioInternal), expected: 'allowed' },
    { what: 'from the cloud’s own', command: create(publicImage(start, 'Ubuntu')), expected: 'allowed' },
    { what: 'from an encrypted one', command: create(encryptedLedger, 'cn-hangzhou-h', owner), expected: 'allowed' },
    { what: 'from a deprecated one', command: create(retiredChat, 'cn-hangzhou-h', owner), expected: 'allowed' },
    { what: 'from another’s', command: create(lobby), expected: 'image-not-found' },
    {
      what: 'in another region',
      command: create(goldenWebBase, 'cn-beijing-h', as(borealis, 'cn-beijing')),
      expected: 'image-not-found',
    },
    { what: 'from one being made', command: create(stillCreating, 'cn-hangzhou-h', owner), expected: 'image-busy' },
    { what: 'where nothing can be had', command: create(goldenWebBase, 'cn-hangzhou-g'), expected: 'zone-sold-out' },
    { what: 'in no zone', command: create(goldenWebBase, 'cn-hangzhou-z'), expected: 'zone-not-in-region' },
    { what: 'replacing with it', command: replace(studioPreview, goldenWebBase), expected: 'allowed' },
    { what: 'replacing with one’s own', command: replace(studioPreview, studioInternal), expected: 'allowed' },
    { what: 'replacing with another’s', command: replace(studioPreview, lobby), expected: 'image-not-found' },
    { what: 'replacing while it runs', command: replace(studioSite, goldenWebBase), expected: 'instance-not-stopped' },
    { what: 're-initialising', command: reinitialise(studioPreview), expected: 'allowed' },
    { what: 're-initialising while it runs', command: reinitialise(studioSite), expected: 'instance-not-stopped' },
    { what: 'another’s instance', command: reinitialise(lobbyOne), expected: 'instance-not-found' },
    {
      what: 'on a smaller disk',
      command: replace(studioPreview, goldenWebBase, { systemDiskGiB: 39 }),
      expected: 'system-disk-too-small',
    },
  ]
  test.each(cases)('$what → $expected', async ({ command, expected }) => {
    expect(await outcomeOf(testEngine(), command)).toBe(expected)
  })

  test('another image comes on another disk, the same image on the same', async () => {
    const { engine, passTime } = movingEngine()
    const before = await look(engine, studioPreview)
    expect(before?.systemDisk).toMatch(/^d-bp1[0-9a-z]{17}$/)
    await engine.execute(reinitialise(studioPreview))
    expect(await look(engine, studioPreview)).toMatchObject({ systemDisk: before?.systemDisk, stopped: true })
    expect(await outcomeOf(engine, replace(studioPreview, studioInternal))).toBe('instance-busy')
    passTime(12_000)
    await engine.execute(replace(studioPreview, studioInternal))
    const after = await look(engine, studioPreview)
    expect(after?.systemDisk).toMatch(/^d-bp1[0-9a-z]{17}$/)
    expect(after?.systemDisk).not.toBe(before?.systemDisk)
    expect(after).toMatchObject({ image: studioInternal.id, os: studioInternal.os, stopped: true })
    expect(after?.received).toBeUndefined()
  })

  test('it is started afterwards when that was asked for', async () => {
    const engine = testEngine()
    await engine.execute(reinitialise(studioPreview, { start: true }))
    expect((await look(engine, studioPreview))?.stopped).toBeUndefined()
  })

  test('new instances run, know a received image, and have numbers behind their name', async () => {
    const engine = testEngine()
    const command = { by, image: goldenWebBase.id, zone: 'cn-hangzhou-h', count: 2, name: 'site' }
    const [first = '', second = ''] = await engine.execute({ type: 'create-instances', ...command })
    expect(await look(engine, { id: first })).toMatchObject({ name: 'site001', received: true })
    expect(await look(engine, { id: second })).toMatchObject({ name: 'site002', received: true })
    expect((await look(engine, { id: first }))?.stopped).toBeUndefined()
  })
})

describe('A13 once the share has ended or the image is gone', () => {
  const stopSharing: Command = { type: 'stop-sharing', by: owner, image: goldenWebBase.id, accounts: [borealis.id] }
  const rest: Command = { ...stopSharing, accounts: goldenWebBase.sharedWith.map(({ account }) => account) }
  const ways: { what: string; commands: Command[] }[] = [
    { what: 'the share has ended', commands: [stopSharing] },
    {
      what: 'the image was deleted',
      commands: [rest, { type: 'delete-images', by: owner, images: [goldenWebBase.id], force: true }],
    },
  ]
  describe.each(ways)('because $what', ({ commands }) => {
    const cases = [
      { what: 'making an instance', command: create(goldenWebBase), whose: undefined },
      { what: 'replacing a disk with it', command: replace(studioPreview, goldenWebBase), whose: undefined },
      { what: 're-initialising', command: reinitialise(studioPreview), whose: 'received' },
    ]
    test.each(cases)('$what is refused: the image is not found', async ({ command, whose }) => {
      const engine = testEngine()
      for (const one of commands) await engine.execute(one)
      const before = await look(engine, studioPreview)
      const refusal = { reason: 'image-not-found', image: goldenWebBase.id, ...(whose && { whose }) }
      await expect(engine.execute(command)).rejects.toHaveProperty('refusal', refusal)
      expect(await look(engine, studioPreview)).toEqual(before)
    })

    test('instances go on, and the disk can have another image', async () => {
      const engine = testEngine()
      for (const one of commands) await engine.execute(one)
      expect(await outcomeOf(engine, power('start-instance', studioPreview))).toBe('allowed')
      expect(await outcomeOf(engine, power('stop-instance', studioSite))).toBe('allowed')
      expect(await outcomeOf(engine, replace(fromDeletedImage, studioInternal))).toBe('allowed')
    })
  })

  test('as it was before the world began', async () => {
    await expect(testEngine().execute(reinitialise(fromDeletedImage))).rejects.toMatchObject({
      refusal: { reason: 'image-not-found', image: fromDeletedImage.image, whose: 'received' },
    })
  })

  test('the owner’s own instances too, when she has deleted it by force', async () => {
    const { engine, passTime } = movingEngine()
    await engine.execute(power('stop-instance', lobbyOne, owner))
    await engine.execute({ type: 'delete-images', by: owner, images: [lobby.id], force: true })
    passTime(5_000)
    await expect(engine.execute(reinitialise(lobbyOne, { by: owner }))).rejects.toMatchObject({
      refusal: { reason: 'image-not-found', image: lobby.id, whose: 'own' },
    })
  })

  test('shared again, it can be re-initialised again', async () => {
    const engine = testEngine()
    await engine.execute(stopSharing)
    await engine.execute({ type: 'share-image', by: owner, image: goldenWebBase.id, accounts: [borealis.id] })
    expect(await outcomeOf(engine, reinitialise(studioPreview))).toBe('allowed')
  })
})

describe('starting, stopping and terminating', () => {
  const terminate = (instances: { id: string }[], force?: boolean): Command => ({
    type: 'terminate-instances',
    by,
    instances: instances.map(({ id }) => id),
    ...(force !== undefined && { force }),
  })
  const cases: Case[] = [
    { what: 'starting one that is stopped', command: power('start-instance', studioPreview), expected: 'allowed' },
    { what: 'starting one that runs', command: power('start-instance', studioSite), expected: 'instance-not-stopped' },
    { what: 'stopping one that runs', command: power('stop-instance', studioSite), expected: 'allowed' },
    {
      what: 'stopping one that is stopped',
      command: power('stop-instance', studioPreview),
      expected: 'instance-not-running',
    },
    { what: 'another’s', command: power('stop-instance', lobbyOne), expected: 'instance-not-found' },
    { what: 'terminating a stopped one', command: terminate([studioPreview]), expected: 'allowed' },
    { what: 'terminating a running one', command: terminate([studioSite]), expected: 'instance-not-stopped' },
    { what: 'terminating a running one by force', command: terminate([studioSite], true), expected: 'allowed' },
    {
      what: 'a running one among stopped ones',
      command: terminate([studioPreview, studioSite]),
      expected: 'instance-not-stopped',
    },
    { what: 'terminating another’s by force', command: terminate([lobbyOne], true), expected: 'instance-not-found' },
  ]
  test.each(cases)('$what → $expected', async ({ command, expected }) => {
    expect(await outcomeOf(testEngine(), command)).toBe(expected)
  })

  test('each takes a while, in which nothing else can be done; its place in the list stays', async () => {
    const { engine, passTime } = movingEngine()
    const order = () => engine.read((world) => instancesOf(world, by).map(({ id }) => id))
    const before = await order()
    await engine.execute(power('stop-instance', studioSite))
    expect(await look(engine, studioSite)).toMatchObject({ operation: 'stop', stopped: true })
    for (const command of [power('start-instance', studioSite), reinitialise(studioSite), terminate([studioSite])]) {
      expect(await outcomeOf(engine, command)).toBe('instance-busy')
    }
    passTime(5_000)
    expect(await outcomeOf(engine, reinitialise(studioSite))).toBe('allowed')
    passTime(12_000)
    expect(await outcomeOf(engine, power('start-instance', studioSite))).toBe('allowed')
    expect(await look(engine, studioSite)).toMatchObject({ operation: 'start' })
    expect(await order()).toEqual(before)
  })

  test('an image can be made of one that is stopped, and is the recipient’s own to share (A4)', async () => {
    const { engine, passTime } = movingEngine()
    const image = await engine.execute({ type: 'create-image', by, instance: studioPreview.id, name: 'our-site' })
    passTime(25_000)
    expect(await outcomeOf(engine, { type: 'share-image', by, image, accounts: [drift.id] })).toBe('allowed')
  })
})
