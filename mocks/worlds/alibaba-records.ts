import { newId } from '../engine/ids.ts'
import { alibabaPolicy } from '../engine/policies/alibaba.ts'
import type { ImageDisk, ImageSeed, InstanceRecord } from '../engine/world.ts'
import { instanceFrom, usualImage, type SomeImage, type SomeInstance } from './records.ts'

/** A custom image as most are: available, x86, one system disk of 40 GiB, shared with nobody. */
export const alibabaImage = (some: SomeImage): ImageSeed => ({
  cloud: 'alibaba',
  ...usualImage,
  disks: disksOf(some, [40]),
  ...some,
})

/** The system disk is the first. Their IDs are the same whenever the world begins. */
export function disksOf({ id, region }: Pick<ImageSeed, 'id' | 'region'>, sizesGiB: readonly number[]): ImageDisk[] {
  return sizesGiB.map((sizeGiB, n) => ({
    snapshot: newId(alibabaPolicy.ids.snapshot, `${id} disk ${n}`, region),
    usage: n === 0 ? 'system' : 'data',
    sizeGiB,
  }))
}

/** An instance of the smallest usual type that runs the image since a minute after it was made, on a disk of its own. */
export function alibabaInstance(image: ImageSeed, some: SomeInstance): InstanceRecord {
  const systemDisk = newId(alibabaPolicy.ids.disk ?? 'd-', some.id, image.region)
  return instanceFrom(image, { type: 'ecs.g6.large', systemDiskGiB: 40, systemDisk, ...some })
}
