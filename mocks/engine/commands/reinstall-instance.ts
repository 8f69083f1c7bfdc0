import { policyOf } from '../policy.ts'
import { RefusalError } from '../refusal.ts'
import type { ImageRecord, InstanceRecord, World } from '../world.ts'
import type { CommandOf, Decision } from './command.ts'
import { checkKind, imageToInstall } from './image-asked-for.ts'
import { instanceToChange } from './instance-to-change.ts'
import { softwareOf } from './software.ts'

/** T4: from one's own, a received or a public image; its present one is not found any more once its share has ended. */
export function reinstallInstance(
  world: World,
  command: CommandOf<'reinstall-instance'>,
  now: number,
): Decision<'reinstall-instance'> {
  const { by } = command
  const before = instanceToChange(world, by, command.instance, now)
  const image = imageToInstall(world, by, command.image ?? before.image, now)
  checkKind(image, ['data-disk'])
  const instance: InstanceRecord = {
    ...before,
    ...softwareOf(image),
    image: image.id,
    systemDiskGiB: diskFor(image, before, command.systemDiskGiB),
    operation: 'reinstall',
    readyAt: now + policyOf(world, by.cloud).instance.reinstallTakes,
  }
  const { cloud, region } = by
  return { events: [{ type: 'instance-reinstalled', cloud, region, instance }], result: undefined }
}

/** A system disk may grow and never shrinks, and it grows unasked when the image needs more. */
function diskFor(image: ImageRecord, { systemDiskGiB }: InstanceRecord, asked: number | undefined): number {
  const needed = image.disks.find(({ usage }) => usage === 'system')?.sizeGiB ?? 0
  const leastGiB = Math.max(systemDiskGiB, needed)
  if (asked !== undefined && asked < leastGiB) throw new RefusalError({ reason: 'system-disk-too-small', leastGiB })
  return asked ?? leastGiB
}
