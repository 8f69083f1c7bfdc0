import type { Entry, Found, Opening, Outcome } from '../journal/journal.ts'

/** How far a clock can be moved, in milliseconds since the epoch: later years have more digits than the clouds' dates. */
export const lastMoment = Date.UTC(9999, 11, 31)

/**
 * A new journal that holds what another held (its opening first, all of it folded before) and goes on at that moment of
 * the world's clock. `now` is the clock that the world's is ahead of, in milliseconds since the epoch as all times here.
 */
export function continued(opening: Opening, bodies: readonly unknown[], moment: number, now: number): Outcome {
  const entries = bodies.slice(1) as Entry[] // what could be folded is as it should be
  const { setAside: _, ...begin } = opening
  return {
    begin,
    entries: [...entries, { at: now + aheadAfter(entries), to: moment }],
    change: { newWorld: true },
  }
}

const aheadAfter = (entries: readonly Entry[]) =>
  entries.reduce((ahead, entry) => ahead + ('to' in entry ? entry.to - entry.at : 0), 0)

/** When the last of these happened; of an opening alone, when the world began. */
export function lastMomentOf(bodies: readonly unknown[]): number {
  const last = bodies.at(-1) as Opening | Entry
  if ('began' in last) return last.began
  return 'to' in last ? last.to : last.at
}

/** Where what is opened began with the journal there is, both go back to the same: what is told by that is still true. */
export function sameOrigin({ journal, rows }: Found, { began, world }: Opening): Pick<Opening, 'origin'> {
  const current = rows[0]?.body as Partial<Opening> | undefined | null
  const same = journal !== undefined && current?.began === began && current.world === world
  return same ? { origin: current.origin ?? journal } : {}
}
