import { describe, expect, test } from 'vitest'
import type { CommandOf } from '../../mocks/engine/commands/command.ts'
import { imageHistory, receivedImages, sharesOf, visibleImage } from '../../mocks/engine/views.ts'
import type { Engine } from '../../mocks/engine/engine.ts'
import type { Caller, ShareStatus } from '../../mocks/engine/world.ts'
import { aurora, borealis, cumulus, drift } from '../../mocks/worlds/everyday/huawei-accounts.ts'
import {
  mapTiles,
  matchmakerBase,
  retiredForum,
  toolsMachine,
} from '../../mocks/worlds/everyday/huawei-aurora-images-elsewhere.ts'
import { buildFarm, goldenWebBase, lobby } from '../../mocks/worlds/everyday/huawei-aurora-images.ts'
import { publicImage } from '../../mocks/worlds/everyday/huawei-public-images.ts'
import { fittingVault } from '../../mocks/worlds/everyday/huawei-vaults.ts'
import { as, beginning, contents, movingEngine, outcomeOf, testEngine } from './engine-under-test.ts'
import type { Case } from './engine-under-test.ts'
import { aurora as tencentAurora, borealis as tencentBorealis } from '../../mocks/worlds/everyday/accounts.ts'
import { goldenWebBase as tencentImage } from '../../mocks/worlds/everyday/aurora-images.ts'
import { inBeijing, inGuiyang, inProject } from './huawei-callers.ts'

type Answer = CommandOf<'answer-invitation'>

const accept = (by: Caller, image: string): Answer => ({ type: 'answer-invitation', by, image, answer: 'accepted' })
const reject = (by: Caller, image: string): Answer => ({ ...accept(by, image), answer: 'rejected' })
const by = inGuiyang(borealis)

/** Names of what Borealis has in the sub-project, by its answer. */
const listed = (engine: Engine, status: ShareStatus) =>
  engine.read((world) => receivedImages(world, by, status).map(({ name }) => name))

describe('H1 the recipient is asked, and nobody else can answer', () => {
  const cases: Case[] = [
    { what: 'who was asked accepts', command: accept(by, matchmakerBase.id), expected: 'allowed' },
    { what: 'who was asked rejects', command: reject(by, matchmakerBase.id), expected: 'allowed' },
    { what: 'the owner', command: accept(inGuiyang(aurora), matchmakerBase.id), expected: 'not-invited' },
    { what: 'another recipient', command: accept(inGuiyang(cumulus), mapTiles.id), expected: 'image-not-found' },
    {
      what: 'another project of the recipient in the region',
      command: accept(inProject(borealis, 'cn-southwest-2'), matchmakerBase.id),
      expected: 'image-not-found',
    },
    { what: 'a stranger', command: accept(inBeijing(drift), goldenWebBase.id), expected: 'image-not-found' },
    {
      what: 'anyone, about the cloud’s own',
      command: accept(by, publicImage('cn-southwest-2', 'CentOS 7.9 64bit').id),
      expected: 'not-invited',
    },
    {
      what: 'anyone, about nothing',
      command: accept(by, '3a0c7f3e-0000-4000-a000-000000000000'),
      expected: 'image-not-found',
    },
    {
      what: 'a recipient on a cloud that does not ask, and so has it',
      command: accept(as(tencentBorealis), tencentImage.id),
      expected: 'allowed',
    },
    {
      what: 'its owner there',
      command: reject(as(tencentAurora), tencentImage.id),
      expected: 'not-invited',
    },
  ]
  test.each(cases)('$what → $expected', async ({ command, expected }) => {
    expect(await outcomeOf(testEngine(), command)).toBe(expected)
  })

  test('some are accepted and some rejected; the rest goes on waiting', async () => {
    const engine = testEngine()
    await engine.execute(accept(by, matchmakerBase.id))
    await engine.execute(reject(by, mapTiles.id))
    expect(await listed(engine, 'accepted')).toEqual([matchmakerBase.name])
    expect(await listed(engine, 'rejected')).toEqual([mapTiles.name, retiredForum.name])
    expect(await listed(engine, 'pending')).toEqual([toolsMachine.name])
  })

  test('all are accepted', async () => {
    const engine = testEngine()
    for (const { id } of [matchmakerBase, mapTiles, toolsMachine]) {
      await engine.execute({ ...accept(by, id), vault: fittingVault.id })
    }
    expect(await listed(engine, 'pending')).toEqual([])
    expect(await listed(engine, 'accepted')).toEqual([toolsMachine.name, mapTiles.name, matchmakerBase.name])
  })

  test('all are rejected', async () => {
    const engine = testEngine()
    for (const { id } of [matchmakerBase, mapTiles, toolsMachine]) await engine.execute(reject(by, id))
    expect(await listed(engine, 'pending')).toEqual([])
    expect(await listed(engine, 'accepted')).toEqual([])
  })

  test('a new share waits for its answer', async () => {
    const engine = testEngine()
    const { account } = inBeijing(drift)
    await engine.execute({ type: 'share-image', by: inBeijing(aurora), image: lobby.id, accounts: [account] })
    const holders = await engine.read((world) => sharesOf(world, inBeijing(aurora), lobby.id))
    expect(holders).toEqual([{ account, status: 'pending', since: beginning }])
  })
})

