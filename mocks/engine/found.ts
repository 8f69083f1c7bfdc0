import { remember } from './history.ts'
import { addImage, addShare, imageAt, setInstance } from './indexes.ts'
import type { Policy } from './policy.ts'
import { inCloud } from './world.ts'
import type { CloudId, ImageSeed, World, WorldSeed } from './world.ts'

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
    names: new Map(),
    received: new Map(),
    shares: new Map(),
    instances: new Map(),
    history: new Map(),
  }
  addImages(world, seed.images)
  for (const instance of seed.instances.toSorted((a, b) => a.created - b.created)) {
    setInstance(world, { ...instance, created: began + instance.created, readyAt: began + instance.readyAt })
  }
  return world
}

/** With their shares, and both in their histories: the world's own records are no events of its journal. */
function addImages(world: World, seeds: readonly ImageSeed[]) {
  const { began } = world
  const images = seeds.toSorted((a, b) => a.created - b.created)
  for (const { sharedWith: _, readyAt, ...image } of images) {
    const created = began + image.created
    addImage(world, { ...image, created, ...(readyAt !== undefined && { readyAt: began + readyAt }) })
    if (image.owner !== 'public') remember(world, image, image.id, created, image.owner, { type: 'created' })
  }
  const shares = images.flatMap((image) => image.sharedWith.map(({ account, since }) => ({ image, account, since })))
  for (const { image, account, since } of shares.toSorted((a, b) => a.since - b.since)) {
    addShare(world, imageAt(world, image, image.id), { account, since: began + since })
    remember(world, image, image.id, began + since, image.owner, { type: 'shared', accounts: [account] })
  }
}
