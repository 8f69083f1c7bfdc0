import { newId } from '../ids.ts'
import type { Unique } from '../ids.ts'
import type { World } from '../world.ts'
import type { CommandOf, Decision } from './command.ts'

/** There at once, and empty. */
export function createVault(
  _world: World,
  { by, name, sizeGiB, protects, holds }: CommandOf<'create-vault'>,
  now: number,
  unique: Unique,
): Decision<'create-vault'> {
  const { cloud, region, account: owner } = by
  const id = newId('uuid', unique(0))
  const what = { id, name, sizeGiB, protects, holds, status: 'available' as const, usedGiB: 0, created: now }
  return { events: [{ type: 'vault-created', cloud, region, vault: { cloud, region, owner, ...what } }], result: id }
}
