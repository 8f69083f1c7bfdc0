import { describe, expect, test } from 'vitest'
import type { JournalEntry, JournalEvent } from '../../src/clouds/console/wire-stage.ts'
import { entryOf, firstThatCounts } from '../../src/stage/stories/happened.ts'
import { afterDone, afterSkipped } from '../../src/stage/stories/progress.ts'
import type { Step } from '../../src/stage/stories/story.ts'

const named = (id: string) => ({ id, name: id })
const shared = (image: string, ...accounts: string[]): JournalEvent => ({
  type: 'image-shared',
  image: named(image),
  accounts: accounts.map(named),
})
const entry = (seq: number, by: string, ...what: JournalEvent[]): JournalEntry => ({
  seq,
  when: '2026-01-01T00:00:00Z',
  who: { cloud: 'tencent', account: named(by), region: 'ap-guangzhou' },
  what,
})

describe('an entry of the journal', () => {
  const entries = [
    entry(3, 'owner', { type: 'images-deleted', images: [named('lobby'), named('match')] }),
    entry(2, 'owner', shared('lobby', 'one')),
    entry(1, 'owner', shared('lobby', 'one', 'two')),
  ]

  test.each([
    ['the first that tells of it', { type: 'image-shared' as const }, 1, 1],
    ['none before those that count', { type: 'image-shared' as const }, 2, 2],
    ['none of what has not happened since', { type: 'image-shared' as const }, 3, undefined],
    ['of this image', { type: 'images-deleted' as const, image: 'match' }, 1, 3],
    ['not of another', { type: 'image-shared' as const, image: 'match' }, 1, undefined],
    ['with this recipient', { type: 'image-shared' as const, recipient: 'two' }, 1, 1],
    ['not with another', { type: 'image-shared' as const, recipient: 'three' }, 1, undefined],
    ['by this account', { type: 'image-shared' as const, by: 'owner' }, 1, 1],
    ['not by another', { type: 'image-shared' as const, by: 'one' }, 1, undefined],
  ])('counts: %s', (_, wanted, from, expected) => {
    expect(entryOf(entries, wanted, from)).toBe(expected)
  })

  test('counts again when the journal was rewound to before it', () => {
    expect(firstThatCounts(entries, 3)).toBe(3)
    expect(firstThatCounts(entries.slice(2), 3)).toBe(2)
    expect(firstThatCounts([], 3)).toBe(1)
  })
})

describe('progress', () => {
  const steps = ['first', 'second', 'third'].map((name): Step => ({
    name,
    side: 'left',
    path: '/',
    controls: [],
    until: {},
  }))
  const begun = { world: 'w', steps: 3, at: 0, done: [], skipped: [], from: 1 }

  test('goes on to the next step, which may have happened with the same entry', () => {
    expect(afterDone(begun, steps, 4)).toEqual({ ...begun, at: 1, done: ['first'], from: 4 })
  })

  test('leaves out what was skipped, and counts it once it is done', () => {
    const skipped = afterSkipped(begun, steps)
    expect(skipped).toEqual({ ...begun, at: 1, skipped: ['first'] })
    const second = afterDone(skipped, steps, undefined)
    expect(second).toEqual({ ...begun, at: 2, done: ['second'], skipped: ['first'] })
    expect(afterDone({ ...second, at: 0 }, steps, undefined)).toEqual({
      ...begun,
      at: 2,
      done: ['second', 'first'],
    })
  })

  test('comes to the end', () => {
    expect(afterDone({ ...begun, at: 2, done: ['first', 'second'] }, steps, undefined).at).toBe(3)
    expect(afterSkipped({ ...begun, at: 2 }, steps).at).toBe(3)
  })
})
