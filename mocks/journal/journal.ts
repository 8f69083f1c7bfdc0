import type { Change, World } from '../../src/clouds/console/wire.ts'
import type { WorldEvent } from '../engine/events.ts'
import type { Caller } from '../engine/world.ts'

/** Raised when old journals can no longer be folded: events mean something else, or a world's records have changed. */
export const formatVersion = 5

export type SetAside = NonNullable<World['setAside']>

/** Entry 0 of every journal. */
export interface Opening {
  format: number
  /** Name of the world; its records are never written as events. */
  world: string
  /** Milliseconds since the epoch; the world's dates are offsets from it. */
  began: number
  /** Why the journal before this one had to be set aside, and how many entries it held. */
  setAside?: SetAside
  /** The journal that this one continues since somebody rewound it. */
  origin?: string
}

/** Every further entry is one of these. Both tell the time by the world's clock, in milliseconds since the epoch. */
export type Entry = CommandEntry | ClockEntry

/** One command and all that it led to. */
export interface CommandEntry {
  at: number
  by: Caller
  events: WorldEvent[]
}

/** The world's clock was moved. */
export interface ClockEntry {
  at: number
  to: number
}

/** How far a reader has read. */
export interface Position {
  journal: string
  seq: number
}

/** An entry as it was stored: what comes from a disk is checked before it is believed. */
export interface Row {
  seq: number
  body: unknown
}

export interface Found {
  /** The current journal; undefined before the first one begins. */
  journal: string | undefined
  /** In order: what follows the reader's position, or everything when the reader was in another journal. */
  rows: readonly Row[]
}

/** What to write, and what to tell those who listen once it is written. */
export interface Outcome {
  append?: Entry
  /**
   * Begins a new journal in place of the current one. The rows of that are deleted; when the opening says that it was
   * set aside, those found (all of them, if asked with no known position) are kept apart first.
   */
  begin?: Opening
  /** What the new journal holds from the start, after its opening. */
  entries?: readonly Entry[]
  change?: Change
}

export interface SetAsideJournal {
  journal: string
  reason: SetAside['reason']
  rows: readonly Row[]
}

/**
 * An append-only list of what happened, shared by everyone who has it open. All its promises reject with the storage's
 * own error when it fails; nothing is half written then.
 */
export interface Journal {
  readonly kept: World['kept']
  read(known: Position | undefined): Promise<Found>
  /**
   * The one verb that writes: finds what is new, lets `decide` see it, and writes the outcome, all in one transaction
   * that excludes every other writer. `decide` must be synchronous; what it throws is rejected, with nothing written.
   */
  transact(known: Position | undefined, decide: (found: Found) => Outcome): Promise<void>
  /** Journals that could not be read and were kept, the oldest first. */
  setAside(): Promise<readonly SetAsideJournal[]>
  /** Told of what anyone wrote, this page included. Returns what ends it. */
  onChange(listener: (change: Change) => void): () => void
}

/** The nth journal's ID. The time sets it apart from journals of an earlier storage that is gone. */
export function journalId(opening: Opening, n: number): string {
  return `${opening.began.toString(36)}-${n}`
}
