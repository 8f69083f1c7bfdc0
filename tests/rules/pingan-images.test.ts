import { describe, expect, test } from 'vitest'
import type { Command, CommandOf } from '../../mocks/engine/commands/command.ts'
import { sharesOf } from '../../mocks/engine/views.ts'
import type { AccountRecord } from '../../mocks/engine/world.ts'
import { aurora, borealis, cumulus, drift } from '../../mocks/worlds/everyday/pingan-accounts.ts'
import {
  encryptedLedger,
  failedBuild,
  goldenWebBase,
  lobby,
  stillCopying,
} from '../../mocks/worlds/everyday/pingan-aurora-images.ts'
import { studioSite } from '../../mocks/worlds/everyday/pingan-instances.ts'
import { studioInternal } from '../../mocks/worlds/everyday/pingan-partner-images.ts'
import { publicImage } from '../../mocks/worlds/everyday/pingan-public-images.ts'
import { as, contents, movingEngine, outcomeOf, testEngine } from './engine-under-test.ts'
import type { Case } from './engine-under-test.ts'

const start = 'Region-southChina'
const by = as(aurora, start)

describe('P12 an image is deleted only after all its shares are cancelled', () => {
  const remove = (image: { id: string }, who = by): Command => ({ type: 'delete-images', by: who, images: [image.id] })
  const cases: Case[] = [
    { what: 'one that nobody has', command: remove(lobby), expected: 'allowed' },
    { what: 'one whose making failed', command: remove(failedBuild), expected: 'allowed' },
    { what: 'a shared one', command: remove(goldenWebBase), expected: 'still-shared' },
    { what: 'one being copied', command: remove(stillCopying), expected: 'image-busy' },
    { what: 'another’s', command: remove(studioInternal), expected: 'image-not-found' },
    { what: 'a received one', command: remove(goldenWebBase, as(borealis, start)), expected: 'not-owner' },
    { what: 'the cloud’s own', command: remove(publicImage(start, 'Ubuntu')), expected: 'public-image' },
  ]
  test.each(cases)('$what → $expected', async ({ command, expected }) => {
    expect(await outcomeOf(testEngine(), command)).toBe(expected)
  })

  test('whichever side cancels the last of them', async () => {
    const engine = testEngine()
    await engine.execute({ type: 'leave-share', by: as(borealis, start), image: goldenWebBase.id })
    expect(await outcomeOf(engine, remove(goldenWebBase))).toBe('still-shared')
    await engine.execute({ type: 'stop-sharing', by, image: goldenWebBase.id, accounts: [cumulus.id] })
    expect(await outcomeOf(engine, remove(goldenWebBase))).toBe('allowed')
  })
})

test('C3 an edit changes no share, and a recipient edits nothing', async () => {
  const engine = testEngine()
  const edit = (who: AccountRecord): Command => ({
    type: 'edit-image',
    by: as(who, start),
    image: goldenWebBase.id,
    changes: { name: 'golden web base 2' },
  })
  const before = await contents(engine)
  expect(await outcomeOf(engine, edit(borealis))).toBe('not-owner')
  expect(await contents(engine)).toEqual(before)
  const holders = () => engine.read((world) => sharesOf(world, by, goldenWebBase.id))
  const held = await holders()
  await engine.execute(edit(aurora))
  expect(await holders()).toEqual(held)
})

