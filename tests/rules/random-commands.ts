import * as fc from 'fast-check'
import type { Command } from '../../mocks/engine/commands/command.ts'
import type { AccountRecord, WorldSeed } from '../../mocks/engine/world.ts'
import { aurora, borealis, borealisOperator, cumulus, drift } from '../../mocks/worlds/everyday/accounts.ts'
import { publicImages } from '../../mocks/worlds/everyday/public-images.ts'
import { tencentImage } from '../../mocks/worlds/records.ts'
import { tencentRegions } from '../../mocks/worlds/tencent-regions.ts'
import { as } from './engine-under-test.ts'

export const limits = { shareLimit: 2, accountsPerCall: 3, instanceQuota: 2 }
const owners = [aurora, borealis, cumulus, drift]
const regions = ['ap-guangzhou', 'ap-shanghai']

/** Small, so that random commands meet each other: an image of each account in each of two regions. */
export const small: WorldSeed = {
  name: 'small',
  accounts: [...owners, borealisOperator],
  regions: tencentRegions.filter(({ region }) => regions.includes(region)),
  images: [
    ...publicImages.filter(({ region }) => regions.includes(region)),
    ...regions.flatMap((region, r) => owners.map((owner, o) => image(region, owner, `img-plain0${r}${o}`))),
    { ...image('ap-guangzhou', aurora, 'img-encrypt1'), encrypted: true },
    { ...image('ap-guangzhou', borealis, 'img-creating'), state: 'creating' },
  ],
  instances: [],
}

function image(region: string, { id: owner }: AccountRecord, id: string) {
  return tencentImage({ region, owner, id, name: id, os: 'Debian 12.4 64bit', platform: 'Debian', created: -1 })
}

export const customImages = small.images.filter(({ owner }) => owner !== 'public')
export const callers = regions.flatMap((region) => owners.map((owner) => as(owner, region)))

const by = fc.constantFrom(...callers)
const imageId = fc.constantFrom(...customImages.map(({ id }) => id), 'img-487zeit5', 'img-unknown0')
const account = fc.constantFrom(...owners.map(({ id }) => id), borealisOperator.id, '100000000009')
// Mostly one account and mostly a good one: else hardly a command would be allowed.
const recipients = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...owners).map(({ id }) => [id]) },
  { weight: 1, arbitrary: fc.array(account, { maxLength: 4 }) },
)
/** The owner of an image, where it is: random callers would mostly be strangers to it. */
const ownCommand = fc.record({
  own: fc.constantFrom(...customImages),
  type: fc.constantFrom('share-image' as const, 'share-image' as const, 'stop-sharing' as const),
  accounts: recipients,
})
export const command: fc.Arbitrary<Command> = fc.oneof(
  ownCommand.map(({ own, type, accounts }) => ({
    type,
    by: { cloud: own.cloud, region: own.region, account: own.owner },
    image: own.id,
    accounts,
  })),
  fc.record({
    type: fc.constantFrom('share-image' as const, 'stop-sharing' as const),
    by,
    image: imageId,
    accounts: recipients,
  }),
  fc.record({
    type: fc.constant('create-instances' as const),
    by,
    image: imageId,
    zone: fc.constantFrom('ap-guangzhou-3', 'ap-shanghai-2', 'ap-guangzhou-1'),
    count: fc.integer({ min: 1, max: 3 }),
  }),
)
