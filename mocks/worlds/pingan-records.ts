import type { ImageSeed, InstanceRecord } from '../engine/world.ts'
import { instanceFrom, usualImage, type SomeImage, type SomeInstance } from './records.ts'

/** A custom image as most are: available, x86, one system disk of 40 GiB, shared with nobody. */
export function pinganImage(some: SomeImage): ImageSeed {
  const disk = { snapshot: some.id.replace('Image', 'Snapshot'), usage: 'system' as const, sizeGiB: 40 }
  return { cloud: 'pingan', ...usualImage, disks: [disk], ...some }
}

/** An instance of the smallest usual type that runs the image since a minute after it was made. */
export const pinganInstance = (image: ImageSeed, some: SomeInstance): InstanceRecord =>
  instanceFrom(image, { type: 'ecs.c1.large', systemDiskGiB: 40, ...some })
