/** What can be seen of what stands around images. Pure, as `views.ts`. */
import type { DiskRecord, JobRecord, VaultRecord } from './resources.ts'
import { imageSize, receivedImages, shareHolders } from './views.ts'
import { inPlace } from './world.ts'
import type { Caller, World } from './world.ts'

/** Newest first. */
export function vaultsOf(world: World, caller: Caller): readonly VaultRecord[] {
  return world.vaults.get(inPlace(caller, caller.account))?.list() ?? []
}

/** Undefined for another's. */
export function vaultOf(world: World, caller: Caller, id: string): VaultRecord | undefined {
  return world.vaults.get(inPlace(caller, caller.account))?.get(id)
}

/** In GiB: backups of the owner's own servers, and those behind the whole-machine images that it accepted into it. */
export function vaultUse(world: World, caller: Caller, vault: VaultRecord): number {
  const kept = receivedImages(world, caller).filter(
    (image) => shareHolders(world, image).get(caller.account)?.vault === vault.id,
  )
  return kept.reduce((sum, image) => sum + imageSize(image), vault.usedGiB)
}

/** Newest first. */
export function disksOf(world: World, caller: Caller): readonly DiskRecord[] {
  return world.disks.get(inPlace(caller, caller.account))?.list() ?? []
}

/** Undefined for another's. */
export function jobOf(world: World, caller: Caller, id: string): JobRecord | undefined {
  return world.jobs.get(inPlace(caller, caller.account))?.get(id)
}
