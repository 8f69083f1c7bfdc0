import type { InstanceState } from './cloud.ts'
import type { DiskState, Vault } from './resources.ts'

/** A cloud's own words in one language, as its console and documents say them. */
export interface CloudWords {
  product: string
  menu: { instances: string; images: string; disks?: string; vaults?: string }
  customImages: string
  sharedImages: string
  rejectedImages: string
  share: string
  shareWindow: string
  stopSharing: string
  createInstance: string
  /** To another region. */
  copy: string
  createImage: string
  reinstall: string
  terminate: string
  accountInformation: string
  accountId: string
  /** Where a recipient finds its own ID. */
  accountIdHint: string
  /** What a recipient's ID looks like, for a field that was filled in differently. */
  recipientForm: string
  reminders: { region: string; sensitiveData: string; trust: string; quota: string }
  /** What recipients lose, and keep, when a share ends. */
  stopConsequence: string
  /** What reinstalling an instance wipes, and what stays. */
  reinstallConsequence: string
  /** What is lost when instances are terminated. */
  terminateConsequence: string
  /** What still works on an instance whose image was deleted, or is no longer shared with the account. */
  imageGone: string
  /** What comes before an image that was turned away can be used. */
  imageRejected: string
  /** T14: whose an image is that is made from an instance built on a received one. */
  ownFromReceived: string
  /** What nobody can do any more, and what goes on, when an image is deleted. */
  deleteConsequence: string
  /** Where an image's shares end with it (H15): how many do. */
  sharesThatEnd?: (n: number) => string
  /** Why something that a person may look for is not offered on a received image. */
  notOffered: { edit: string; delete: string; shareOn: string }
  /** Why an image cannot be shared while in this state. */
  shareOnlyAvailable: string
  instances: InstanceWords
  /** What names and descriptions of images are made of, where the cloud restricts them. */
  imageTexts?: { name: string; description: string }
  /** Where recipients are named anew in each region (H11), so that a copy has others than its source. */
  shareCopies?: { title: string; hint: string }
  /** Where the cloud asks recipients first: what an owner is told of it. */
  answers?: AnswerWords
  /** Where whole-machine images rest on backups: what is told of those. */
  backups?: BackupWords
  /** Where the cloud asks recipients first. */
  invitations?: InvitationWords
  /** Where whole-machine images rest on backups, and recipients keep those in vaults. */
  vaults?: VaultWords
  /** Where data disks are made from images. */
  disks?: DiskWords
  /** Where accounts are divided into projects, each with an ID of its own. */
  projects?: ProjectWords
  regions: Record<string, string>
  /** The cloud's error codes in a person's words, where the general sentence of their kind says too little. */
  errors: Record<string, string>
}

/** What is said of instances, which some clouds call servers. */
export interface InstanceWords {
  states: Record<InstanceState, string>
  name: string
  type: string
  count: string
  none: string
  unread: string
  creating: (n: number) => string
  createFailed: string
  /** Asked before what was entered is lost. */
  leaveCreation: string
  /** Why nothing can be done with one in such a state. */
  notWhile: Record<'pending' | 'changing' | 'failed', string>
  /** Names the field in which the image is chosen that an instance is to get. */
  imageToInstall: string
  presentImageRejected: (image: string) => string
  reinstallFailed: string
  reinstalling: (instance: string) => string
  /** In an image's activity. */
  happenings: { imageCreated: (instance: string) => string; created: (n: number) => string; reinstalled: string }
}

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
  accepting: (n: number) => string
  rejecting: (n: number) => string
  accepted: (images: string) => string
  rejected: (images: string) => string
  /** Above the reasons. */
  notAccepted: (n: number) => string
  notRejected: (n: number) => string
  /** H2: nothing is received here. */
  nothingReceived: string
  findProjectId: string
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
