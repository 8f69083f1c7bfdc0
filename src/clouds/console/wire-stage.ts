/** What the demo stage says to the mock backend, at the addresses under `stage/` that `wire.ts` lists. */

/** The worlds that can be chosen, each made for a purpose. */
export type WorldName = 'first-day' | 'everyday' | 'at-the-limits' | 'troubles' | 'ten-thousand' | 'a-hundred-thousand'

export interface WorldChoice {
  world: WorldName
}

export interface Clock {
  /** ISO 8601, what time it is in the simulated clouds. */
  now: string
  /** ISO 8601: when a day of shares next begins anew (P3). */
  nextReset: string
  /** ISO 8601: when the last of the copies and jobs under way will be done; absent when none is. */
  allDone?: string
}

export interface ClockMove {
  /** ISO 8601, not before now. */
  to: string
}

/** Something that has a name, told also when it is gone. */
export interface Named {
  id: string
  name: string
}

/** One thing that happened, named as things were called when it did. */
export type JournalEvent =
  | { type: 'image-shared' | 'invited' | 'sharing-stopped'; image: Named; accounts: Named[] }
  | { type: 'accepted' | 'rejected' | 'left' | 'edited'; image: Named }
  /** One copy for each region. */
  | { type: 'copied'; image: Named; regions: string[] }
  | { type: 'image-created'; image: Named; instance: Named }
  | { type: 'images-deleted'; images: Named[] }
  | { type: 'instances-created'; image: Named; instances: Named[] }
  | { type: 'reinstalled'; instance: Named; image: Named }
  | { type: 'started' | 'stopped'; instance: Named }
  | { type: 'terminated'; instances: Named[] }
  | { type: 'vault-created'; vault: Named }
  | { type: 'disks-created'; image: Named; count: number }
  | { type: 'clock-moved'; to: string }

export interface JournalEntry {
  /** Counted from 1; 0 is the beginning of the world. */
  seq: number
  /** ISO 8601, by the world's clock. */
  when: string
  /** Whose doing it was and where; absent for what was done from the stage. */
  who?: { cloud: string; account: Named; region: string }
  what: JournalEvent[]
}

export interface JournalAnswer {
  /** ISO 8601. */
  began: string
  /** The newest first. */
  entries: JournalEntry[]
}

export interface Rewind {
  /** The last entry that stays; 0 for none. */
  to: number
}

/** A world as a file: the journal, which names the world that it began with. */
export interface SavedWorld {
  /** Says what the file is. */
  imageShareConsole: 'world'
  /** ISO 8601, by the world's clock: it goes on from there. */
  saved: string
  /** Of `saved` and `rows`, so that a damaged file is known. */
  checksum: string
  rows: unknown[]
}

/** Not a saved world at all, changed since it was saved, or of a version of the console other than this one. */
export type FileTrouble = 'no-world' | 'damaged' | 'older-version' | 'newer-version'

export interface FileRefusal {
  error: FileTrouble
}
