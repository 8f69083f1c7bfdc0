import * as fc from 'fast-check'
import type { Command } from '../../mocks/engine/commands/command.ts'
import type { Caller } from '../../mocks/engine/world.ts'
import type { Extra, SmallWorld } from './small-worlds.ts'

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

export const maybe = <K extends string, V>(key: K, value: fc.Arbitrary<V>) =>
  fc.option(value, { nil: undefined }).map((one) => (one === undefined ? {} : { [key]: one }) as { [key in K]?: V })

type About = (by: Caller, id: string) => Command

const sharing = fc.constantFrom('share-image' as const, 'share-image' as const, 'stop-sharing' as const)
const description = fc.constantFrom('', 'new', 'x', '述'.repeat(257))

/** Arbitraries of one small world, and whether its cloud knows something. */
function partsOf({ owners, customImages, instances, world, extras, ...small }: SmallWorld) {
  const known = (extra: Extra) => extras.includes(extra)
  const account = fc.constantFrom(...owners.map(({ id }) => id), small.borealisOperator.id, small.nobody)
  const places = Object.keys(small.zones)
  return {
    known,
    /** `{}` where the cloud has no such choice. */
    choice: <K extends string>(key: K, extra: Extra): fc.Arbitrary<{ [key in K]?: boolean }> =>
      known(extra) ? maybe(key, fc.boolean()) : fc.constant({}),
    anyone: fc.constantFrom(...small.callers),
    imageId: fc.constantFrom(...customImages.map(({ id }) => id), small.publicImage, 'img-unknown0'),
    instance: fc.constantFrom(...instances),
    zone: fc.constantFrom(...Object.values(small.zones), small.soldOut),
    // Mostly one account and mostly a good one: else hardly a command would be allowed.
    recipients: fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...owners).map(({ id }) => [id]) },
      { weight: 1, arbitrary: fc.array(account, { maxLength: 4 }) },
    ),
    name: fc.constantFrom('one', 'two', '三', '', 'x'.repeat(129), ...customImages.slice(0, 2).map(({ id }) => id)),
    destinations: fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...places).map((region) => [region]) },
      {
        weight: 1,
        arbitrary: fc.array(fc.constantFrom(...places, small.elsewhere, 'atlantis'), { maxLength: 3 }),
      },
    ),
  }
}

type Parts = ReturnType<typeof partsOf>

/** What may be asked about one image, whoever asks. */
function aboutImage({ known, choice, recipients, name, destinations }: Parts): fc.Arbitrary<About> {
  const one = (type: 'cancel-copy' | 'leave-share') => fc.constant<About>((by, image) => ({ type, by, image }))
  return fc.oneof(
    {
      weight: 2,
      arbitrary: fc
        .tuple(sharing, recipients, known('stop-with') ? maybe('stopWith', recipients) : fc.constant({}))
        .map(([type, accounts, others]): About => (by, image) => ({
          by,
          image,
          accounts,
          ...(type === 'share-image' ? { type, ...others } : { type }),
        })),
    },
    fc
      .tuple(maybe('name', name), maybe('description', description), choice('deprecated', 'deprecate'))
      .map(([named, described, deprecated]): About => (by, image) => ({
        type: 'edit-image',
        by,
        image,
        changes: { ...named, ...described, ...deprecated },
      })),
    fc
      .tuple(destinations, maybe('name', name), choice('encrypt', 'encrypt'))
      .map(([regions, named, encrypted]): About => (by, image) => ({
        type: 'copy-image',
        by,
        image,
        regions,
        ...named,
        ...encrypted,
      })),
    choice('force', 'force').map((forced): About => (by, image) => ({
      type: 'delete-images',
      by,
      images: [image],
      ...forced,
    })),
    ...(known('cancel-copy') ? [one('cancel-copy')] : []),
    ...(known('leave-share') ? [one('leave-share')] : []),
  )
}

function ofInstance({ known, choice, name, imageId }: Parts): fc.Arbitrary<About> {
  return fc.oneof(
    name.map((named): About => (by, instance) => ({ type: 'create-image', by, instance, name: named })),
    fc
      .tuple(maybe('image', imageId), maybe('systemDiskGiB', fc.constantFrom(20, 50)), choice('start', 'power'))
      .map(([from, disk, started]): About => (by, instance) => ({
        type: 'reinstall-instance',
        by,
        instance,
        ...from,
        ...disk,
        ...started,
      })),
    choice('force', 'force').map((forced): About => (by, id) => ({
      type: 'terminate-instances',
      by,
      instances: [id],
      ...forced,
    })),
    ...(known('power')
      ? [
          fc
            .constantFrom('start-instance' as const, 'stop-instance' as const)
            .map((type): About => (by, instance) => ({ type, by, instance })),
        ]
      : []),
  )
}

const asOwner = ({ cloud, region, owner }: { cloud: Caller['cloud']; region: string; owner: string }): Caller => ({
  cloud,
  region,
  account: owner,
})

function commandsOn(small: SmallWorld): fc.Arbitrary<Step['command']> {
  const parts = partsOf(small)
  const { anyone, imageId, instance } = parts
  const knownImages = small.customImages.map((own): Made => ({ by: asOwner(own), image: own.id }))
  const [somebody] = small.callers
  const create = fc.record({
    type: fc.constant('create-instances' as const),
    by: anyone,
    image: imageId,
    zone: parts.zone,
    count: fc.integer({ min: 1, max: 3 }),
  })
  return fc.oneof(
    // The owner of an image, where it is: random callers would mostly be strangers to it.
    {
      weight: 4,
      arbitrary: fc.tuple(fc.nat(), aboutImage(parts)).map(([n, about]) => (made: readonly Made[]) => {
        const all = [...knownImages, ...made]
        const { by, image } = all[n % all.length] ?? { by: somebody!, image: '' }
        return about(by, image)
      }),
    },
    {
      weight: 2,
      arbitrary: fc.tuple(anyone, imageId, aboutImage(parts)).map(
        ([who, id, about]) =>
          () =>
            about(who, id),
      ),
    },
    {
      weight: 2,
      arbitrary: fc.tuple(instance, ofInstance(parts)).map(
        ([own, of]) =>
          () =>
            of(asOwner(own), own.id),
      ),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(anyone, instance, ofInstance(parts)).map(
        ([who, { id }, of]) =>
          () =>
            of(who, id),
      ),
    },
    { weight: 2, arbitrary: create.map((made) => () => made) },
  )
}

/** Short waits see things under way, long ones see them done. */
export const stepOn = (small: SmallWorld): fc.Arbitrary<Step> =>
  fc.record({ command: commandsOn(small), wait: fc.constantFrom(...small.waits) })
