import { newId } from '../ids.ts'
import type { Unique } from '../ids.ts'
import { policyOf } from '../policy.ts'
import type { Policy } from '../policy.ts'
import { RefusalError } from '../refusal.ts'
import type { ImageRecord, InstanceRecord, World } from '../world.ts'
import type { CommandOf, Decision } from './command.ts'
import { instanceToChange } from './instance-to-change.ts'
import { checkDescription, checkName, checkNameFree, checkQuota } from './new-image.ts'
import { softwareOf } from './software.ts'

/** T14: also from an instance that was made from a received image. The new image is the caller's own, shared with nobody. */
export function createImage(
  world: World,
  command: CommandOf<'create-image'>,
  now: number,
  unique: Unique,
): Decision<'create-image'> {
  const { by, name, description = '' } = command
  if (name !== undefined) checkName(world, by.cloud, name)
  checkDescription(world, by.cloud, description)
  const instance = instanceToChange(world, by, command.instance, now)
  const policy = policyOf(world, by.cloud)
  if (instance.encrypted && !policy.imageOfEncrypted) {
    throw new RefusalError({ reason: 'instance-encrypted', instance: instance.id })
  }
  if (name !== undefined) checkNameFree(world, by, name)
  checkQuota(world, by)
  const image = newImage(command, instance, policy, now, unique(0))
  const { cloud, region } = by
  return { events: [{ type: 'image-created', cloud, region, image, instance: instance.id }], result: image.id }
}

/** Of the system disk alone: no instance here has data disks. */
function newImage(
  { by, name, description = '', family = '' }: CommandOf<'create-image'>,
  instance: InstanceRecord,
  { ids, image: { creationTakes } }: Policy,
  now: number,
  unique: string,
): ImageRecord {
  const id = newId(ids.image, unique, by.region)
  return {
    cloud: by.cloud,
    region: by.region,
    owner: by.account,
    id,
    name: name ?? id,
    description,
    family,
    deprecated: false,
    ...softwareOf(instance),
    state: 'creating',
    created: now,
    readyAt: now + creationTakes,
    source: 'created',
    disks: [
      {
        snapshot: newId(ids.snapshot, `${unique} disk`, by.region),
        usage: 'system',
        sizeGiB: instance.systemDiskGiB,
      },
    ],
  }
}
