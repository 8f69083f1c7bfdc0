import type { InstanceState } from './cloud.ts'
import type { DiskState } from './resources.ts'

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
  /** Why something that a person may look for is not offered on a received image. */
  notOffered: { edit: string; delete: string; shareOn: string }
  /** Why an image cannot be shared while in this state. */
  shareOnlyAvailable: string
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
}

export interface VaultWords {
  vaults: string
  createVault: string
  /** The page on which a vault is chosen. */
  acceptWholeMachine: string
  backupDetails: string
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
