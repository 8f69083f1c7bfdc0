import { newId } from '../ids.ts'
import type { Unique } from '../ids.ts'
import { policyOf } from '../policy.ts'
import { RefusalError } from '../refusal.ts'
import type { DiskRecord } from '../resources.ts'
import { imageSize } from '../views.ts'
import type { World } from '../world.ts'
import type { CommandOf, Decision } from './command.ts'
import { checkKind, checkZone, imageToInstall } from './image-asked-for.ts'

/** H10: from one's own or an accepted data-disk image, and no smaller than it. */
export function createDisks(
  world: World,
  command: CommandOf<'create-disks'>,
  now: number,
  unique: Unique,
): Decision<'create-disks'> {
  const { by, zone, count, name, sizeGiB, diskType } = command
  const image = imageToInstall(world, by, command.image, now)
  checkKind(image, ['not-data-disk'])
  checkZone(world, by, zone)
  const leastGiB = imageSize(image)
  if (sizeGiB < leastGiB) throw new RefusalError({ reason: 'disk-too-small', leastGiB })
  const { cloud, region, account: owner } = by
  const readyAt = now + policyOf(world, cloud).instance.readyAfter
  const disks: DiskRecord[] = Array.from({ length: count }, (_, n) => ({
    cloud,
    region,
    owner,
    id: newId('uuid', unique(n)),
    name: count > 1 ? policyOf(world, cloud).instance.numbered(name, n + 1) : name,
    image: image.id,
    sizeGiB,
    type: diskType,
    zone,
    created: now,
    readyAt,
  }))
  return { events: [{ type: 'disks-created', cloud, region, disks }], result: disks.map(({ id }) => id) }
}
