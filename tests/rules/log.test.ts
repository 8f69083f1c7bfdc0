import { describe, expect, test } from 'vitest'
import type { Command } from '../../mocks/engine/commands/command.ts'
import type { Engine } from '../../mocks/engine/engine.ts'
import type { Caller } from '../../mocks/engine/world.ts'
import { createMemoryJournal } from '../../mocks/journal/memory.ts'
import { aurora, borealis, directory, drift } from '../../mocks/worlds/everyday/accounts.ts'
import * as onAlibaba from '../../mocks/worlds/everyday/alibaba-accounts.ts'
import { studioPreview, studioSite } from '../../mocks/worlds/everyday/alibaba-instances.ts'
import { goldenWebBase, lobby } from '../../mocks/worlds/everyday/aurora-images.ts'
import * as onHuawei from '../../mocks/worlds/everyday/huawei-accounts.ts'
import { mapTiles, matchmakerBase } from '../../mocks/worlds/everyday/huawei-aurora-images-elsewhere.ts'
import { assetLibrary, lobby as huaweiLobby } from '../../mocks/worlds/everyday/huawei-aurora-images.ts'
import * as onPingan from '../../mocks/worlds/everyday/pingan-accounts.ts'
import { goldenWebBase as pinganBase } from '../../mocks/worlds/everyday/pingan-aurora-images.ts'
import { as, beginning, movingEngine, outcomeOf, testEngine } from './engine-under-test.ts'
import { inBeijing, inGuiyang } from './huawei-callers.ts'

const by = as(aurora)
const shareLobby = (account: string): Command => ({ type: 'share-image', by, image: lobby.id, accounts: [account] })
const logOf = (engine: Engine) => engine.read((world) => structuredClone(world.log))
const named = ({ id, name }: { id: string; name: string }) => ({ id, name })
const lastOf = async (engine: Engine) => (await logOf(engine)).at(-1)

describe('the log', () => {
  test('is empty when a world begins, and says who did what, where and when', async () => {
    const { engine, passTime } = movingEngine()
    expect(await logOf(engine)).toEqual([])
    passTime(1000)
    await engine.execute(shareLobby(drift.id))
    expect(await logOf(engine)).toEqual([
      {
        seq: 1,
        at: beginning + 1000,
        who: { cloud: 'tencent', account: named(aurora), region: 'ap-guangzhou' },
        what: [{ type: 'image-shared', image: named(lobby), accounts: [named(drift)] }],
      },
    ])
  })

  test('has nothing of what was refused or changed nothing', async () => {
    const engine = testEngine()
    await outcomeOf(engine, shareLobby(aurora.id))
    await engine.execute({ type: 'stop-sharing', by, image: lobby.id, accounts: [drift.id] })
    expect(await logOf(engine)).toEqual([])
  })

  test('calls what is renamed or gone as it was called then', async () => {
    const { engine, passTime } = movingEngine()
    await engine.execute({ type: 'edit-image', by, image: lobby.id, changes: { name: 'waiting-room' } })
    const [server = ''] = await engine.execute({
      type: 'create-instances',
      by,
      image: lobby.id,
      zone: 'ap-guangzhou-3',
      count: 1,
      name: 'trial',
    })
    passTime(60_000)
    await engine.execute({ type: 'delete-images', by, images: [lobby.id] })
    await engine.execute({ type: 'terminate-instances', by, instances: [server] })
    const renamed = { id: lobby.id, name: 'waiting-room' }
    const trial = { id: server, name: 'trial' }
    const log = await logOf(engine)
    expect(log.map(({ what }) => what)).toEqual([
      [{ type: 'edited', image: named(lobby) }],
      [{ type: 'instances-created', image: renamed, instances: [trial] }],
      [{ type: 'images-deleted', images: [renamed] }],
      [{ type: 'terminated', instances: [trial] }],
    ])
  })

  test('names the instance that an image was made of', async () => {
    const engine = testEngine()
    const instance = { id: 'ins-a3lobby1', name: 'lobby-1' }
    const id = await engine.execute({ type: 'create-image', by, instance: instance.id, name: 'lobby-again' })
    expect((await lastOf(engine))?.what).toEqual([
      { type: 'image-created', image: { id, name: 'lobby-again' }, instance },
    ])
  })

  test('tells of copies by their regions', async () => {
    const engine = testEngine()
    await engine.execute({ type: 'copy-image', by, image: lobby.id, regions: ['ap-shanghai', 'ap-nanjing'] })
    const what = [{ type: 'copied', image: named(lobby), regions: ['ap-shanghai', 'ap-nanjing'] }]
    expect((await lastOf(engine))?.what).toEqual(what)
  })

  test('tells of shares taken back in the same step as of those given', async () => {
    const engine = testEngine()
    const [first, second] = onAlibaba.directory
    const caller = as(onAlibaba.aurora, 'cn-hangzhou')
    const image = 'm-bp13wcynswwtcn9utkj8'
    const share = { type: 'share-image', by: caller, image } as const
    await engine.execute({ ...share, accounts: [first?.id ?? ''] })
    await engine.execute({ ...share, accounts: [second?.id ?? ''], stopWith: [first?.id ?? ''] })
    expect((await lastOf(engine))?.what).toMatchObject([
      { type: 'sharing-stopped', image: { name: 'lobby-server' }, accounts: [{ name: first?.name }] },
      { type: 'image-shared', image: { name: 'lobby-server' }, accounts: [{ name: second?.name }] },
    ])
  })

  test('says when the clock was moved and to when, and that nobody’s account did it', async () => {
    const engine = testEngine()
    await engine.moveClock(beginning + 3_600_000)
    expect(await logOf(engine)).toEqual([
      { seq: 1, at: beginning, what: [{ type: 'clock-moved', to: '2026-01-05T09:00:00.000Z' }] },
    ])
  })

  test('is the same for everyone on the journal, and after a reload', async () => {
    const journal = createMemoryJournal()
    const [one, other] = [testEngine({ journal }), testEngine({ journal })]
    const accounts = directory.slice(0, 4)
    for (const [n, { id }] of accounts.entries()) await (n % 2 === 0 ? one : other).execute(shareLobby(id))
    const log = await logOf(one)
    expect(log.map(({ seq }) => seq)).toEqual([1, 2, 3, 4])
    expect(log.flatMap(({ what }) => what)).toMatchObject(accounts.map((account) => ({ accounts: [named(account)] })))
    for (const engine of [other, testEngine({ journal })]) expect(await logOf(engine)).toEqual(log)
  })
})

