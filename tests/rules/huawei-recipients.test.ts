import { describe, expect, test } from 'vitest'
import type { Command, CommandOf } from '../../mocks/engine/commands/command.ts'
import type { Limits } from '../../mocks/engine/policy.ts'
import type { Reason } from '../../mocks/engine/refusal.ts'
import { receivedImages, sharesOf } from '../../mocks/engine/views.ts'
import type { ImageRecord } from '../../mocks/engine/world.ts'
import { aurora, borealis, cumulus, directory, drift, projectOf } from '../../mocks/worlds/everyday/huawei-accounts.ts'
import { matchmakerBase, matchServerHongKong } from '../../mocks/worlds/everyday/huawei-aurora-images-elsewhere.ts'
import {
  assetLibrary,
  buildFarm,
  chatCluster,
  chineseName,
  encryptedLedger,
  failedBuild,
  goldenWebBase,
  legacyForum,
  levelEditor,
  lobby,
  stillCreating,
  twoSlotsLeft,
} from '../../mocks/worlds/everyday/huawei-aurora-images.ts'
import { renderNode, studioInternal } from '../../mocks/worlds/everyday/huawei-partner-images.ts'
import { publicImage } from '../../mocks/worlds/everyday/huawei-public-images.ts'
import { contents, outcomeOf, testEngine } from './engine-under-test.ts'
import type { Case } from './engine-under-test.ts'
import { inBeijing, inGuiyang, inProject } from './huawei-callers.ts'

const by = inBeijing(aurora)
const driftThere = projectOf(drift, 'cn-north-4')
const strangers = directory.map((account) => projectOf(account, 'cn-north-4'))
const share = (image: ImageRecord, accounts: string[], who = by): CommandOf<'share-image'> => ({
  type: 'share-image',
  by: who,
  image: image.id,
  accounts,
})

describe('H11 a recipient is named by the ID of its project in the image’s region (H2)', () => {
  const cases: { what: string; account: string; expected: 'allowed' | Reason }[] = [
    { what: 'a project in the region', account: driftThere, expected: 'allowed' },
    { what: 'one of the directory’s', account: strangers[143] ?? '', expected: 'allowed' },
    { what: 'one that has it already', account: inBeijing(borealis).account, expected: 'allowed' },
    {
      what: 'the same company’s in another region',
      account: projectOf(drift, 'cn-east-3'),
      expected: 'account-not-found',
    },
    { what: 'the owner', account: by.account, expected: 'share-with-self' },
    { what: 'the ID of the account itself', account: drift.id, expected: 'account-not-found' },
    { what: 'the name of a project', account: 'cn-north-4', expected: 'account-not-found' },
    { what: 'an ID that nobody has', account: '4307dd1b3ab74759ab150a269ef120fb', expected: 'account-not-found' },
    { what: 'no ID at all', account: '', expected: 'account-not-found' },
  ]
  test.each(cases)('$what → $expected', async ({ account, expected }) => {
    expect(await outcomeOf(testEngine(), share(goldenWebBase, [account]))).toBe(expected)
  })

  test('in a region an account’s projects are recipients of their own', async () => {
    const engine = testEngine()
    const [there, sub] = [inProject(borealis, 'cn-southwest-2'), inGuiyang(borealis)]
    await engine.execute(
      share(matchmakerBase, [there.account, inProject(aurora, 'cn-southwest-2').account], inGuiyang(aurora)),
    )
    for (const who of [there, sub]) {
      const waiting = await engine.read((world) => receivedImages(world, who, 'pending').map(({ id }) => id))
      expect(waiting).toContain(matchmakerBase.id)
    }
  })

  test('H2 what is waiting is seen in the project it was sent to, and nowhere else', async () => {
    const engine = testEngine()
    await engine.execute(share(lobby, [driftThere]))
    const waiting = (project: string) =>
      engine.read((world) => receivedImages(world, inProject(drift, project), 'pending').length)
    expect(await waiting('cn-north-4')).toBe(1)
    for (const project of ['cn-north-9', 'cn-southwest-2', 'ap-southeast-1']) expect(await waiting(project)).toBe(0)
  })

  test('sharing again with some that have it says who is new, and leaves the others’ answers', async () => {
    const engine = testEngine()
    const borealisThere = inBeijing(borealis).account
    const before = await engine.read((world) => sharesOf(world, by, goldenWebBase.id))
    expect(await engine.execute(share(goldenWebBase, [borealisThere, driftThere]))).toEqual([driftThere])
    const after = await engine.read((world) => sharesOf(world, by, goldenWebBase.id))
    expect(after.slice(0, -1)).toEqual(before)
  })
})

