import type { Vault, VaultCreation, VaultList } from '../../../src/clouds/huawei/wire-resources.ts'
import type { VaultRecord } from '../../engine/resources.ts'
import { vaultOf, vaultsOf, vaultUse } from '../../engine/views-resources.ts'
import type { Caller, World } from '../../engine/world.ts'
import { bodyOf } from './body.ts'
import { cbr } from './dialects.ts'
import { serviceError } from './errors.ts'
import { projectOperations } from './operation.ts'
import { hasAsked, rowsAsked } from './paging.ts'

const operation = projectOperations(cbr)

const listVault = operation({
  name: 'ListVault',
  method: 'GET',
  path: '/v3/{project_id}/vaults',
  run: ({ engine, caller, query, dialect }): Promise<VaultList> => {
    const { limit, offset } = rowsAsked(query, dialect, { usual: 1000, most: 1000 })
    return engine.read((world) => {
      const vaults = vaultsOf(world, caller).map((vault) => vaultAnswer(world, caller, vault))
      const found = vaults.filter(({ id, name, billing: { protect_type, object_type, status, cloud_type } }) =>
        hasAsked(query, { id, name, protect_type, object_type, status, cloud_type }),
      )
      return { vaults: found.slice(offset, offset + limit), count: found.length, limit, offset }
    })
  },
})

const showVault = operation({
  name: 'ShowVault',
  method: 'GET',
  path: '/v3/{project_id}/vaults/{vault_id}',
  run: ({ engine, caller, path }): Promise<{ vault: Vault }> =>
    engine.read((world) => ({ vault: vaultById(world, caller, path.vault_id) })),
})

/** Throws HuaweiError BackupService.6105. */
function vaultById(world: World, caller: Caller, id: string): Vault {
  const vault = vaultOf(world, caller, id)
  if (!vault) throw serviceError('BackupService.6105')
  return vaultAnswer(world, caller, vault)
}

const vaultCreation = bodyOf<VaultCreation>({
  fields: {
    vault: {
      fields: {
        name: 'string',
        billing: {
          fields: {
            consistent_level: 'string',
            object_type: 'string',
            protect_type: 'string',
            size: 'integer',
            charging_mode: 'string',
          },
          required: ['consistent_level', 'object_type', 'protect_type', 'size'],
        },
        resources: { list: { fields: { id: 'string', type: 'string' }, required: [] } },
      },
      required: ['name', 'billing', 'resources'],
    },
  },
  required: ['vault'],
})

/** H7. There at once, paid for afterwards, and empty: servers to protect have no part here. */
const createVault = operation({
  name: 'CreateVault',
  method: 'POST',
  path: '/v3/{project_id}/vaults',
  run: async (call): Promise<{ vault: Vault }> => {
    const { name, billing, resources } = vaultCreation(call).vault
    const { engine, caller: by } = call
    const { object_type: holds, protect_type: protects, size: sizeGiB, charging_mode: paid = 'post_paid' } = billing
    if (name.length < 1 || name.length > 64 || paid !== 'post_paid' || resources.length > 0) throw cbr.badRequest()
    if (holds !== 'server' && holds !== 'disk') throw cbr.badRequest()
    if (protects !== 'backup' && protects !== 'replication') throw cbr.badRequest()
    if (sizeGiB < 10 || sizeGiB > 10_485_760) throw serviceError('BackupService.6101')
    const id = await engine.execute({ type: 'create-vault', by, name, sizeGiB, protects, holds })
    return engine.read((world) => ({ vault: vaultById(world, by, id) }))
  },
})

function vaultAnswer(world: World, caller: Caller, vault: VaultRecord): Vault {
  const { id, name, owner, created, sizeGiB, usedGiB, protects, holds, status } = vault
  return {
    id,
    name,
    project_id: owner,
    created_at: new Date(created).toISOString().replace('Z', '+00:00'),
    resources: [],
    billing: {
      size: sizeGiB,
      // Of the servers whose own backups are in it.
      allocated: usedGiB,
      // In MB, where all else is in GB.
      used: vaultUse(world, caller, vault) * 1024,
      protect_type: protects,
      object_type: holds,
      status,
      consistent_level: 'crash_consistent',
      charging_mode: 'post_paid',
      cloud_type: 'public',
      spec_code: `vault.${protects}.${holds}.normal`,
    },
  }
}

export const vaultOperations = [listVault, showVault, createVault]
