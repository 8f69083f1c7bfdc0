import { formatVersion } from '../journal/journal.ts'
import type { ClockEntry, CommandEntry, Entry, Found, Opening, Position, Row, SetAside } from '../journal/journal.ts'
import { apply } from './apply.ts'
import { foundWorld } from './found.ts'
import { actor, describe, type LogRecord } from './log.ts'
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

/** The journal began with a world that is not loaded yet. */
export class WorldNotLoaded extends Error {
  readonly world: string
  constructor(world: string) {
    super(`The world ${world} is not loaded`)
    this.name = 'WorldNotLoaded'
    this.world = world
  }
}

/** The seeds of worlds by name; `undefined` for one that can be loaded, and is not yet. */
export type Seeds = ReadonlyMap<string, WorldSeed | undefined>

/** How to fold what a journal holds onto what was folded before; in another journal than before, from its beginning. */
export function folder(seeds: Seeds, policies: World['policies']) {
  function begin(journal: string, body: unknown): Folded {
    const opening = openingOf(body)
    if (opening.format > formatVersion) throw new NewerVersion()
    if (!seeds.has(opening.world) || opening.format < formatVersion) throw new Unreadable('older-version')
    const seed = seeds.get(opening.world)
    if (!seed) throw new WorldNotLoaded(opening.world)
    const world = foundWorld(seed, { journal, began: opening.began, policies })
    return { world, opening, position: { journal, seq: 0 } }
  }

  /**
   * @throws Unreadable; what was folded before is then not to be used any more.
   * @throws NewerVersion
   * @throws WorldNotLoaded
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
      foldEntry(folded.world, seq, entryOf(body))
      folded.position.seq = seq
    }
    return folded
  } catch (error) {
    throw new Unreadable('damaged', error)
  }
}

function foldEntry(world: World, seq: number, entry: Entry) {
  if ('to' in entry) {
    const { at, to } = entry
    world.ahead += to - at
    world.log.push({ seq, at, what: [{ type: 'clock-moved', to: new Date(to).toISOString() }] })
    return
  }
  const { at, by, events } = entry
  const record: LogRecord = { seq, at, who: actor(world, by), what: [] }
  world.log.push(record)
  for (const event of events) {
    record.what.push(...describe(world, event))
    apply(world, event, at, by.account)
  }
}

function openingOf(body: unknown): Opening {
  const opening = body as Partial<Opening> | undefined | null
  if (!isMoment(opening?.began) || typeof opening?.format !== 'number') throw new Unreadable('damaged')
  return opening as Opening // whether there is such a world is found out next
}

function entryOf(body: unknown): Entry {
  const entry = body as Partial<CommandEntry & ClockEntry> | undefined | null
  const isCommand = typeof entry?.by?.account === 'string' && Array.isArray(entry.events)
  const whole = isMoment(entry?.at) && (isCommand || isMoment(entry?.to))
  if (!whole) throw new Error('An entry is none')
  return entry as Entry // whether its events fit the world is found out by `apply`
}

/** In milliseconds since the epoch, and such that a date can tell it: whoever made a file may have written any number. */
const isMoment = (value: unknown) => typeof value === 'number' && !Number.isNaN(new Date(value).getTime())
