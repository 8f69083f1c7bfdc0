import { newId, privateAddress } from '../ids.ts'
import type { Unique } from '../ids.ts'
import { policyOf } from '../policy.ts'
import type { Policy } from '../policy.ts'
import { RefusalError } from '../refusal.ts'
import { instancesOf, systemDiskSize } from '../views.ts'
import type { Caller, ImageRecord, InstanceRecord, World } from '../world.ts'
import type { CommandOf, Decision } from './command.ts'
import { checkKind, checkZone, imageToInstall } from './image-asked-for.ts'
import { isReceived, softwareOf } from './software.ts'

/** T4: from one's own, a received or a public image. Once a share has ended the image is not found. */
export function createInstances(
  world: World,
  command: CommandOf<'create-instances'>,
  now: number,
  unique: Unique,
): Decision<'create-instances'> {
  const { by, zone, count } = command
  const policy = policyOf(world, by.cloud)
  const image = imageToInstall(world, by, command.image, now)
  checkKind(image, ['data-disk'])
  checkDisk(image, command.systemDiskGiB)
  checkZone(world, by, zone)
  checkQuota(world, by, zone, count)
  const instances = Array.from({ length: count }, (_, n) => newInstance(command, image, policy, now, n, unique(n)))
  return {
    events: [{ type: 'instances-created', cloud: by.cloud, region: by.region, instances }],
    result: instances.map((instance) => instance.id),
  }
}

/** @throws RefusalError system-disk-too-small. */
function checkDisk(image: ImageRecord, asked = Infinity) {
  const leastGiB = systemDiskSize(image)
  if (asked < leastGiB) throw new RefusalError({ reason: 'system-disk-too-small', leastGiB })
}

/** Per zone: this looks at the caller's instances only, which the quota itself keeps few. */
function checkQuota(world: World, by: Caller, zone: string, count: number) {
  const limit = policyOf(world, by.cloud).limits.instanceQuota.value
  const held = instancesOf(world, by).filter((instance) => instance.zone === zone).length
  if (held + count > limit) throw new RefusalError({ reason: 'instance-quota', limit })
}

function newInstance(
  { by, zone, count, name, sameName, instanceType, systemDiskGiB }: CommandOf<'create-instances'>,
  image: ImageRecord,
  { ids, instance: defaults }: Policy,
  now: number,
  n: number,
  unique: string,
): InstanceRecord {
  const numbered = count > 1 && !sameName
  return {
    cloud: by.cloud,
    region: by.region,
    id: newId(ids.instance, unique, by.region),
    owner: by.account,
    name: name === undefined ? defaults.defaultName : numbered ? defaults.numbered(name, n + 1) : name,
    image: image.id,
    ...(isReceived(image, by) && { received: true }),
    ...softwareOf(image),
    zone,
    type: instanceType ?? defaults.defaultType,
    systemDiskGiB: systemDiskGiB ?? Math.max(defaults.smallestSystemDiskGiB, systemDiskSize(image)),
    ...(ids.disk && { systemDisk: newId(ids.disk, `${unique} disk`, by.region) }),
    privateAddress: privateAddress(unique),
    created: now,
    operation: 'create',
    readyAt: now + defaults.readyAfter,
  }
}
