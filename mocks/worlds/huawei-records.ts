import { newId } from '../engine/ids.ts'
import type { VaultRecord } from '../engine/resources.ts'
import type { ImageDisk, ImageSeed, InstanceRecord } from '../engine/world.ts'
import { instanceFrom, usualImage, type SomeImage, type SomeInstance } from './records.ts'

const sameForAll = { cloud: 'huawei', ...usualImage } as const

/** A private image as most are: available, x86, one system disk of 40 GB, shared with nobody. */
export function huaweiImage(some: SomeImage): ImageSeed {
  return { ...sameForAll, disks: disksOf(some.id, [40]), ...some }
}

/** A data-disk image: no system, one disk. */
export function huaweiDataImage(sizeGiB: number, some: Omit<SomeImage, 'os' | 'platform'>): ImageSeed {
  const disks = disksOf(some.id, [sizeGiB]).map((disk) => ({ ...disk, usage: 'data' as const }))
  return { ...sameForAll, os: 'Other', platform: 'Other', disks, ...some }
}

/** The system disk is the first. Their IDs are the same whenever the world begins. */
export function disksOf(image: string, sizesGiB: readonly number[]): ImageDisk[] {
  return sizesGiB.map((sizeGiB, n) => ({
    snapshot: newId('uuid', `${image} disk ${n}`),
    usage: n === 0 ? 'system' : 'data',
    sizeGiB,
  }))
}

/** Those projects have yet to answer. */
export function waiting(since: number, projects: readonly string[]): ImageSeed['sharedWith'] {
  return projects.map((account) => ({ account, status: 'pending', since }))
}

/** A server of the smallest usual flavor that runs the image since a minute after it was made. */
export const huaweiServer = (image: ImageSeed, some: SomeInstance): InstanceRecord =>
  instanceFrom(image, { type: 's6.large.2', systemDiskGiB: 40, ...some })

type SomeVault = Pick<VaultRecord, 'region' | 'owner' | 'id' | 'name' | 'sizeGiB' | 'created'> & Partial<VaultRecord>

/** A vault for backups of servers, empty. */
export function huaweiVault(some: SomeVault): VaultRecord {
  return { cloud: 'huawei', protects: 'backup', holds: 'server', status: 'available', usedGiB: 0, ...some }
}
