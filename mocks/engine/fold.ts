import { formatVersion } from '../journal/journal.ts'
import type { Entry, Found, Opening, Position, Row, SetAside } from '../journal/journal.ts'
import { apply } from './apply.ts'
import { foundWorld } from './found.ts'
import type { World, WorldSeed } from './world.ts'

/** A world and how far its journal has been folded into it. */
export interface Folded {
  world: World
  opening: Opening
  position: Position
}

/** The journal cannot be folded, or (without a reason) there is none yet. */
export class Unreadable extends Error {
  readonly reason: SetAside['reason'] | undefined
  constructor(reason?: SetAside['reason'], cause?: unknown) {
    super(`Journal: ${reason ?? 'none yet'}`, { cause })
    this.name = 'Unreadable'
    this.reason = reason
  }
}

/** The journal is a newer page's. Setting it aside would take that page's world away: this page is the one to go. */
export class NewerVersion extends Error {
  constructor() {
    super('A newer version of this page has written here: reload the page')
    this.name = 'NewerVersion'
  }
}

/** How to fold what a journal holds onto what was folded before; in another journal than before, from its beginning. */
export function folder(seeds: ReadonlyMap<string, WorldSeed>, policies: World['policies']) {
  function begin(journal: string, body: unknown): Folded {
    const opening = openingOf(body)
    if (opening.format > formatVersion) throw new NewerVersion()
    const seed = seeds.get(opening.world)
    if (!seed || opening.format < formatVersion) throw new Unreadable('older-version')
    const world = foundWorld(seed, { journal, began: opening.began, policies })
    return { world, opening, position: { journal, seq: 0 } }
  }

  /**
   * @throws Unreadable; what was folded before is then not to be used any more.
   * @throws NewerVersion
   */
  return (before: Folded | undefined, { journal, rows }: Found): Folded => {
    if (journal === undefined) throw new Unreadable()
    if (before?.position.journal === journal) return foldRows(before, rows)
    return foldRows(begin(journal, rows[0]?.body), rows.slice(1))
  }
}

function foldRows(folded: Folded, rows: readonly Row[]): Folded {
  try {
    for (const { seq, body } of rows) {
      if (seq !== folded.position.seq + 1) throw new Error(`Entry ${folded.position.seq + 1} is missing`)
      const entry = entryOf(body)
      for (const event of entry.events) apply(folded.world, event, entry.at, entry.by.account)
      folded.position.seq = seq
    }
    return folded
  } catch (error) {
    throw new Unreadable('damaged', error)
  }
}

function openingOf(body: unknown): Opening {
  const opening = body as Partial<Opening> | undefined | null
  if (typeof opening?.began !== 'number' || typeof opening.format !== 'number') throw new Unreadable('damaged')
  return opening as Opening // whether there is such a world is found out next
}

function entryOf(body: unknown): Entry {
  const entry = body as Partial<Entry> | undefined | null
  const whole = typeof entry?.at === 'number' && typeof entry.by?.account === 'string' && Array.isArray(entry.events)
  if (!whole) throw new Error('An entry is none')
  return entry as Entry // whether its events fit the world is found out by `apply`
}