describe('P7 to reach another region an image is copied there, and the copy shared', () => {
  type Copy = CommandOf<'copy-image'>
  const copy = (image: { id: string }, region: string, more: Partial<Copy> = {}): Copy => ({
    type: 'copy-image',
    by,
    image: image.id,
    regions: [region],
    ...more,
  })
  const cases: Case[] = [
    { what: 'to another region', command: copy(lobby, 'Region-eastChina'), expected: 'allowed' },
    { what: 'out of the mainland', command: copy(lobby, 'Region-singapore'), expected: 'allowed' },
    { what: 'to its own region', command: copy(lobby, start, { name: 'lobby-2' }), expected: 'copy-to-own-region' },
    { what: 'to no region', command: copy(lobby, 'Region-atlantis'), expected: 'region-not-found' },
    {
      what: 'by a name that is taken there',
      command: copy(goldenWebBase, 'Region-eastChina'),
      expected: 'image-name-taken',
    },
    {
      what: 'by a name that is too long',
      command: copy(lobby, 'Region-eastChina', { name: 'x'.repeat(65) }),
      expected: 'image-name-too-long',
    },
    {
      what: 'an encrypted one',
      command: copy(encryptedLedger, 'Region-eastChina'),
      expected: 'image-kind-unsupported',
    },
    { what: 'one being copied', command: copy(stillCopying, 'Region-eastChina'), expected: 'image-busy' },
    {
      what: 'a received one, within its region',
      command: copy(goldenWebBase, start, { by: as(borealis, start) }),
      expected: 'not-owner',
    },
    {
      what: 'a received one, to another',
      command: copy(goldenWebBase, 'Region-hongKong', { by: as(borealis, start) }),
      expected: 'received-copy-leaves-region',
    },
  ]
  test.each(cases)('$what → $expected', async ({ command, expected }) => {
    expect(await outcomeOf(testEngine(), command)).toBe(expected)
  })

  test('the copy has the cloud’s form of ID, is shared with nobody, and can be once it has arrived', async () => {
    const { engine, passTime } = movingEngine()
    const [made] = await engine.execute(copy(goldenWebBase, 'Region-hongKong'))
    const image = made?.image ?? ''
    expect(image).toMatch(/^ImageServiceImpl-[0-9A-Za-z]{10}$/)
    const there = as(aurora, 'Region-hongKong')
    expect(await engine.read((world) => sharesOf(world, there, image))).toEqual([])
    const share: Command = { type: 'share-image', by: there, image, accounts: [drift.id] }
    expect(await outcomeOf(engine, share)).toBe('image-busy')
    passTime(40_000)
    expect(await outcomeOf(engine, share)).toBe('allowed')
  })
})

describe('P5 a recipient creates instances from it, which are its own', () => {
  const create = (image: { id: string }, zone = 'Zone-southChinaA', who = as(borealis, start)): Command => ({
    type: 'create-instances',
    by: who,
    image: image.id,
    zone,
    count: 1,
  })
  const terminate = (who: AccountRecord): Command => ({
    type: 'terminate-instances',
    by: as(who, start),
    instances: [studioSite.id],
  })
  const cases: Case[] = [
    { what: 'from a received one', command: create(goldenWebBase), expected: 'allowed' },
    { what: 'from one’s own', command: create(studioInternal), expected: 'allowed' },
    { what: 'from the cloud’s own', command: create(publicImage(start, 'CentOS')), expected: 'allowed' },
    { what: 'from another’s', command: create(lobby), expected: 'image-not-found' },
    { what: 'from one being copied', command: create(stillCopying, 'Zone-southChinaA', by), expected: 'image-busy' },
    {
      what: 'in another region',
      command: create(goldenWebBase, 'Zone-eastChinaA', as(borealis, 'Region-eastChina')),
      expected: 'image-not-found',
    },
    { what: 'where nothing can be had', command: create(goldenWebBase, 'Zone-southChinaC'), expected: 'zone-sold-out' },
    { what: 'in no zone', command: create(goldenWebBase, 'Zone-southChinaZ'), expected: 'zone-not-in-region' },
    { what: 'terminating one’s own, which runs', command: terminate(borealis), expected: 'allowed' },
    { what: 'terminating a recipient’s', command: terminate(aurora), expected: 'instance-not-found' },
  ]
  test.each(cases)('$what → $expected', async ({ command, expected }) => {
    expect(await outcomeOf(testEngine(), command)).toBe(expected)
  })

  test('an image made of one is the recipient’s own, to be shared', async () => {
    const { engine, passTime } = movingEngine()
    const command = { by: as(borealis, start), instance: studioSite.id, name: 'our-site' }
    const image = await engine.execute({ type: 'create-image', ...command })
    passTime(25_000)
    const share: Command = { type: 'share-image', by: command.by, image, accounts: [drift.id] }
    expect(await outcomeOf(engine, share)).toBe('allowed')
  })
})
