import { describe, expect, test } from 'vitest'
import { imageHistory } from '../../mocks/engine/views.ts'
import type { Caller } from '../../mocks/engine/world.ts'
import { createMemoryJournal } from '../../mocks/journal/memory.ts'
import { aurora, borealis, cumulus, drift } from '../../mocks/worlds/everyday/accounts.ts'
import { goldenWebBase, lobby } from '../../mocks/worlds/everyday/aurora-images.ts'
import { aurora as auroraOnHuawei, home } from '../../mocks/worlds/everyday/huawei-accounts.ts'
import { goldenWebBase as answered } from '../../mocks/worlds/everyday/huawei-aurora-images.ts'
import { borealis as borealisOnPingan } from '../../mocks/worlds/everyday/pingan-accounts.ts'
import { goldenWebBase as left } from '../../mocks/worlds/everyday/pingan-aurora-images.ts'
import { as, beginning, movingEngine, testEngine } from './engine-under-test.ts'

const by = as(aurora)

describe('the history of an image', () => {
  test('begins with what the world’s own records say', async () => {
    const [borealisSince, cumulusSince] = goldenWebBase.sharedWith.map(({ since }) => beginning + since)
    expect(await testEngine().read((world) => imageHistory(world, by, goldenWebBase.id))).toEqual([
      { at: beginning + goldenWebBase.created, by: aurora.id, what: { type: 'created' } },
      { at: borealisSince, by: aurora.id, what: { type: 'shared', accounts: [borealis.id] } },
      { at: cumulusSince, by: aurora.id, what: { type: 'shared', accounts: [cumulus.id] } },
    ])
  })

  test('begins also with what recipients have answered in those records, each by whoever did and when it was', async () => {
    const { region, owner } = home(auroraOnHuawei, 'cn-north-4')
    const caller = { cloud: 'huawei' as const, region, account: owner }
    const history = await testEngine().read((world) => imageHistory(world, caller, answered.id))
    const [accepting, rejecting, silent] = answered.sharedWith
    expect(history?.map(({ by: who, what }) => [who, what.type])).toEqual([
      [owner, 'created'],
      [owner, 'shared'],
      [accepting?.account, 'accepted'],
      [owner, 'shared'],
      [rejecting?.account, 'rejected'],
      [owner, 'shared'],
    ])
    expect(history?.at(-2)?.at).toBe(beginning + (rejecting?.answered ?? 0))
    expect(history?.at(-1)?.what).toEqual({ type: 'shared', accounts: [silent?.account] })
  })

  test('P11 says which recipient gave its share up', async () => {
    const engine = testEngine()
    const leaving = as(borealisOnPingan, left.region)
    await engine.execute({ type: 'leave-share', by: leaving, image: left.id })
    const owner = { ...leaving, account: left.owner }
    const history = await engine.read((world) => imageHistory(world, owner, left.id))
    expect(history?.at(-1)).toEqual({ at: beginning, by: borealisOnPingan.id, what: { type: 'left' } })
  })

  test('goes on with everything that happens to it, by whom and when, and is the same when folded again', async () => {
    const journal = createMemoryJournal()
    const { engine, passTime } = movingEngine({ journal })
    const image = lobby.id
    await engine.execute({ type: 'share-image', by, image, accounts: [drift.id, borealis.id] })
    passTime(1000)
    const build = { type: 'create-instances', image, zone: 'ap-guangzhou-6' } as const
    await engine.execute({ ...build, by: as(drift), count: 2 })
    await engine.execute({ type: 'edit-image', by, image, changes: { name: 'lobby', description: '' } })
    const [copy] = await engine.execute({ type: 'copy-image', by, image, regions: ['ap-beijing'] })
    await engine.execute({ type: 'reinstall-instance', by: as(borealis), instance: 'ins-b1ssite0', image })
    await engine.execute({ type: 'stop-sharing', by, image, accounts: [drift.id, cumulus.id] })
    const made = await engine.execute({ type: 'create-image', by, instance: 'ins-a3lobby1', name: 'made' })

    const history = (world: Parameters<typeof imageHistory>[0], caller: Caller, id: string) =>
      imageHistory(world, caller, id)?.map((record) => ({ ...record, at: record.at - beginning }))
    const expected = [
      { at: lobby.created, by: aurora.id, what: { type: 'created' } },
      { at: 0, by: aurora.id, what: { type: 'shared', accounts: [drift.id, borealis.id] } },
      { at: 1000, by: drift.id, what: { type: 'instances-created', count: 2 } },
      { at: 1000, by: aurora.id, what: { type: 'edited', changes: { name: 'lobby' } } },
      { at: 1000, by: aurora.id, what: { type: 'copied', copies: [copy] } },
      { at: 1000, by: borealis.id, what: { type: 'instance-reinstalled' } },
      { at: 1000, by: aurora.id, what: { type: 'sharing-stopped', accounts: [drift.id] } },
    ]
    expect(await engine.read((world) => history(world, by, image))).toEqual(expected)
    const again = testEngine({ journal })
    expect(await again.read((world) => history(world, by, image))).toEqual(expected)
    expect(await again.read((world) => history(world, as(aurora, 'ap-beijing'), copy?.image ?? ''))).toEqual([
      { at: 1000, by: aurora.id, what: { type: 'created-as-copy', source: { region: 'ap-guangzhou', image } } },
    ])
    expect(await again.read((world) => history(world, by, made))).toEqual([
      { at: 1000, by: aurora.id, what: { type: 'created', instance: 'ins-a3lobby1' } },
    ])
  })

  test.each([
    { who: 'a recipient', caller: as(borealis), image: goldenWebBase.id },
    { who: 'a stranger', caller: as(drift), image: goldenWebBase.id },
    { who: 'the owner, in another region', caller: as(aurora, 'ap-tokyo'), image: goldenWebBase.id },
    { who: 'anyone, for a public image', caller: as(drift), image: 'img-487zeit5' },
  ])('is not for $who', async ({ caller, image }) => {
    expect(await testEngine().read((world) => imageHistory(world, caller, image))).toBeUndefined()
  })

  test('goes with the image', async () => {
    const engine = testEngine()
    await engine.execute({ type: 'delete-images', by, images: [lobby.id] })
    expect(await engine.read((world) => imageHistory(world, by, lobby.id))).toBeUndefined()
    const kept = await engine.read((world) => [...world.history.keys()].filter((key) => key.endsWith(lobby.id)))
    expect(kept).toEqual([])
  })
})
