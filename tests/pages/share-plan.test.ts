import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { holdersOfAll, overLimit, planOf, type Target } from '../../src/pages/custom-images/share-plan.ts'

const target = (image: string, holders: string[], room?: number): Target => ({ image, holders: new Set(holders), room })

const anyAccounts = fc.uniqueArray(fc.constantFrom('1', '2', '3', '4', '5', '6'))
const anyTargets = fc.uniqueArray(
  fc.record({
    image: fc.constantFrom('a', 'b', 'c'),
    holders: anyAccounts.map((holders) => new Set(holders)),
    room: fc.option(fc.nat(4), { nil: undefined }),
  }),
  { selector: ({ image }) => image },
)

test('each image gets the accounts that lack it, and one that all have gets nothing', () => {
  const targets = [target('a', ['1']), target('b', []), target('c', ['1', '2'])]
  expect(planOf(targets, ['1', '2'])).toEqual([
    { image: 'a', accounts: ['2'] },
    { image: 'b', accounts: ['1', '2'] },
  ])
})

test('those who have every image have nothing to get', () => {
  expect(holdersOfAll([target('a', ['1', '2']), target('b', ['2', '3'])])).toEqual(new Set(['2']))
  expect(holdersOfAll([])).toEqual(new Set())
})

describe('T1: the accounts that there is no room for', () => {
  test.each([
    { what: 'room for all', targets: [target('a', [], 3)], over: [] },
    { what: 'the first take their places', targets: [target('a', [], 1)], over: ['2', '3'] },
    { what: 'who has it takes none', targets: [target('a', ['1'], 1)], over: ['3'] },
    { what: 'the fullest image decides', targets: [target('a', [], 2), target('b', [], 1)], over: ['2', '3'] },
    { what: 'each image by its own', targets: [target('a', ['1'], 1), target('b', ['2'], 1)], over: ['3'] },
    { what: 'not known, no limit', targets: [target('a', [])], over: [] },
    { what: 'no image', targets: [], over: [] },
  ])('$what', ({ targets, over }) => {
    expect(overLimit(targets, ['1', '2', '3'])).toEqual(over)
  })

  test('without them, every image has room for what it gets', () => {
    fc.assert(
      fc.property(anyTargets, anyAccounts, (targets, accounts) => {
        const over = new Set(overLimit(targets, accounts))
        const kept = accounts.filter((account) => !over.has(account))
        const rooms = new Map<string, number>(targets.map(({ image, room }) => [image, room ?? Infinity]))
        for (const request of planOf(targets, kept)) {
          expect(request.accounts.length).toBeLessThanOrEqual(rooms.get(request.image)!)
        }
      }),
    )
  })
})

describe('P3: the accounts that the day has no shares left for, of which each image takes one', () => {
  const two = [target('a', []), target('b', ['2'])]
  test.each([
    { what: 'as many as are left', today: 5, over: [] },
    { what: 'one too few', today: 4, over: ['3'] },
    { what: 'who has one image takes one less', today: 3, over: ['3'] },
    { what: 'half of an account’s images is no use', today: 1, over: ['1', '3'] },
    { what: 'none left', today: 0, over: ['1', '2', '3'] },
  ])('$what', ({ today, over }) => {
    expect(overLimit(two, ['1', '2', '3'], today)).toEqual(over)
  })

  test('without them, no more is shared than is left', () => {
    fc.assert(
      fc.property(anyTargets, anyAccounts, fc.nat(20), (targets, accounts, today) => {
        const over = new Set(overLimit(targets, accounts, today))
        const plan = planOf(
          targets,
          accounts.filter((account) => !over.has(account)),
        )
        expect(plan.flatMap((request) => request.accounts).length).toBeLessThanOrEqual(today)
      }),
    )
  })
})
