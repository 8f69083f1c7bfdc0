import { describe, expect, test } from 'vitest'
import type { Command, CommandOf } from '../../mocks/engine/commands/command.ts'
import { copyProgress, imageState, ownImages, sharesOf, visibleImage } from '../../mocks/engine/views.ts'
import type { Caller, World } from '../../mocks/engine/world.ts'
import { createMemoryJournal } from '../../mocks/journal/memory.ts'
import { aurora, drift } from '../../mocks/worlds/everyday/accounts.ts'
import { goldenWebBase, lobby } from '../../mocks/worlds/everyday/aurora-images.ts'
import { as, beginning, contents, movingEngine, outcomeOf, testEngine } from './engine-under-test.ts'

const copyTo = (regions: string[], image = lobby.id): CommandOf<'copy-image'> => ({
  type: 'copy-image',
  by: as(aurora),
  image,
  regions,
})

describe('a copy', () => {
  const seen = (by: Caller, id: string) => (world: World, now: number) => {
    const image = visibleImage(world, by, id)?.image
    return image && { image, state: imageState(image, now), progress: copyProgress(image, now) }
  }

  test('has its own ID, the same content, no shares, and takes its time', async () => {
    const { engine, passTime } = movingEngine()
    const [copy, other] = await engine.execute(copyTo(['ap-beijing', 'ap-nanjing'], goldenWebBase.id))
    const by = as(aurora, 'ap-beijing')
    const look = () => engine.read(seen(by, copy?.image ?? ''))
    expect(copy).toEqual({ region: 'ap-beijing', image: expect.stringMatching(/^img-[0-9a-z]{8}$/) })
    expect(new Set([copy?.image, other?.image, goldenWebBase.id]).size).toBe(3)
    const { name, description, os, platform } = goldenWebBase
    expect(await look()).toMatchObject({
      image: { name, description, os, platform, owner: aurora.id, region: 'ap-beijing', created: beginning },
      state: 'copying',
      progress: 0,
    })
    expect(await engine.read((world) => sharesOf(world, by, copy?.image ?? ''))).toEqual([])

    passTime(20_000)
    expect(await look()).toMatchObject({ state: 'copying', progress: 50 })
    const share = { type: 'share-image', by, image: copy?.image ?? '', accounts: [drift.id] } satisfies Command
    expect(await outcomeOf(engine, share)).toBe('image-busy')
    passTime(19_999)
    expect(await look()).toMatchObject({ state: 'copying', progress: 99 })
    passTime(1)
    expect(await look()).toMatchObject({ state: 'available', progress: undefined })
    expect(await outcomeOf(engine, share)).toBe('allowed')
  })

  test('goes on over a reload', async () => {
    const journal = createMemoryJournal()
    const { engine, passTime } = movingEngine({ journal })
    const [copy] = await engine.execute(copyTo(['ap-beijing']))
    passTime(10_000)
    const again = testEngine({ journal, now: () => beginning + 30_000 })
    expect(await again.read(seen(as(aurora, 'ap-beijing'), copy?.image ?? ''))).toMatchObject({ progress: 75 })
    expect(await contents(again)).toEqual(await contents(engine))
  })

  test('of the everyday world is under way when it begins, and arrives', async () => {
    const { engine, passTime } = movingEngine()
    const look = () => engine.read(seen(as(aurora, 'ap-shanghai'), 'img-c0py1ng8'))
    expect(await look()).toMatchObject({ state: 'copying', progress: 62 })
    passTime(114_000)
    expect(await look()).toMatchObject({ state: 'available', progress: undefined })
  })

  test('stays when the image that it was made from is deleted', async () => {
    const engine = testEngine()
    const [copy] = await engine.execute(copyTo(['ap-beijing']))
    await engine.execute({ type: 'delete-images', by: as(aurora), images: [lobby.id] })
    expect(await engine.read(seen(as(aurora, 'ap-beijing'), copy?.image ?? ''))).toMatchObject({ state: 'copying' })
  })
})

test('the source stays as it was', async () => {
  const engine = testEngine()
  const before = await engine.read((world) => structuredClone(ownImages(world, as(aurora))))
  await engine.execute(copyTo(['ap-shanghai']))
  expect(await engine.read((world) => ownImages(world, as(aurora)))).toEqual(before)
})
