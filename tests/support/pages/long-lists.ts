import type { ImageSeed, WorldSeed } from '../../../mocks/engine/world.ts'
import { aurora, borealis, drift } from '../../../mocks/worlds/everyday/accounts.ts'
import { daysAgo, shares } from '../../../mocks/worlds/records.ts'
import { tencentImage } from '../../../mocks/worlds/tencent-records.ts'
import { tencentRegions } from '../../../mocks/worlds/tencent-regions.ts'

/** Distinct, and in another order than names and dates. */
export const sizeOf = (n: number) => 50 + ((n * 7) % 24)

/** `server-1` is the newest. Every sixth is a whole machine, every eighth failed, every second runs Debian. */
function server(n: number, owner: string, id: string): ImageSeed {
  const system = { snapshot: `snap-${id}`, usage: 'system' as const, sizeGiB: sizeOf(n) }
  const data = { snapshot: `snap-data-${id}`, usage: 'data' as const, sizeGiB: 10 }
  return tencentImage({
    region: 'ap-guangzhou',
    owner,
    id: `img-${id}`,
    name: `server-${n}`,
    os: n % 2 === 0 ? 'Debian 12.4 64bit' : 'Ubuntu Server 22.04 LTS 64bit',
    platform: n % 2 === 0 ? 'Debian' : 'Ubuntu',
    state: n % 8 === 0 ? 'failed' : 'available',
    disks: n % 6 === 0 ? [system, data] : [system],
    created: daysAgo(n),
    sharedWith: owner === aurora.id ? [] : shares(daysAgo(1), [aurora]),
  })
}

const numbers = Array.from({ length: 24 }, (_, index) => index + 1)
const twoDigits = (n: number) => String(n).padStart(2, '0')

export const receivedIds = numbers.map((n) => `img-recv00${twoDigits(n)}`)

/** Aurora has 24 images of her own and 24 received ones: lists of three pages. Drift has nothing. */
export const longLists: WorldSeed = {
  name: 'long-lists',
  accounts: [aurora, borealis, drift],
  regions: tencentRegions,
  images: numbers.flatMap((n) => [
    server(n, aurora.id, `ownd00${twoDigits(n)}`),
    server(n, borealis.id, `recv00${twoDigits(n)}`),
  ]),
  instances: [],
}
