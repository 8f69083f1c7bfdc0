/**
 * The port: what the console asks of any cloud, in the console's own nouns. An adapter answers it in its cloud's wire.
 * A method that a cloud does not offer is absent, and its presence is what the pages test.
 */
import type { CloudError } from './cloud-error.ts'

export type CloudId = 'tencent' | 'alibaba' | 'pingan' | 'huawei'

export interface Region {
  id: string
  name: string
  available: boolean
}

export interface Zone {
  id: string
  name: string
  available: boolean
}

export type ImageState = 'creating' | 'available' | 'failed' | 'copying' | 'importing' | 'import-failed'

export type ImageKind = 'system-disk' | 'whole-machine'

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
  /** Account ID of whoever made it, where the cloud tells. */
  owner?: string
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

export interface Share {
  account: string
  /** ISO 8601. */
  since: string
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

/** How a write on several things reports: called after each of the cloud's answers; aborting stops before the next call. */
export interface Watch {
  onOutcome?: (outcome: Outcome) => void
  signal?: AbortSignal
}

/** One account in one region of a cloud. Every method rejects with a CloudError. */
export interface Cloud {
  listRegions(signal?: AbortSignal): Promise<Region[]>
  listZones(signal?: AbortSignal): Promise<Zone[]>
  listImages(which: 'own' | 'received', page?: string, signal?: AbortSignal): Promise<ImagePage>
  /** One image that the account can see; rejects with kind `not-found` for any other. */
  getImage(image: string, signal?: AbortSignal): Promise<Image>
  /** Changes what is given; shares stay as they are (C3). */
  editImage(image: string, changes: ImageChanges): Promise<void>
  /** Refused while the image is shared with anybody (T6). */
  deleteImage(image: string): Promise<void>
  /** Resolves with the ID of the copy, which is being made; it is shared with nobody (T8). */
  copyImage(image: string, region: string, name: string): Promise<string>
  /** From an instance, whatever image that was built on (T14). Resolves with the ID of the new image, which is being made. */
  createImage(request: NewImage): Promise<string>
  /** How many images of its own the account may keep in this region. */
  imageQuota(signal?: AbortSignal): Promise<number>
  /** Reads one image's shares; paced, so that a screen of rows stays under the cloud's rate. */
  listShares(image: string, signal?: AbortSignal): Promise<Share[]>
  /** Resolves when every recipient has its outcome, or the watch's signal stopped it; each outcome is reported once. */
  share(image: string, accounts: string[], watch?: Watch): Promise<Outcome[]>
  stopSharing(image: string, accounts: string[], watch?: Watch): Promise<Outcome[]>
  listInstances(page?: string, signal?: AbortSignal): Promise<InstancePage>
  /** Resolves with the new instances' IDs; they are pending at first. */
  createInstances(request: NewInstances): Promise<string[]>
  /** Wipes the instance's system disk and puts an image on it. */
  reinstall(instance: string, image: string): Promise<void>
  terminate(instance: string): Promise<void>
  /** The ID that others need to share with this account. */
  whoAmI(signal?: AbortSignal): Promise<string>
}

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
  /** Recipients per image. */
  shareLimit: Limit
  /** Offered when creating an instance; the first is the default. */
  instanceTypes: string[]
  maxInstancesPerCall: Limit
  maxInstanceName: Limit
  maxImageName: Limit
  maxImageDescription: Limit
  /** Where a newcomer begins, and what the region switcher shows while, or if, the API cannot be read. */
  regions: string[]
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

/** A cloud's own words in one language, as its console and documents say them. */
export interface CloudWords {
  product: string
  menu: { instances: string; images: string }
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
  /** T14: whose an image is that is made from an instance built on a received one. */
  ownFromReceived: string
  /** What nobody can do any more, and what goes on, when an image is deleted. */
  deleteConsequence: string
  /** Why something that a person may look for is not offered on a received image. */
  notOffered: { edit: string; delete: string; shareOn: string }
  /** Why an image cannot be shared while in this state. */
  shareOnlyAvailable: string
  regions: Record<string, string>
  /** The cloud's error codes in a person's words, where the general sentence of their kind says too little. */
  errors: Record<string, string>
}