describe('H4 to H6 where an image is listed follows from the answer', () => {
  const received = (engine: Engine) =>
    engine.read((world) =>
      (['pending', 'accepted', 'rejected'] as const).filter((status) =>
        receivedImages(world, by, status).some(({ id }) => id === matchmakerBase.id),
      ),
    )
  const cases: { what: string; answers: ('accepted' | 'rejected')[]; expected: ShareStatus }[] = [
    { what: 'not answered', answers: [], expected: 'pending' },
    { what: 'accepted', answers: ['accepted'], expected: 'accepted' },
    { what: 'rejected', answers: ['rejected'], expected: 'rejected' },
    { what: 'accepted after all', answers: ['rejected', 'accepted'], expected: 'accepted' },
    {
      what: 'rejected in the end, which is how one leaves (H14)',
      answers: ['accepted', 'rejected'],
      expected: 'rejected',
    },
    { what: 'accepted again after leaving', answers: ['accepted', 'rejected', 'accepted'], expected: 'accepted' },
  ]
  test.each(cases)('$what: in the list of the $expected, and in no other', async ({ answers, expected }) => {
    const engine = testEngine()
    for (const answer of answers) await engine.execute({ ...accept(by, matchmakerBase.id), answer })
    expect(await received(engine)).toEqual([expected])
  })

  test('who was asked may look at the image whatever the answer', async () => {
    const engine = testEngine()
    for (const [{ id }, status] of [
      [matchmakerBase, 'pending'],
      [retiredForum, 'rejected'],
    ] as const) {
      expect(await engine.read((world) => visibleImage(world, by, id))).toMatchObject({ relation: 'received', status })
    }
  })

  test('the owner sees the answer and when it came, in the place in which the share was', async () => {
    const { engine, passTime } = movingEngine()
    const shares = () => engine.read((world) => sharesOf(world, inBeijing(aurora), buildFarm.id))
    const before = await shares()
    passTime(60_000)
    await engine.execute(reject(inBeijing(borealis), buildFarm.id))
    const [first, ...others] = await shares()
    const { account, since } = before[0]!
    expect(first).toEqual({ account, since, status: 'rejected', answered: beginning + 60_000 })
    expect(others).toEqual(before.slice(1))
  })

  test('the image’s history has it', async () => {
    const engine = testEngine()
    await engine.execute(accept(by, matchmakerBase.id))
    const history = await engine.read((world) => imageHistory(world, inGuiyang(aurora), matchmakerBase.id))
    expect(history?.at(-1)).toEqual({ at: beginning, by: by.account, what: { type: 'accepted' } })
  })

  test('saying the same again changes nothing', async () => {
    const engine = testEngine()
    await engine.execute(accept(by, matchmakerBase.id))
    const before = await contents(engine)
    await engine.execute(accept(by, matchmakerBase.id))
    expect(await contents(engine)).toEqual(before)
  })
})

describe('what was answered ends with the share', () => {
  const again = { by: inGuiyang(aurora), image: retiredForum.id, accounts: [by.account] }

  test('taken back, it is in no list; shared again, it waits again', async () => {
    const engine = testEngine()
    await engine.execute({ type: 'stop-sharing', ...again })
    expect(await listed(engine, 'rejected')).toEqual([])
    expect(await outcomeOf(engine, accept(by, retiredForum.id))).toBe('image-not-found')
    await engine.execute({ type: 'share-image', ...again })
    expect(await listed(engine, 'pending')).toContain(retiredForum.name)
  })

  test('sharing with somebody who has rejected it does not ask again', async () => {
    const engine = testEngine()
    expect(await engine.execute({ type: 'share-image', ...again })).toEqual([])
    expect(await listed(engine, 'rejected')).toEqual([retiredForum.name])
  })
})
