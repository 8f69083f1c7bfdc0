import { newId } from '../engine/ids.ts'
import { alibabaPolicy } from '../engine/policies/alibaba.ts'
import type { ImageDisk, ImageSeed, InstanceRecord } from '../engine/world.ts'

type SomeImage = Pick<ImageSeed, 'region' | 'id' | 'owner' | 'name' | 'os' | 'platform' | 'created'> &
  Partial<ImageSeed>

/** A custom image as most are: available, x86, one system disk of 40 GiB, shared with nobody. */
export function alibabaImage(some: SomeImage): ImageSeed {
  return {
    cloud: 'alibaba',
    description: '',
    family: '',
    deprecated: false,
    state: 'available',
    architecture: 'x86_64',
    source: 'created',
    disks: disksOf(some, [40]),
    encrypted: false,
    license: 'cloud',
    cloudInit: true,
    sharedWith: [],
    ...some,
  }
}

/** The system disk is the first. Their IDs are the same whenever the world begins. */
export function disksOf({ id, region }: Pick<ImageSeed, 'id' | 'region'>, sizesGiB: readonly number[]): ImageDisk[] {
  return sizesGiB.map((sizeGiB, n) => ({
    snapshot: newId(alibabaPolicy.ids.snapshot, `${id} disk ${n}`, region),
    usage: n === 0 ? 'system' : 'data',
    sizeGiB,
  }))
}

type SomeInstance = Pick<InstanceRecord, 'id' | 'owner' | 'name' | 'zone' | 'privateAddress' | 'created'> &
  Partial<InstanceRecord>

/** An instance of the smallest usual type that runs the image since a minute after it was made, on a disk of its own. */
export function alibabaInstance(image: ImageSeed, some: SomeInstance): InstanceRecord {
  return {
    cloud: 'alibaba',
    region: image.region,
    image: image.id,
    ...(image.owner !== some.owner && image.owner !== 'public' && { received: true }),
    os: image.os,
    platform: image.platform,
    architecture: image.architecture,
    encrypted: image.encrypted,
    license: image.license,
    cloudInit: image.cloudInit,
    type: 'ecs.g6.large',
    systemDiskGiB: 40,
    systemDisk: newId(alibabaPolicy.ids.disk ?? 'd-', some.id, image.region),
    operation: 'create',
    readyAt: some.created + 60_000,
    ...some,
  }
}
