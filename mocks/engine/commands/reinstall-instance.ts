import { newId } from '../ids.ts'
import type { Unique } from '../ids.ts'
import { policyOf } from '../policy.ts'
import { RefusalError } from '../refusal.ts'
import { systemDiskSize, visibleImage } from '../views.ts'
import type { Caller, ImageRecord, InstanceRecord, World } from '../world.ts'
import type { CommandOf, Decision } from './command.ts'
import { checkKind, imageToInstall } from './image-asked-for.ts'
import { checkStopped, instanceToChange } from './instance-to-change.ts'
import { isReceived, softwareOf } from './software.ts'

/**
 * T4, A1: from one's own, a received or a public image; its present one is not found any more once its share has ended
 * (A13).
 */
export function reinstallInstance(
  world: World,
  command: CommandOf<'reinstall-instance'>,
  now: number,
  unique: Unique,
): Decision<'reinstall-instance'> {
  const { by } = command
  const { ids, instance: policy } = policyOf(world, by.cloud)
  const before = instanceToChange(world, by, command.instance, now)
  if (policy.stoppedFor.includes('reinstall')) checkStopped(before)
  if (command.image === undefined) checkPresentImage(world, by, before)
  const image = imageToInstall(world, by, command.image ?? before.image, now)
  checkKind(image, ['data-disk'])
  const { received: _, stopped, ...rest } = before
  // Another image comes on another disk.
  const otherDisk = command.image === undefined ? undefined : ids.disk
  const sizes = otherDisk ? { least: 0, usual: policy.smallestSystemDiskGiB } : { least: before.systemDiskGiB }
  const instance: InstanceRecord = {
    ...rest,
    ...softwareOf(image),
    image: image.id,
    ...(isReceived(image, by) && { received: true }),
    systemDiskGiB: diskFor(image, command.systemDiskGiB, sizes),
    ...(otherDisk && { systemDisk: newId(otherDisk, unique(0), by.region) }),
    operation: 'reinstall',
    readyAt: now + policy.reinstallTakes,
    ...(stopped && !command.start && { stopped }),
  }
  const { cloud, region } = by
  return { events: [{ type: 'instance-reinstalled', cloud, region, instance }], result: undefined }
}

/** @throws RefusalError image-not-found, saying whose the image was. */
function checkPresentImage(world: World, by: Caller, { image, received }: InstanceRecord) {
  if (visibleImage(world, by, image)) return
  throw new RefusalError({ reason: 'image-not-found', image, whose: received ? 'received' : 'own' })
}

/**
 * A system disk may grow and never shrinks, and it grows unasked when the image needs more. Another disk is as large as a
 * new instance's would be.
 */
function diskFor(image: ImageRecord, asked: number | undefined, { least, usual = least }: Sizes): number {
  const needed = systemDiskSize(image)
  const leastGiB = Math.max(least, needed)
  if (asked !== undefined && asked < leastGiB) throw new RefusalError({ reason: 'system-disk-too-small', leastGiB })
  return asked ?? Math.max(usual, needed)
}

interface Sizes {
  least: number
  usual?: number
}
