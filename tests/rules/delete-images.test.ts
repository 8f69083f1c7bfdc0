import { describe, expect, test } from 'vitest'
import type { CommandOf } from '../../mocks/engine/commands/command.ts'
import { imageCount, instancesOf, visibleImage } from '../../mocks/engine/views.ts'
import { createMemoryJournal } from '../../mocks/journal/memory.ts'
import { aurora, borealis, cumulus, drift } from '../../mocks/worlds/everyday/accounts.ts'
import {
  edgeRelay,
  failedBuild,
  failedImport,
  goldenWebBase,
  lobby,
  noSlotLeft,
  stillCreating,
} from '../../mocks/worlds/everyday/aurora-images.ts'
import { as, contents, outcomeOf, testEngine } from './engine-under-test.ts'
import type { Case } from './engine-under-test.ts'

const remove = (images: string[], by = as(aurora)): CommandOf<'delete-images'> => ({
  type: 'delete-images',
  by,
  images,
})

describe('T6 an image is deleted only when nobody has it, T7 and only by its owner', () => {
  const cases: Case[] = [
    { what: 'one shared with nobody', command: remove([lobby.id]), expected: 'allowed' },
    { what: 'several', command: remove([lobby.id, edgeRelay.id]), expected: 'allowed' },
    { what: 'one, named twice', command: remove([lobby.id, lobby.id]), expected: 'allowed' },
    { what: 'those whose making failed', command: remove([failedBuild.id, failedImport.id]), expected: 'allowed' },
    { what: 'T6: one that is shared', command: remove([goldenWebBase.id]), expected: 'still-shared' },
    { what: 'T6: one shared with fifty', command: remove([noSlotLeft.id]), expected: 'still-shared' },
    { what: 'T6: a shared one among others', command: remove([lobby.id, goldenWebBase.id]), expected: 'still-shared' },
    { what: 'T7: a received one', command: remove([goldenWebBase.id], as(borealis)), expected: 'not-owner' },
    {
      what: 'T7: a received one among one’s own',
      command: remove(['img-stud10in', goldenWebBase.id], as(borealis)),
      expected: 'not-owner',
    },
    { what: 'another’s', command: remove([goldenWebBase.id], as(drift)), expected: 'image-not-found' },
    { what: 'one in another region', command: remove([lobby.id], as(aurora, 'ap-tokyo')), expected: 'image-not-found' },
    { what: 'a public one', command: remove(['img-487zeit5']), expected: 'public-image' },
    { what: 'one being made', command: remove([stillCreating.id]), expected: 'image-busy' },
    {
      what: 'one being copied',
      command: remove(['img-c0py1ng8'], as(aurora, 'ap-shanghai')),
      expected: 'image-busy',
    },
    {
      what: 'one being imported',
      command: remove(['img-1mp0rt1n'], as(aurora, 'ap-shanghai')),
      expected: 'image-busy',
    },
  ]
  test.each(cases)('$what → $expected', async ({ command, expected }) => {
    expect(await outcomeOf(testEngine(), command)).toBe(expected)
  })

  test('T6: after the last share has ended, and not before', async () => {
    const engine = testEngine()
    const stop = (id: string) =>
      engine.execute({ type: 'stop-sharing', by: as(aurora), image: goldenWebBase.id, accounts: [id] })
    await stop(borealis.id)
    expect(await outcomeOf(engine, remove([goldenWebBase.id]))).toBe('still-shared')
    await stop(cumulus.id)
    expect(await outcomeOf(engine, remove([goldenWebBase.id]))).toBe('allowed')
  })

  test('refused for one of a list, none goes', async () => {
    const journal = createMemoryJournal()
    const engine = testEngine({ journal })
    const before = await contents(engine)
    await outcomeOf(engine, remove([lobby.id, edgeRelay.id, goldenWebBase.id]))
    expect(await contents(engine)).toEqual(before)
    expect((await journal.read(undefined)).rows).toHaveLength(1)
  })
})

describe('what is left of a deleted image', () => {
  test('nothing but a free name and a free place in the quota', async () => {
    const engine = testEngine()
    const count = () => engine.read((world) => imageCount(world, as(aurora)))
    const before = await count()
    const edit = { type: 'edit-image', by: as(aurora), image: edgeRelay.id, changes: { name: lobby.name } } as const
    expect(await outcomeOf(engine, edit)).toBe('image-name-taken')
    await engine.execute(remove([lobby.id]))
    expect(await count()).toBe(before - 1)
    expect(await engine.read((world) => visibleImage(world, as(aurora), lobby.id))).toBeUndefined()
    expect(await outcomeOf(engine, edit)).toBe('allowed')
    expect(await outcomeOf(engine, remove([lobby.id]))).toBe('image-not-found')
  })

  test('the instances made from it, which can be used and not be reinstalled from it', async () => {
    const engine = testEngine()
    const instances = () => engine.read((world) => structuredClone(instancesOf(world, as(aurora))))
    const before = await instances()
    await engine.execute(remove([lobby.id]))
    expect(await instances()).toEqual(before)
    const again = { type: 'reinstall-instance', by: as(aurora), instance: 'ins-a3lobby1' } as const
    expect(await outcomeOf(engine, again)).toBe('image-not-found')
    expect(await outcomeOf(engine, { ...again, image: edgeRelay.id })).toBe('allowed')
  })
})
