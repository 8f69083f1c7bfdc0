import { describe, expect, test } from 'vitest'
import type { Command, CommandOf } from '../../mocks/engine/commands/command.ts'
import type { Reason } from '../../mocks/engine/refusal.ts'
import { receivedImages, sharesOf } from '../../mocks/engine/views.ts'
import {
  aurora,
  borealis,
  borealisOperator,
  cumulus,
  directory,
  drift,
} from '../../mocks/worlds/everyday/pingan-accounts.ts'
import {
  chineseName,
  encryptedLedger,
  failedBuild,
  goldenWebBase,
  lobby,
  noSlotLeft,
  oneSlotLeft,
  stillCopying,
} from '../../mocks/worlds/everyday/pingan-aurora-images.ts'
import { renderNode, studioInternal } from '../../mocks/worlds/everyday/pingan-partner-images.ts'
import { publicImage } from '../../mocks/worlds/everyday/pingan-public-images.ts'
import { as, beginning, contents, outcomeOf, testEngine } from './engine-under-test.ts'
import type { Case } from './engine-under-test.ts'

const start = 'Region-southChina'
const by = as(aurora, start)
const share = (image: { id: string }, account: string, who = by): CommandOf<'share-image'> => ({
  type: 'share-image',
  by: who,
  image: image.id,
  accounts: [account],
})
const stop = (image: { id: string }, account: string, who = by): Command => ({
  type: 'stop-sharing',
  by: who,
  image: image.id,
  accounts: [account],
})

describe('P9 a recipient is named by its master account’s username', () => {
  const cases: { what: string; account: string; expected: 'allowed' | Reason }[] = [
    { what: 'a username', account: 'drift.labs', expected: 'allowed' },
    { what: 'one of the directory’s', account: 'amber.arcade', expected: 'allowed' },
    { what: 'oneself', account: 'aurora.games', expected: 'share-with-self' },
    { what: 'a name that nobody has', account: 'nobody.here', expected: 'account-not-found' },
    { what: 'what the company is called', account: 'Drift Labs', expected: 'account-not-found' },
    { what: 'no name at all', account: '', expected: 'account-not-found' },
    { what: 'a sub-account', account: borealisOperator.id, expected: 'not-root-account' },
    { what: 'one that has it', account: borealis.id, expected: 'already-shared' },
  ]
  test.each(cases)('$what → $expected', async ({ account, expected }) => {
    expect(await outcomeOf(testEngine(), share(goldenWebBase, account))).toBe(expected)
  })

  test('one of them in a call', async () => {
    const both = { ...share(lobby, drift.id), accounts: [drift.id, borealis.id] }
    expect(await outcomeOf(testEngine(), both)).toBe('too-many-recipients-in-one-call')
  })
})

describe('P6, P7 what can be shared: one’s own, in its region, that is ready and may be', () => {
  const cases: Case[] = [
    { what: 'one’s own', command: share(lobby, drift.id), expected: 'allowed' },
    { what: 'one with a Chinese name', command: share(chineseName, drift.id), expected: 'allowed' },
    { what: 'a received one', command: share(renderNode, drift.id), expected: 'not-owner' },
    { what: 'another’s', command: share(studioInternal, drift.id), expected: 'image-not-found' },
    { what: 'the cloud’s own', command: share(publicImage(start, 'Ubuntu'), drift.id), expected: 'public-image' },
    {
      what: 'one’s own, asked for in another region',
      command: share(lobby, drift.id, as(aurora, 'Region-eastChina')),
      expected: 'image-not-found',
    },
    { what: 'an encrypted one', command: share(encryptedLedger, drift.id), expected: 'image-kind-unsupported' },
    { what: 'one being copied', command: share(stillCopying, drift.id), expected: 'image-busy' },
    { what: 'one whose making failed', command: share(failedBuild, drift.id), expected: 'image-busy' },
    { what: 'stopped by the owner', command: stop(goldenWebBase, borealis.id), expected: 'allowed' },
    { what: 'stopped for one that has it not', command: stop(goldenWebBase, drift.id), expected: 'not-shared' },
    {
      what: 'stopped by a recipient for another',
      command: stop(goldenWebBase, cumulus.id, as(borealis, start)),
      expected: 'not-owner',
    },
    {
      what: 'stopped by a stranger',
      command: stop(goldenWebBase, borealis.id, as(drift, start)),
      expected: 'image-not-found',
    },
  ]
  test.each(cases)('$what → $expected', async ({ command, expected }) => {
    expect(await outcomeOf(testEngine(), command)).toBe(expected)
  })
})

describe('P2 an image is shared with at most 20 tenants', () => {
  const cases: Case[] = [
    { what: 'the first', command: share(lobby, drift.id), expected: 'allowed' },
    { what: 'the 20th', command: share(oneSlotLeft, drift.id), expected: 'allowed' },
    { what: 'the 21st', command: share(noSlotLeft, drift.id), expected: 'share-limit' },
  ]
  test.each(cases)('$what → $expected', async ({ command, expected }) => {
    expect(await outcomeOf(testEngine(), command)).toBe(expected)
  })

  test('says the limit and what there would have been; a slot that is given back can be used again', async () => {
    const engine = testEngine()
    await engine.execute(share(oneSlotLeft, drift.id))
    await expect(engine.execute(share(oneSlotLeft, borealis.id))).rejects.toMatchObject({
      refusal: { reason: 'share-limit', image: oneSlotLeft.id, limit: 20, wouldBe: 21 },
    })
    await engine.execute(stop(oneSlotLeft, drift.id))
    expect(await outcomeOf(engine, share(oneSlotLeft, borealis.id))).toBe('allowed')
  })

  test('of twenty-one, one call each, the last alone is refused (C2)', async () => {
    const engine = testEngine()
    const outcomes = []
    for (const { id } of directory.slice(30, 51)) outcomes.push(await outcomeOf(engine, share(lobby, id)))
    expect(outcomes).toEqual([...Array<string>(20).fill('allowed'), 'share-limit'])
  })
})

describe('P10, P11 the owner sees the usernames, the recipient the image, at once', () => {
  test('in the same region and nowhere else', async () => {
    const engine = testEngine()
    await engine.execute(share(lobby, drift.id))
    const received = (region: string) =>
      engine.read((world) => receivedImages(world, as(drift, region)).map(({ id }) => id))
    expect(await received(start)).toEqual([lobby.id])
    expect(await received('Region-eastChina')).toEqual([])
    expect(await engine.read((world) => sharesOf(world, by, lobby.id))).toEqual([
      { account: 'drift.labs', status: 'accepted', since: beginning },
    ])
  })

  test('a refused share changes nothing', async () => {
    const engine = testEngine()
    const before = await contents(engine)
    for (const account of [aurora.id, borealisOperator.id, borealis.id, 'nobody.here']) {
      await outcomeOf(engine, share(goldenWebBase, account))
    }
    expect(await contents(engine)).toEqual(before)
  })
})
