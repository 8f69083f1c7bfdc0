import type { WorldEvent } from './events.ts'
import { listOf } from './newest-first.ts'
import type { Policy } from './policy.ts'
import { inCloud, inPlace } from './world.ts'
import type { CloudId, ImageRecord, InstanceRecord, Place, ShareRecord, World, WorldSeed } from './world.ts'

/** A journal's beginning: which journal, when, and the policies in force here. */
interface Founding {
  journal: string
  began: number
  policies: Partial<Record<CloudId, Policy>>
}

/** The world of a seed at the moment it begins. */
export function foundWorld(seed: WorldSeed, founding: Founding): World {
  const { began } = founding
  const world: World = {
    ...founding,
    name: seed.name,
    accounts: new Map(seed.accounts.map((account) => [inCloud(account.cloud, account.id), account])),
    accountsByAccessKey: new Map(
      seed.accounts.map((account) => [inCloud(account.cloud, account.accessKeyId), account]),
    ),
    regions: new Map(seed.regions.map((region) => [inCloud(region.cloud, region.region), region])),
    images: new Map(),
    owned: new Map(),
    received: new Map(),
    shares: new Map(),
    instances: new Map(),
  }
  const images = seed.images.toSorted((a, b) => a.created - b.created)
  for (const { sharedWith: _, ...image } of images) addImage(world, { ...image, created: began + image.created })
  const shares = images.flatMap((image) => image.sharedWith.map(({ account, since }) => ({ image, account, since })))
  for (const { image, account, since } of shares.toSorted((a, b) => a.since - b.since)) {
    addShare(world, imageAt(world, image, image.id), { account, since: began + since })
  }
  for (const instance of seed.instances.toSorted((a, b) => a.created - b.created)) {
    addInstance(world, { ...instance, created: began + instance.created, readyAt: began + instance.readyAt })
  }
  return world
}

/**
 * Folds an event that happened at `at` into the world, in place. Throws, with the world half changed, when the event
 * does not fit it: then the journal is damaged, and the world is to be thrown away.
 */
export function apply(world: World, event: WorldEvent, at: number): void {
  switch (event.type) {
    case 'image-shared': {
      const image = imageAt(world, event, event.image)
      for (const account of event.accounts) addShare(world, image, { account, since: at })
      return
    }
    case 'sharing-stopped': {
      const image = imageAt(world, event, event.image)
      for (const account of event.accounts) removeShare(world, image, account)
      return
    }
    case 'instances-created': {
      for (const instance of event.instances) addInstance(world, instance)
      return
    }
    default:
      throw new Error(`Unknown event ${JSON.stringify(event satisfies never)}`)
  }
}

function imageAt(world: World, place: Place, id: string): ImageRecord {
  const image = world.images.get(inPlace(place, id))
  if (!image) throw new Error(`There is no image ${id} in ${place.cloud} ${place.region}`)
  return image
}

function addImage(world: World, image: ImageRecord) {
  world.images.set(inPlace(image, image.id), image)
  listOf(world.owned, inPlace(image, image.owner)).set(image.id, image)
}

function addShare(world: World, image: ImageRecord, share: ShareRecord) {
  const key = inPlace(image, image.id)
  const shares = world.shares.get(key) ?? new Map<string, ShareRecord>()
  world.shares.set(key, shares.set(share.account, share))
  listOf(world.received, inPlace(image, share.account)).set(image.id, image)
}

function removeShare(world: World, image: ImageRecord, account: string) {
  world.shares.get(inPlace(image, image.id))?.delete(account)
  listOf(world.received, inPlace(image, account)).delete(image.id)
}

function addInstance(world: World, instance: InstanceRecord) {
  listOf(world.instances, inPlace(instance, instance.owner)).set(instance.id, instance)
}
