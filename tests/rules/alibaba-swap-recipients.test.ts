import { describe, expect, test } from 'vitest'
import type { CommandOf } from '../../mocks/engine/commands/command.ts'
import type { Reason } from '../../mocks/engine/refusal.ts'
import { imageHistory, receivedImages, sharesOf } from '../../mocks/engine/views.ts'
import { createMemoryJournal } from '../../mocks/journal/memory.ts'
import { aurora, borealis, cumulus, directory, drift } from '../../mocks/worlds/everyday/alibaba-accounts.ts'
import { goldenWebBase, lobby, noSlotLeft } from '../../mocks/worlds/everyday/alibaba-aurora-images.ts'
import { as, contents, outcomeOf, testEngine } from './engine-under-test.ts'

const start = 'cn-hangzhou'
const by = as(aurora, start)
const holding = directory.map(({ id }) => id).slice(10, 13)
const swap = (image: { id: string }, accounts: string[], stopWith: string[]): CommandOf<'share-image'> => ({
  type: 'share-image',
  by,
  image: image.id,
  accounts,
  stopWith,
})

describe('A7, A11 sharing with some and stopping with others in one step', () => {
  test.each<{ what: string; command: CommandOf<'share-image'>; expected: 'allowed' | Reason }>([
    { what: 'one for one', command: swap(noSlotLeft, [drift.id], holding.slice(0, 1)), expected: 'allowed' },
    {
      what: 'two for one',
      command: swap(noSlotLeft, [drift.id, cumulus.id], holding.slice(0, 1)),
      expected: 'share-limit',
    },
    {
      what: 'one for one twice named',
      command: swap(noSlotLeft, [drift.id, cumulus.id], [holding[0] ?? '', holding[0] ?? '']),
      expected: 'share-limit',
    },
    {
      what: 'one for somebody who has it not',
      command: swap(noSlotLeft, [drift.id], [borealis.id]),
      expected: 'share-limit',
    },
    { what: 'a bad one for one', command: swap(noSlotLeft, [aurora.id], holding), expected: 'share-with-self' },
    {
      what: 'too many for one',
      command: swap(
        lobby,
        directory.slice(0, 11).map(({ id }) => id),
        [],
      ),
      expected: 'too-many-recipients-in-one-call',
    },
    {
      what: 'one for too many',
      command: swap(
        lobby,
        [drift.id],
        directory.slice(0, 11).map(({ id }) => id),
      ),
      expected: 'too-many-recipients-in-one-call',
    },
  ])('$what → $expected', async ({ command, expected }) => {
    expect(await outcomeOf(testEngine(), command)).toBe(expected)
  })

  test('who is to lose it has it no more, who is to get it has it, and the history tells both', async () => {
    const engine = testEngine()
    expect(await engine.execute(swap(goldenWebBase, [drift.id], [borealis.id]))).toEqual([drift.id])
    const { holders, history } = await engine.read((world) => ({
      holders: sharesOf(world, by, goldenWebBase.id).map(({ account }) => account),
      history: imageHistory(world, by, goldenWebBase.id)?.slice(-2),
    }))
    expect(holders).toEqual([cumulus.id, drift.id])
    expect(history).toMatchObject([{ what: { type: 'sharing-stopped' } }, { what: { type: 'shared' } }])
    const received = await engine.read((world) => receivedImages(world, as(borealis, start)))
    expect(received.map(({ id }) => id)).not.toContain(goldenWebBase.id)
  })

  test('where only the other half does something, only that is written', async () => {
    const journal = createMemoryJournal()
    const engine = testEngine({ journal })
    expect(await engine.execute(swap(goldenWebBase, [cumulus.id], [borealis.id]))).toEqual([])
    const { rows } = await journal.read(undefined)
    expect(rows).toHaveLength(2)
    expect(rows[1]?.body).toMatchObject({ events: [{ type: 'sharing-stopped', accounts: [borealis.id] }] })
  })

  test('refused, it leaves everybody as they were', async () => {
    const engine = testEngine()
    const before = await contents(engine)
    expect(await outcomeOf(engine, swap(goldenWebBase, ['1000000000000009'], [borealis.id]))).toBe('account-not-found')
    expect(await contents(engine)).toEqual(before)
  })
})
