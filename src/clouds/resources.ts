/** What stands around images on clouds that have it: the rest of the port's model. See `cloud.ts`. */

/** A backup of a server, one entry per disk (H8). */
export interface Backup {
  id: string
  name: string
  server: string
  disks: { id: string; name: string; sizeGiB: number; system: boolean }[]
  totalGiB: number
}

/** What the backups behind accepted whole-machine images are kept in (H7). */
export interface Vault {
  id: string
  name: string
  sizeGiB: number
  usedGiB: number
  protects: 'backup' | 'replication' | 'hybrid'
  /** `server`, `disk` and others, as the cloud says it. */
  holds: string
  state: 'available' | 'lock' | 'frozen' | 'deleting' | 'error'
  createdAt: string
}

/** For backups of servers. */
export interface NewVault {
  name: string
  sizeGiB: number
}

export type DiskState = 'creating' | 'available' | 'in-use' | 'failed'

export interface Disk {
  id: string
  name: string
  state: DiskState
  sizeGiB: number
  type: string
  zone: string
  /** The data-disk image that it was made from, where it was. */
  image?: string
  createdAt: string
}

export interface DiskPage {
  disks: Disk[]
  total?: number
  next?: string
}

export interface NewDisks {
  image: string
  name: string
  sizeGiB: number
  type: string
  zone: string
  count: number
}
