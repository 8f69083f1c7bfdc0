/**
 * The port: what the console asks of any cloud, in the console's own nouns. An adapter answers it in its cloud's wire.
 * A method that a cloud does not offer is absent, and its presence is what the pages test.
 */
import type { CloudError } from './cloud-error.ts'
import type { CloudProfile } from './profile.ts'
import type { Backup, DiskPage, NewDisks, NewVault, Vault } from './resources.ts'

export type CloudId = 'tencent' | 'alibaba' | 'pingan' | 'huawei'

export interface Region {
  /** Where accounts have projects: the name of one of theirs. */
  id: string
  name: string
  /** Of a project beside a region's own: the region, and what the project is called there. */
  within?: { region: string; project: string }
  available: boolean
}

export interface Zone {
  id: string
  name: string
  available: boolean
}

export type ImageState = 'creating' | 'available' | 'failed' | 'copying' | 'importing' | 'import-failed'

export type ImageKind = 'system-disk' | 'data-disk' | 'whole-machine'

/** Whose an image is: the account's own, another account's that shares it, or the cloud's, there for everybody. */
export type ImageRelation = 'own' | 'received' | 'public'

export interface Image {
  id: string
  relation: ImageRelation
  name: string
  description: string
  state: ImageState
  /** Percent, while a copy runs and the cloud says how far it is. */
  progress?: number
  kind: ImageKind
  os: string
  architecture: string
  sizeGiB: number
  /** ISO 8601. */
  createdAt: string
  /** ID of whoever made it, as recipients are named, where the cloud tells. */
  owner?: string
  /** ID of the backup that a whole-machine image rests on, where the cloud tells. */
  backup?: string
}

export interface ImageChanges {
  name?: string
  description?: string
}

export interface NewImage {
  instance: string
  name: string
  description: string
}

export interface ImagePage {
  images: Image[]
  /** Of all pages together, where the cloud says. */
  total?: number
  /** Hand this back to read the next page; absent on the last. */
  next?: string
}

/** What a recipient says to an image that waits for it. */
export type Answer = 'accepted' | 'rejected'

export interface Share {
  account: string
  /** ISO 8601. */
  since: string
  /** Where the cloud asks recipients first. */
  status?: Answer | 'pending'
  /** ISO 8601; when the status last changed. */
  answeredAt?: string
}

/** One of the account's projects: `id` is what others need to share with it, `region` as the console's URLs name it. */
export interface Project {
  id: string
  region: string
}

export type InstanceState = 'pending' | 'running' | 'stopped' | 'changing' | 'failed'

export interface Instance {
  id: string
  name: string
  state: InstanceState
  image: string
  os: string
  zone: string
  type: string
  privateAddress?: string
  createdAt: string
}

export interface InstancePage {
  instances: Instance[]
  total?: number
  next?: string
}

/** How many images the account may keep: `used` where the cloud counts what the console does not see as one's own (P4). */
export interface ImageQuota {
  limit: number
  used?: number
}

/** P3: how often the account may share on one day, and has. */
export interface ShareAllowance {
  limit: number
  used: number
  /** ISO 8601; when the next day begins. */
  resetsAt: string
}

export interface NewInstances {
  image: string
  name: string
  zone: string
  type: string
  count: number
}

/** What became of one recipient: shared (or stopped), or the cloud's refusal. */
export interface Outcome {
  account: string
  error?: CloudError
}

/** What became of one image that was answered. */
export interface AnswerOutcome {
  image: string
  error?: CloudError
}

/** How a write on several things reports: called after each of the cloud's answers; aborting stops before the next call. */
export interface Watch {
  onOutcome?: (outcome: Outcome) => void
  signal?: AbortSignal
}

export type ImageListName = 'own' | 'received' | 'invited' | 'rejected'

