import type { AccountRecord, ImageSeed, InstanceRecord, ShareRecord } from '../engine/world.ts'

const second = 1000
const hour = 3600 * second

/** Offsets from a world's beginning. */
export const hoursAgo = (hours: number) => -hours * hour
export const secondsAgo = (seconds: number) => -seconds * second
export const daysAgo = (days: number) => hoursAgo(days * 24)

type SomeImage = Pick<ImageSeed, 'region' | 'id' | 'owner' | 'name' | 'os' | 'platform' | 'created'> &
  Partial<ImageSeed>

/** A custom image as most are: available, x86, one system disk of 50 GiB, shared with nobody. */
export function tencentImage(some: SomeImage): ImageSeed {
  return {
    cloud: 'tencent',
    description: '',
    family: '',
    deprecated: false,
    state: 'available',
    architecture: 'x86_64',
    source: 'created',
    disks: [{ snapshot: some.id.replace('img-', 'snap-'), usage: 'system', sizeGiB: 50 }],
    encrypted: false,
    license: 'cloud',
    cloudInit: true,
    sharedWith: [],
    ...some,
  }
}

export function shares(since: number, accounts: readonly AccountRecord[]): ShareRecord[] {
  return accounts.map(({ id }) => ({ account: id, since, status: 'accepted' }))
}

type SomeInstance = Pick<InstanceRecord, 'id' | 'owner' | 'name' | 'zone' | 'privateAddress' | 'created'> &
  Partial<InstanceRecord>

/** An instance of the smallest usual type that runs the image since a minute after it was made. */
export function tencentInstance(image: ImageSeed, some: SomeInstance): InstanceRecord {
  return {
    cloud: 'tencent',
    region: image.region,
    image: image.id,
    os: image.os,
    platform: image.platform,
    architecture: image.architecture,
    encrypted: image.encrypted,
    license: image.license,
    cloudInit: image.cloudInit,
    type: 'S5.MEDIUM2',
    systemDiskGiB: 50,
    operation: 'create',
    readyAt: some.created + 60_000,
    ...some,
  }
}
