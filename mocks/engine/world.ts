/** What the mock's world is made of. Every record belongs to one cloud; an image and an instance also to one region. */
import type { ImageHappening } from '../../src/clouds/console/wire.ts'
import type { LogRecord } from './log.ts'
import type { NewestFirst } from './newest-first.ts'
import type { Policy } from './policy.ts'
import type { BackupRecord, DiskRecord, JobRecord, OwnedProject, ProjectRecord, VaultRecord } from './resources.ts'

export type CloudId = 'tencent' | 'alibaba' | 'pingan' | 'huawei'

/** A place where things live: image IDs are unique within it and shares never leave it (T8, A8, P7, H2). */
export interface Place {
  cloud: CloudId
  region: string
}

/** Who acts in a place. `account` is what owns and receives there: an account's ID, or a project's where the cloud has those. */
export interface Caller extends Place {
  account: string
}

export interface AccountRecord {
  cloud: CloudId
  /** As its cloud writes it: on Tencent Cloud the root account's uin, in decimal digits; on Huawei Cloud 32 hexadecimal ones. */
  id: string
  name: string
  accessKeyId: string
  secretAccessKey: string
  /** Offered in the console's account menu. The others exist to be shared with. */
  demo: boolean
  /** Sub-accounts and collaborators cannot receive shares; the root account they belong to can. */
  rootAccount?: string
  /** Of images, where it is not the cloud's usual one. */
  imageQuota?: number
  /** Where accounts are divided into projects: those own and receive, in the account's place. */
  projects?: readonly ProjectRecord[]
}

export type ImageState = 'creating' | 'available' | 'failed' | 'copying' | 'importing' | 'import-failed'

export interface ImageDisk {
  snapshot: string
  usage: 'system' | 'data'
  sizeGiB: number
}

/** What an image gives to the instances made from it, and they to the images made of them: the image may be gone by then. */
export interface Software {
  os: string
  platform: string
  architecture: 'x86_64' | 'arm' | 'i386'
  encrypted: boolean
  license: 'cloud' | 'byol'
  cloudInit: boolean
}

/** What its owner may change of an image, and nobody else (T3). */
export interface ImageAttributes {
  name: string
  description: string
  /** Empty when it is in none. */
  family: string
  deprecated: boolean
}

export interface ImageRecord extends Place, Software, ImageAttributes {
  id: string
  /** An account's or project's ID, or `public` for the cloud's own images. */
  owner: string
  /** Until `readyAt`; see `imageState` for what it is at a moment. */
  state: ImageState
  /** Milliseconds since the epoch; of a copy, when the copying began. */
  created: number
  /** Available from then on, in milliseconds since the epoch. Without it the state stays as it is. */
  readyAt?: number
  source: 'official' | 'created' | 'imported'
  /** More than one disk makes it a whole-machine image, a single data disk a data-disk image. */
  disks: ImageDisk[]
  /** Made as a copy of another. */
  copied?: true
  /** What a whole-machine image rests on, where the cloud tells. */
  backup?: BackupRecord
}

/** What a recipient has answered; where the cloud does not ask, an image is accepted from the start. */
export type ShareStatus = 'pending' | 'accepted' | 'rejected'

export interface ShareRecord {
  account: string
  status: ShareStatus
  /** When it was shared, in milliseconds since the epoch. */
  since: number
  /** When the status last changed, if it did. */
  answered?: number
  /** Where the recipient keeps the backup of a whole-machine image. */
  vault?: string
}

export type InstanceOperation = 'create' | 'reinstall' | 'start' | 'stop'

/** Its software is that of its image at the time it was installed. */
export interface InstanceRecord extends Place, Software {
  id: string
  owner: string
  name: string
  image: string
  /** The image was another account's when it was installed. */
  received?: true
  zone: string
  type: string
  systemDiskGiB: number
  /** ID of the system disk, where those have their own. */
  systemDisk?: string
  privateAddress: string
  created: number
  /** What was done with it last: in the works until `readyAt`. */
  operation: InstanceOperation
  readyAt: number
  /** It does not run once `readyAt` has come. */
  stopped?: true
}

