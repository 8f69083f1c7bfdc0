import { describe, expect, test } from 'vitest'
import type { Command, CommandOf } from '../../mocks/engine/commands/command.ts'
import { imageCount, imageState, sharesOf, visibleImage } from '../../mocks/engine/views.ts'
import { aurora, borealis, drift } from '../../mocks/worlds/everyday/alibaba-accounts.ts'
import {
  encryptedLedger,
  failedBuild,
  goldenWebBase,
  lobby,
  retiredChat,
  stillCopying,
  stillCreating,
} from '../../mocks/worlds/everyday/alibaba-aurora-images.ts'
import { publicImage } from '../../mocks/worlds/everyday/alibaba-public-images.ts'
import { as, contents, movingEngine, outcomeOf, testEngine } from './engine-under-test.ts'
import type { Case } from './engine-under-test.ts'

const start = 'cn-hangzhou'
const by = as(aurora, start)
type Copy = CommandOf<'copy-image'>
const copy = (image: { id: string }, region: string, more: Partial<Copy> = {}): Copy => ({
  type: 'copy-image',
  by,
  image: image.id,
  regions: [region],
  ...more,
})
const asBorealis = { by: as(borealis, start), name: 'golden-of-ours' }

describe('A8 to reach another region an image is copied there', () => {
  const cases: Case[] = [
    { what: 'to another region', command: copy(lobby, 'cn-beijing'), expected: 'allowed' },
    { what: 'out of the mainland', command: copy(lobby, 'us-west-1'), expected: 'allowed' },
    { what: 'to its own region', command: copy(lobby, start, { name: 'lobby-2' }), expected: 'copy-to-own-region' },
    {
      what: 'to its own region, encrypted',
      command: copy(lobby, start, { name: 'lobby-2', encrypt: true }),
      expected: 'allowed',
    },
    {
      what: 'to its own region, encrypted and by its own name',
      command: copy(lobby, start, { encrypt: true }),
      expected: 'image-name-taken',
    },
    {
      what: 'to another region, encrypted',
      command: copy(lobby, 'cn-beijing', { encrypt: true }),
      expected: 'encrypting-copy-leaves-region',
    },
    { what: 'an encrypted one', command: copy(encryptedLedger, 'cn-beijing'), expected: 'image-kind-unsupported' },
    {
      what: 'an encrypted one, encrypted again',
      command: copy(encryptedLedger, 'cn-beijing', { encrypt: true }),
      expected: 'allowed',
    },
    { what: 'to no region', command: copy(lobby, 'cn-atlantis'), expected: 'region-not-found' },
    {
      what: 'by a name that is taken there',
      command: copy(goldenWebBase, 'cn-shanghai'),
      expected: 'image-name-taken',
    },
    {
      what: 'by a name that no image can have',
      command: copy(lobby, 'cn-beijing', { name: '1' }),
      expected: 'image-name-form',
    },
    {
      what: 'with a description that none can have',
      command: copy(lobby, 'cn-beijing', { description: 'a' }),
      expected: 'image-description-form',
    },
    { what: 'a deprecated one', command: copy(retiredChat, 'cn-beijing'), expected: 'image-kind-unsupported' },
    { what: 'one being made', command: copy(stillCreating, 'cn-beijing'), expected: 'image-busy' },
    { what: 'one being copied', command: copy(stillCopying, 'cn-beijing'), expected: 'image-busy' },
    { what: 'one whose making failed', command: copy(failedBuild, 'cn-beijing'), expected: 'image-busy' },
    { what: 'the cloud’s own', command: copy(publicImage(start, 'Aliyun'), 'cn-beijing'), expected: 'public-image' },
    {
      what: 'another’s',
      command: copy(goldenWebBase, 'cn-beijing', { by: as(drift, start) }),
      expected: 'image-not-found',
    },
    { what: 'a received one, within its region', command: copy(goldenWebBase, start, asBorealis), expected: 'allowed' },
    {
      what: 'a received one, within its region and encrypted',
      command: copy(goldenWebBase, start, { ...asBorealis, encrypt: true }),
      expected: 'allowed',
    },
    {
      what: 'a received one, to another region',
      command: copy(goldenWebBase, 'cn-beijing', asBorealis),
      expected: 'received-copy-leaves-region',
    },
  ]
  test.each(cases)('$what → $expected', async ({ command, expected }) => {
    expect(await outcomeOf(testEngine(), command)).toBe(expected)
  })

  test('the copy is shared with nobody, is on its way for a while, and can be shared then', async () => {
    const { engine, passTime } = movingEngine()
    const [made] = await engine.execute(copy(goldenWebBase, 'cn-beijing', { description: 'For the north.' }))
    const there = as(aurora, 'cn-beijing')
    const id = made?.image ?? ''
    expect(id).toMatch(/^m-2ze[0-9a-z]{17}$/)
    const seen = await engine.read((world) => structuredClone(visibleImage(world, there, id)?.image))
    expect(seen).toMatchObject({ copied: true, name: goldenWebBase.name, description: 'For the north.' })
    expect(await engine.read((world) => sharesOf(world, there, id))).toEqual([])
    const share: Command = { type: 'share-image', by: there, image: id, accounts: [borealis.id] }
    expect(await outcomeOf(engine, share)).toBe('image-busy')
    passTime(40_000)
    expect(await outcomeOf(engine, share)).toBe('allowed')
  })

  test('a recipient’s copy is its own: it can be shared, and stays when the share ends', async () => {
    const { engine, passTime } = movingEngine()
    const [made] = await engine.execute(copy(goldenWebBase, start, asBorealis))
    passTime(40_000)
    await engine.execute({ type: 'stop-sharing', by, image: goldenWebBase.id, accounts: [borealis.id] })
    const share: Command = { type: 'share-image', by: asBorealis.by, image: made?.image ?? '', accounts: [drift.id] }
    expect(await outcomeOf(engine, share)).toBe('allowed')
  })

  test('a copy that was encrypted can be copied on only as such, and is not shared', async () => {
    const { engine, passTime } = movingEngine()
    const [made] = await engine.execute(copy(lobby, start, { name: 'lobby-encrypted', encrypt: true }))
    const image = { id: made?.image ?? '' }
    passTime(40_000)
    const share: Command = { type: 'share-image', by, image: image.id, accounts: [drift.id] }
    expect(await outcomeOf(engine, share)).toBe('image-kind-unsupported')
    expect(await outcomeOf(engine, copy(image, 'cn-beijing'))).toBe('image-kind-unsupported')
    expect(await outcomeOf(engine, copy(image, 'cn-beijing', { encrypt: true }))).toBe('allowed')
  })

  test('the quota of each region is its own', async () => {
    const engine = testEngine({ limits: { imageQuota: 1 } })
    const both = copy(lobby, '', { regions: ['cn-beijing', 'cn-qingdao'] })
    expect(await outcomeOf(engine, both)).toBe('allowed')
    expect(await outcomeOf(engine, copy(lobby, 'cn-beijing', { name: 'lobby-2' }))).toBe('image-quota')
  })
})