/** One account in one region of a cloud. Every method rejects with a CloudError. */
export interface Cloud {
  listRegions(signal?: AbortSignal): Promise<Region[]>
  listZones(signal?: AbortSignal): Promise<Zone[]>
  /** Those `invited` to wait for an answer and are not received yet; they and `rejected` are only where there is `answer`. */
  listImages(which: ImageListName, page?: string, signal?: AbortSignal): Promise<ImagePage>
  /** One image that the account can see; rejects with kind `not-found` for any other. */
  getImage(image: string, signal?: AbortSignal): Promise<Image>
  /** Changes what is given; shares stay as they are (C3). */
  editImage(image: string, changes: ImageChanges): Promise<void>
  /** Refused while the image is shared with anybody (T6), or ends its shares (H15): the profile says which. */
  deleteImage(image: string): Promise<void>
  /** Resolves with the ID of the copy, which is being made; it is shared with nobody (T8). */
  copyImage(image: string, region: string, name: string): Promise<string>
  /** Ends a copy that is being made in this region, and with it the image that it makes. Refused once it is done. */
  cancelCopy?(image: string): Promise<void>
  /** From an instance, whatever image that was built on (T14). Resolves with the ID of the new image, which is being made. */
  createImage(request: NewImage): Promise<string>
  imageQuota?(signal?: AbortSignal): Promise<ImageQuota>
  /** Reads one image's shares; paced, so that a screen of rows stays under the cloud's rate. */
  listShares(image: string, signal?: AbortSignal): Promise<Share[]>
  /** Resolves when every recipient has its outcome, or the watch's signal stopped it; each outcome is reported once. */
  share(image: string, accounts: string[], watch?: Watch): Promise<Outcome[]>
  stopSharing(image: string, accounts: string[], watch?: Watch): Promise<Outcome[]>
  /** P3, where the cloud counts. */
  shareAllowance?(signal?: AbortSignal): Promise<ShareAllowance>
  /** P11: gives a received image up for good; only its owner can share it again. */
  leave?(image: string): Promise<void>
  listInstances(page?: string, signal?: AbortSignal): Promise<InstancePage>
  /** Resolves with the new instances' IDs; they are pending at first. */
  createInstances(request: NewInstances): Promise<string[]>
  /** Wipes the instance's system disk and puts an image on it. */
  reinstall?(instance: string, image: string): Promise<void>
  /** The same with the image that is on it, whatever became of that since (A13 says what the cloud then answers). */
  reinitialise?(instance: string): Promise<void>
  start?(instance: string): Promise<void>
  stop?(instance: string): Promise<void>
  terminate?(instance: string): Promise<void>
  /** The ID that others need to share with this account in this region. */
  whoAmI(signal?: AbortSignal): Promise<string>
  /** Those IDs in every region, where they differ (H11). */
  listProjects?(signal?: AbortSignal): Promise<Project[]>
  /**
   * Accepts or rejects images that others share, whatever was answered before (H1, H6, H14). Absent where a received image
   * is there at once. Whole-machine images are accepted into `vault` (H7). Resolves with an outcome for each image.
   */
  answer?(images: string[], answer: Answer, vault?: string): Promise<AnswerOutcome[]>
  /** H8. Undefined when the account may not read it, as a recipient often may not. */
  readBackup?(image: Image, signal?: AbortSignal): Promise<Backup | undefined>
  listVaults?(signal?: AbortSignal): Promise<Vault[]>
  /** Resolves with its ID; it can be used at once. */
  createVault?(request: NewVault): Promise<string>
  listDisks?(page?: string, signal?: AbortSignal): Promise<DiskPage>
  /** H10: from a data-disk image. Resolves with the new disks' IDs; they are being made at first. */
  createDisks?(request: NewDisks): Promise<string[]>
}

export interface OpenOptions {
  account: string
  region: string
  /** BCP 47; the adapter asks for the nearest language that its cloud speaks. */
  language: string
  fetch: typeof fetch
}

/** A cloud as the console loads it: one chunk each. */
export interface CloudModule {
  profile: CloudProfile
  open(options: OpenOptions): Cloud
}
