import { RefusalError } from '../refusal.ts'
import type { VaultRecord } from '../resources.ts'
import { imageKind, imageSize, shareHolders } from '../views.ts'
import { vaultOf } from '../views-resources.ts'
import type { Caller, ImageRecord, World } from '../world.ts'
import type { CommandOf, Decision } from './command.ts'
import { checkAvailable, imageToSee } from './image-asked-for.ts'

/**
 * H1, H6, H14: only whoever was asked may answer, and may change its mind. H7: a whole-machine image is accepted into a
 * vault. Saying the same again changes nothing.
 */
export function answerInvitation(
  world: World,
  { by, answer, ...command }: CommandOf<'answer-invitation'>,
  now: number,
): Decision<'answer-invitation'> {
  const { image } = imageToSee(world, by, command.image)
  const share = shareHolders(world, image).get(by.account)
  if (!share) throw new RefusalError({ reason: 'not-invited', image: image.id })
  checkAvailable(image, now)
  const needsVault = answer === 'accepted' && imageKind(image) === 'whole-machine' && share.status !== 'accepted'
  const vault = needsVault ? vaultFor(world, by, image, command.vault) : undefined
  const { cloud, region, id } = image
  const answered = { type: 'invitation-answered' as const, cloud, region, image: id, account: by.account, answer }
  return {
    events: share.status === answer ? [] : [{ ...answered, ...(vault && { vault: vault.id }) }],
    result: undefined,
  }
}

/** H7: one for backups of servers, that is available, and whose capacity is at least that of all disks together. */
function vaultFor(world: World, by: Caller, image: ImageRecord, id: string | undefined): VaultRecord {
  if (id === undefined) throw new RefusalError({ reason: 'vault-missing', image: image.id })
  const vault = vaultOf(world, by, id)
  if (!vault) throw new RefusalError({ reason: 'vault-not-found', vault: id })
  if (vault.holds !== 'server' || vault.protects !== 'backup') {
    throw new RefusalError({ reason: 'vault-unsuitable', vault: id })
  }
  if (vault.status !== 'available') throw new RefusalError({ reason: 'vault-unavailable', vault: id })
  const neededGiB = imageSize(image)
  if (vault.sizeGiB < neededGiB) throw new RefusalError({ reason: 'vault-too-small', vault: id, neededGiB })
  return vault
}
