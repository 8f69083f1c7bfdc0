import { describe, expect, test } from 'vitest'
import type { Command } from '../../mocks/engine/commands/command.ts'
import type { Engine } from '../../mocks/engine/engine.ts'
import { imageCount, imageQuota, ownImages, ownInstance, receivedImages, sharesOf } from '../../mocks/engine/views.ts'
import type { AccountRecord } from '../../mocks/engine/world.ts'
import { aurora, borealis, cumulus, directory, drift, quartz } from '../../mocks/worlds/everyday/pingan-accounts.ts'
import { goldenWebBase, lobby, oneSlotLeft } from '../../mocks/worlds/everyday/pingan-aurora-images.ts'
import { studioSite } from '../../mocks/worlds/everyday/pingan-instances.ts'
import { metricsCollector } from '../../mocks/worlds/everyday/pingan-partner-images.ts'
import { publicImage } from '../../mocks/worlds/everyday/pingan-public-images.ts'
import { as, movingEngine, outcomeOf, testEngine } from './engine-under-test.ts'
import type { Case } from './engine-under-test.ts'

const start = 'Region-southChina'
const by = as(aurora, start)
const share = (account: AccountRecord, image = lobby.id): Command => ({
  type: 'share-image',
  by,
  image,
  accounts: [account.id],
})
const leave = (account: AccountRecord, image = goldenWebBase.id, region = start): Command => ({
  type: 'leave-share',
  by: as(account, region),
  image,
})
const stop = (account: AccountRecord, image = goldenWebBase.id): Command => ({
  type: 'stop-sharing',
  by,
  image,
  accounts: [account.id],
})
const copy = (regions: string[], name = 'collector'): Command => ({
  type: 'copy-image',
  by: as(cumulus, start),
  image: metricsCollector.id,
  regions,
  name,
})
const used = (engine: Engine, account: AccountRecord, region = start) =>
  engine.read((world) => imageCount(world, as(account, region)))
const quota = (engine: Engine, account: AccountRecord) => engine.read((world) => imageQuota(world, as(account, start)))

describe('P4 a received image takes its recipient’s quota and none of the sharer’s', () => {
  test('the sharer’s count stays, the recipient’s grows, in every region alike', async () => {
    const engine = testEngine()
    const before = { aurora: await used(engine, aurora), drift: await used(engine, drift) }
    await engine.execute(share(drift))
    expect(await used(engine, aurora)).toBe(before.aurora)
    expect(await used(engine, drift)).toBe(before.drift + 1)
    expect(await used(engine, drift, 'Region-singapore')).toBe(before.drift + 1)
  })

  test('own and received, in whatever region, are of one quota', async () => {
    const engine = testEngine()
    expect({ used: await used(engine, cumulus), limit: await quota(engine, cumulus) }).toEqual({ used: 5, limit: 6 })
    await engine.execute(share(cumulus))
    expect(await outcomeOf(engine, share(cumulus, oneSlotLeft.id))).toBe('recipient-image-quota')
  })

  test('says whose quota is full, and what it is', async () => {
    await expect(testEngine().execute(share(quartz))).rejects.toMatchObject({
      refusal: { reason: 'recipient-image-quota', account: quartz.id, limit: 1 },
    })
  })

  test('it is full for the recipient’s own images too', async () => {
    const engine = testEngine()
    await engine.execute(share(cumulus))
    expect(await outcomeOf(engine, copy(['Region-hongKong']))).toBe('image-quota')
    const create: Command = {
      type: 'create-image',
      by: as(cumulus, start),
      instance: 'InstanceServiceImpl-Rl1YpPDA92',
      name: 'dashboards-base',
    }
    expect(await outcomeOf(engine, create)).toBe('image-quota')
    await engine.execute(leave(cumulus))
    expect(await outcomeOf(engine, create)).toBe('allowed')
    expect(await outcomeOf(engine, share(cumulus, oneSlotLeft.id))).toBe('recipient-image-quota')
  })

  test('two copies in one call need room for two', async () => {
    const engine = testEngine()
    expect(await outcomeOf(engine, copy(['Region-hongKong', 'Region-singapore']))).toBe('image-quota')
    expect(await outcomeOf(engine, copy(['Region-hongKong']))).toBe('allowed')
    expect(await used(engine, cumulus)).toBe(6)
  })

  test('what is on its way counts, and what is deleted does not', async () => {
    const { engine, passTime } = movingEngine()
    await engine.execute(copy(['Region-hongKong']))
    expect(await outcomeOf(engine, share(cumulus))).toBe('recipient-image-quota')
    passTime(40_000)
    const there = as(cumulus, 'Region-hongKong')
    const made = await engine.read((world) => ownImages(world, there).map(({ id }) => id))
    await engine.execute({ type: 'delete-images', by: there, images: made })
    expect(await outcomeOf(engine, share(cumulus))).toBe('allowed')
  })

  test('an account has the cloud’s usual quota unless it has one of its own', async () => {
    const engine = testEngine({ limits: { imageQuota: 7 } })
    expect(await quota(engine, drift)).toBe(7)
    expect(await quota(engine, quartz)).toBe(1)
    const none = testEngine({ limits: { imageQuota: 0 } })
    expect(await outcomeOf(none, share(drift))).toBe('recipient-image-quota')
  })
})

