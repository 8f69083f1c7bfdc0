import { describe, expect, test } from 'vitest'
import type { Command, CommandOf } from '../../mocks/engine/commands/command.ts'
import { RefusalError } from '../../mocks/engine/refusal.ts'
import type { Reason } from '../../mocks/engine/refusal.ts'
import { imageQuota, instancesOf, ownImages, receivedImages, sharesOf, visibleImage } from '../../mocks/engine/views.ts'
import type { Caller } from '../../mocks/engine/world.ts'
import { aurora, borealis, cumulus, drift } from '../../mocks/worlds/everyday/accounts.ts'
import { auroraImagesElsewhere } from '../../mocks/worlds/everyday/aurora-images-elsewhere.ts'
import { goldenWebBase, lobby, stillCreating } from '../../mocks/worlds/everyday/aurora-images.ts'
import { studioInternal } from '../../mocks/worlds/everyday/partner-images.ts'
import { as, beginning, outcomeOf, testEngine } from './engine-under-test.ts'

function create(
  by: Caller,
  image: string,
  more: { zone?: string; count?: number } = {},
): CommandOf<'create-instances'> {
  return { type: 'create-instances', by, image, zone: `${by.region}-3`, count: 1, ...more }
}

describe('T4 a received image serves to create instances', () => {
  const cases: { what: string; command: Command; expected: 'allowed' | Reason }[] = [
    { what: 'from one’s own', command: create(as(aurora), lobby.id), expected: 'allowed' },
    { what: 'from a received one', command: create(as(borealis), goldenWebBase.id), expected: 'allowed' },
    { what: 'from a public one', command: create(as(drift), 'img-487zeit5'), expected: 'allowed' },
    { what: 'from one that was not shared', command: create(as(drift), goldenWebBase.id), expected: 'image-not-found' },
    { what: 'from one that nobody has', command: create(as(drift), 'img-00000000'), expected: 'image-not-found' },
    { what: 'from one still being made', command: create(as(aurora), stillCreating.id), expected: 'image-busy' },
    {
      what: 'in a zone of another region',
      command: create(as(aurora), lobby.id, { zone: 'ap-shanghai-2' }),
      expected: 'zone-not-in-region',
    },
    {
      what: 'in a zone that is sold out',
      command: create(as(aurora), lobby.id, { zone: 'ap-guangzhou-1' }),
      expected: 'zone-sold-out',
    },
    {
      what: 'as many as a zone may hold',
      command: create(as(drift), 'img-487zeit5', { count: 30 }),
      expected: 'allowed',
    },
    {
      what: 'one more than that',
      command: create(as(drift), 'img-487zeit5', { count: 31 }),
      expected: 'instance-quota',
    },
    {
      what: 'as many again, in a zone where there is one already',
      command: create(as(drift), 'img-487zeit5', { count: 30, zone: 'ap-guangzhou-6' }),
      expected: 'instance-quota',
    },
  ]
  test.each(cases)('$what → $expected', async ({ command, expected }) => {
    expect(await outcomeOf(testEngine(), command)).toBe(expected)
  })

  test('no longer once the share has ended; what was made from it stays', async () => {
    const engine = testEngine()
    const [made] = await engine.execute(create(as(borealis), goldenWebBase.id))
    await engine.execute({ type: 'stop-sharing', by: as(aurora), image: goldenWebBase.id, accounts: [borealis.id] })
    expect(await outcomeOf(engine, create(as(borealis), goldenWebBase.id))).toBe('image-not-found')
    const left = await engine.read((world) => instancesOf(world, as(borealis)).map(({ id }) => id))
    expect(left).toContain(made)
  })

  test('several at once have names, IDs and addresses of their own, and run after a while', async () => {
    const engine = testEngine()
    const ids = await engine.execute({
      type: 'create-instances',
      by: as(drift),
      image: 'img-ekn8f9wd',
      zone: 'ap-guangzhou-3',
      count: 3,
      name: 'shard',
      instanceType: 'SA5.LARGE8',
    })
    const made = await engine.read((world) => instancesOf(world, as(drift)).filter(({ id }) => ids.includes(id)))
    expect(new Set(ids).size).toBe(3)
    for (const id of ids) expect(id).toMatch(/^ins-[0-9a-z]{8}$/)
    expect(new Set(made.map(({ privateAddress }) => privateAddress)).size).toBe(3)
    expect(made.map(({ name }) => name)).toEqual(['shard3', 'shard2', 'shard1'])
    expect(made[0]).toMatchObject({ image: 'img-ekn8f9wd', type: 'SA5.LARGE8', systemDiskGiB: 60, created: beginning })
    expect(made[0]?.readyAt).toBeGreaterThan(beginning)
  })
})

