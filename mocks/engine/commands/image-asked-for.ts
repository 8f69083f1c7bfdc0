import { RefusalError } from '../refusal.ts'
import type { ImageKind } from '../refusal.ts'
import { imageKind, imageState, isBusy, regionAt, visibleImage } from '../views.ts'
import type { VisibleImage } from '../views.ts'
import type { Caller, ImageRecord, World } from '../world.ts'

/** @throws RefusalError image-not-found: another's, gone, or in another region (T8). */
export function imageToSee(world: World, by: Caller, imageId: string): VisibleImage {
  const visible = visibleImage(world, by, imageId)
  if (!visible) throw new RefusalError({ reason: 'image-not-found', image: imageId })
  return visible
}

/**
 * The caller's own image, for what only an owner may do.
 * @throws RefusalError image-not-found, not-owner (received: T3, T7, T9), public-image, each before anything about the
 * image is told.
 */
export function imageToChange(world: World, by: Caller, imageId: string): ImageRecord {
  const { image, relation } = imageToSee(world, by, imageId)
  if (relation === 'received') throw new RefusalError({ reason: 'not-owner', image: imageId })
  if (relation === 'public') throw new RefusalError({ reason: 'public-image', image: imageId })
  return image
}

/**
 * What something can be made of: one's own, a received or a public image (T4). Not one that waits for an answer (H4); a
 * rejected one the cloud itself lets pass, and the console does not (C1). @throws RefusalError image-not-found, image-busy.
 */
export function imageToInstall(world: World, by: Caller, imageId: string, now: number): ImageRecord {
  const { image, status } = imageToSee(world, by, imageId)
  if (status === 'pending') throw new RefusalError({ reason: 'image-not-found', image: imageId })
  checkAvailable(image, now)
  return image
}

/** @throws RefusalError zone-not-in-region, zone-sold-out. */
export function checkZone(world: World, by: Caller, zone: string) {
  const found = regionAt(world, by)?.zones.find(({ id }) => id === zone)
  if (!found) throw new RefusalError({ reason: 'zone-not-in-region', zone })
  if (found.soldOut) throw new RefusalError({ reason: 'zone-sold-out', zone })
}

/** @throws RefusalError image-busy, also for an image whose making failed. */
export function checkAvailable(image: ImageRecord, now: number) {
  const state = imageState(image, now)
  if (state !== 'available') throw new RefusalError({ reason: 'image-busy', image: image.id, state })
}

/** @throws RefusalError image-busy. One whose making failed is at rest. */
export function checkAtRest(image: ImageRecord, now: number) {
  if (!isBusy(image, now)) return
  throw new RefusalError({ reason: 'image-busy', image: image.id, state: imageState(image, now) })
}

/** The cloud's policy says which of these count for what. @throws RefusalError image-kind-unsupported. */
export function checkKind(image: ImageRecord, unsupported: readonly ImageKind[]) {
  const dataDisk = imageKind(image) === 'data-disk'
  const is: Record<ImageKind, boolean> = {
    encrypted: image.encrypted,
    byol: image.license === 'byol',
    'whole-machine': imageKind(image) === 'whole-machine',
    'data-disk': dataDisk,
    'not-data-disk': !dataDisk,
    deprecated: image.deprecated,
    'unshareable-backup': image.backup !== undefined && image.backup.source !== 'cbr',
  }
  const kind = unsupported.find((obstacle) => is[obstacle])
  if (kind) throw new RefusalError({ reason: 'image-kind-unsupported', image: image.id, kind })
}
