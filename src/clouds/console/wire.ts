/**
 * The console's own endpoints, beside the clouds' APIs. Each is optional: a backend that lacks one answers 404 and the
 * feature is absent. The mock backend offers all of them. What only the demo stage asks for is in `wire-stage.ts`.
 *
 *   GET    /api/console/accounts        → AccountsAnswer
 *   GET    /api/console/activity?cloud=&region=&image=  → ActivityAnswer   for the image's owner, named in
 *                                         `X-Console-Account`; to everybody else there is no such image: 404
 *   GET    /api/console/stage/world     → WorldAnswer
 *   POST   /api/console/stage/world     WorldChoice? → WorldAnswer   start over: a new journal, with the same world or another
 *   GET    /api/console/stage/clock     → Clock
 *   POST   /api/console/stage/clock     ClockMove → Clock            forwards only; 400 when it is not
 *   GET    /api/console/stage/journal   → JournalAnswer
 *   POST   /api/console/stage/journal   Rewind → WorldAnswer         back to that entry, in a new journal; 400 when there is none
 *   GET    /api/console/stage/file      → a SavedWorld, as a file
 *   PUT    /api/console/stage/file      SavedWorld → WorldAnswer     400 FileRefusal when it cannot be opened: nothing changed then
 *   GET    /api/console/stage/faults    → Faults
 *   PUT    /api/console/stage/faults    Faults → Faults    replaces what was set before; {} clears
 */

/** An account that the person at this console may act as. */
export interface ConsoleAccount {
  cloud: 'tencent' | 'alibaba' | 'pingan' | 'huawei'
  /** The account's ID as its cloud writes it; also the <account> segment of the console's URLs. */
  id: string
  name: string
  /** Where accounts are divided into projects: those are what images are shared with. */
  projects?: { id: string; name: string; region: string }[]
}

export interface AccountsAnswer {
  accounts: ConsoleAccount[]
}

/** What happened to an image. Instances are counted, not named: those of other accounts are theirs to see. */
export type ImageHappening =
  /** Made, from an instance when one is named. */
  | { type: 'created'; instance?: string }
  /** Made as a copy of another image. */
  | { type: 'created-as-copy'; source: { region: string; image: string } }
  | { type: 'copied'; copies: { region: string; image: string }[] }
  /** With the new values of what was changed. */
  | { type: 'edited'; changes: { name?: string; description?: string; family?: string; deprecated?: boolean } }
  | { type: 'shared'; accounts: string[] }
  | { type: 'sharing-stopped'; accounts: string[] }
  /** By the recipient in `who`. */
  | { type: 'accepted' }
  | { type: 'rejected' }
  /** By the recipient in `who`: it gave its share up. */
  | { type: 'left' }
  | { type: 'disks-created'; count: number }
  | { type: 'instances-created'; count: number }
  | { type: 'instance-reinstalled' }

export interface Activity {
  /** ISO 8601. */
  when: string
  /** ID of the account that did it. */
  who: string
  what: ImageHappening
}

export interface ActivityAnswer {
  /** Newest first, and no more than the 200 newest. */
  activity: Activity[]
  /** How many there are in all. */
  total: number
}

export interface World {
  /** Name of the world that the journal began with: a WorldName, unless a script began one of its own. */
  world: string
  /** Changes with every start over; what the console itself remembers about one journal is void in another. */
  journal: string
  /** The journal that this one continues since somebody rewound it, else itself. */
  origin: string
  /** ISO 8601. */
  began: string
  /** Milliseconds that the clouds' clock was moved: it is so far ahead of this machine's, or behind. */
  ahead: number
  /** Where the journal is kept: `memory` means that it will not survive a reload, and the header says so. */
  kept: 'indexeddb' | 'memory'
  /** Present when a damaged or older journal was set aside to start this one. */
  setAside?: { reason: 'damaged' | 'older-version'; entries: number }
}

/** Why the mock cannot read what is kept in this browser, or cannot keep more: another version's, full, or broken. */
export type StorageTrouble = 'newer-version' | 'no-room' | 'failed'

export type WorldAnswer = World | { trouble: StorageTrouble }

export type FaultKind = 'throttled' | 'refused' | 'server-error' | 'lost-connection'

/** Calls that leave the clouds as they were, and those that change them. */
export type CallKind = 'reads' | 'writes'

interface Fault {
  kind: FaultKind
  /** The cloud's own name of a call; any when absent. */
  action?: string
  /** Both when absent. */
  calls?: CallKind
}

/**
 * What the mock's fault switch does to the clouds' APIs (never to /api/console). Kept in the page's memory only; all pages
 * in one window, as on the demo stage, have it together.
 */
export interface Faults {
  /** Milliseconds added to every answer. */
  latency?: number
  /** The next `count` requests, of those that it concerns, fail in this way. */
  failNext?: Fault & { count: number }
  /** This share (0 to 1) of the requests that it concerns fails in this way, evenly spread: 0.5 fails every second one. */
  failShare?: Fault & { share: number }
}

/** Where something changed, as the mock backend notices it in this tab and in others. */
export interface Change {
  /** A new journal: everything the page holds is stale. */
  newWorld?: true
  /** The clock was moved: anything may have come to its end. */
  clock?: true
  /** Else: what was touched. */
  touched?: Touched[]
}

export interface Touched {
  cloud: string
  /** The names under which the console knows the place: its region, or the projects in it. */
  regions: string[]
  /** By ID. */
  images: string[]
  /** Lists of which something is new or different. */
  lists: ('instances' | 'disks' | 'vaults')[]
}
