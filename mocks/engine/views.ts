/** What can be seen of the world. Pure; each looks things up in an index and never walks through all images. */
import { policyOf } from './policy.ts'
import { RefusalError } from './refusal.ts'
import { inCloud, inPlace, nameKey } from './world.ts'
import type {
  AccountRecord,
  Caller,
  CloudId,
  HistoryRecord,
  ImageRecord,
  ImageState,
  InstanceRecord,
  Place,
  RegionRecord,
  ShareRecord,
  World,
} from './world.ts'

/** Newest first. */
export function ownImages(world: World, caller: Caller): readonly ImageRecord[] {
  return world.owned.get(inPlace(caller, caller.account))?.list() ?? []
}

/** Shared with the caller by others in the caller's region (T8, T12), the most recently shared first. */
export function receivedImages(world: World, caller: Caller): readonly ImageRecord[] {
  return world.received.get(inPlace(caller, caller.account))?.list() ?? []
}

/** The cloud's own, newest first. */
export function publicImages(world: World, place: Place): readonly ImageRecord[] {
  return world.owned.get(inPlace(place, 'public'))?.list() ?? []
}

export interface VisibleImage {
  image: ImageRecord
  /** How the caller comes to see it. */
  relation: 'own' | 'received' | 'public'
}

/** Undefined also for what exists but is not the caller's to see: another account's things are invisible. */
export function visibleImage(world: World, caller: Caller, imageId: string): VisibleImage | undefined {
  const image = world.images.get(inPlace(caller, imageId))
  if (!image) return undefined
  if (image.owner === caller.account) return { image, relation: 'own' }
  if (image.owner === 'public') return { image, relation: 'public' }
  return shareHolders(world, image).has(caller.account) ? { image, relation: 'received' } : undefined
}

const nobody: ReadonlyMap<string, ShareRecord> = new Map()

/** An image's shares by the account that holds them, without asking who wants to know. */
export function shareHolders(world: World, image: ImageRecord): ReadonlyMap<string, ShareRecord> {
  return world.shares.get(inPlace(image, image.id)) ?? nobody
}

/**
 * Who has the caller's image, in the order in which they got it.
 * @throws RefusalError image-not-found when the caller cannot see it, not-owner when it is received or public.
 */
export function sharesOf(world: World, caller: Caller, imageId: string): readonly ShareRecord[] {
  const visible = visibleImage(world, caller, imageId)
  if (!visible) throw new RefusalError({ reason: 'image-not-found', image: imageId })
  if (visible.relation !== 'own') throw new RefusalError({ reason: 'not-owner', image: imageId })
  return [...shareHolders(world, visible.image).values()]
}

/** What the image is at a moment: what was under way when it was recorded is done once its time has come. */
export function imageState({ state, readyAt }: ImageRecord, now: number): ImageState {
  return readyAt !== undefined && now >= readyAt ? 'available' : state
}

/** Whether something is being done to the image that has to end first. */
export function isBusy(image: ImageRecord, now: number): boolean {
  return ['creating', 'copying', 'importing'].includes(imageState(image, now))
}

/** How much of a copy has arrived, in whole percent (0 to 99), or undefined when the image is not being copied. */
export function copyProgress(image: ImageRecord, now: number): number | undefined {
  const { created, readyAt } = image
  if (readyAt === undefined || imageState(image, now) !== 'copying') return undefined
  return Math.max(0, Math.floor((100 * (now - created)) / (readyAt - created)))
}

/** The account's image of exactly that name: names are compared as they are written. */
export function imageIdByName(world: World, place: Place, owner: string, name: string): string | undefined {
  return world.names.get(nameKey(place, owner, name))
}

/** What happened to the caller's image, the oldest first; undefined when it is not the caller's. */
export function imageHistory(world: World, caller: Caller, imageId: string): readonly HistoryRecord[] | undefined {
  if (visibleImage(world, caller, imageId)?.relation !== 'own') return undefined
  return world.history.get(inPlace(caller, imageId)) ?? []
}

/** Undefined for another account's. */
export function ownInstance(world: World, caller: Caller, instanceId: string): InstanceRecord | undefined {
  return world.instances.get(inPlace(caller, caller.account))?.get(instanceId)
}

/** Newest first. */
export function instancesOf(world: World, caller: Caller): readonly InstanceRecord[] {
  return world.instances.get(inPlace(caller, caller.account))?.list() ?? []
}

/** How many custom images the caller has in the region. Received ones do not count (T5). */
export function imageCount(world: World, caller: Caller): number {
  return world.owned.get(inPlace(caller, caller.account))?.size ?? 0
}

/** How many custom images the caller may have in the region, those it has included. */
export function imageQuota(world: World, caller: Caller): number {
  return policyOf(world, caller.cloud).limits.imageQuota.value
}

export function accountById(world: World, cloud: CloudId, id: string): AccountRecord | undefined {
  return world.accounts.get(inCloud(cloud, id))
}

export function accountByAccessKey(world: World, cloud: CloudId, accessKeyId: string): AccountRecord | undefined {
  return world.accountsByAccessKey.get(inCloud(cloud, accessKeyId))
}

/** Those that the person at the console may act as, on all clouds. */
/** In the order of the world's list. */
export function regionsOf(world: World, cloud: CloudId): RegionRecord[] {
  return [...world.regions.values()].filter((region) => region.cloud === cloud)
}

export function regionAt(world: World, place: Place): RegionRecord | undefined {
  return world.regions.get(inCloud(place.cloud, place.region))
}
