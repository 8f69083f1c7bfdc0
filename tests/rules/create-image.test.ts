import { describe, expect, test } from 'vitest'
import type { Command, CommandOf } from '../../mocks/engine/commands/command.ts'
import { imageState, visibleImage } from '../../mocks/engine/views.ts'
import { everyday } from '../../mocks/worlds/everyday.ts'
import { aurora, borealis, drift } from '../../mocks/worlds/everyday/accounts.ts'
import { encryptedLedger, goldenWebBase, lobby, ownLicence } from '../../mocks/worlds/everyday/aurora-images.ts'
import { fromEndedShare } from '../../mocks/worlds/everyday/instances.ts'
import { tencentInstance } from '../../mocks/worlds/tencent-records.ts'
import { as, beginning, movingEngine, outcomeOf, testEngine } from './engine-under-test.ts'
import type { Case } from './engine-under-test.ts'

/** Borealis's server made from Aurora's golden image. */
const studioSite = 'ins-b1ssite0'
const make = (instance: string, by = as(borealis), name = 'studio-site-image'): CommandOf<'create-image'> => ({
  type: 'create-image',
  by,
  instance,
  name,
})

describe('T14 of its instances an account makes images of its own', () => {
  const cases: Case[] = [
    { what: 'made from its own image', command: make('ins-a3lobby1', as(aurora)), expected: 'allowed' },
    { what: 'made from a received image', command: make(studioSite), expected: 'allowed' },
    { what: 'made from one whose share has ended', command: make(fromEndedShare.id), expected: 'allowed' },
    { what: 'made from a public image', command: make('ins-d1first0', as(drift)), expected: 'allowed' },
    { what: 'of another account', command: make('ins-a3lobby1'), expected: 'instance-not-found' },
    { what: 'in another region', command: make(studioSite, as(borealis, 'ap-tokyo')), expected: 'instance-not-found' },
    {
      what: 'under a name that another of its images has',
      command: make(studioSite, as(borealis), 'render-node'),
      expected: 'image-name-taken',
    },
    {
      what: 'under a name that a received image has',
      command: make(studioSite, as(borealis), goldenWebBase.name),
      expected: 'allowed',
    },
    { what: 'without a name', command: make(studioSite, as(borealis), ''), expected: 'image-name-missing' },
    {
      what: 'with 61 characters',
      command: make(studioSite, as(borealis), '🎮'.repeat(61)),
      expected: 'image-name-too-long',
    },
    {
      what: 'with a description of 257',
      command: { ...make(studioSite), description: '述'.repeat(257) },
      expected: 'image-description-too-long',
    },
  ]
  test.each(cases)('$what → $expected', async ({ command, expected }) => {
    expect(await outcomeOf(testEngine(), command)).toBe(expected)
  })

  test('it is the maker’s own: available after a while, and then shared as any other', async () => {
    const { engine, passTime } = movingEngine()
    const image = await engine.execute({ ...make(studioSite), description: 'Ours', family: 'site' })
    const look = () =>
      engine.read((world, now) => {
        const visible = visibleImage(world, as(borealis), image)
        return visible && { ...visible, state: imageState(visible.image, now) }
      })
    expect(image).toMatch(/^img-[0-9a-z]{8}$/)
    expect(await look()).toMatchObject({
      relation: 'own',
      state: 'creating',
      image: {
        owner: borealis.id,
        os: goldenWebBase.os,
        platform: goldenWebBase.platform,
        description: 'Ours',
        family: 'site',
        created: beginning,
        disks: [{ usage: 'system', sizeGiB: 50, snapshot: expect.stringMatching(/^snap-[0-9a-z]{8}$/) }],
      },
    })
    expect(await engine.read((world) => visibleImage(world, as(aurora), image))).toBeUndefined()
    const share = { type: 'share-image', by: as(borealis), image, accounts: [aurora.id] } satisfies Command
    expect(await outcomeOf(engine, share)).toBe('image-busy')
    passTime(25_000)
    expect(await look()).toMatchObject({ state: 'available' })
    expect(await outcomeOf(engine, share)).toBe('allowed')
    expect(await engine.read((world) => visibleImage(world, as(aurora), image)?.relation)).toBe('received')
  })

  test('not while the quota is used up', async () => {
    const engine = testEngine({ limits: { imageQuota: 3 } })
    expect(await outcomeOf(engine, make(studioSite))).toBe('image-quota')
    await engine.execute({ type: 'delete-images', by: as(borealis), images: ['img-stud10in'] })
    expect(await outcomeOf(engine, make(studioSite))).toBe('allowed')
  })

  test('not while the instance itself is being made or reinstalled', async () => {
    const { engine, passTime } = movingEngine()
    const place = { by: as(drift), zone: 'ap-guangzhou-6', image: 'img-487zeit5', count: 1 }
    const [instance = ''] = await engine.execute({ type: 'create-instances', ...place })
    expect(await outcomeOf(engine, make(instance, as(drift)))).toBe('instance-busy')
    passTime(8_000)
    await engine.execute({ type: 'reinstall-instance', by: as(drift), instance })
    expect(await outcomeOf(engine, make(instance, as(drift)))).toBe('instance-busy')
    passTime(12_000)
    expect(await outcomeOf(engine, make(instance, as(drift)))).toBe('allowed')
  })

  test('what its image was goes on: a licence of one’s own does, and an encrypted disk is refused', async () => {
    const of = (image: typeof lobby, id: string) =>
      tencentInstance(image, {
        id,
        owner: aurora.id,
        name: id,
        zone: 'ap-guangzhou-3',
        privateAddress: '10.9.9.9',
        created: -1_000_000,
      })
    const instances = [of(ownLicence, 'ins-licenced'), of(encryptedLedger, 'ins-encrypt1')]
    const engine = testEngine({ world: { ...everyday, instances } })
    expect(await outcomeOf(engine, make('ins-encrypt1', as(aurora)))).toBe('instance-encrypted')
    const image = await engine.execute(make('ins-licenced', as(aurora)))
    expect(await engine.read((world) => visibleImage(world, as(aurora), image)?.image.license)).toBe('byol')
  })
})
