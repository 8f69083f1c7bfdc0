import { describe, expect, test } from 'vitest'
import { allDoneAt } from '../../mocks/engine/clock.ts'
import type { Command } from '../../mocks/engine/commands/command.ts'
import { imageAt } from '../../mocks/engine/indexes.ts'
import { imageState, ownImages, receivedImages, shareHolders } from '../../mocks/engine/views.ts'
import type { Caller, CloudId, ImageSeed, ImageState, World } from '../../mocks/engine/world.ts'
import { firstDay } from '../../mocks/worlds/first-day.ts'
import { troubles } from '../../mocks/worlds/troubles.ts'
import * as alibaba from '../../mocks/worlds/troubles/alibaba.ts'
import * as huawei from '../../mocks/worlds/troubles/huawei.ts'
import * as pingan from '../../mocks/worlds/troubles/pingan.ts'
import * as tencent from '../../mocks/worlds/troubles/tencent.ts'
import * as onTencent from '../../mocks/worlds/everyday/accounts.ts'
import * as onAlibaba from '../../mocks/worlds/everyday/alibaba-accounts.ts'
import * as onHuawei from '../../mocks/worlds/everyday/huawei-accounts.ts'
import * as onPingan from '../../mocks/worlds/everyday/pingan-accounts.ts'
import { isCustom } from './all-worlds.ts'
import { as, beginning, outcomeOf, testEngine } from './engine-under-test.ts'
import { inBeijing } from './huawei-callers.ts'

const ownerOf = ({ cloud, region, owner: account }: ImageSeed): Caller => ({ cloud, region, account })
const share = (image: ImageSeed, account: string): Command => ({
  type: 'share-image',
  by: ownerOf(image),
  image: image.id,
  accounts: [account],
})
const recipients: Record<CloudId, Caller> = {
  tencent: as(onTencent.borealis),
  alibaba: as(onAlibaba.borealis, 'cn-hangzhou'),
  pingan: as(onPingan.borealis, 'Region-southChina'),
  huawei: inBeijing(onHuawei.borealis),
}

describe.each(Object.entries(recipients))('the first day on %s', (cloud, borealis) => {
  const custom = firstDay.images.filter((image) => image.cloud === cloud && isCustom(image))
  const [first] = custom

  test('has one owner with one instance and an image or two, shared with nobody', () => {
    const instances = firstDay.instances.filter((instance) => instance.cloud === cloud)
    expect(instances).toHaveLength(1)
    expect(new Set([...custom, ...instances].map(({ owner }) => owner)).size).toBe(1)
    expect([1, 2]).toContain(custom.length)
    expect(custom.flatMap(({ sharedWith }) => sharedWith)).toEqual([])
  })

  test('lets the first image be shared, which is all that its recipient has', async () => {
    const engine = testEngine({ world: firstDay })
    expect(await outcomeOf(engine, share(first!, borealis.account))).toBe('allowed')
    const status = cloud === 'huawei' ? 'pending' : 'accepted'
    const received = await engine.read((world) => receivedImages(world, borealis, status).map(({ id }) => id))
    expect(received).toEqual([first?.id])
    expect(await engine.read((world) => ownImages(world, borealis))).toEqual([])
  })
})

const clouds = [
  { cloud: 'tencent', of: tencent, encrypted: tencent.encrypted, aboutToBeDeleted: tencent.aboutToBeDeleted },
  { cloud: 'alibaba', of: alibaba, encrypted: alibaba.encrypted, aboutToBeDeleted: alibaba.aboutToBeDeleted },
  { cloud: 'pingan', of: pingan, encrypted: pingan.encrypted, aboutToBeDeleted: pingan.aboutToBeDeleted },
  { cloud: 'huawei', of: huawei, encrypted: huawei.encrypted, aboutToBeDeleted: huawei.aboutToBeDeleted },
] as const

