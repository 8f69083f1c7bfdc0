import * as fc from 'fast-check'
import type { Command } from '../../mocks/engine/commands/command.ts'
import type { AccountRecord, Caller, WorldSeed } from '../../mocks/engine/world.ts'
import { aurora, borealis, borealisOperator, cumulus, drift } from '../../mocks/worlds/everyday/accounts.ts'
import { publicImages } from '../../mocks/worlds/everyday/public-images.ts'
import { tencentImage, tencentInstance } from '../../mocks/worlds/records.ts'
import { tencentRegions } from '../../mocks/worlds/tencent-regions.ts'
import { as } from './engine-under-test.ts'

export const limits = { shareLimit: 2, accountsPerCall: 3, instanceQuota: 3, imageQuota: 3 }
const owners = [aurora, borealis, cumulus, drift]
const zones = { 'ap-guangzhou': 'ap-guangzhou-3', 'ap-shanghai': 'ap-shanghai-2' }
const regions = Object.keys(zones)

function plain(region: string, { id: owner }: AccountRecord, id: string) {
  return tencentImage({ region, owner, id, name: id, os: 'Debian 12.4 64bit', platform: 'Debian', created: -1 })
}

const plainImages = regions.flatMap((region, r) => owners.map((owner, o) => plain(region, owner, `img-plain0${r}${o}`)))
const encrypted = { ...plain('ap-guangzhou', aurora, 'img-encrypt1'), encrypted: true }
const ofImages = [...plainImages, encrypted].map((of, n) =>
  tencentInstance(of, {
    id: of.id.replace('img-', 'ins-'),
    owner: of.owner,
    name: of.id,
    zone: zones[of.region as keyof typeof zones], // `plainImages` takes its regions from there
    privateAddress: `10.0.0.${n}`,
    created: -120_000,
  }),
)

/** Small, so that random commands meet each other: an image and an instance of each account in each of two regions. */
export const small: WorldSeed = {
  name: 'small',
  accounts: [...owners, borealisOperator],
  regions: tencentRegions.filter(({ region }) => [...regions, 'ap-singapore'].includes(region)),
  images: [
    ...publicImages.filter(({ region }) => regions.includes(region)),
    ...plainImages,
    encrypted,
    { ...plain('ap-guangzhou', borealis, 'img-creating'), state: 'creating', readyAt: 30_000 },
  ],
  instances: ofImages,
}

export const customImages = small.images.filter(({ owner }) => owner !== 'public')
export const callers = regions.flatMap((region) => owners.map((owner) => as(owner, region)))

const anyone = fc.constantFrom(...callers)
const imageId = fc.constantFrom(...customImages.map(({ id }) => id), 'img-487zeit5', 'img-unknown0')
const account = fc.constantFrom(...owners.map(({ id }) => id), borealisOperator.id, '100000000009')
// Mostly one account and mostly a good one: else hardly a command would be allowed.
const recipients = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...owners).map(({ id }) => [id]) },
  { weight: 1, arbitrary: fc.array(account, { maxLength: 4 }) },
)
const name = fc.constantFrom('one', 'two', '三', '', 'x'.repeat(61), ...plainImages.slice(0, 2).map(({ id }) => id))
const description = fc.constantFrom('', 'new', '述'.repeat(257))
const destinations = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...regions).map((region) => [region]) },
  { weight: 1, arbitrary: fc.array(fc.constantFrom(...regions, 'ap-singapore', 'ap-atlantis'), { maxLength: 3 }) },
)
const sharing = fc.constantFrom('share-image' as const, 'share-image' as const, 'stop-sharing' as const)

export const maybe = <K extends string, V>(key: K, value: fc.Arbitrary<V>) =>
  fc.option(value, { nil: undefined }).map((one) => (one === undefined ? {} : { [key]: one }) as { [key in K]?: V })

/** What may be asked about one image, whoever asks. */
const aboutImage: fc.Arbitrary<(by: Caller, image: string) => Command> = fc.oneof(
  fc.tuple(sharing, recipients).map(
    ([type, accounts]) =>
      (by: Caller, image: string) =>
        ({ type, by, image, accounts }) satisfies Command,
  ),
  fc.tuple(maybe('name', name), maybe('description', description)).map(
    ([named, described]) =>
      (by: Caller, image: string) =>
        ({ type: 'edit-image', by, image, changes: { ...named, ...described } }) satisfies Command,
  ),
  fc.tuple(destinations, maybe('name', name)).map(
    ([to, named]) =>
      (by: Caller, image: string) =>
        ({ type: 'copy-image', by, image, regions: to, ...named }) satisfies Command,
  ),
  fc.constant((by: Caller, image: string) => ({ type: 'delete-images', by, images: [image] }) satisfies Command),
)

const ofInstance: fc.Arbitrary<(by: Caller, instance: string) => Command> = fc.oneof(
  name.map(
    (named) => (by: Caller, instance: string) =>
      ({ type: 'create-image', by, instance, name: named }) satisfies Command,
  ),
  fc.tuple(maybe('image', imageId), maybe('systemDiskGiB', fc.constantFrom(20, 50))).map(
    ([from, disk]) =>
      (by: Caller, instance: string) =>
        ({ type: 'reinstall-instance', by, instance, ...from, ...disk }) satisfies Command,
  ),
  fc.constant((by: Caller, id: string) => ({ type: 'terminate-instances', by, instances: [id] }) satisfies Command),
)

/** What to do next, given the images that the sequence has made so far: nobody knows their IDs before it runs. */
export interface Step {
  command(made: readonly Made[]): Command
  /** Milliseconds that pass before it. */
  wait: number
}

export interface Made {
  by: Caller
  image: string
}

const asOwner = ({ cloud, region, owner }: { cloud: Caller['cloud']; region: string; owner: string }): Caller => ({
  cloud,
  region,
  account: owner,
})
const knownImages = customImages.map((own): Made => ({ by: asOwner(own), image: own.id }))

const command: fc.Arbitrary<Step['command']> = fc.oneof(
  // The owner of an image, where it is: random callers would mostly be strangers to it.
  {
    weight: 4,
    arbitrary: fc.tuple(fc.nat(), aboutImage).map(([n, about]) => (made: readonly Made[]) => {
      const known = [...knownImages, ...made]
      const { by, image } = known[n % known.length] ?? { by: as(aurora), image: '' }
      return about(by, image)
    }),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(anyone, imageId, aboutImage).map(
      ([who, id, about]) =>
        () =>
          about(who, id),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.constantFrom(...ofImages), ofInstance).map(
      ([own, of]) =>
        () =>
          of(asOwner(own), own.id),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(anyone, fc.constantFrom(...ofImages), ofInstance).map(
      ([who, { id }, of]) =>
        () =>
          of(who, id),
    ),
  },
  {
    weight: 2,
    arbitrary: fc
      .record({
        type: fc.constant('create-instances' as const),
        by: anyone,
        image: imageId,
        zone: fc.constantFrom('ap-guangzhou-3', 'ap-shanghai-2', 'ap-guangzhou-1'),
        count: fc.integer({ min: 1, max: 3 }),
      })
      .map((create) => () => create),
  },
)

/** Short waits see things under way, long ones see them done. */
export const step: fc.Arbitrary<Step> = fc.record({ command, wait: fc.constantFrom(0, 0, 1000, 15_000, 60_000) })