/** Something that happened to an image, by whom (an account ID) and when, in milliseconds since the epoch. */
export interface HistoryRecord {
  at: number
  by: string
  what: ImageHappening
}

/** In two languages, as the clouds' own region lists name things. */
export interface LocalName {
  zh: string
  en: string
}

export interface ZoneRecord {
  /** Such as `ap-guangzhou-3`. */
  id: string
  /** The cloud's other name for it: on Tencent Cloud the numeric ZoneId, as a string. */
  number: string
  name: LocalName
  soldOut: boolean
}

export interface RegionRecord extends Place {
  name: LocalName
  /** In mainland China: images are not copied across that border. */
  mainland: boolean
  zones: readonly ZoneRecord[]
}

/** An image as a world begins with it. */
export interface ImageSeed extends ImageRecord {
  /** Accepted unless it says otherwise. */
  sharedWith: readonly (Omit<ShareRecord, 'status'> & { status?: ShareStatus })[]
}

/**
 * What a world begins with. Every time in it (`created`, `since`, `readyAt`) is an offset in milliseconds from the
 * moment the world begins, so mostly negative; in the world itself they are milliseconds since the epoch.
 */
export interface WorldSeed {
  /** The journal's first entry names the world by this. */
  name: string
  accounts: readonly AccountRecord[]
  regions: readonly RegionRecord[]
  images: readonly ImageSeed[]
  instances: readonly InstanceRecord[]
  vaults?: readonly VaultRecord[]
  disks?: readonly DiskRecord[]
}

/**
 * The folded world: records in indexes, so that no question walks through all images. Keys are made by `inPlace` (a
 * place and an ID or account in it) and `inCloud`. Only `foundWorld` and `apply` write to it.
 */
export interface World {
  name: string
  /** ID of the journal it is folded from. */
  journal: string
  began: number
  /** How far its clock is ahead of the one it is given, in milliseconds. */
  ahead: number
  policies: Partial<Record<CloudId, Policy>>
  accounts: Map<string, AccountRecord>
  accountsByAccessKey: Map<string, AccountRecord>
  projects: Map<string, OwnedProject>
  regions: Map<string, RegionRecord>
  images: Map<string, ImageRecord>
  /** By owner, `public` included. */
  owned: Map<string, NewestFirst<ImageRecord>>
  /** IDs of images by owner, then by name: names are unique per owner and place. */
  names: Map<string, Map<string, string>>
  /** By recipient and status (`receivedKey`), in the order in which they came to it. */
  received: Map<string, NewestFirst<ImageRecord>>
  /** By image, then by recipient. */
  shares: Map<string, Map<string, ShareRecord>>
  /** P3: how often each owner has shared on the last day on which it did; days are counted from the epoch. */
  sharesOnDay: Map<string, { day: number; count: number }>
  instances: Map<string, NewestFirst<InstanceRecord>>
  /** By owner. */
  vaults: Map<string, NewestFirst<VaultRecord>>
  disks: Map<string, NewestFirst<DiskRecord>>
  /** By owner; kept for as long as the journal is. */
  jobs: Map<string, NewestFirst<JobRecord>>
  /**
   * By image, the oldest first: gathered while folding, because a journal can be long and has no index of its own. That an
   * image which the world began with was made is not written down: its record says it, and there may be very many.
   */
  history: Map<string, HistoryRecord[]>
  /** What the journal holds, for people to read, the oldest first. */
  log: LogRecord[]
}

export const inPlace = ({ cloud, region }: Place, id: string) => `${cloud}/${region}/${id}`
export const receivedKey = (place: Place, account: string, status: ShareStatus) =>
  `${inPlace(place, account)}/${status}`
export const inCloud = (cloud: CloudId, id: string) => `${cloud}/${id}`
