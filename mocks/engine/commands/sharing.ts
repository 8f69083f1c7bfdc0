import { policyOf } from '../policy.ts'
import { RefusalError } from '../refusal.ts'
import { visibleImage } from '../views.ts'
import type { Caller, ImageRecord, World } from '../world.ts'

/**
 * The caller's own image, for changing who has it.
 * @throws RefusalError image-not-found (another's, or in another region: T8), not-owner (received: T9),
 * image-not-shareable-kind (public), each before anything about the image is told.
 */
export function imageToShare(world: World, by: Caller, imageId: string): ImageRecord {
  const visible = visibleImage(world, by, imageId)
  if (!visible) throw new RefusalError({ reason: 'image-not-found', image: imageId })
  if (visible.relation === 'received') throw new RefusalError({ reason: 'not-owner', image: imageId })
  if (visible.relation === 'public') {
    throw new RefusalError({ reason: 'image-not-shareable-kind', image: imageId, kind: 'public' })
  }
  return visible.image
}

/** Each account of the list once. The limit per call counts what was sent: @throws RefusalError too-many-recipients-in-one-call. */
export function recipients(world: World, by: Caller, accounts: readonly string[]): string[] {
  const limit = policyOf(world, by.cloud).limits.accountsPerCall.value
  if (accounts.length > limit) throw new RefusalError({ reason: 'too-many-recipients-in-one-call', limit })
  return [...new Set(accounts)]
}
