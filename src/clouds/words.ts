import type { InstanceState } from './cloud.ts'
import type {
  AllowanceWords,
  AnswerWords,
  BackupWords,
  DiskWords,
  InvitationWords,
  LeavingWords,
  PowerWords,
  ProjectWords,
  ReinitialisationWords,
  VaultWords,
} from './words-optional.ts'

/** A cloud's own words in one language, as its console and documents say them. */
export interface CloudWords {
  product: string
  menu: {
    instances: string
    images: string
    disks?: string
    vaults?: string
    /** What the cloud's menu gathers an entry and those after it under (A9, P8). */
    groups?: { instances?: string; images?: string }
  }
  customImages: string
  sharedImages: string
  rejectedImages: string
  share: string
  shareWindow: string
  /** What the button says that shares, where it is another than what leads there (P8): alone, and before how many. */
  shareButton?: { label: string; verb: string }
  stopSharing: string
  createInstance: string
  /** To another region. */
  copy: string
  createImage: string
  reinstall: string
  terminate: string
  /** What instances then are; `several` stands before their names. */
  terminated: { one: string; several: string }
  accountInformation: string
  accountId: string
  /** Names the field for recipients, where that is not called as what is entered (A9). */
  accountField?: string
  /** Where recipients are of one kind that is named beside them (A9, P8). */
  accountType?: { label: string; value: string }
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
  /** What names and descriptions of images are made of, where the cloud restricts them. */
  imageTexts?: { name: string; description: string }
  /** Where recipients are named anew in each region (H11), so that a copy has others than its source. */
  shareCopies?: { title: string; hint: string }
  /** Where shares are counted by the day (P3). */
  allowance?: AllowanceWords
  /** Where a recipient may give a share up (P11). */
  leaving?: LeavingWords
  /** Where received images take one's quota (P4): of so many images, the received among them. */
  quotaUse?: (used: string, limit: string) => string
  /** Where instances are started and stopped here. */
  power?: PowerWords
  /** Where the system disk can be put back to the image that it was made from. */
  reinitialisation?: ReinitialisationWords
  /** Where the cloud asks recipients first: what an owner is told of it. */
  answers?: AnswerWords
  /** Where whole-machine images rest on backups: what is told of those. */
  backups?: BackupWords
  instances: InstanceWords
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
  /** What a name is made of, where the cloud restricts it. */
  nameForm?: string
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
