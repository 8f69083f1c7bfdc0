import type { Caller, ImageSeed, WorldSeed } from '../../mocks/engine/world.ts'
import { aurora, borealis, directory } from '../../mocks/worlds/everyday/accounts.ts'
import { hoursAgo, shares } from '../../mocks/worlds/records.ts'
import { tencentImage } from '../../mocks/worlds/tencent-records.ts'
import { tencentRegions } from '../../mocks/worlds/tencent-regions.ts'

export const pageSize = 20

/** Part of every fourth name. */
export const namePart = 'lobby'
const names = ['lobby-server', 'match-server', 'web-base', 'build-agent']

export const owner: Caller = { cloud: 'tencent', region: 'ap-guangzhou', account: aurora.id }
/** Has every second image to begin with, so that its list is as long as half the world. */
export const recipient = borealis.id
export const strangers: readonly string[] = directory.map(({ id }) => id)

function image(n: number): ImageSeed {
  return tencentImage({
    region: owner.region,
    owner: owner.account,
    id: `img-${n.toString(36).padStart(8, '0')}`,
    name: `${names[n % names.length]}-${n}`,
    os: 'Ubuntu Server 22.04 LTS 64bit',
    platform: 'Ubuntu',
    created: hoursAgo(n + 1),
    sharedWith: n % 2 === 0 ? shares(hoursAgo(1), [borealis]) : [],
  })
}

/** A world in which one account has that many images in one region. */
export function worldOf(size: number): WorldSeed {
  return {
    name: `${size} images`,
    accounts: [aurora, borealis, ...directory],
    regions: tencentRegions,
    images: Array.from({ length: size }, (_, n) => image(n)),
    instances: [],
  }
}

/** The nth image that the recipient does not have, counted round and round. */
export function imageToShare({ images }: WorldSeed, n: number): string {
  return images[(2 * n + 1) % images.length]?.id ?? ''
}
