import { describe, expect, test } from 'vitest'
import type { Command, CommandOf } from '../../mocks/engine/commands/command.ts'
import { imageCount, instancesOf, receivedImages, sharesOf, visibleImage } from '../../mocks/engine/views.ts'
import { aurora, borealis, cumulus, drift } from '../../mocks/worlds/everyday/alibaba-accounts.ts'
import {
  auroraImages,
  chineseName,
  failedBuild,
  goldenWebBase,
  lobby,
  retiredChat,
  stillCopying,
  stillCreating,
  wholeMachine,
} from '../../mocks/worlds/everyday/alibaba-aurora-images.ts'
import { lobbyOne, studioSite } from '../../mocks/worlds/everyday/alibaba-instances.ts'
import { renderNode } from '../../mocks/worlds/everyday/alibaba-partner-images.ts'
import { publicImage } from '../../mocks/worlds/everyday/alibaba-public-images.ts'
import { as, contents, outcomeOf, testEngine } from './engine-under-test.ts'
import type { Case } from './engine-under-test.ts'

const start = 'cn-hangzhou'
const by = as(aurora, start)
const remove = (image: { id: string }, more: Partial<CommandOf<'delete-images'>> = {}): CommandOf<'delete-images'> => ({
  type: 'delete-images',
  by,
  images: [image.id],
  ...more,
})
const edit = (image: { id: string }, changes: CommandOf<'edit-image'>['changes'], who = by): Command => ({
  type: 'edit-image',
  by: who,
  image: image.id,
  changes,
})
const stopAll: Command = { type: 'stop-sharing', by, image: goldenWebBase.id, accounts: [borealis.id, cumulus.id] }

describe('A12 an image is deleted only when nobody has it, and forced when one’s own instances were made from it', () => {
  const cases: Case[] = [
    { what: 'one that nobody has and nothing uses', command: remove(wholeMachine), expected: 'allowed' },
    { what: 'one whose making failed', command: remove(failedBuild), expected: 'allowed' },
    { what: 'a deprecated one', command: remove(retiredChat), expected: 'allowed' },
    { what: 'one that is shared', command: remove(goldenWebBase), expected: 'still-shared' },
    { what: 'one that is shared, forced', command: remove(goldenWebBase, { force: true }), expected: 'still-shared' },
    { what: 'one in use', command: remove(lobby), expected: 'image-in-use' },
    { what: 'one in use, forced', command: remove(lobby, { force: true }), expected: 'allowed' },
    { what: 'one being made', command: remove(stillCreating), expected: 'image-busy' },
    { what: 'one being copied', command: remove(stillCopying), expected: 'image-busy' },
    { what: 'a received one', command: remove(renderNode), expected: 'not-owner' },
    { what: 'another’s', command: remove(lobby, { by: as(drift, start) }), expected: 'image-not-found' },
    { what: 'the cloud’s own', command: remove(publicImage(start, 'Aliyun')), expected: 'public-image' },
    {
      what: 'one of another region',
      command: remove(lobby, { by: as(aurora, 'cn-beijing') }),
      expected: 'image-not-found',
    },
  ]
  test.each(cases)('$what → $expected', async ({ command, expected }) => {
    expect(await outcomeOf(testEngine(), command)).toBe(expected)
  })

  test('says how many have it, and then how many of her own instances use it', async () => {
    const engine = testEngine()
    await expect(engine.execute(remove(goldenWebBase))).rejects.toMatchObject({
      refusal: { reason: 'still-shared', image: goldenWebBase.id, accounts: 2 },
    })
    await engine.execute(stopAll)
    await expect(engine.execute(remove(goldenWebBase))).rejects.toMatchObject({
      refusal: { reason: 'image-in-use', image: goldenWebBase.id, instances: 2 },
    })
    expect(await outcomeOf(engine, remove(goldenWebBase, { force: true }))).toBe('allowed')
  })

  test('recipients’ instances do not count', async () => {
    const engine = testEngine()
    await engine.execute({ type: 'terminate-instances', by, instances: [lobbyOne.id], force: true })
    await engine.execute({ type: 'share-image', by, image: lobby.id, accounts: [drift.id] })
    const zone = `${start}-h`
    await engine.execute({ type: 'create-instances', by: as(drift, start), image: lobby.id, zone, count: 1 })
    await engine.execute({ type: 'stop-sharing', by, image: lobby.id, accounts: [drift.id] })
    expect(await outcomeOf(engine, remove(lobby))).toBe('allowed')
  })

  test('A13 nobody finds it then, and the instances made from it stay as they are', async () => {
    const engine = testEngine()
    const instances = () => engine.read((world) => structuredClone(instancesOf(world, as(borealis, start))))
    const before = await instances()
    await engine.execute(stopAll)
    await engine.execute(remove(goldenWebBase, { force: true }))
    for (const who of [aurora, borealis, cumulus]) {
      expect(await engine.read((world) => visibleImage(world, as(who, start), goldenWebBase.id))).toBeUndefined()
    }
    expect(await engine.read((world) => receivedImages(world, as(borealis, start)).map(({ id }) => id))).not.toContain(
      goldenWebBase.id,
    )
    expect(await instances()).toEqual(before)
    expect(before.map(({ id }) => id)).toContain(studioSite.id)
  })
})

