import type { Limits } from '../../mocks/engine/policy.ts'
import type {
  AccountRecord,
  Caller,
  ImageSeed,
  InstanceRecord,
  RegionRecord,
  WorldSeed,
} from '../../mocks/engine/world.ts'
import { alibabaImage, alibabaInstance } from '../../mocks/worlds/alibaba-records.ts'
import { alibabaRegions } from '../../mocks/worlds/alibaba-regions.ts'
import * as tencent from '../../mocks/worlds/everyday/accounts.ts'
import * as alibaba from '../../mocks/worlds/everyday/alibaba-accounts.ts'
import { alibabaPublicImages } from '../../mocks/worlds/everyday/alibaba-public-images.ts'
import * as pingan from '../../mocks/worlds/everyday/pingan-accounts.ts'
import { pinganPublicImages } from '../../mocks/worlds/everyday/pingan-public-images.ts'
import { publicImages } from '../../mocks/worlds/everyday/public-images.ts'
import { pinganImage, pinganInstance } from '../../mocks/worlds/pingan-records.ts'
import { pinganRegions } from '../../mocks/worlds/pingan-regions.ts'
import { daysAgo, shares } from '../../mocks/worlds/records.ts'
import { tencentImage, tencentInstance } from '../../mocks/worlds/tencent-records.ts'
import { tencentRegions } from '../../mocks/worlds/tencent-regions.ts'
import { as } from './engine-under-test.ts'

/** What only some clouds' commands can ask for. */
export type Extra = 'stop-with' | 'cancel-copy' | 'leave-share' | 'power' | 'force' | 'encrypt' | 'deprecate'

/** What a small world is made of. */
interface Makings {
  limits: Limits
  companies: Record<'aurora' | 'borealis' | 'cumulus' | 'drift' | 'borealisOperator', AccountRecord>
  /** Of all accounts there are. */
  nobody: string
  image: typeof tencentImage
  instance: typeof tencentInstance
  regions: readonly RegionRecord[]
  /** The two regions in which everybody has something, each with a zone. */
  zones: Record<string, string>
  soldOut: string
  /** A region of the world in which nobody has anything. */
  elsewhere: string
  publicImages: readonly ImageSeed[]
  extras: readonly Extra[]
  /** Milliseconds that may pass before a command. */
  waits: readonly number[]
}

export interface SmallWorld extends Pick<
  Makings,
  'limits' | 'nobody' | 'zones' | 'soldOut' | 'elsewhere' | 'extras' | 'waits'
> {
  world: WorldSeed
  owners: readonly AccountRecord[]
  borealisOperator: AccountRecord
  callers: readonly Caller[]
  customImages: readonly ImageSeed[]
  instances: readonly InstanceRecord[]
  publicImage: string
}

/** Small, so that random commands meet each other: an image and an instance of each account in each of two regions. */
function smallWorld({ companies, image, instance, ...makings }: Makings): SmallWorld {
  const { aurora, borealis, cumulus, drift, borealisOperator } = companies
  const owners = [aurora, borealis, cumulus, drift]
  const places = Object.keys(makings.zones)
  const [start = ''] = places
  const plain = (region: string, { id: owner }: AccountRecord, id: string) =>
    image({ region, owner, id, name: id, os: 'Debian 12.4 64bit', platform: 'Debian', created: daysAgo(3) })
  const plainImages = places.flatMap((region, r) =>
    owners.map((owner, o) => ({
      ...plain(region, owner, `img-plain0${r}${o}`),
      // With the next of them, or hardly a share would ever be stopped or used.
      sharedWith: shares(
        daysAgo(2),
        owners.filter((_, other) => other === o + 1),
      ),
    })),
  )
  const encrypted = { ...plain(start, aurora, 'img-encrypt1'), encrypted: true }
  const creating = plain(start, borealis, 'img-creating')
  const instances = [...plainImages, encrypted].map((of, n) =>
    instance(of, {
      id: of.id.replace('img-', 'ins-'),
      owner: of.owner,
      name: of.id,
      zone: makings.zones[of.region] ?? '',
      privateAddress: `10.0.0.${n}`,
      created: -120_000,
      // Where instances have to be stopped for something, every second one is.
      ...(makings.extras.includes('power') && n % 2 === 1 && { stopped: true }),
    }),
  )
  const customImages: ImageSeed[] = [...plainImages, encrypted, { ...creating, state: 'creating', readyAt: 30_000 }]
  const public_ = makings.publicImages.filter(({ region }) => places.includes(region))
  return {
    ...makings,
    world: {
      name: 'small',
      accounts: [...owners, borealisOperator],
      regions: makings.regions.filter(({ region }) => [...places, makings.elsewhere].includes(region)),
      images: [...public_, ...customImages],
      instances,
    },
    owners,
    borealisOperator,
    callers: places.flatMap((region) => owners.map((owner) => as(owner, region))),
    customImages,
    instances,
    publicImage: public_[1]?.id ?? '',
  }
}

const waits = [0, 0, 1000, 15_000, 60_000]

export const smallOnTencent = smallWorld({
  limits: { shareLimit: 2, accountsPerCall: 3, instanceQuota: 3, imageQuota: 3 },
  companies: tencent,
  nobody: '100000000009',
  image: tencentImage,
  instance: tencentInstance,
  regions: tencentRegions,
  zones: { 'ap-guangzhou': 'ap-guangzhou-3', 'ap-shanghai': 'ap-shanghai-2' },
  soldOut: 'ap-guangzhou-1',
  elsewhere: 'ap-singapore',
  publicImages,
  extras: [],
  waits,
})

export const smallOnAlibaba = smallWorld({
  limits: { shareLimit: 2, accountsPerCall: 3, instanceQuota: 3, imageQuota: 3 },
  companies: alibaba,
  nobody: '1000000000000009',
  image: alibabaImage,
  instance: alibabaInstance,
  regions: alibabaRegions,
  zones: { 'cn-hangzhou': 'cn-hangzhou-h', 'cn-shanghai': 'cn-shanghai-b' },
  soldOut: 'cn-hangzhou-g',
  elsewhere: 'us-west-1',
  publicImages: alibabaPublicImages,
  extras: ['stop-with', 'cancel-copy', 'power', 'force', 'encrypt', 'deprecate'],
  waits,
})

export const smallOnPingan = smallWorld({
  // The quota is of all regions together, and of what is received (P4).
  limits: { shareLimit: 2, accountsPerCall: 3, instanceQuota: 3, imageQuota: 7, dailyShareLimit: 2 },
  companies: pingan,
  nobody: 'nobody.here',
  image: pinganImage,
  instance: pinganInstance,
  regions: pinganRegions,
  zones: { 'Region-southChina': 'Zone-southChinaA', 'Region-eastChina': 'Zone-eastChinaA' },
  soldOut: 'Zone-southChinaC',
  elsewhere: 'Region-singapore',
  publicImages: pinganPublicImages,
  extras: ['leave-share'],
  // Some long enough for the next day to come now and then (P3).
  waits: [...waits, 10_800_000],
})
