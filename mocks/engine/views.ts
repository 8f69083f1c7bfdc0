/** What can be seen of the world. Pure; each looks things up in an index and never walks through all images. */
import { dayOf, nextDayAt, policyOf } from './policy.ts'
import { RefusalError } from './refusal.ts'
import type { OwnedProject } from './resources.ts'
import { inCloud, inPlace, receivedKey } from './world.ts'
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
  ShareStatus,
  World,
} from './world.ts'

/** Newest first. */
export function ownImages(world: World, caller: Caller): readonly ImageRecord[] {
  return world.owned.get(inPlace(caller, caller.account))?.list() ?? []
}

/**
 * Shared with the caller by others in the caller's region (T8, T12, H2) and, where the cloud asks, accepted (H4); or else
 * those that wait for an answer, or were rejected (H6). Those that came to it last are first.
 */
export function receivedImages(world: World, caller: Caller, status: ShareStatus = 'accepted'): readonly ImageRecord[] {
  return world.received.get(receivedKey(caller, caller.account, status))?.list() ?? []
}

/** The cloud's own, newest first. */
export function publicImages(world: World, place: Place): readonly ImageRecord[] {
  return world.owned.get(inPlace(place, 'public'))?.list() ?? []
}

export interface VisibleImage {
  image: ImageRecord
  /** How the caller comes to see it. */
  relation: 'own' | 'received' | 'public'
  /** Of a received one: somebody who was asked may look at it whatever the answer. */
  status?: ShareStatus
}

/** Undefined also for what exists but is not the caller's to see: another account's things are invisible. */
export function visibleImage(world: World, caller: Caller, imageId: string): VisibleImage | undefined {
  const image = world.images.get(inPlace(caller, imageId))
  if (!image) return undefined
  if (image.owner === caller.account) return { image, relation: 'own' }
  if (image.owner === 'public') return { image, relation: 'public' }
  const share = shareHolders(world, image).get(caller.account)
  return share && { image, relation: 'received', status: share.status }
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

export function imageKind({ disks, backup }: ImageRecord): 'system-disk' | 'data-disk' | 'whole-machine' {
  if (backup || disks.length > 1) return 'whole-machine'
  return disks[0]?.usage === 'data' ? 'data-disk' : 'system-disk'
}

/** Of all its disks together, in GiB (H7, H8). */
export function imageSize({ disks }: ImageRecord): number {
  return disks.reduce((sum, { sizeGiB }) => sum + sizeGiB, 0)
}

/** Of its system disk, in GiB: 0 where it has none. */
export function systemDiskSize({ disks }: ImageRecord): number {
  return disks.find(({ usage }) => usage === 'system')?.sizeGiB ?? 0
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
  return world.names.get(inPlace(place, owner))?.get(name)
}

/** What happened to the caller's image, the oldest first; undefined when it is not the caller's. */
export function imageHistory(world: World, caller: Caller, imageId: string): readonly HistoryRecord[] | undefined {
  const visible = visibleImage(world, caller, imageId)
  if (visible?.relation !== 'own') return undefined
  const kept = world.history.get(inPlace(caller, imageId)) ?? []
  if (kept[0] && ['created', 'created-as-copy'].includes(kept[0].what.type)) return kept
  const { created, owner } = visible.image
  return [{ at: created, by: owner, what: { type: 'created' } }, ...kept]
}

/** Undefined for another account's. */
export function ownInstance(world: World, caller: Caller, instanceId: string): InstanceRecord | undefined {
  return world.instances.get(inPlace(caller, caller.account))?.get(instanceId)
}

/** Newest first. */
export function instancesOf(world: World, caller: Caller): readonly InstanceRecord[] {
  return world.instances.get(inPlace(caller, caller.account))?.list() ?? []
}

/** How many images the caller has of those that its quota counts: received ones too where the policy says so (T5, A3, P4). */
export function imageCount(world: World, caller: Caller): number {
  const { scope, countsReceived } = policyOf(world, caller.cloud).quota
  const regions = scope === 'region' ? [caller] : regionsOf(world, caller.cloud)
  const places = regions.map(({ region }) => ({ ...caller, region }))
  const kinds = countsReceived ? [ownedIn, receivedIn] : [ownedIn]
  return places.flatMap((place) => kinds.map((count) => count(world, place))).reduce((sum, n) => sum + n, 0)
}

/** Not by their lists, which would have to be made first. */
const ownedIn = (world: World, caller: Caller) => world.owned.get(inPlace(caller, caller.account))?.size ?? 0
const receivedIn = (world: World, caller: Caller) =>
  world.received.get(receivedKey(caller, caller.account, 'accepted'))?.size ?? 0

/** How many of those images the caller may have, those it has included; each project as many as its account (H11). */
export function imageQuota(world: World, caller: Caller): number {
  const { cloud, account } = caller
  const own = (accountById(world, cloud, account) ?? projectById(world, cloud, account)?.account)?.imageQuota
  return own ?? policyOf(world, cloud).limits.imageQuota.value
}

/** P3: how often the caller may share on one day, has, and when the next begins. Undefined where no such limit is. */
export function shareAllowance(world: World, { cloud, account }: Caller, now: number) {
  const policy = policyOf(world, cloud)
  const limit = policy.limits.dailyShareLimit?.value
  if (limit === undefined) return undefined
  const last = world.sharesOnDay.get(inCloud(cloud, account))
  return {
    limit,
    used: last?.day === dayOf(policy, now) ? last.count : 0,
    resetsAt: nextDayAt(policy, now),
  }
}

/** An account's ID, or a project's where those own and receive: whether it is there to receive in this place. */
export function recipientIn(world: World, place: Place, id: string): AccountRecord | undefined {
  if (policyOf(world, place.cloud).tenant === 'account') return accountById(world, place.cloud, id)
  const project = projectById(world, place.cloud, id)
  return project?.region === place.region ? project.account : undefined
}

export function projectById(world: World, cloud: CloudId, id: string): OwnedProject | undefined {
  return world.projects.get(inCloud(cloud, id))
}

/**
 * Who acts when an account does in what the console calls a region: where accounts have projects that is a project's
 * name. Undefined when there is no such account, or the account has no such project.
 */
export function callerOf(world: World, cloud: CloudId, accountId: string, region: string): Caller | undefined {
  const account = accountById(world, cloud, accountId)
  if (!account) return undefined
  if (policyOf(world, cloud).tenant === 'account') return { cloud, region, account: account.rootAccount ?? account.id }
  const project = account.projects?.find(({ name }) => name === region)
  return project && { cloud, region: project.region, account: project.id }
}

export function accountById(world: World, cloud: CloudId, id: string): AccountRecord | undefined {
  return world.accounts.get(inCloud(cloud, id))
}

export function accountByAccessKey(world: World, cloud: CloudId, accessKeyId: string): AccountRecord | undefined {
  return world.accountsByAccessKey.get(inCloud(cloud, accessKeyId))
}

/** In the order of the world's list. */
export function regionsOf(world: World, cloud: CloudId): RegionRecord[] {
  return [...world.regions.values()].filter((region) => region.cloud === cloud)
}

export function regionAt(world: World, place: Place): RegionRecord | undefined {
  return world.regions.get(inCloud(place.cloud, place.region))
}
