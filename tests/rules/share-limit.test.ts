import { describe, expect, test } from 'vitest'
import type { Limits } from '../../mocks/engine/policy.ts'
import { sharesOf } from '../../mocks/engine/views.ts'
import type { ImageRecord } from '../../mocks/engine/world.ts'
import { createMemoryJournal } from '../../mocks/journal/memory.ts'
import { aurora, borealis, cumulus, directory, drift } from '../../mocks/worlds/everyday/accounts.ts'
import { goldenWebBase, lobby, noSlotLeft, oneSlotLeft } from '../../mocks/worlds/everyday/aurora-images.ts'
import { as, contents, outcomeOf, testEngine } from './engine-under-test.ts'

const by = as(aurora)
const strangers = directory.map(({ id }) => id)

interface Case {
  what: string
  image: ImageRecord
  accounts: string[]
  limits?: Limits
  expected: 'allowed' | 'share-limit' | 'too-many-recipients-in-one-call'
}

const cases: Case[] = [
  { what: 'the first account', image: lobby, accounts: [drift.id], expected: 'allowed' },
  { what: 'the 50th account', image: oneSlotLeft, accounts: [drift.id], expected: 'allowed' },
  { what: 'the 51st account', image: noSlotLeft, accounts: [drift.id], expected: 'share-limit' },
  {
    what: 'the 50th and the 51st at once',
    image: oneSlotLeft,
    accounts: [drift.id, borealis.id],
    expected: 'share-limit',
  },
  { what: 'the 50th, named twice', image: oneSlotLeft, accounts: [drift.id, drift.id], expected: 'allowed' },
  { what: '50 accounts at once', image: lobby, accounts: strangers.slice(0, 50), expected: 'allowed' },
  {
    what: '51 accounts at once',
    image: lobby,
    accounts: strangers.slice(0, 51),
    expected: 'too-many-recipients-in-one-call',
  },
  {
    what: '51 accounts at once where calls may be longer',
    image: lobby,
    accounts: strangers.slice(0, 51),
    limits: { accountsPerCall: 100 },
    expected: 'share-limit',
  },
  {
    what: 'the 51st where the limit is 500',
    image: noSlotLeft,
    accounts: [drift.id],
    limits: { shareLimit: 500 },
    expected: 'allowed',
  },
  {
    what: 'the third where the limit is 2',
    image: goldenWebBase,
    accounts: [drift.id],
    limits: { shareLimit: 2 },
    expected: 'share-limit',
  },
]

describe('T1 an image is shared with at most 50 accounts', () => {
  test.each(cases)('$what → $expected', async ({ image, accounts, limits, expected }) => {
    const engine = testEngine({ limits: limits ?? {} })
    expect(await outcomeOf(engine, { type: 'share-image', by, image: image.id, accounts })).toBe(expected)
  })

  test('says the limit and what there would have been', async () => {
    const share = testEngine().execute({
      type: 'share-image',
      by,
      image: oneSlotLeft.id,
      accounts: [drift.id, cumulus.id],
    })
    await expect(share).rejects.toMatchObject({
      refusal: { reason: 'share-limit', image: oneSlotLeft.id, limit: 50, wouldBe: 51 },
    })
  })

  test('a slot that is given back can be used again', async () => {
    const engine = testEngine()
    const [holder] = noSlotLeft.sharedWith
    await engine.execute({ type: 'stop-sharing', by, image: noSlotLeft.id, accounts: [holder?.account ?? ''] })
    expect(await outcomeOf(engine, { type: 'share-image', by, image: noSlotLeft.id, accounts: [drift.id] })).toBe(
      'allowed',
    )
    expect(await outcomeOf(engine, { type: 'share-image', by, image: noSlotLeft.id, accounts: [borealis.id] })).toBe(
      'share-limit',
    )
  })
})

describe('C2 a command is all or nothing, so that whoever sends one account per command gets one answer per account', () => {
  const good = [drift.id, borealis.id]

  test.each([
    { what: 'an unknown account', bad: '100000000009', expected: 'account-not-found' },
    { what: 'the owner', bad: aurora.id, expected: 'share-with-self' },
  ])('together with $what nobody gets it', async ({ bad, expected }) => {
    const journal = createMemoryJournal()
    const engine = testEngine({ journal })
    const before = await contents(engine)
    const written = (await journal.read(undefined)).rows.length
    expect(await outcomeOf(engine, { type: 'share-image', by, image: lobby.id, accounts: [...good, bad] })).toBe(
      expected,
    )
    expect(await contents(engine)).toEqual(before)
    expect((await journal.read(undefined)).rows).toHaveLength(written)
  })

  test('one by one, the good ones get it and the bad one has its reason', async () => {
    const engine = testEngine()
    const answers = []
    for (const account of [drift.id, '100000000009', borealis.id]) {
      answers.push(await outcomeOf(engine, { type: 'share-image', by, image: lobby.id, accounts: [account] }))
    }
    expect(answers).toEqual(['allowed', 'account-not-found', 'allowed'])
    const holders = await engine.read((world) => sharesOf(world, by, lobby.id).map(({ account }) => account))
    expect(holders).toEqual(good)
  })
})
