import { describe, expect, test } from 'vitest'
import type { RunJob } from '../../mocks/engine/commands/command.ts'
import type { JobItem, JobRecord } from '../../mocks/engine/resources.ts'
import { disksOf, jobOf, vaultUse } from '../../mocks/engine/views-resources.ts'
import { instancesOf, ownImages, receivedImages, sharesOf } from '../../mocks/engine/views.ts'
import { aurora, borealis, cumulus, drift, imageSharing } from '../../mocks/worlds/everyday/huawei-accounts.ts'
import { mapTiles, matchmakerBase, toolsMachine } from '../../mocks/worlds/everyday/huawei-aurora-images-elsewhere.ts'
import { assetLibrary, chineseName, goldenWebBase, lobby } from '../../mocks/worlds/everyday/huawei-aurora-images.ts'
import { studioSite } from '../../mocks/worlds/everyday/huawei-servers.ts'
import { fittingVault, smallVault } from '../../mocks/worlds/everyday/huawei-vaults.ts'
import { createMemoryJournal } from '../../mocks/journal/memory.ts'
import { beginning, contents, outcomeOf, testEngine } from './engine-under-test.ts'
import { inBeijing, inGuiyang } from './huawei-callers.ts'

const by = inBeijing(aurora)
const borealisThere = inBeijing(borealis).account
const cumulusThere = inBeijing(cumulus).account
const driftThere = inBeijing(drift).account

type Commands = RunJob['commands']
const job = (commands: Commands, more: Partial<RunJob> = {}): RunJob => ({
  type: 'run-job',
  by,
  job: 'imsAddImageMembersJob',
  commands,
  ...more,
})
const share = (image: { id: string }, accounts: string[]): Commands[number] => ({
  type: 'share-image',
  by,
  image: image.id,
  accounts,
})
const stop = (account: string): Commands[number] => ({
  type: 'stop-sharing',
  by,
  image: goldenWebBase.id,
  accounts: [account],
})
const accept = (image: { id: string }, vault?: string): Commands[number] => ({
  type: 'answer-invitation',
  by: inGuiyang(borealis),
  image: image.id,
  answer: 'accepted',
  ...(vault !== undefined && { vault }),
})
const outcomes = ({ items }: JobRecord) => items.map(({ account, refusal }: JobItem) => [account, refusal?.reason])

describe('C2 a job says what became of each part', () => {
  test('two images for two recipients are four parts', async () => {
    const engine = testEngine()
    const accounts = [driftThere, cumulusThere]
    const done = await engine.execute(job([share(lobby, accounts), share(chineseName, accounts)]))
    expect(done.items.map(({ image, account }) => [image, account])).toEqual([
      [lobby.id, driftThere],
      [lobby.id, cumulusThere],
      [chineseName.id, driftThere],
      [chineseName.id, cumulusThere],
    ])
    const waiting = await engine.read((world) => receivedImages(world, inBeijing(drift), 'pending').map(({ id }) => id))
    expect(waiting).toEqual([chineseName.id, lobby.id])
  })

  test('what may fail by itself does not stop the rest', async () => {
    const engine = testEngine()
    const commands = [stop(borealisThere), stop(driftThere), stop(cumulusThere)]
    const done = await engine.execute(job(commands, { partial: ['not-shared'] }))
    expect(outcomes(done)).toEqual([
      [borealisThere, undefined],
      [driftThere, 'not-shared'],
      [cumulusThere, undefined],
    ])
    const left = await engine.read((world) => sharesOf(world, by, goldenWebBase.id).map(({ account }) => account))
    expect(left).toEqual(goldenWebBase.sharedWith.slice(2).map(({ account }) => account))
  })

  test('what failed can be tried again alone', async () => {
    const engine = testEngine()
    const partial = ['not-shared'] as const
    await engine.execute(job([stop(borealisThere), stop(driftThere)], { partial }))
    await engine.execute(share(goldenWebBase, [driftThere]))
    expect(outcomes(await engine.execute(job([stop(driftThere)], { partial })))).toEqual([[driftThere, undefined]])
  })

  test.each([
    { what: 'a reason that was not said to be partial', partial: [] },
    { what: 'another reason than the partial ones', partial: ['not-invited'] as const },
  ])('$what refuses all of it, and nothing is written', async ({ partial }) => {
    const journal = createMemoryJournal()
    const engine = testEngine({ journal })
    const before = await contents(engine)
    const commands = [stop(borealisThere), stop(driftThere)]
    expect(await outcomeOf(engine, job(commands, { partial }))).toBe('not-shared')
    expect(await contents(engine)).toEqual(before)
    expect((await journal.read(undefined)).rows).toHaveLength(1)
  })

  test('answers: all accepted, with one vault for the whole machines among them', async () => {
    const engine = testEngine()
    const who = inGuiyang(borealis)
    const commands = [matchmakerBase, mapTiles, toolsMachine].map((image) => accept(image, fittingVault.id))
    const done = await engine.execute(job(commands, { by: who, job: 'imsUpdateImageMembersJob' }))
    expect(outcomes(done)).toEqual(commands.map(() => [who.account, undefined]))
    expect(await engine.read((world) => receivedImages(world, who, 'pending'))).toEqual([])
    expect(await engine.read((world) => vaultUse(world, who, fittingVault))).toBe(80)
  })

  test('answers: a vault that is too small refuses all, an image that nobody was asked about only itself', async () => {
    const engine = testEngine()
    const who = inGuiyang(borealis)
    const answers = (vault: string, ...images: { id: string }[]) =>
      job(
        images.map((image) => accept(image, vault)),
        { by: who, partial: ['not-invited', 'image-not-found'] },
      )
    expect(await outcomeOf(engine, answers(smallVault.id, matchmakerBase, toolsMachine))).toBe('vault-too-small')
    expect(await engine.read((world) => receivedImages(world, who).length)).toBe(0)
    const done = await engine.execute(answers(fittingVault.id, matchmakerBase, goldenWebBase))
    expect(outcomes(done)).toEqual([
      [who.account, undefined],
      [who.account, 'image-not-found'],
    ])
  })
})