describe('P11 a recipient may cancel a share itself, as the owner can', () => {
  const cases: Case[] = [
    { what: 'a received one', command: leave(borealis), expected: 'allowed' },
    { what: 'one that somebody else received', command: leave(drift), expected: 'image-not-found' },
    { what: 'one’s own', command: leave(aurora), expected: 'not-shared' },
    { what: 'the cloud’s own', command: leave(drift, publicImage(start, 'Ubuntu').id), expected: 'not-shared' },
    {
      what: 'from another region',
      command: leave(borealis, goldenWebBase.id, 'Region-hongKong'),
      expected: 'image-not-found',
    },
    { what: 'none', command: leave(borealis, 'ImageServiceImpl-0000000000'), expected: 'image-not-found' },
  ]
  test.each(cases)('$what → $expected', async ({ command, expected }) => {
    expect(await outcomeOf(testEngine(), command)).toBe(expected)
  })

  test('it is gone on both sides, for this recipient only, and cannot be left twice', async () => {
    const engine = testEngine()
    await engine.execute(leave(borealis))
    const holders = await engine.read((world) => sharesOf(world, by, goldenWebBase.id).map(({ account }) => account))
    expect(holders).toEqual([cumulus.id])
    const received = await engine.read((world) => receivedImages(world, as(borealis, start)).map(({ id }) => id))
    expect(received).not.toContain(goldenWebBase.id)
    expect(await outcomeOf(engine, leave(borealis))).toBe('image-not-found')
  })

  test('the quota is free then, and only the owner can share it again', async () => {
    const engine = testEngine()
    expect(await outcomeOf(engine, share(quartz))).toBe('recipient-image-quota')
    await engine.execute(leave(quartz, oneSlotLeft.id))
    expect(await used(engine, quartz)).toBe(0)
    expect(await outcomeOf(engine, share(quartz, oneSlotLeft.id))).toBe('allowed')
    expect(await outcomeOf(engine, share(quartz))).toBe('recipient-image-quota')
  })

  test('the owner’s cancelling frees it just so', async () => {
    const engine = testEngine()
    await engine.execute(stop(quartz, oneSlotLeft.id))
    expect(await outcomeOf(engine, share(quartz))).toBe('allowed')
  })

  test.each([
    { what: 'the recipient leaves', command: leave(borealis) },
    { what: 'the owner cancels', command: stop(borealis) },
  ])('instances go on when $what, and no more are made', async ({ command }) => {
    const engine = testEngine()
    const look = () => engine.read((world) => structuredClone(ownInstance(world, as(borealis, start), studioSite.id)))
    const before = await look()
    await engine.execute(command)
    expect(await look()).toEqual(before)
    const zone = 'Zone-southChinaA'
    const create: Command = {
      type: 'create-instances',
      by: as(borealis, start),
      image: goldenWebBase.id,
      zone,
      count: 1,
    }
    expect(await outcomeOf(engine, create)).toBe('image-not-found')
  })

  test('a slot of the image is free as well (P2)', async () => {
    const engine = testEngine({ limits: { shareLimit: 2 } })
    expect(await outcomeOf(engine, share(drift, goldenWebBase.id))).toBe('share-limit')
    await engine.execute(leave(borealis))
    expect(await outcomeOf(engine, share(drift, goldenWebBase.id))).toBe('allowed')
  })
})

test('the directory has room in its quotas', async () => {
  const engine = testEngine()
  for (const account of directory.slice(0, 5)) {
    expect(await used(engine, account)).toBeLessThan(await quota(engine, account))
  }
})
