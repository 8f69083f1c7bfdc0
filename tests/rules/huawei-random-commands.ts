import * as fc from 'fast-check'
import type { Command, RunJob } from '../../mocks/engine/commands/command.ts'
import type { Caller } from '../../mocks/engine/world.ts'
import { imageSharing } from '../../mocks/worlds/everyday/huawei-accounts.ts'
import { callers, images, limits, servers, smallOnHuawei, vaults } from './huawei-small-world.ts'
import { maybe } from './random-commands.ts'
import type { Made, Step } from './random-commands.ts'
import type { Scenario } from './random-runs.ts'

type OneCommand = RunJob['commands'][number]

const nobody = '4307dd1b3ab74759ab150a269ef120fb'
/** The nth of what there is. */
const pick = <T>(from: readonly T[], n: number): T => from[n % from.length]!
const callersIn = (region: string) => callers.filter((caller) => caller.region === region)

/** Mostly somebody of the region, whom an image there can have to do with. */
const somebody = fc.tuple(fc.nat(), fc.integer({ min: 0, max: 7 })).map(
  ([n, where]) =>
    (region: string) =>
      pick(where === 0 ? callers : callersIn(region), n),
)
// Mostly one and mostly a good one: else hardly a command would be allowed.
const recipients = fc
  .oneof(
    { weight: 4, arbitrary: somebody.map((one) => [one]) },
    {
      weight: 1,
      arbitrary: fc.array(
        fc.oneof(
          somebody,
          fc.constant(() => ({ account: nobody })),
        ),
        { maxLength: 4 },
      ),
    },
  )
  .map((all) => (region: string) => all.map((one) => one(region).account))
const name = fc.constantFrom('one', 'two', '三', '', 'a/b', 'x'.repeat(129), 'system', 'data')
const description = fc.constantFrom('', 'new', '<new>', '述'.repeat(1025))
const answer = fc.constantFrom('accepted' as const, 'accepted' as const, 'rejected' as const)
/** By its name in the small world: the answerer's own of that name, or nobody's. */
const vaultNamed = fc.constantFrom('fits', 'fits', 'fits', 'small', 'replicas', 'disks', 'frozen', 'unknown')

const vaultIn = (by: Caller, named: string) =>
  vaults.find((vault) => vault.owner === by.account && vault.name === named)?.id ?? nobody

type About = (by: Caller, image: string) => OneCommand

const sharing: fc.Arbitrary<About> = fc
  .tuple(fc.constantFrom('share-image' as const, 'share-image' as const, 'stop-sharing' as const), recipients)
  .map(([type, accounts]) => (by, image) => ({ type, by, image, accounts: accounts(by.region) }))

const answering: fc.Arbitrary<About> = fc
  .tuple(answer, fc.option(vaultNamed, { nil: undefined, freq: 6 }))
  .map(([said, vault]) => (by, image) => ({
    type: 'answer-invitation',
    by,
    image,
    answer: said,
    ...(vault !== undefined && { vault: vaultIn(by, vault) }),
  }))

const changing: fc.Arbitrary<About> = fc.oneof(
  fc.tuple(maybe('name', name), maybe('description', description)).map(([named, described]): About => (by, image) => ({
    type: 'edit-image',
    by,
    image,
    changes: { ...named, ...described },
  })),
  fc
    .tuple(
      fc.constantFrom('cn-north-4', 'cn-southwest-2', 'cn-atlantis'),
      maybe('project', fc.constantFrom('cn-southwest-2', imageSharing)),
      maybe('name', name),
    )
    .map(([region, project, named]): About => (by, image) => ({
      type: 'copy-image',
      by,
      image,
      regions: [region],
      ...project,
      ...named,
    })),
  fc.constant<About>((by, image) => ({ type: 'delete-images', by, images: [image] })),
)

const using: fc.Arbitrary<About> = fc.oneof(
  fc
    .tuple(fc.constantFrom('a', 'b', 'nowhere'), fc.integer({ min: 1, max: 3 }))
    .map(([zone, count]): About => (by, image) => ({
      type: 'create-instances',
      by,
      image,
      zone: by.region + zone,
      count,
    })),
  fc
    .tuple(fc.constantFrom('a', 'nowhere'), fc.constantFrom(99, 100, 200))
    .map(([zone, sizeGiB]): About => (by, image) => ({
      type: 'create-disks',
      by,
      image,
      zone: by.region + zone,
      count: 1,
      name: 'disk',
      sizeGiB,
      diskType: 'SSD',
    })),
  fc
    .constantFrom(...servers)
    .map(({ id }): About => (by, image) => ({ type: 'reinstall-instance', by, instance: id, image })),
)

const ofServer = fc
  .tuple(fc.constantFrom(...servers), name, fc.boolean())
  .map(([{ cloud, region, owner, id }, named, toImage]) => (): Command => {
    const by = { cloud, region, account: owner }
    return toImage
      ? { type: 'create-image', by, instance: id, name: named }
      : { type: 'terminate-instances', by, instances: [id] }
  })

const known = (made: readonly Made[]): Made[] => [
  ...images.map(({ cloud, region, owner, id }) => ({ by: { cloud, region, account: owner }, image: id })),
  ...made,
]
const byOwner = (about: fc.Arbitrary<About>) =>
  fc.tuple(fc.nat(), about).map(([n, command]) => (made: readonly Made[]) => {
    const { by, image } = pick(known(made), n)
    return command(by, image)
  })
const byAnyone = (about: fc.Arbitrary<About>) =>
  fc.tuple(somebody, fc.nat(), about).map(([who, n, command]) => (made: readonly Made[]) => {
    const { by, image } = pick(known(made), n)
    return command(who(by.region), image)
  })

/** About different images, as the cloud’s batch calls are. */
const jobs = fc
  .tuple(
    fc.uniqueArray(fc.nat({ max: images.length - 1 }), { minLength: 1, maxLength: 3 }),
    fc.oneof(sharing, answering),
    fc.option(somebody, { nil: undefined }),
    fc.subarray(['not-shared', 'not-invited', 'image-not-found', 'vault-missing', 'not-owner'] as const),
  )
  .map(([picked, about, who, partial]) => (): Command => {
    const chosen = picked.map((n) => pick(known([]), n))
    const owner = chosen[0]!.by
    const by = who?.(owner.region) ?? owner
    return { type: 'run-job', by, job: 'job', commands: chosen.map(({ image }) => about(by, image)), partial }
  })

const command: fc.Arbitrary<Step['command']> = fc.oneof(
  { weight: 4, arbitrary: byOwner(sharing) },
  { weight: 5, arbitrary: byAnyone(answering) },
  { weight: 2, arbitrary: byOwner(changing) },
  { weight: 3, arbitrary: byAnyone(fc.oneof(sharing, changing, using)) },
  { weight: 2, arbitrary: byOwner(using) },
  { weight: 1, arbitrary: ofServer },
  { weight: 4, arbitrary: jobs },
)

export const onHuawei: Scenario = {
  world: smallOnHuawei,
  limits,
  callers,
  step: fc.record({ command, wait: fc.constantFrom(0, 0, 1000, 15_000, 60_000) }),
}