describe('an image that is deprecated can be neither shared nor copied, and one that is shared cannot be deprecated', () => {
  const cases: Case[] = [
    { what: 'deprecating', command: edit(lobby, { deprecated: true }), expected: 'allowed' },
    { what: 'undoing that', command: edit(retiredChat, { deprecated: false }), expected: 'allowed' },
    { what: 'a shared one', command: edit(goldenWebBase, { deprecated: true }), expected: 'still-shared' },
    {
      what: 'undoing it where it is not so',
      command: edit(lobby, { deprecated: false }),
      expected: 'image-not-deprecated',
    },
    { what: 'one being made', command: edit(stillCreating, { deprecated: true }), expected: 'image-busy' },
    { what: 'one whose making failed', command: edit(failedBuild, { deprecated: true }), expected: 'image-busy' },
    { what: 'a received one', command: edit(renderNode, { deprecated: true }), expected: 'not-owner' },
    {
      what: 'making an instance from it',
      command: { type: 'create-instances', by, image: retiredChat.id, zone: 'cn-hangzhou-h', count: 1 },
      expected: 'allowed',
    },
    {
      what: 'copying it',
      command: { type: 'copy-image', by, image: retiredChat.id, regions: ['cn-beijing'] },
      expected: 'image-kind-unsupported',
    },
  ]
  test.each(cases)('$what → $expected', async ({ command, expected }) => {
    expect(await outcomeOf(testEngine(), command)).toBe(expected)
  })

  test('it can be shared again once that is undone', async () => {
    const engine = testEngine()
    const share: Command = { type: 'share-image', by, image: retiredChat.id, accounts: [drift.id] }
    await expect(engine.execute(share)).rejects.toMatchObject({
      refusal: { reason: 'image-kind-unsupported', kind: 'deprecated' },
    })
    await engine.execute(edit(retiredChat, { deprecated: false }))
    expect(await outcomeOf(engine, share)).toBe('allowed')
  })
})

describe('names and descriptions', () => {
  const cases: Case[] = [
    { what: 'letters, digits and . : _ -', command: edit(lobby, { name: 'a1.b:c_d-e' }), expected: 'allowed' },
    { what: 'a Chinese letter first', command: edit(lobby, { name: '大厅-1' }), expected: 'allowed' },
    { what: 'two characters', command: edit(lobby, { name: 'ab' }), expected: 'allowed' },
    { what: 'one character', command: edit(lobby, { name: 'a' }), expected: 'image-name-form' },
    { what: 'a digit first', command: edit(lobby, { name: '1ab' }), expected: 'image-name-form' },
    { what: 'a space in it', command: edit(lobby, { name: 'a b' }), expected: 'image-name-form' },
    { what: 'the cloud’s own name first', command: edit(lobby, { name: 'aliyun-1' }), expected: 'image-name-form' },
    { what: 'acs: first', command: edit(lobby, { name: 'acs:1' }), expected: 'image-name-form' },
    { what: 'none', command: edit(lobby, { name: '' }), expected: 'image-name-missing' },
    { what: '128 characters', command: edit(lobby, { name: 'x'.repeat(128) }), expected: 'allowed' },
    { what: '129 characters', command: edit(lobby, { name: 'x'.repeat(129) }), expected: 'image-name-too-long' },
    { what: 'another’s name', command: edit(lobby, { name: renderNode.name }), expected: 'allowed' },
    { what: 'a name of one’s own', command: edit(lobby, { name: chineseName.name }), expected: 'image-name-taken' },
    { what: 'an empty description', command: edit(goldenWebBase, { description: '' }), expected: 'allowed' },
    { what: 'one of one character', command: edit(lobby, { description: 'a' }), expected: 'image-description-form' },
    { what: 'an address', command: edit(lobby, { description: 'https://a' }), expected: 'image-description-form' },
    {
      what: 'a description of 257 characters',
      command: edit(lobby, { description: '述'.repeat(257) }),
      expected: 'image-description-too-long',
    },
    {
      what: 'a recipient’s',
      command: edit(goldenWebBase, { name: 'mine' }, as(borealis, start)),
      expected: 'not-owner',
    },
  ]
  test.each(cases)('$what → $expected', async ({ command, expected }) => {
    expect(await outcomeOf(testEngine(), command)).toBe(expected)
  })

  test('C3 an edit leaves the shares as they are', async () => {
    const engine = testEngine()
    const holders = () => engine.read((world) => sharesOf(world, by, goldenWebBase.id))
    const before = await holders()
    await engine.execute(edit(goldenWebBase, { name: 'golden-web-base-2', description: 'Rebuilt weekly.' }))
    expect(await holders()).toEqual(before)
    const seen = await engine.read((world) => visibleImage(world, as(borealis, start), goldenWebBase.id))
    expect(seen).toMatchObject({ relation: 'received', image: { name: 'golden-web-base-2' } })
  })

  test('a refused edit changes nothing', async () => {
    const engine = testEngine()
    const before = await contents(engine)
    await outcomeOf(engine, edit(goldenWebBase, { name: 'new-name', deprecated: true }))
    expect(await contents(engine)).toEqual(before)
  })
})

test('A3 the owner’s quota counts the images that are there, region by region', async () => {
  const count = (region: string) => testEngine().read((world) => imageCount(world, as(aurora, region)))
  const owned = (region: string) => auroraImages.filter((image) => image.region === region).length
  for (const region of [start, 'cn-shanghai', 'cn-beijing']) expect(await count(region)).toBe(owned(region))
})