describe.each(clouds)('the troubles on $cloud', ({ cloud, of, encrypted, aboutToBeDeleted }) => {
  const recipient = recipients[cloud].account
  const statesIn = (world: World, now: number): ImageState[] =>
    of.images.map(({ region, id }) => imageState(imageAt(world, { cloud, region }, id), now))
  const count = (states: readonly ImageState[], state: ImageState) => states.filter((one) => one === state).length

  test('three copies run that end at different times, and other work; some has failed', async () => {
    const states = await testEngine({ world: troubles }).read(statesIn)
    expect(count(states, 'copying')).toBe(3)
    expect(count(states, 'creating')).toBe(1)
    expect(count(states, 'importing')).toBe(1)
    expect(count(states, 'failed')).toBeGreaterThan(0)
    expect(count(states, 'import-failed')).toBe(1)
    const ends = of.images.filter(({ state }) => state === 'copying').map(({ readyAt }) => readyAt)
    expect(ends.toSorted((a = 0, b = 0) => a - b)).toEqual([20_000, 360_000, 3_600_000])
  })

  test('once the clock is where all is done, nothing is under way, and what failed has stayed so', async () => {
    const engine = testEngine({ world: troubles })
    const before = await engine.read(statesIn)
    expect(await engine.read(allDoneAt)).toBe(beginning + 3_600_000)
    await engine.moveClock(beginning + 60_000)
    expect(count(await engine.read(statesIn), 'copying')).toBe(2)
    await engine.moveClock(beginning + 3_600_000)
    const after = await engine.read(statesIn)
    expect(['copying', 'creating', 'importing'].filter((state) => after.some((one) => one === state))).toEqual([])
    for (const state of ['failed', 'import-failed'] as const) expect(count(after, state)).toBe(count(before, state))
    expect(await engine.read(allDoneAt)).toBeUndefined()
  })

  test('what is encrypted cannot be shared, nor what is under way or failed', async () => {
    const engine = testEngine({ world: troubles })
    await expect(engine.execute(share(encrypted, recipient))).rejects.toMatchObject({
      refusal: { reason: 'image-kind-unsupported', kind: 'encrypted' },
    })
    for (const image of of.images.filter(({ state }) => state !== 'available')) {
      expect(await outcomeOf(engine, share(image, recipient))).toBe('image-busy')
    }
  })

  test('what is about to be deleted is with three recipients that have built on it, and four more', async () => {
    const engine = testEngine({ world: troubles })
    const image = aboutToBeDeleted
    expect(image.sharedWith).toHaveLength(7)
    const users = of.instances.filter((one) => one.image === image.id && one.owner !== image.owner)
    expect(new Set(users.map(({ owner }) => owner)).size).toBe(3)
    const remove: Command = { type: 'delete-images', by: ownerOf(image), images: [image.id], force: true }
    // H15: there the shares end with it.
    expect(await outcomeOf(engine, remove)).toBe(cloud === 'huawei' ? 'allowed' : 'still-shared')
    if (cloud === 'huawei') return
    const by = ownerOf(image)
    for (const { account } of image.sharedWith) {
      await engine.execute({ type: 'stop-sharing', by, image: image.id, accounts: [account] })
    }
    expect(await engine.read((world) => shareHolders(world, image).size)).toBe(0)
    expect(await outcomeOf(engine, remove)).toBe('allowed')
  })
})

test('A12 one of Aurora’s own instances has to be overruled for deleting what it was made from', async () => {
  const engine = testEngine({ world: troubles })
  const remove: Command = {
    type: 'delete-images',
    by: as(onAlibaba.aurora, 'cn-hangzhou'),
    images: [alibaba.deprecated.id],
  }
  expect(await outcomeOf(engine, remove)).toBe('image-in-use')
})

test('a deprecated image can be neither shared nor copied on Alibaba Cloud, and a copy can be cancelled', async () => {
  const engine = testEngine({ world: troubles })
  const by = as(onAlibaba.aurora, 'cn-hangzhou')
  await expect(engine.execute(share(alibaba.deprecated, onAlibaba.drift.id))).rejects.toMatchObject({
    refusal: { reason: 'image-kind-unsupported', kind: 'deprecated' },
  })
  const cancel: Command = { type: 'cancel-copy', by, image: alibaba.anHourToGo.id }
  expect(await outcomeOf(engine, cancel)).toBe('allowed')
})

test('A13 the disk of an instance whose image is gone cannot be put back to it', async () => {
  const engine = testEngine({ world: troubles })
  const { fromDeletedImage } = alibaba
  const by = as(onAlibaba.borealis, 'cn-hangzhou')
  expect(await outcomeOf(engine, { type: 'reinstall-instance', by, instance: fromDeletedImage.id })).toBe(
    'image-not-found',
  )
})

describe('on Huawei Cloud', () => {
  test.each([{ image: huawei.oldBackup }, { image: huawei.anothersBackup }])(
    'the backup behind $image.name may not be shared, so the image is not',
    async ({ image }) => {
      const engine = testEngine({ world: troubles })
      await expect(engine.execute(share(image, recipients.huawei.account))).rejects.toMatchObject({
        refusal: { reason: 'image-kind-unsupported', kind: 'unshareable-backup' },
      })
    },
  )

  test('H7 no vault of Borealis can take the whole machine that waits for it, large as they are', async () => {
    const engine = testEngine({ world: troubles })
    const reasons: Record<string, string> = {}
    for (const { id, name } of huawei.vaults) {
      const { id: image } = huawei.wholeMachine
      const accept: Command = { type: 'answer-invitation', by: recipients.huawei, image, answer: 'accepted', vault: id }
      reasons[name] = await outcomeOf(engine, accept)
    }
    expect(reasons).toEqual({
      'vault-locked': 'vault-unavailable',
      'vault-unpaid': 'vault-unavailable',
      'vault-broken': 'vault-unavailable',
      'vault-leaving': 'vault-unavailable',
      'vault-replicas': 'vault-unsuitable',
      'vault-disks': 'vault-unsuitable',
    })
  })
})
