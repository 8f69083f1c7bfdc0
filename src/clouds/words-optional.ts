/** Words for what only some clouds offer: groups that are absent on the others. See `words.ts`. */
import type { DiskState, Vault } from './resources.ts'

export interface InvitationWords {
  acceptAll: string
  accept: string
  reject: string
  /** From Rejected Images. */
  acceptAgain: string
  /** What comes before an image that waits can be used. */
  unanswered: string
  /** What an owner sees that a recipient has answered. */
  statuses: Record<'pending' | 'accepted' | 'rejected', string>
  /** H3: the prompt above the list. */
  prompt: {
    label: string
    waiting: (n: number) => string
    images: string
    selectAll: string
    chooseFirst: string
    ownerProject: string
    failed: string
    /** H2: when some wait here too, or none does. */
    alsoElsewhere: string
    onlyElsewhere: string
    waitingIn: (region: string, n: number) => string
  }
  /** Beside a region in the switcher, and for whoever hears it. */
  count: (n: number) => string
  countElsewhere: (n: number) => string
  accepting: (n: number) => string
  rejecting: (n: number) => string
  accepted: (images: string) => string
  rejected: (images: string) => string
  /** Above the reasons. */
  notAccepted: (n: number) => string
  notRejected: (n: number) => string
  /** H2: nothing is received here. */
  nothingReceived: string
  /** H14. */
  rejection: {
    title: (n: number, image: string) => string
    consequence: string
    retry: (n: number) => string
    cancel: string
  }
  /** H6: what Rejected Images are. */
  aboutRejected: string
}

export interface AnswerWords {
  /** Heads the list of recipients: not each of them has the image. */
  recipients: string
  /** How many of an image's recipients have answered in this way. */
  counts: Record<'pending' | 'accepted' | 'rejected', (n: number) => string>
  /** Head of a column that holds a recipient's answer. */
  answer: string
  /** Stand before a time. */
  invited: string
  answered: string
  /** What recipients do after an image was shared with them. */
  next: string
  /** What they need for a whole-machine image. */
  nextForWholeMachine: string
}

export interface BackupWords {
  of: (backup: string, server: string) => string
  disks: { system: string; data: string }
  /** What a recipient needs, for disks of this capacity together. */
  needed: (capacity: string) => string
  failed: string
  /** To an account that may not read it. */
  unreadable: string
}

export interface VaultWords {
  vaults: string
  createVault: string
  /** The page on which a vault is chosen. */
  acceptWholeMachine: string
  backupDetails: string
  /** H14: added to what rejecting means. */
  rejectWholeMachine: string
  list: {
    empty: string
    failed: string
    search: string
    capacity: string
    used: string
    free: string
    protects: string
    holds: string
    states: Record<Vault['state'], string>
    protections: Record<Vault['protects'], string>
    /** By what the cloud calls them; others are shown as it does. */
    objects: Record<string, string>
  }
  creation: {
    name: string
    nameRequired: string
    nameTooLong: (max: number) => string
    size: string
    sizeRange: (min: string, max: string) => string
    /** What cannot be chosen here. */
    kind: string
    failed: string
    cancel: string
    leave: string
    created: (vault: string) => string
  }
  /** H7. */
  acceptance: {
    about: string
    images: string
    needs: (size: string) => string
    reading: string
    /** H8: the recipient cannot read how large the backup is. */
    sizeUnknown: string
    vault: string
    vaultOf: (image: string) => string
    sameForAll: string
    option: (vault: string, size: string, free: string) => string
    unfit: (vault: string, reason: string) => string
    chooseFirst: string
    reasons: { protects: string; holds: string; state: string; size: (needed: string) => string; gone: string }
    littleFree: (vault: string, free: string, needed: string) => string
    confirm: string
    retry: (n: number) => string
    cancel: string
    accepted: string
    alreadyAccepted: (image: string) => string
    needsNone: (image: string) => string
    unknown: (id: string) => string
    nothingToDo: string
    noVault: string
    noneFits: (needed: string | undefined) => string
    leave: string
  }
}

export interface DiskWords {
  disks: string
  /** From a data-disk image. */
  requestDisk: string
  /** Why no server can be made of a data-disk image. */
  notForServers: string
  states: Record<DiskState, string>
  type: string
  /** By the ID that the cloud gives them. */
  types: Record<string, string>
  search: string
  none: string
  unread: string
  /** What still works on a disk whose image was deleted, or is no longer shared with the account. */
  imageGone: string
  name: string
  size: string
  sizes: (least: string, most: string) => string
  sizeRequired: string
  count: string
  requestFailed: string
  /** Asked before what was entered is lost. */
  leaveRequest: string
  /** A link to the list of disks follows. */
  creating: (n: number) => string
}

export interface ProjectWords {
  projects: string
  region: string
  name: string
  /** Marks the one that the console is in. */
  here: string
  search: string
  none: string
  unread: string
}

export interface AllowanceWords {
  /** How many of the day's shares are used. */
  used: (used: string, limit: string) => string
  /** When the next day begins, as a time in the person's own zone, and by which calendar the cloud counts. */
  resets: (time: string) => string
  /** More are to be sent than are left today. */
  tooMany: (adding: number, left: number) => string
  /** It could not be read: the cloud decides. */
  unread: string
}

export interface LeavingWords {
  /** The action, in the cloud's words: the recipient cancels the share. */
  leave: string
  title: (image: string) => string
  /** What is lost, that only the owner can undo it, and whose quota is freed. */
  consequence: string
  /** How that differs from Reject, which can be taken back. */
  rejectInstead: string
  failed: string
  cancel: string
  left: (image: string) => string
}

export interface PowerWords {
  start: string
  stop: string
  /** Asked before an instance is stopped. */
  stopTitle: (instance: string) => string
  stopConsequence: string
  /** Why it cannot be started or stopped. */
  alreadyRunning: string
  alreadyStopped: string
  /** Why its disk cannot be changed while it runs. */
  stopFirst: string
  starting: (instance: string) => string
  stopping: (instance: string) => string
  startFailed: string
  stopFailed: string
}

export interface ReinitialisationWords {
  reinitialise: string
  title: (instance: string) => string
  /** What is wiped, and from which image. */
  consequence: (image: string) => string
  /** A13: the image is gone, and what can be done instead. */
  imageGone: string
  failed: string
  doing: (instance: string) => string
}
