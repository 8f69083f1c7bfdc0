import { remember } from './history.ts'
import { addImage, addShare, imageAt, setInstance } from './indexes.ts'
import { listOf } from './newest-first.ts'
import type { Policy } from './policy.ts'
import { inCloud, inPlace } from './world.ts'
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
    projects: new Map(
      seed.accounts.flatMap((account) =>
        (account.projects ?? []).map((project) => [inCloud(account.cloud, project.id), { ...project, account }]),
      ),
    ),
    regions: new Map(seed.regions.map((region) => [inCloud(region.cloud, region.region), region])),
    images: new Map(),
    owned: new Map(),
    names: new Map(),
    received: new Map(),
    shares: new Map(),
    instances: new Map(),
    vaults: new Map(),
    disks: new Map(),
    jobs: new Map(),
    history: new Map(),
  }
  addImages(world, seed.images)
  for (const instance of seed.instances.toSorted((a, b) => a.created - b.created)) {
    setInstance(world, { ...instance, created: began + instance.created, readyAt: began + instance.readyAt })
  }
  for (const vault of seed.vaults ?? []) {
    listOf(world.vaults, inPlace(vault, vault.owner)).set(vault.id, { ...vault, created: began + vault.created })
  }
  for (const disk of seed.disks ?? []) {
    const { created, readyAt } = disk
    const placed = { ...disk, created: began + created, readyAt: began + readyAt }
    listOf(world.disks, inPlace(disk, disk.owner)).set(disk.id, placed)
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
  const shares = images.flatMap((image) => image.sharedWith.map((share) => ({ image, ...share })))
  for (const { image, account, since, answered, status = 'accepted', vault } of shares.toSorted(bySince)) {
    addShare(world, imageAt(world, image, image.id), {
      account,
      status,
      since: began + since,
      ...(answered !== undefined && { answered: began + answered }),
      ...(vault !== undefined && { vault }),
    })
  }
  for (const { image, at, by, what } of shares.flatMap(happenings).toSorted((a, b) => a.at - b.at))
    remember(world, image, image.id, began + at, by, what)
}

type SeededShare = ImageSeed['sharedWith'][number] & { image: ImageSeed }

/** That an image was shared and, where the recipient has answered, that. */
function happenings({ image, account, since, answered, status }: SeededShare) {
  const shared = { image, at: since, by: image.owner, what: { type: 'shared' as const, accounts: [account] } }
  if (answered === undefined || status === undefined || status === 'pending') return [shared]
  return [shared, { image, at: answered, by: account, what: { type: status } }]
}

const bySince = (a: { since: number }, b: { since: number }) => a.since - b.since
