import type { CloudId, ImageKind } from './cloud.ts'

/** A number that a cloud's documents state, with where and when they do. */
export interface Limit {
  value: number
  source: string
  date: string
}

/** What the console knows of a cloud without asking it. */
export interface CloudProfile {
  id: CloudId
  /** How a recipient is named, and which of its letters a person may leave out or add. */
  recipient: { pattern: RegExp }
  /** Recipients per image, by its kind. */
  shareLimits: Record<ImageKind, Limit>
  /** Whether deleting an image ends its shares (H15), or waits until there are none (T6). */
  deletionEndsShares: boolean
  /** Where sharing is found: beside an image (unless said otherwise), under More (A9), or on a page of its own (P8). */
  sharing?: 'under-more' | 'own-page'
  /** Whether a recipient may copy a received image within its region (T14); the copy is its own. */
  copiesReceived?: true
  /** Whether an instance must be stopped before its system disk is changed. */
  diskChangeNeedsStop?: true
  /** Offered when creating an instance; the first is the default. */
  instanceTypes: string[]
  maxInstancesPerCall: Limit
  maxInstanceName: Limit
  /** What an instance's name may be made of, where the cloud restricts it. */
  instanceName?: RegExp
  maxImageName: Limit
  maxImageDescription: Limit
  /** What an image's name and description may be made of, where the cloud restricts them. */
  imageTexts?: { name: RegExp; description: RegExp }
  /** For `createDisks`: the first type is the default, sizes in GiB. */
  disks?: { types: string[]; minGiB: Limit; maxGiB: Limit; maxName: Limit; maxPerCall: Limit }
  /** For `createVault`: sizes in GiB. */
  vaults?: { minGiB: Limit; maxGiB: Limit; maxName: Limit }
  /** What the region switcher shows while, or if, the API cannot be read. */
  regions: string[]
}
