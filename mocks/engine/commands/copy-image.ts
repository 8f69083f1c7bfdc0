import { newId } from '../ids.ts'
import type { Unique } from '../ids.ts'
import { policyOf } from '../policy.ts'
import type { Policy } from '../policy.ts'
import { RefusalError } from '../refusal.ts'
import { projectById, regionAt } from '../views.ts'
import type { Caller, ImageRecord, World } from '../world.ts'
import type { CommandOf, Decision } from './command.ts'
import { checkAvailable, checkKind, imageToSee } from './image-asked-for.ts'
import { checkDescription, checkName, checkNameFree, checkQuota } from './new-image.ts'

/**
 * T8: to reach another region, an image is copied there and the copy shared; it has no shares of its own to begin
 * with. To all the regions or, refused, to none. Order of the checks: ours, undocumented.
 */
export function copyImage(
  world: World,
  command: CommandOf<'copy-image'>,
  now: number,
  unique: Unique,
): Decision<'copy-image'> {
  const { by } = command
  const policy = policyOf(world, by.cloud)
  const regions = [...new Set(command.regions)]
  const { image, relation } = imageToSee(world, by, command.image)
  if (relation === 'public') throw new RefusalError({ reason: 'public-image', image: image.id })
  if (relation === 'received') checkReceived(policy, image, regions)
  checkAvailable(image, now)
  const encrypt = command.encrypt ?? false
  checkKind(image, encrypt ? policy.notCopyable.filter((kind) => kind !== 'encrypted') : policy.notCopyable)
  if (relation === 'own') for (const region of regions) checkDestination(world, image, region, encrypt)
  const owners = regions.map((region) => ownerThere(world, by, region, command.project))
  const name = command.name ?? image.name
  checkName(world, by.cloud, name)
  for (const owner of owners) {
    checkNameFree(world, owner, name)
    checkQuota(world, owner, policy.quota.scope === 'account' ? owners.length : 1)
  }
  const { description = image.description } = command
  checkDescription(world, by.cloud, description)
  const changes = { name, description, encrypted: image.encrypted || encrypt }
  const copies = owners.map((owner, n) => copyOf(image, owner, changes, unique(n), now, policy))
  const { cloud, region } = image
  return {
    events: copies.length > 0 ? [{ type: 'image-copied', cloud, region, image: image.id, copies }] : [],
    result: copies.map((copy) => ({ region: copy.region, image: copy.id })),
  }
}

/** T14: within its region, if the cloud's policy allows even that. */
function checkReceived({ copyReceivedInRegion }: Policy, image: ImageRecord, regions: readonly string[]) {
  if (regions.some((region) => region !== image.region)) {
    throw new RefusalError({ reason: 'received-copy-leaves-region', image: image.id })
  }
  if (!copyReceivedInRegion) throw new RefusalError({ reason: 'not-owner', image: image.id })
}

function checkDestination(world: World, image: ImageRecord, region: string, encrypt: boolean) {
  if (region === image.region) {
    if (encrypt) return
    throw new RefusalError({ reason: 'copy-to-own-region', region })
  }
  const destination = regionAt(world, { cloud: image.cloud, region })
  if (!destination) throw new RefusalError({ reason: 'region-not-found', region })
  if (encrypt && !image.encrypted) throw new RefusalError({ reason: 'encrypting-copy-leaves-region', image: image.id })
  const crosses = destination.mainland !== regionAt(world, image)?.mainland
  if (crosses && !policyOf(world, image.cloud).copyAcrossBorder) {
    throw new RefusalError({ reason: 'region-across-border', region })
  }
}

/** Who the copy in a region belongs to: the caller's account or, where it has projects, its one of that name there. */
function ownerThere(world: World, by: Caller, region: string, name = region): Caller {
  if (policyOf(world, by.cloud).tenant === 'account') return { ...by, region }
  const projects = projectById(world, by.cloud, by.account)?.account.projects ?? []
  const found = projects.find((project) => project.region === region && project.name === name)
  if (!found) throw new RefusalError({ reason: 'project-not-found', project: name })
  return { ...by, region, account: found.id }
}

function copyOf(
  { readyAt: _, ...image }: ImageRecord,
  owner: Caller,
  changes: Pick<ImageRecord, 'name' | 'description' | 'encrypted'>,
  unique: string,
  now: number,
  { ids, image: { copyTakes } }: Policy,
): ImageRecord {
  return {
    ...image,
    region: owner.region,
    owner: owner.account,
    id: newId(ids.image, unique, owner.region),
    ...changes,
    copied: true,
    deprecated: false,
    state: 'copying',
    created: now,
    readyAt: now + copyTakes,
    disks: image.disks.map((disk, n) => ({ ...disk, snapshot: newId(ids.snapshot, `${unique} ${n}`, owner.region) })),
  }
}