const alibabaBorealis = as(onAlibaba.borealis, 'cn-hangzhou')
const site = named(studioSite)

test.each<{ what: string; command: Command; expected: object }>([
  {
    what: 'a reinstalled instance',
    command: { type: 'reinstall-instance', by: as(borealis), instance: 'ins-b1ssite0', image: goldenWebBase.id },
    expected: {
      type: 'reinstalled',
      instance: { id: 'ins-b1ssite0', name: 'studio-site' },
      image: named(goldenWebBase),
    },
  },
  {
    what: 'a stopped instance',
    command: { type: 'stop-instance', by: alibabaBorealis, instance: studioSite.id },
    expected: { type: 'stopped', instance: site },
  },
  {
    what: 'a started instance',
    command: { type: 'start-instance', by: alibabaBorealis, instance: studioPreview.id },
    expected: { type: 'started', instance: named(studioPreview) },
  },
  {
    what: 'a share given up',
    command: { type: 'leave-share', by: as(onPingan.borealis, 'Region-southChina'), image: pinganBase.id },
    expected: { type: 'left', image: named(pinganBase) },
  },
])('the log tells of $what', async ({ command, expected }) => {
  const engine = testEngine()
  await engine.execute(command)
  expect((await lastOf(engine))?.what).toEqual([expected])
})

describe('where accounts have projects, the log', () => {
  const ofAccount = (caller: Caller, name: string) => ({ id: caller.account, name })
  const borealisThere = inGuiyang(onHuawei.borealis)

  test('calls who acts and who is invited by their accounts’ names', async () => {
    const engine = testEngine()
    const drifts = inBeijing(onHuawei.drift)
    const invite = { image: huaweiLobby.id, accounts: [drifts.account] }
    await engine.execute({ type: 'share-image', by: inBeijing(onHuawei.aurora), ...invite })
    expect(await lastOf(engine)).toMatchObject({
      who: { cloud: 'huawei', account: ofAccount(inBeijing(onHuawei.aurora), 'Aurora Games'), region: 'cn-north-4' },
      what: [{ type: 'invited', image: named(huaweiLobby), accounts: [ofAccount(drifts, 'Drift Labs')] }],
    })
  })

  test('tells of what a job came to, answer by answer', async () => {
    const engine = testEngine()
    const answer = { type: 'answer-invitation', by: borealisThere } as const
    await engine.execute({
      type: 'run-job',
      by: borealisThere,
      job: 'answers',
      commands: [
        { ...answer, image: matchmakerBase.id, answer: 'accepted' },
        { ...answer, image: mapTiles.id, answer: 'rejected' },
      ],
    })
    expect(await lastOf(engine)).toMatchObject({
      who: { account: ofAccount(borealisThere, 'Borealis Studio'), region: 'cn-southwest-2' },
      what: [
        { type: 'accepted', image: named(matchmakerBase) },
        { type: 'rejected', image: named(mapTiles) },
      ],
    })
  })

  test('tells of vaults and disks', async () => {
    const engine = testEngine()
    const vault = { name: 'spare', sizeGiB: 100, protects: 'backup', holds: 'server' } as const
    const id = await engine.execute({ type: 'create-vault', by: borealisThere, ...vault })
    expect((await lastOf(engine))?.what).toEqual([{ type: 'vault-created', vault: { id, name: 'spare' } }])
    const disks = { zone: 'cn-north-4a', count: 2, name: 'sounds', sizeGiB: 100, diskType: 'SSD' }
    const caller = inBeijing(onHuawei.borealis)
    await engine.execute({ type: 'create-disks', by: caller, image: assetLibrary.id, ...disks })
    const what = [{ type: 'disks-created', image: named(assetLibrary), count: 2 }]
    expect((await lastOf(engine))?.what).toEqual(what)
  })
})
