import type { ImageSeed, InstanceRecord } from '../engine/world.ts'

type SomeImage = Pick<ImageSeed, 'region' | 'id' | 'owner' | 'name' | 'os' | 'platform' | 'created'> &
  Partial<ImageSeed>

/** A custom image as most are: available, x86, one system disk of 40 GiB, shared with nobody. */
export function pinganImage(some: SomeImage): ImageSeed {
  return {
    cloud: 'pingan',
    description: '',
    family: '',
    deprecated: false,
    state: 'available',
    architecture: 'x86_64',
    source: 'created',
    disks: [{ snapshot: some.id.replace('Image', 'Snapshot'), usage: 'system', sizeGiB: 40 }],
    encrypted: false,
    license: 'cloud',
    cloudInit: true,
    sharedWith: [],
    ...some,
  }
}

type SomeInstance = Pick<InstanceRecord, 'id' | 'owner' | 'name' | 'zone' | 'privateAddress' | 'created'> &
  Partial<InstanceRecord>

/** An instance of the smallest usual type that runs the image since a minute after it was made. */
export function pinganInstance(image: ImageSeed, some: SomeInstance): InstanceRecord {
  return {
    cloud: 'pingan',
    region: image.region,
    image: image.id,
    ...(image.owner !== some.owner && image.owner !== 'public' && { received: true }),
    os: image.os,
    platform: image.platform,
    architecture: image.architecture,
    encrypted: image.encrypted,
    license: image.license,
    cloudInit: image.cloudInit,
    type: 'ecs.c1.large',
    systemDiskGiB: 40,
    operation: 'create',
    readyAt: some.created + 60_000,
    ...some,
  }
}