describe('H12 at most 128 recipients, of a whole machine 10', () => {
  const cases: { what: string; command: Command; limits?: Limits; expected: 'allowed' | Reason }[] = [
    { what: 'the 127th and the 128th', command: share(twoSlotsLeft, strangers.slice(126, 128)), expected: 'allowed' },
    { what: 'the 129th with them', command: share(twoSlotsLeft, strangers.slice(126, 129)), expected: 'share-limit' },
    {
      what: 'the 128th, and some that have it',
      command: share(twoSlotsLeft, strangers.slice(100, 128)),
      expected: 'allowed',
    },
    { what: 'the 10th of a whole machine', command: share(buildFarm, [driftThere]), expected: 'allowed' },
    {
      what: 'the 11th of a whole machine',
      command: share(buildFarm, [driftThere, strangers[0] ?? '']),
      expected: 'share-limit',
    },
    { what: 'a hundred in one call', command: share(lobby, strangers.slice(0, 100)), expected: 'allowed' },
    {
      what: 'a hundred and one in one call',
      command: share(lobby, strangers.slice(0, 101)),
      expected: 'too-many-recipients-in-one-call',
    },
    {
      what: 'the 129th where the limit is 256',
      command: share(twoSlotsLeft, strangers.slice(126, 129)),
      limits: { shareLimit: 256 },
      expected: 'allowed',
    },
  ]
  test.each(cases)('$what → $expected', async ({ command, limits, expected }) => {
    expect(await outcomeOf(testEngine({ limits: limits ?? {} }), command)).toBe(expected)
  })

  test('says the limit and what there would have been', async () => {
    const refused = testEngine().execute(share(buildFarm, strangers.slice(0, 3)))
    await expect(refused).rejects.toMatchObject({
      refusal: { reason: 'share-limit', image: buildFarm.id, limit: 10, wouldBe: 12 },
    })
  })

  test('also one that was rejected is taken, until the owner takes it back', async () => {
    const engine = testEngine({ limits: { shareLimit: 3 } })
    expect(await outcomeOf(engine, share(goldenWebBase, [driftThere]))).toBe('share-limit')
    const rejecting = inBeijing(cumulus).account
    await engine.execute({ type: 'stop-sharing', by, image: goldenWebBase.id, accounts: [rejecting] })
    expect(await outcomeOf(engine, share(goldenWebBase, [driftThere]))).toBe('allowed')
  })
})

describe('H13 what can be shared: one’s own, that is ready and may be', () => {
  const cases: Case[] = [
    { what: 'a system-disk image', command: share(lobby, [driftThere]), expected: 'allowed' },
    { what: 'a data-disk image', command: share(assetLibrary, [driftThere]), expected: 'allowed' },
    { what: 'a whole machine on a CBR backup', command: share(chatCluster, [driftThere]), expected: 'allowed' },
    { what: 'Windows', command: share(levelEditor, [driftThere]), expected: 'allowed' },
    { what: 'one with a Chinese name', command: share(chineseName, [driftThere]), expected: 'allowed' },
    {
      what: 'a whole machine on a CSBS backup',
      command: share(legacyForum, [driftThere]),
      expected: 'image-kind-unsupported',
    },
    { what: 'an encrypted one', command: share(encryptedLedger, [driftThere]), expected: 'image-kind-unsupported' },
    { what: 'one still being made', command: share(stillCreating, [driftThere]), expected: 'image-busy' },
    { what: 'one whose making failed', command: share(failedBuild, [driftThere]), expected: 'image-busy' },
    { what: 'one of another region', command: share(matchServerHongKong, [driftThere]), expected: 'image-not-found' },
    {
      what: 'the cloud’s own',
      command: share(publicImage('cn-north-4', 'CentOS 7.9 64bit'), [driftThere]),
      expected: 'public-image',
    },
    { what: 'a received one', command: share(renderNode, [driftThere]), expected: 'not-owner' },
    {
      what: 'one that waits for an answer',
      command: share(chineseName, [driftThere], inBeijing(borealis)),
      expected: 'not-owner',
    },
    {
      what: 'one that was never shared with the caller',
      command: share(studioInternal, [driftThere]),
      expected: 'image-not-found',
    },
    {
      what: 'stopped by a recipient for another',
      command: {
        type: 'stop-sharing',
        by: inBeijing(borealis),
        image: goldenWebBase.id,
        accounts: [inBeijing(cumulus).account],
      },
      expected: 'not-owner',
    },
    {
      what: 'stopped by a recipient for itself',
      command: {
        type: 'stop-sharing',
        by: inBeijing(borealis),
        image: goldenWebBase.id,
        accounts: [inBeijing(borealis).account],
      },
      expected: 'not-owner',
    },
  ]
  test.each(cases)('$what → $expected', async ({ command, expected }) => {
    expect(await outcomeOf(testEngine(), command)).toBe(expected)
  })
})

describe('stopping', () => {
  const stop = (accounts: string[]): Command => ({ type: 'stop-sharing', by, image: goldenWebBase.id, accounts })
  const all = goldenWebBase.sharedWith.map(({ account }) => account)

  test('takes it from all of them, whatever they answered', async () => {
    const engine = testEngine()
    await engine.execute(stop(all))
    expect(await engine.read((world) => sharesOf(world, by, goldenWebBase.id))).toEqual([])
    for (const who of [inBeijing(borealis), inBeijing(cumulus)]) {
      for (const status of ['accepted', 'rejected'] as const) {
        const received = await engine.read((world) => receivedImages(world, who, status).map(({ id }) => id))
        expect(received).not.toContain(goldenWebBase.id)
      }
    }
  })

  test('is refused, and changes nothing, when one of them does not have it', async () => {
    const engine = testEngine()
    const before = await contents(engine)
    await expect(engine.execute(stop([...all, driftThere]))).rejects.toMatchObject({
      refusal: { reason: 'not-shared', image: goldenWebBase.id, account: driftThere },
    })
    expect(await contents(engine)).toEqual(before)
  })
})
