/** What stands around images on clouds that have it: projects, backups, vaults, disks and jobs. */
import type { Refusal } from './refusal.ts'
import type { AccountRecord, Place } from './world.ts'

/** What owns images and receives shares where accounts are divided into projects (H11). */
export interface ProjectRecord {
  /** 32 hexadecimal digits. */
  id: string
  /** The region's ID for the account's default project there, `<region>_<suffix>` for a further one. */
  name: string
  region: string
}

/** A project, and whose it is. */
export interface OwnedProject extends ProjectRecord {
  account: AccountRecord
}

/** What a whole-machine image rests on. Its disks are the image's. */
export interface BackupRecord {
  id: string
  name: string
  /** The server that it was made of. */
  server: { id: string; name: string }
  /** Images on a CSBS backup, or on one that somebody else shares, cannot be shared (IMG.0135). */
  source: 'cbr' | 'csbs' | 'shared-by-another'
  /** Whether those that the image is shared with find it in their list of shared backups. */
  listedForRecipients: boolean
}

export type VaultStatus = 'available' | 'lock' | 'frozen' | 'deleting' | 'error'

/** A recipient's container for the backups behind whole-machine images (H7). */
export interface VaultRecord extends Place {
  id: string
  /** A project ID. */
  owner: string
  name: string
  sizeGiB: number
  protects: 'backup' | 'replication'
  holds: 'server' | 'disk'
  status: VaultStatus
  /** Taken by backups of the owner's own servers. */
  usedGiB: number
  created: number
}

/** A data disk made from a data-disk image (H10). */
export interface DiskRecord extends Place {
  id: string
  /** A project ID. */
  owner: string
  name: string
  image: string
  sizeGiB: number
  type: string
  zone: string
  created: number
  /** Available from then on. */
  readyAt: number
}

/** What one command of a job came to. */
export interface JobItem {
  image?: string
  /** Whose share of the image it was about. */
  account?: string
  /** IDs of what was made. */
  made: readonly string[]
  refusal?: Refusal
}

/** Work that its caller is not kept waiting for. What it does is done at once; it is `RUNNING` until `readyAt`. */
export interface JobRecord extends Place {
  id: string
  /** A project ID. */
  owner: string
  /** The cloud's own name for this kind of job. */
  type: string
  began: number
  readyAt: number
  items: readonly JobItem[]
}
