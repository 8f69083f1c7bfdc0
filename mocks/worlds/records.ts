import type { AccountRecord, ImageSeed, InstanceRecord, ShareRecord } from '../engine/world.ts'

const second = 1000
const hour = 3600 * second

/** Offsets from a world's beginning. */
export const hoursAgo = (hours: number) => -hours * hour
export const secondsAgo = (seconds: number) => -seconds * second
export const daysAgo = (days: number) => hoursAgo(days * 24)
export const inSeconds = (seconds: number) => seconds * second
export const inMinutes = (minutes: number) => inSeconds(minutes * 60)

export type SomeImage = Pick<ImageSeed, 'region' | 'id' | 'owner' | 'name' | 'os' | 'platform' | 'created'> &
  Partial<ImageSeed>

/** What most custom images have in common on every cloud: available, x86, shared with nobody. */
export const usualImage = {
  description: '',
  family: '',
  deprecated: false,
  state: 'available',
  architecture: 'x86_64',
  source: 'created',
  encrypted: false,
  license: 'cloud',
  cloudInit: true,
  sharedWith: [],
} as const

export function shares(since: number, accounts: readonly AccountRecord[]): ShareRecord[] {
  return accounts.map(({ id }) => ({ account: id, since, status: 'accepted' }))
}

export type SomeInstance = Pick<InstanceRecord, 'id' | 'owner' | 'name' | 'zone' | 'privateAddress' | 'created'> &
  Partial<InstanceRecord>

/** An instance that runs the image since a minute after it was made. */
export function instanceFrom(
  image: ImageSeed,
  some: SomeInstance & Pick<InstanceRecord, 'type' | 'systemDiskGiB'>,
): InstanceRecord {
  return {
    cloud: image.cloud,
    region: image.region,
    image: image.id,
    ...(image.owner !== some.owner && image.owner !== 'public' && { received: true }),
    os: image.os,
    platform: image.platform,
    architecture: image.architecture,
    encrypted: image.encrypted,
    license: image.license,
    cloudInit: image.cloudInit,
    operation: 'create',
    readyAt: some.created + 60_000,
    ...some,
  }
}
