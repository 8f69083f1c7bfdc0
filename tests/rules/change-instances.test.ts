import { describe, expect, test } from 'vitest'
import type { CommandOf } from '../../mocks/engine/commands/command.ts'
import { instancesOf, ownInstance } from '../../mocks/engine/views.ts'
import { aurora, borealis, cumulus, drift } from '../../mocks/worlds/everyday/accounts.ts'
import {
  edgeRelay,
  goldenWebBase,
  lobby,
  ownLicence,
  stillCreating,
} from '../../mocks/worlds/everyday/aurora-images.ts'
import { fromEndedShare } from '../../mocks/worlds/everyday/instances.ts'
import { renderNode, textureBaker } from '../../mocks/worlds/everyday/partner-images.ts'
import { as, beginning, movingEngine, outcomeOf, testEngine } from './engine-under-test.ts'
import type { Case } from './engine-under-test.ts'

type Reinstall = CommandOf<'reinstall-instance'>

const reinstall = (instance: string, by = as(aurora), more: Partial<Reinstall> = {}): Reinstall => ({
  type: 'reinstall-instance',
  by,
  instance,
  ...more,
})
const web = 'ins-a1webfrt'

describe('T4 a received image serves to reinstall instances', () => {
  const cases: Case[] = [
    { what: 'from what it has, one’s own', command: reinstall(web), expected: 'allowed' },
    { what: 'from what it has, received', command: reinstall('ins-b1ssite0', as(borealis)), expected: 'allowed' },
    {
      what: 'from another of one’s own',
      command: reinstall(web, as(aurora), { image: lobby.id }),
      expected: 'allowed',
    },
    { what: 'from a received one', command: reinstall(web, as(aurora), { image: renderNode.id }), expected: 'allowed' },
    { what: 'from a public one', command: reinstall(web, as(aurora), { image: 'img-9xqekomx' }), expected: 'allowed' },
    {
      what: 'from what it has, when that share has ended',
      command: reinstall(fromEndedShare.id, as(borealis)),
      expected: 'image-not-found',
    },
    {
      what: 'then from another',
      command: reinstall(fromEndedShare.id, as(borealis), { image: renderNode.id }),
      expected: 'allowed',
    },
    {
      what: 'from one that was not shared',
      command: reinstall('ins-d1first0', as(drift), { image: lobby.id }),
      expected: 'image-not-found',
    },
    {
      what: 'from one still being made',
      command: reinstall(web, as(aurora), { image: stillCreating.id }),
      expected: 'image-busy',
    },
    { what: 'another’s instance', command: reinstall(web, as(borealis)), expected: 'instance-not-found' },
    { what: 'one in another region', command: reinstall(web, as(aurora, 'ap-tokyo')), expected: 'instance-not-found' },
    {
      what: 'on a larger disk',
      command: reinstall(web, as(aurora), { systemDiskGiB: 80 }),
      expected: 'allowed',
    },
    {
      what: 'on a smaller disk',
      command: reinstall(web, as(aurora), { systemDiskGiB: 49 }),
      expected: 'system-disk-too-small',
    },
    {
      what: 'on a disk too small for the image',
      command: reinstall(web, as(aurora), { image: ownLicence.id, systemDiskGiB: 99 }),
      expected: 'system-disk-too-small',
    },
  ]
  test.each(cases)('$what → $expected', async ({ command, expected }) => {
    expect(await outcomeOf(testEngine(), command)).toBe(expected)
  })

  test('the instance has the new image’s system then, and is busy for a while', async () => {
    const { engine, passTime } = movingEngine()
    const look = () => engine.read((world) => ownInstance(world, as(aurora), web))
    const order = () => engine.read((world) => instancesOf(world, as(aurora)).map(({ id }) => id))
    const before = { ...(await look()), order: await order() }
    await engine.execute(reinstall(web, as(aurora), { image: textureBaker.id }))
    const { os, platform, id: image } = textureBaker
    const { id, name, zone, privateAddress, created } = before
    const kept = { id, name, zone, privateAddress, created }
    expect(await look()).toMatchObject({ ...kept, os, platform, image, systemDiskGiB: 80, operation: 'reinstall' })
    expect((await look())?.readyAt).toBeGreaterThan(beginning)
    expect(await order()).toEqual(before.order)
    expect(await outcomeOf(engine, reinstall(web))).toBe('instance-busy')
    passTime(12_000)
    expect(await outcomeOf(engine, reinstall(web))).toBe('allowed')
  })

  test('no longer once the share has ended', async () => {
    const engine = testEngine()
    const command = reinstall('ins-c1dashbd', as(cumulus))
    await engine.execute({ type: 'stop-sharing', by: as(aurora), image: goldenWebBase.id, accounts: [cumulus.id] })
    const before = await engine.read((world) => ownInstance(world, as(cumulus), 'ins-c1dashbd'))
    expect(await outcomeOf(engine, command)).toBe('image-not-found')
    expect(await engine.read((world) => ownInstance(world, as(cumulus), 'ins-c1dashbd'))).toEqual(before)
    expect(before?.image).toBe(goldenWebBase.id)
  })
})

describe('terminating', () => {
  const terminate = (instances: string[], by = as(aurora)): CommandOf<'terminate-instances'> => ({
    type: 'terminate-instances',
    by,
    instances,
  })
  const cases = [
    { what: 'one', command: terminate([web]), expected: 'allowed' },
    { what: 'several', command: terminate([web, 'ins-a2webfrt', web]), expected: 'allowed' },
    { what: 'another’s among them', command: terminate([web, 'ins-b1ssite0']), expected: 'instance-not-found' },
    { what: 'in another region', command: terminate([web], as(aurora, 'ap-tokyo')), expected: 'instance-not-found' },
  ]
  test.each(cases)('$what → $expected', async ({ command, expected }) => {
    const engine = testEngine()
    const list = () => engine.read((world) => instancesOf(world, as(aurora)).map(({ id }) => id))
    const before = await list()
    expect(await outcomeOf(engine, command)).toBe(expected)
    const gone = expected === 'allowed' ? command.instances : []
    expect(await list()).toEqual(before.filter((id) => !gone.includes(id)))
  })

  test('not while it is being made or reinstalled; its place in the zone is free again then', async () => {
    const { engine, passTime } = movingEngine({ limits: { instanceQuota: 2 } })
    const make = { type: 'create-instances', by: as(drift), image: 'img-487zeit5', zone: 'ap-guangzhou-6' } as const
    const [made = ''] = await engine.execute({ ...make, count: 1 })
    expect(await outcomeOf(engine, terminate([made], as(drift)))).toBe('instance-busy')
    passTime(8_000)
    await engine.execute(reinstall(made, as(drift), { image: 'img-ekn8f9wd' }))
    expect(await outcomeOf(engine, terminate(['ins-d1first0', made], as(drift)))).toBe('instance-busy')
    expect(await outcomeOf(engine, { ...make, count: 1 })).toBe('instance-quota')
    passTime(12_000)
    expect(await outcomeOf(engine, terminate([made], as(drift)))).toBe('allowed')
    expect(await outcomeOf(engine, terminate([made], as(drift)))).toBe('instance-not-found')
    expect(await outcomeOf(engine, { ...make, count: 1 })).toBe('allowed')
  })
})

test('the everyday world has all that these need', () => {
  expect(edgeRelay.sharedWith).toEqual([])
  expect(fromEndedShare).toMatchObject({ image: edgeRelay.id, owner: borealis.id })
})
