/** Changes of one record in every index that has it. None walks through more than the record's own shares. */
import { listOf } from './newest-first.ts'
import { dayOf, policyOf } from './policy.ts'
import { inCloud, inPlace, receivedKey } from './world.ts'
import type { ImageAttributes, ImageRecord, InstanceRecord, Place, ShareRecord, World } from './world.ts'

/** Throws when there is none: then the journal does not fit the world. */
export function imageAt(world: World, place: Place, id: string): ImageRecord {
  const image = world.images.get(inPlace(place, id))
  if (!image) throw new Error(`There is no image ${id} in ${place.cloud} ${place.region}`)
  return image
}

export function addImage(world: World, image: ImageRecord) {
  world.images.set(inPlace(image, image.id), image)
  const owner = inPlace(image, image.owner)
  listOf(world.owned, owner).set(image.id, image)
  addName(world, owner, image)
}

function addName({ names }: World, owner: string, { id, name }: ImageRecord) {
  const found = names.get(owner)
  if (found) found.set(name, id)
  else names.set(owner, new Map([[name, id]]))
}

/** In place: every index refers to the one record. */
export function editImage(world: World, image: ImageRecord, changes: Partial<ImageAttributes>) {
  forgetName(world, image)
  Object.assign(image, changes)
  addName(world, inPlace(image, image.owner), image)
}

export function removeImage(world: World, image: ImageRecord) {
  const key = inPlace(image, image.id)
  for (const account of world.shares.get(key)?.keys() ?? []) removeShare(world, image, account)
  world.shares.delete(key)
  world.history.delete(key)
  world.images.delete(key)
  listOf(world.owned, inPlace(image, image.owner)).delete(image.id)
  forgetName(world, image)
}

/** A world of somebody's own may begin with two images of one name: the other keeps it. */
function forgetName(world: World, image: ImageRecord) {
  const names = world.names.get(inPlace(image, image.owner))
  if (names?.get(image.name) === image.id) names.delete(image.name)
}

export function addShare(world: World, image: ImageRecord, share: ShareRecord) {
  const key = inPlace(image, image.id)
  const shares = world.shares.get(key) ?? new Map<string, ShareRecord>()
  world.shares.set(key, shares.set(share.account, share))
  listOf(world.received, receivedKey(image, share.account, share.status)).set(image.id, image)
}

/** Where it is among the image's shares, and as the newest in its recipient's list. Throws when there is none, as `imageAt` does. */
export function changeShare(world: World, image: ImageRecord, share: ShareRecord) {
  const before = world.shares.get(inPlace(image, image.id))?.get(share.account)
  if (!before) throw new Error(`${share.account} does not have ${image.id}`)
  listOf(world.received, receivedKey(image, share.account, before.status)).delete(image.id)
  addShare(world, image, share)
}

export function removeShare(world: World, image: ImageRecord, account: string) {
  const shares = world.shares.get(inPlace(image, image.id))
  const share = shares?.get(account)
  if (!share) return
  shares?.delete(account)
  listOf(world.received, receivedKey(image, account, share.status)).delete(image.id)
}

/** P3: on the day of the cloud's calendar that `at` falls on, where the cloud counts. */
export function countShares(world: World, { cloud, owner }: ImageRecord, at: number, more: number) {
  const policy = policyOf(world, cloud)
  if (!policy.limits.dailyShareLimit) return
  const key = inCloud(cloud, owner)
  const day = dayOf(policy, at)
  const before = world.sharesOnDay.get(key)
  world.sharesOnDay.set(key, { day, count: (before?.day === day ? before.count : 0) + more })
}

/** Adds an instance, or replaces the one that has its ID. */
export function setInstance(world: World, instance: InstanceRecord) {
  listOf(world.instances, inPlace(instance, instance.owner)).set(instance.id, instance)
}

/** Throws when there is none, as `imageAt` does. */
export function instanceAt(world: World, place: Place, owner: string, id: string): InstanceRecord {
  const instance = world.instances.get(inPlace(place, owner))?.get(id)
  if (!instance) throw new Error(`${owner} has no instance ${id} in ${place.cloud} ${place.region}`)
  return instance
}

export function removeInstance(world: World, place: Place, owner: string, id: string) {
  instanceAt(world, place, owner, id)
  listOf(world.instances, inPlace(place, owner)).delete(id)
}
