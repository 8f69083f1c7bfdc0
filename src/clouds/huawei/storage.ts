import type { Cloud } from '../cloud.ts'
import { CloudError } from '../cloud-error.ts'
import type { Call } from './client.ts'
import { toBackup, toDisk, toVault } from './to-model.ts'
import type {
  Backup,
  BackupList,
  Vault,
  VaultCreation,
  VaultList,
  VolumeCreation,
  VolumeList,
  VolumesStarted,
  VolumeType,
} from './wire-resources.ts'

const pageSize = 1000

type Storage = Required<Pick<Cloud, 'listDisks' | 'createDisks' | 'listVaults' | 'createVault' | 'readBackup'>>

/** Disks (EVS), and the vaults and backups of CBR. */
export function storage(call: Call, project: () => Promise<string>): Storage {
  return {
    async listDisks(page, signal) {
      const offset = Number(page ?? 0)
      const path = `/v2/${await project()}/cloudvolumes/detail`
      const answer = await call<VolumeList>('GET', 'evs', path, { query: { limit: pageSize, offset }, signal })
      const { count: total } = answer
      const more = offset + pageSize < total && { next: String(offset + pageSize) }
      return { disks: answer.volumes.map(toDisk), total, ...more }
    },

    async createDisks({ image, name, sizeGiB, type, zone, count }) {
      // Only those types are offered: see the profile.
      const volume_type = type as VolumeType
      const body: VolumeCreation = {
        volume: { availability_zone: zone, volume_type, size: sizeGiB, imageRef: image, name, count },
      }
      return (await call<VolumesStarted>('POST', 'evs', `/v2.1/${await project()}/cloudvolumes`, { body })).volume_ids
    },

    async listVaults(signal) {
      const path = `/v3/${await project()}/vaults`
      const { vaults } = await call<VaultList>('GET', 'cbr', path, { query: { limit: pageSize }, signal })
      return vaults.map(toVault)
    },

    async createVault({ name, sizeGiB }) {
      const billing = {
        consistent_level: 'crash_consistent',
        object_type: 'server',
        protect_type: 'backup',
        size: sizeGiB,
        charging_mode: 'post_paid',
      } as const
      const body: VaultCreation = { vault: { name, billing, resources: [] } }
      return (await call<{ vault: Vault }>('POST', 'cbr', `/v3/${await project()}/vaults`, { body })).vault.id
    },

    async readBackup({ relation, backup }, signal) {
      if (backup === undefined) return undefined
      const path = `/v3/${await project()}/backups`
      if (relation === 'own') {
        const one = await call<{ backup: Backup }>('GET', 'cbr', `${path}/${encodeURIComponent(backup)}`, { signal })
        return toBackup(one.backup)
      }
      // Only its owner may read it. Whether a recipient finds it among those shared with it is not promised.
      const query = { own_type: 'shared', limit: pageSize }
      const found = await call<BackupList>('GET', 'cbr', path, { query, signal }).catch((error: unknown) => {
        if (error instanceof CloudError && error.kind === 'forbidden') return { backups: [] }
        throw error
      })
      const one = found.backups.find(({ id }) => id === backup)
      return one && toBackup(one)
    },
  }
}
