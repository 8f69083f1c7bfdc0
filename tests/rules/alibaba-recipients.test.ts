import { describe, expect, test } from 'vitest'
import type { CommandOf } from '../../mocks/engine/commands/command.ts'
import type { Reason } from '../../mocks/engine/refusal.ts'
import { imageCount, receivedImages, shareAllowance, sharesOf } from '../../mocks/engine/views.ts'
import { createMemoryJournal } from '../../mocks/journal/memory.ts'
import {
  aurora,
  borealis,
  borealisOperator,
  cumulus,
  directory,
  drift,
} from '../../mocks/worlds/everyday/alibaba-accounts.ts'
import {
  chineseName,
  encryptedLedger,
  failedBuild,
  goldenWebBase,
  lobby,
  noSlotLeft,
  oneSlotLeft,
  retiredChat,
  stillCopying,
  stillCreating,
  wholeMachine,
} from '../../mocks/worlds/everyday/alibaba-aurora-images.ts'
import { renderNode, studioInternal } from '../../mocks/worlds/everyday/alibaba-partner-images.ts'
import { publicImage } from '../../mocks/worlds/everyday/alibaba-public-images.ts'
import { aurora as auroraOnTencent } from '../../mocks/worlds/everyday/accounts.ts'
import { as, beginning, contents, outcomeOf, testEngine } from './engine-under-test.ts'
import type { Case } from './engine-under-test.ts'

const start = 'cn-hangzhou'
const by = as(aurora, start)
const strangers = directory.map(({ id }) => id)
const share = (image: { id: string }, accounts: string[], who = by): CommandOf<'share-image'> => ({
  type: 'share-image',
  by: who,
  image: image.id,
  accounts,
})
const stop = (image: { id: string }, accounts: string[], who = by): CommandOf<'stop-sharing'> => ({
  type: 'stop-sharing',
  by: who,
  image: image.id,
  accounts,
})

describe('A9 a recipient is named by its account ID', () => {
  const cases: { what: string; account: string; expected: 'allowed' | Reason }[] = [
    { what: 'an account', account: drift.id, expected: 'allowed' },
    { what: 'one of the directory’s', account: strangers[7] ?? '', expected: 'allowed' },
    { what: 'one that has it already', account: borealis.id, expected: 'allowed' },
    { what: 'oneself', account: aurora.id, expected: 'share-with-self' },
    { what: 'an ID that nobody has', account: '1000000000000009', expected: 'account-not-found' },
    { what: 'a name', account: drift.name, expected: 'account-not-found' },
    { what: 'another cloud’s account', account: auroraOnTencent.id, expected: 'account-not-found' },
    { what: 'no ID at all', account: '', expected: 'account-not-found' },
    { what: 'a RAM user', account: borealisOperator.id, expected: 'not-root-account' },
  ]
  test.each(cases)('$what → $expected', async ({ account, expected }) => {
    expect(await outcomeOf(testEngine(), share(goldenWebBase, [account]))).toBe(expected)
  })
})

describe('A4, A8 what can be shared: one’s own, in its region, that is ready and may be', () => {
  const cases: Case[] = [
    { what: 'one’s own', command: share(lobby, [drift.id]), expected: 'allowed' },
    { what: 'a whole machine', command: share(wholeMachine, [drift.id]), expected: 'allowed' },
    { what: 'one with a Chinese name', command: share(chineseName, [drift.id]), expected: 'allowed' },
    { what: 'a received one', command: share(renderNode, [drift.id]), expected: 'not-owner' },
    { what: 'another’s', command: share(studioInternal, [drift.id]), expected: 'image-not-found' },
    { what: 'the cloud’s own', command: share(publicImage(start, 'Aliyun'), [drift.id]), expected: 'public-image' },
    {
      what: 'one’s own, asked for in another region',
      command: share(lobby, [drift.id], as(aurora, 'cn-shanghai')),
      expected: 'image-not-found',
    },
    { what: 'an encrypted one', command: share(encryptedLedger, [drift.id]), expected: 'image-kind-unsupported' },
    { what: 'a deprecated one', command: share(retiredChat, [drift.id]), expected: 'image-kind-unsupported' },
    { what: 'one being made', command: share(stillCreating, [drift.id]), expected: 'image-busy' },
    { what: 'one being copied', command: share(stillCopying, [drift.id]), expected: 'image-busy' },
    { what: 'one whose making failed', command: share(failedBuild, [drift.id]), expected: 'image-busy' },
    {
      what: 'stopped by a recipient for another',
      command: stop(goldenWebBase, [cumulus.id], as(borealis, start)),
      expected: 'not-owner',
    },
    {
      what: 'stopped by a stranger',
      command: stop(goldenWebBase, [borealis.id], as(drift, start)),
      expected: 'image-not-found',
    },
  ]
  test.each(cases)('$what → $expected', async ({ command, expected }) => {
    expect(await outcomeOf(testEngine(), command)).toBe(expected)
  })
})

