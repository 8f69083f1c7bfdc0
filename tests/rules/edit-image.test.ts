import { describe, expect, test } from 'vitest'
import { ownImages, receivedImages, sharesOf, visibleImage } from '../../mocks/engine/views.ts'
import type { Caller, ImageAttributes } from '../../mocks/engine/world.ts'
import { createMemoryJournal } from '../../mocks/journal/memory.ts'
import { aurora, borealis, cumulus, drift } from '../../mocks/worlds/everyday/accounts.ts'
import { failedBuild, goldenWebBase, lobby, stillCreating } from '../../mocks/worlds/everyday/aurora-images.ts'
import { as, contents, outcomeOf, testEngine } from './engine-under-test.ts'
import type { Case } from './engine-under-test.ts'

const edit = (by: Caller, image: string, changes: Partial<ImageAttributes>) =>
  ({ type: 'edit-image', by, image, changes }) as const
const rename = (name: string) => edit(as(aurora), lobby.id, { name })
const describeAs = (description: string) => edit(as(aurora), lobby.id, { description })

describe('T3 a shared image is changed by nobody but its owner', () => {
  const cases: Case[] = [
    { what: 'its owner, of one not shared', command: rename('lobby-server-2'), expected: 'allowed' },
    {
      what: 'its owner, of one that is shared',
      command: edit(as(aurora), goldenWebBase.id, { name: 'golden', description: 'New' }),
      expected: 'allowed',
    },
    {
      what: 'a recipient, its name',
      command: edit(as(borealis), goldenWebBase.id, { name: 'ours' }),
      expected: 'not-owner',
    },
    {
      what: 'a recipient, its description',
      command: edit(as(cumulus), goldenWebBase.id, { description: 'ours' }),
      expected: 'not-owner',
    },
    {
      what: 'a recipient, nothing',
      command: edit(as(borealis), goldenWebBase.id, {}),
      expected: 'not-owner',
    },
    { what: 'a stranger', command: edit(as(drift), goldenWebBase.id, { name: 'x' }), expected: 'image-not-found' },
    {
      what: 'its owner, from another region',
      command: edit(as(aurora, 'ap-tokyo'), lobby.id, { name: 'x' }),
      expected: 'image-not-found',
    },
    {
      what: 'anyone, of a public one',
      command: edit(as(drift), 'img-487zeit5', { name: 'x' }),
      expected: 'public-image',
    },
    {
      what: 'its owner, while it is being made',
      command: edit(as(aurora), stillCreating.id, { name: 'x' }),
      expected: 'image-busy',
    },
    {
      what: 'its owner, when its making failed',
      command: edit(as(aurora), failedBuild.id, { name: 'broken' }),
      expected: 'allowed',
    },
  ]
  test.each(cases)('$what → $expected', async ({ command, expected }) => {
    expect(await outcomeOf(testEngine(), command)).toBe(expected)
  })
})

describe('names and descriptions', () => {
  const family = '👩🏽‍💻' // four characters to the API, seven units of UTF-16
  const cases: Case[] = [
    { what: 'a name of 60 characters', command: rename('x'.repeat(60)), expected: 'allowed' },
    { what: 'a name of 61', command: rename('x'.repeat(61)), expected: 'image-name-too-long' },
    { what: '60 in Chinese', command: rename('镜'.repeat(60)), expected: 'allowed' },
    { what: '61 in Chinese', command: rename('镜'.repeat(61)), expected: 'image-name-too-long' },
    { what: '60 in emoji, which JavaScript counts twice', command: rename('🎮'.repeat(60)), expected: 'allowed' },
    { what: '61 in emoji', command: rename('🎮'.repeat(61)), expected: 'image-name-too-long' },
    { what: 'fifteen people of four characters', command: rename(family.repeat(15)), expected: 'allowed' },
    { what: 'sixteen of them', command: rename(family.repeat(16)), expected: 'image-name-too-long' },
    { what: 'markup, which is only text', command: rename('<b onload="x">&amp;</b>'), expected: 'allowed' },
    { what: 'no name', command: rename(''), expected: 'image-name-missing' },
    { what: 'a name of nothing but space', command: rename(' \u3000\t'), expected: 'image-name-missing' },
    { what: 'its own name', command: rename(lobby.name), expected: 'allowed' },
    { what: 'the name of another image', command: rename(goldenWebBase.name), expected: 'image-name-taken' },
    { what: 'the same in capitals', command: rename(goldenWebBase.name.toUpperCase()), expected: 'allowed' },
    { what: 'the name of an image elsewhere', command: rename('match-server-sea'), expected: 'allowed' },
    { what: 'the name of a received image', command: rename('render-node'), expected: 'allowed' },
    { what: 'a description of 256 characters', command: describeAs('述'.repeat(256)), expected: 'allowed' },
    { what: 'a description of 257', command: describeAs('述'.repeat(257)), expected: 'image-description-too-long' },
    { what: 'no description', command: describeAs(''), expected: 'allowed' },
  ]
  test.each(cases)('$what → $expected', async ({ command, expected }) => {
    expect(await outcomeOf(testEngine(), command)).toBe(expected)
  })

  test('a name that was given up can be taken', async () => {
    const engine = testEngine()
    const take = edit(as(aurora), failedBuild.id, { name: lobby.name })
    expect(await outcomeOf(engine, take)).toBe('image-name-taken')
    await engine.execute(rename('another'))
    expect(await outcomeOf(engine, take)).toBe('allowed')
    expect(await outcomeOf(engine, rename(lobby.name))).toBe('image-name-taken')
  })
})

describe('C3 an edit never changes an image’s shares', () => {
  test('they stay, in their order, and the recipient sees the new name in the old place', async () => {
    const engine = testEngine()
    const shares = () => engine.read((world) => [...sharesOf(world, as(aurora), goldenWebBase.id)])
    const seen = (who: Caller) => engine.read((world) => receivedImages(world, who).map(({ id }) => id))
    const before = [await shares(), await seen(as(borealis)), await seen(as(cumulus))]
    await engine.execute(edit(as(aurora), goldenWebBase.id, { name: 'golden', description: '新', deprecated: true }))
    expect([await shares(), await seen(as(borealis)), await seen(as(cumulus))]).toEqual(before)
    const image = await engine.read((world) => visibleImage(world, as(borealis), goldenWebBase.id)?.image)
    expect(image).toMatchObject({ name: 'golden', description: '新', deprecated: true, family: '' })
    const own = await engine.read((world) => ownImages(world, as(aurora)).find(({ id }) => id === goldenWebBase.id))
    expect(own).toEqual(image)
  })

  test('what is said again is no change: nothing is written', async () => {
    const journal = createMemoryJournal()
    const engine = testEngine({ journal })
    const before = await contents(engine)
    const { name, description, family, deprecated } = lobby
    await engine.execute(edit(as(aurora), lobby.id, { name, description, family, deprecated }))
    await engine.execute(edit(as(aurora), lobby.id, {}))
    expect(await contents(engine)).toEqual(before)
    expect((await journal.read(undefined)).rows).toHaveLength(1)
  })
})
