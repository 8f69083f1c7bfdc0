import type { Vault } from '../../clouds/resources.ts'

/** Why a vault cannot take the backup of a whole-machine image; `gone` is one that is in the list no longer. */
export type Misfit = 'protects' | 'holds' | 'state' | 'size' | 'gone'

/** H7. A size that nobody knows here is for the cloud to judge (H8). */
export function misfitOf(vault: Vault | undefined, neededGiB: number | undefined): Misfit | undefined {
  if (!vault) return 'gone'
  if (vault.protects !== 'backup') return 'protects'
  if (vault.holds !== 'server') return 'holds'
  if (vault.state !== 'available') return 'state'
  // The whole capacity counts, not what is free of it.
  return neededGiB !== undefined && vault.sizeGiB < neededGiB ? 'size' : undefined
}
