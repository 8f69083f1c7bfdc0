import { apply } from './apply.ts'
import type { WorldEvent } from './events.ts'
import { addImage, setInstance } from './indexes.ts'
import { listOf } from './newest-first.ts'
import { policyOf } from './policy.ts'
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
    ahead: 0,
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
    sharesOnDay: new Map(),
    instances: new Map(),
    vaults: new Map(),
    disks: new Map(),
    jobs: new Map(),
    history: new Map(),
    log: [],
  }
  addImages(world, seed.images)
  for (const instance of seed.instances.toSorted(byCreation)) {
    setInstance(world, { ...instance, created: began + instance.created, readyAt: began + instance.readyAt })
  }
  for (const vault of (seed.vaults ?? []).toSorted(byCreation)) {
    listOf(world.vaults, inPlace(vault, vault.owner)).set(vault.id, { ...vault, created: began + vault.created })
  }
  for (const disk of (seed.disks ?? []).toSorted(byCreation)) {
    const { created, readyAt } = disk
    const placed = { ...disk, created: began + created, readyAt: began + readyAt }
    listOf(world.disks, inPlace(disk, disk.owner)).set(disk.id, placed)
  }
  return world
}

const byCreation = (a: { created: number }, b: { created: number }) => a.created - b.created

/** With their shares, which are in their histories: the world's own records are no events of its journal. */
function addImages(world: World, seeds: readonly ImageSeed[]) {
  const { began } = world
  const images = seeds.toSorted(byCreation)
  for (const { sharedWith: _, readyAt, ...image } of images) {
    // Changed and not copied once more: there may be a hundred thousand.
    image.created += began
    addImage(world, readyAt === undefined ? image : { ...image, readyAt: began + readyAt })
  }
  const happenings = images.flatMap((image) => sharingOf(image, policyOf(world, image.cloud).invites))
  for (const { at, by, event } of happenings.toSorted((a, b) => a.at - b.at)) apply(world, event, began + at, by)
}

interface Happening {
  at: number
  by: string
  event: WorldEvent
}

/** How an image came to be shared as it is: that gives lists and histories their order. */
function sharingOf({ cloud, region, id: image, owner, sharedWith }: ImageSeed, invited: boolean): Happening[] {
  const about = { cloud, region, image }
  return sharedWith.flatMap(({ account, status: answer = 'accepted', since, answered = since, vault }): Happening[] => {
    const invitation = { ...about, accounts: [account], ...(invited && { invited: true as const }) }
    const shared: Happening = { at: since, by: owner, event: { type: 'image-shared', ...invitation } }
    if (!invited || answer === 'pending') return [shared]
    const response = { ...about, account, answer, ...(vault !== undefined && { vault }) }
    return [shared, { at: answered, by: account, event: { type: 'invitation-answered', ...response } }]
  })
}