describe('T5 neither sharing nor receiving costs image quota', () => {
  test('counts and quota stay, on both sides, even where the quota is used up', async () => {
    const engine = testEngine({ limits: { imageQuota: 1 } })
    const count = (caller: Caller) =>
      engine.read((world) => [ownImages(world, caller).length, imageQuota(world, caller)] as const)
    const before = [await count(as(aurora)), await count(as(borealis))]
    const received = await engine.read((world) => receivedImages(world, as(borealis)).length)
    const share: Command = { type: 'share-image', by: as(aurora), image: lobby.id, accounts: [borealis.id] }
    expect(await outcomeOf(engine, share)).toBe('allowed')
    expect([await count(as(aurora)), await count(as(borealis))]).toEqual(before)
    expect(before).toEqual([
      [14, 1],
      [3, 1],
    ])
    expect(await engine.read((world) => receivedImages(world, as(borealis)).length)).toBe(received + 1)
  })
})

describe('T8 sharing stays inside the image’s region', () => {
  const [inShanghai] = auroraImagesElsewhere
  const share = (region: string, image: string): Command => ({
    type: 'share-image',
    by: as(aurora, region),
    image,
    accounts: [drift.id],
  })
  const cases: { what: string; command: Command; expected: 'allowed' | Reason }[] = [
    { what: 'in its own region', command: share('ap-shanghai', inShanghai?.id ?? ''), expected: 'allowed' },
    { what: 'from another region', command: share('ap-guangzhou', inShanghai?.id ?? ''), expected: 'image-not-found' },
    { what: 'the other way round', command: share('ap-shanghai', goldenWebBase.id), expected: 'image-not-found' },
    {
      what: 'stopping from another region',
      command: { type: 'stop-sharing', by: as(aurora, 'ap-tokyo'), image: goldenWebBase.id, accounts: [borealis.id] },
      expected: 'image-not-found',
    },
    {
      what: 'building from another region',
      command: create(as(borealis, 'ap-shanghai'), goldenWebBase.id),
      expected: 'image-not-found',
    },
  ]
  test.each(cases)('$what → $expected', async ({ command, expected }) => {
    expect(await outcomeOf(testEngine(), command)).toBe(expected)
  })

  test('the recipient finds it in that region and in no other', async () => {
    const engine = testEngine()
    await engine.execute(share('ap-shanghai', inShanghai?.id ?? ''))
    const seen = (region: string) =>
      engine.read((world) => receivedImages(world, as(drift, region)).map(({ id }) => id))
    expect(await seen('ap-shanghai')).toEqual([inShanghai?.id])
    expect(await seen('ap-guangzhou')).toEqual([])
  })
})

describe('T9 a received image cannot be shared on', () => {
  const change = (type: 'share-image' | 'stop-sharing', by: Caller, image: string): Command => ({
    type,
    by,
    image,
    accounts: [drift.id],
  })
  const cases: { what: string; command: Command; expected: 'allowed' | Reason }[] = [
    { what: 'its owner shares it', command: change('share-image', as(aurora), goldenWebBase.id), expected: 'allowed' },
    {
      what: 'a receiver shares it onwards',
      command: change('share-image', as(borealis), goldenWebBase.id),
      expected: 'not-owner',
    },
    {
      what: 'a receiver stops it for another',
      command: change('stop-sharing', as(borealis), goldenWebBase.id),
      expected: 'not-owner',
    },
    {
      what: 'somebody shares what was not shared with them',
      command: change('share-image', as(cumulus), studioInternal.id),
      expected: 'image-not-found',
    },
    {
      what: 'somebody stops what is not theirs',
      command: change('stop-sharing', as(cumulus), studioInternal.id),
      expected: 'image-not-found',
    },
  ]
  test.each(cases)('$what → $expected', async ({ command, expected }) => {
    expect(await outcomeOf(testEngine(), command)).toBe(expected)
  })

  const asked: { who: string; caller: Caller; image: string; expected: Reason | number }[] = [
    { who: 'the owner', caller: as(aurora), image: goldenWebBase.id, expected: 2 },
    { who: 'a receiver', caller: as(borealis), image: goldenWebBase.id, expected: 'not-owner' },
    { who: 'a stranger', caller: as(drift), image: goldenWebBase.id, expected: 'image-not-found' },
    { who: 'anyone, about the cloud’s own', caller: as(drift), image: 'img-487zeit5', expected: 'not-owner' },
  ]
  test.each(asked)('$who asks who has it → $expected', async ({ caller, image, expected }) => {
    const answer = testEngine().read((world) => sharesOf(world, caller, image).length)
    if (typeof expected === 'number') expect(await answer).toBe(expected)
    else await expect(answer).rejects.toEqual(new RefusalError({ reason: expected as 'not-owner', image }))
  })

  const relations = [
    { who: 'owner', caller: as(aurora), image: goldenWebBase.id, expected: 'own' },
    { who: 'receiver', caller: as(cumulus), image: goldenWebBase.id, expected: 'received' },
    { who: 'stranger', caller: as(drift), image: goldenWebBase.id, expected: undefined },
    { who: 'anyone, the cloud’s own', caller: as(drift), image: 'img-487zeit5', expected: 'public' },
  ]
  test.each(relations)('to the $who it is $expected', async ({ caller, image, expected }) => {
    expect(await testEngine().read((world) => visibleImage(world, caller, image)?.relation)).toBe(expected)
  })
})