describe('a job is looked up by the project that began it', () => {
  test('under way for a while, with an ID of 32 digits, and nobody else’s', async () => {
    const engine = testEngine()
    const done = await engine.execute(job([share(lobby, [driftThere])]))
    expect(done).toMatchObject({ type: 'imsAddImageMembersJob', owner: by.account, began: beginning })
    expect(done.id).toMatch(/^[0-9a-f]{32}$/)
    expect(done.readyAt).toBe(beginning + 1_500)
    expect(await engine.read((world) => jobOf(world, by, done.id))).toEqual(done)
    for (const other of [inBeijing(borealis), inGuiyang(aurora)]) {
      expect(await engine.read((world) => jobOf(world, other, done.id))).toBeUndefined()
    }
  })

  test('each has an ID of its own, also when it changes nothing', async () => {
    const engine = testEngine()
    const first = await engine.execute(job([share(goldenWebBase, [borealisThere])]))
    const second = await engine.execute(job([share(goldenWebBase, [borealisThere])]))
    expect(first.id).not.toBe(second.id)
    expect(outcomes(second)).toEqual([[borealisThere, undefined]])
  })

  const makers: { what: string; command: Commands[number] }[] = [
    {
      what: 'a copy',
      command: { type: 'copy-image', by, image: lobby.id, regions: ['cn-southwest-2'], project: imageSharing },
    },
    {
      what: 'an image',
      command: { type: 'create-image', by: inBeijing(borealis), instance: studioSite.id, name: 'site' },
    },
    {
      what: 'servers',
      command: { type: 'create-instances', by, image: lobby.id, zone: 'cn-north-4a', count: 2, name: 'lobby' },
    },
    {
      what: 'disks',
      command: {
        type: 'create-disks',
        by,
        image: assetLibrary.id,
        zone: 'cn-north-4b',
        count: 2,
        name: 'assets',
        sizeGiB: 100,
        diskType: 'SSD',
      },
    },
    { what: 'another OS', command: { type: 'reinstall-instance', by: inBeijing(borealis), instance: studioSite.id } },
  ]
  test.each(makers)(
    'one that makes $what says what it made, and is under way until that is ready',
    async ({ command }) => {
      const engine = testEngine()
      const who = command.by
      const done = await engine.execute(job([command], { by: who }))
      const made = done.items.flatMap((item) => item.made)
      const places = [who, inGuiyang(aurora)]
      const found = await engine.read((world) =>
        places
          .flatMap((place) => [...ownImages(world, place), ...instancesOf(world, place), ...disksOf(world, place)])
          .filter(({ id }) => made.includes(id)),
      )
      expect(made.length).toBeGreaterThan(0)
      expect(found.map(({ id }) => id).toSorted()).toEqual(made.toSorted())
      for (const { readyAt } of found) expect(readyAt).toBe(done.readyAt)
      expect(done.readyAt).toBeGreaterThan(beginning + 1_500)
    },
  )

  test('what several of its commands make has IDs of its own', async () => {
    const engine = testEngine()
    const create = { type: 'create-instances', by, zone: 'cn-north-4a', count: 3 } as const
    const done = await engine.execute(
      job([
        { ...create, image: lobby.id },
        { ...create, image: goldenWebBase.id },
      ]),
    )
    const made = done.items.flatMap((item) => item.made)
    expect(new Set(made).size).toBe(6)
    expect(await engine.read((world) => instancesOf(world, by).filter(({ id }) => made.includes(id)).length)).toBe(6)
  })
})
