import type { ImageSeed, InstanceRecord } from '../engine/world.ts'
import { instanceFrom, usualImage, type SomeImage, type SomeInstance } from './records.ts'

/** A custom image as most are: available, x86, one system disk of 50 GiB, shared with nobody. */
export function tencentImage(some: SomeImage): ImageSeed {
  const disk = { snapshot: some.id.replace('img-', 'snap-'), usage: 'system' as const, sizeGiB: 50 }
  return { cloud: 'tencent', ...usualImage, disks: [disk], ...some }
}

/** An instance of the smallest usual type that runs the image since a minute after it was made. */
export const tencentInstance = (image: ImageSeed, some: SomeInstance): InstanceRecord =>
  instanceFrom(image, { type: 'S5.MEDIUM2', systemDiskGiB: 50, ...some })
