import { describe, expect, test } from 'vitest'
import type { Command } from '../../mocks/engine/commands/command.ts'
import { imageCount, ownImages, sharesOf, visibleImage } from '../../mocks/engine/views.ts'
import { aurora, borealis, cumulus, drift, imageSharing } from '../../mocks/worlds/everyday/huawei-accounts.ts'
import { matchmakerBase } from '../../mocks/worlds/everyday/huawei-aurora-images-elsewhere.ts'
import {
  assetLibrary,
  buildFarm,
  encryptedLedger,
  goldenWebBase,
  lobby,
  stillCreating,
} from '../../mocks/worlds/everyday/huawei-aurora-images.ts'
import { renderNode } from '../../mocks/worlds/everyday/huawei-partner-images.ts'
import { publicImage } from '../../mocks/worlds/everyday/huawei-public-images.ts'
import { studioSite } from '../../mocks/worlds/everyday/huawei-servers.ts'
import { beginning, movingEngine, outcomeOf, testEngine } from './engine-under-test.ts'
import type { Case } from './engine-under-test.ts'
import { inBeijing, inGuiyang, inProject } from './huawei-callers.ts'

const by = inBeijing(aurora)
type Some = { id: string }

describe('copies go to one of the owner’s projects in the other region', () => {
  const copy = (image: Some, regions: string[], more: { project?: string; name?: string } = {}, who = by): Command => ({
    type: 'copy-image',
    by: who,
    image: image.id,
    regions,
    ...more,
  })
  const cases: Case[] = [
    { what: 'to the default project', command: copy(lobby, ['cn-southwest-2']), expected: 'allowed' },
    {
      what: 'to the sub-project',
      command: copy(lobby, ['cn-southwest-2'], { project: imageSharing }),
      expected: 'allowed',
    },
    { what: 'across the border', command: copy(lobby, ['ap-southeast-3']), expected: 'allowed' },
    { what: 'a data-disk image', command: copy(assetLibrary, ['cn-east-3']), expected: 'allowed' },
    {
      what: 'to a project of that name in another region',
      command: copy(lobby, ['cn-east-3'], { project: imageSharing }),
      expected: 'project-not-found',
    },
    {
      what: 'the cloud’s own',
      command: copy(
        publicImage('cn-north-4', 'CentOS 7.9 64bit'),
        ['cn-southwest-2'],
        { project: imageSharing },
        inBeijing(drift),
      ),
      expected: 'public-image',
    },
    { what: 'to its own region', command: copy(lobby, ['cn-north-4']), expected: 'copy-to-own-region' },
    { what: 'to a region that is none', command: copy(lobby, ['cn-north-77']), expected: 'region-not-found' },
    { what: 'a whole machine', command: copy(buildFarm, ['cn-east-3']), expected: 'image-kind-unsupported' },
    { what: 'an encrypted one', command: copy(encryptedLedger, ['cn-east-3']), expected: 'image-kind-unsupported' },
    { what: 'one still being made', command: copy(stillCreating, ['cn-east-3']), expected: 'image-busy' },
    {
      what: 'a received one to another region',
      command: copy(renderNode, ['cn-east-3']),
      expected: 'received-copy-leaves-region',
    },
    { what: 'a received one within its region', command: copy(renderNode, ['cn-north-4']), expected: 'not-owner' },
    {
      what: 'under a name of another form',
      command: copy(lobby, ['cn-east-3'], { name: 'a/b' }),
      expected: 'image-name-form',
    },
    {
      what: 'under a name that is taken there',
      command: copy(lobby, ['cn-southwest-2'], { project: imageSharing, name: matchmakerBase.name }),
      expected: 'image-name-taken',
    },
    {
      what: 'under that name to the other project there',
      command: copy(lobby, ['cn-southwest-2'], { name: matchmakerBase.name }),
      expected: 'allowed',
    },
  ]
  test.each(cases)('$what → $expected', async ({ command, expected }) => {
    expect(await outcomeOf(testEngine(), command)).toBe(expected)
  })

  test('the copy is that project’s own, and has no shares to begin with', async () => {
    const { engine, passTime } = movingEngine()
    const there = inGuiyang(aurora)
    const [made] = await engine.execute({
      type: 'copy-image',
      by,
      image: goldenWebBase.id,
      regions: ['cn-southwest-2'],
      project: imageSharing,
    })
    expect(made?.region).toBe('cn-southwest-2')
    const found = await engine.read((world) => ownImages(world, there).find(({ id }) => id === made?.image))
    expect(found).toMatchObject({
      owner: there.account,
      name: goldenWebBase.name,
      state: 'copying',
      created: beginning,
    })
    expect(await engine.read((world) => sharesOf(world, there, made?.image ?? ''))).toEqual([])
    expect(await engine.read((world) => imageCount(world, inProject(aurora, 'cn-southwest-2')))).toBe(0)
    const share: Command = {
      type: 'share-image',
      by: there,
      image: made?.image ?? '',
      accounts: [inGuiyang(borealis).account],
    }
    expect(await outcomeOf(engine, share)).toBe('image-busy')
    passTime(40_000)
    expect(await outcomeOf(engine, share)).toBe('allowed')
  })
})

describe('images of servers', () => {
  const create = (instance: Some, name: string, who = inBeijing(borealis), description = ''): Command => ({
    type: 'create-image',
    by: who,
    instance: instance.id,
    name,
    description,
  })
  const cases: Case[] = [
    { what: 'of a server from a received image', command: create(studioSite, 'site-2026'), expected: 'allowed' },
    { what: 'under a name of another form', command: create(studioSite, 'site?'), expected: 'image-name-form' },
    {
      what: 'with a description of another form',
      command: create(studioSite, 'site', inBeijing(borealis), '<site>'),
      expected: 'image-description-form',
    },
    { what: 'of another’s server', command: create(studioSite, 'site', by), expected: 'instance-not-found' },
  ]
  test.each(cases)('$what → $expected', async ({ command, expected }) => {
    expect(await outcomeOf(testEngine(), command)).toBe(expected)
  })

  test('it is its maker’s own, and can be shared on as the received one cannot', async () => {
    const { engine, passTime } = movingEngine()
    const who = inBeijing(borealis)
    const image = await engine.execute({ type: 'create-image', by: who, instance: studioSite.id, name: 'site-2026' })
    passTime(25_000)
    const accounts = [inBeijing(cumulus).account]
    expect(await outcomeOf(engine, { type: 'share-image', by: who, image, accounts })).toBe('allowed')
    expect(await outcomeOf(engine, { type: 'share-image', by: who, image: goldenWebBase.id, accounts })).toBe(
      'not-owner',
    )
  })

  test('of a server from an encrypted image, it is encrypted too', async () => {
    const { engine, passTime } = movingEngine()
    const [instance = ''] = await engine.execute({
      type: 'create-instances',
      by,
      image: encryptedLedger.id,
      zone: 'cn-north-4a',
      count: 1,
    })
    passTime(8_000)
    const image = await engine.execute({ type: 'create-image', by, instance, name: 'ledger-copy' })
    expect(await engine.read((world) => visibleImage(world, by, image)?.image.encrypted)).toBe(true)
  })
})