describe('A7 at most 50 accounts, ten of them in one call', () => {
  const cases: Case[] = [
    { what: 'the 50th', command: share(oneSlotLeft, [drift.id]), expected: 'allowed' },
    { what: 'the 50th and the 51st', command: share(oneSlotLeft, [drift.id, borealis.id]), expected: 'share-limit' },
    { what: 'the 51st', command: share(noSlotLeft, [drift.id]), expected: 'share-limit' },
    {
      what: 'some that have it, where there is no room',
      command: share(noSlotLeft, strangers.slice(10, 20)),
      expected: 'allowed',
    },
    { what: 'ten at once', command: share(lobby, strangers.slice(0, 10)), expected: 'allowed' },
    {
      what: 'eleven at once',
      command: share(lobby, strangers.slice(0, 11)),
      expected: 'too-many-recipients-in-one-call',
    },
  ]
  test.each(cases)('$what → $expected', async ({ command, expected }) => {
    expect(await outcomeOf(testEngine(), command)).toBe(expected)
  })

  test('says the limit and what there would have been', async () => {
    await expect(testEngine().execute(share(oneSlotLeft, [drift.id, cumulus.id]))).rejects.toMatchObject({
      refusal: { reason: 'share-limit', image: oneSlotLeft.id, limit: 50, wouldBe: 51 },
    })
  })

  test('a slot that is given back can be used again', async () => {
    const engine = testEngine()
    await engine.execute(stop(noSlotLeft, strangers.slice(10, 11)))
    expect(await outcomeOf(engine, share(noSlotLeft, [drift.id]))).toBe('allowed')
    expect(await outcomeOf(engine, share(noSlotLeft, [borealis.id]))).toBe('share-limit')
  })

  test('there is no limit by the day', async () => {
    expect(await testEngine().read((world) => shareAllowance(world, by, beginning))).toBeUndefined()
  })
})

describe('C2 all of a call get it or, refused, nobody', () => {
  test('with one bad account among good ones nothing is written', async () => {
    const journal = createMemoryJournal()
    const engine = testEngine({ journal })
    const before = await contents(engine)
    expect(await outcomeOf(engine, share(lobby, [drift.id, borealisOperator.id]))).toBe('not-root-account')
    expect(await contents(engine)).toEqual(before)
    expect((await journal.read(undefined)).rows).toHaveLength(1)
  })

  test('one by one, the good ones get it', async () => {
    const engine = testEngine()
    const answers = []
    for (const account of [drift.id, '1000000000000009', borealis.id]) {
      answers.push(await outcomeOf(engine, share(lobby, [account])))
    }
    expect(answers).toEqual(['allowed', 'account-not-found', 'allowed'])
    const holders = await engine.read((world) => sharesOf(world, by, lobby.id).map(({ account }) => account))
    expect(holders).toEqual([drift.id, borealis.id])
  })
})

describe('A10 the recipient has it at once, in the same region', () => {
  test('and nowhere else; A3 it takes none of its quota', async () => {
    const engine = testEngine({ limits: { imageQuota: 0 } })
    const count = () => engine.read((world) => imageCount(world, as(drift, start)))
    const before = await count()
    expect(await engine.execute(share(lobby, [drift.id]))).toEqual([drift.id])
    const received = (region: string) =>
      engine.read((world) => receivedImages(world, as(drift, region)).map(({ id }) => id))
    expect(await received(start)).toEqual([lobby.id])
    expect(await received('cn-shanghai')).toEqual([])
    expect(await count()).toBe(before)
  })

  test('sharing again is ignored: since when stays, and so does stopping for somebody who has it not', async () => {
    const engine = testEngine()
    const holders = () => engine.read((world) => sharesOf(world, by, goldenWebBase.id))
    const before = await holders()
    expect(await engine.execute(share(goldenWebBase, [borealis.id]))).toEqual([])
    await engine.execute(stop(goldenWebBase, [drift.id]))
    expect(await holders()).toEqual(before)
  })

  test('gone when the owner stops sharing, for that one only', async () => {
    const engine = testEngine()
    await engine.execute(stop(goldenWebBase, [borealis.id, drift.id]))
    const has = (who: typeof borealis) =>
      engine.read((world) => receivedImages(world, as(who, start)).some(({ id }) => id === goldenWebBase.id))
    expect([await has(borealis), await has(cumulus)]).toEqual([false, true])
  })
})