describe('a copy under way can be cancelled', () => {
  const cancel = (image: { id: string }, who = by): Command => ({ type: 'cancel-copy', by: who, image: image.id })
  const cases: Case[] = [
    { what: 'one under way', command: cancel(stillCopying), expected: 'allowed' },
    { what: 'one that is no copy', command: cancel(lobby), expected: 'not-a-copy' },
    { what: 'one that is being made', command: cancel(stillCreating), expected: 'not-a-copy' },
    { what: 'another’s', command: cancel(stillCopying, as(borealis, start)), expected: 'image-not-found' },
    {
      what: 'from the region that it comes from',
      command: cancel(stillCopying, as(aurora, 'cn-shanghai')),
      expected: 'image-not-found',
    },
    { what: 'a received image', command: cancel(goldenWebBase, as(borealis, start)), expected: 'not-owner' },
    { what: 'the cloud’s own', command: cancel(publicImage(start, 'Aliyun')), expected: 'public-image' },
  ]
  test.each(cases)('$what → $expected', async ({ command, expected }) => {
    expect(await outcomeOf(testEngine(), command)).toBe(expected)
  })

  test('then nothing is left of it, and its source is as it was', async () => {
    const { engine } = movingEngine()
    const before = await engine.read((world) => structuredClone(visibleImage(world, by, lobby.id)))
    const there = as(aurora, 'cn-beijing')
    const [made] = await engine.execute(copy(lobby, 'cn-beijing'))
    await engine.execute(cancel({ id: made?.image ?? '' }, there))
    expect(await engine.read((world) => imageCount(world, there))).toBe(0)
    expect(await engine.read((world) => visibleImage(world, by, lobby.id))).toEqual(before)
    expect(await outcomeOf(engine, copy(lobby, 'cn-beijing'))).toBe('allowed')
  })

  test('once it has arrived it is too late, and nothing happens', async () => {
    const { engine, passTime } = movingEngine()
    const state = () =>
      engine.read((world, now) => {
        const seen = visibleImage(world, by, stillCopying.id)
        return seen && imageState(seen.image, now)
      })
    expect(await state()).toBe('copying')
    passTime(1_140_000)
    expect(await state()).toBe('available')
    const before = await contents(engine)
    expect(await outcomeOf(engine, cancel(stillCopying))).toBe('copy-ended')
    expect(await contents(engine)).toEqual(before)
  })
})
