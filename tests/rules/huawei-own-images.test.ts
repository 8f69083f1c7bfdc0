import { describe, expect, test } from 'vitest'
import type { Command } from '../../mocks/engine/commands/command.ts'
import { ownImages, receivedImages, shareHolders, sharesOf, visibleImage } from '../../mocks/engine/views.ts'
import type { ImageAttributes } from '../../mocks/engine/world.ts'
import { aurora, borealis, cumulus, drift } from '../../mocks/worlds/everyday/huawei-accounts.ts'
import { matchmakerBase, retiredForum } from '../../mocks/worlds/everyday/huawei-aurora-images-elsewhere.ts'
import {
  buildFarm,
  failedBuild,
  goldenWebBase,
  lobby,
  stillCreating,
} from '../../mocks/worlds/everyday/huawei-aurora-images.ts'
import { publicImage } from '../../mocks/worlds/everyday/huawei-public-images.ts'
import { outcomeOf, testEngine } from './engine-under-test.ts'
import type { Case } from './engine-under-test.ts'
import { inBeijing, inGuiyang } from './huawei-callers.ts'

const by = inBeijing(aurora)
type Some = { id: string }

describe('H15 deleting an image ends its shares', () => {
  const remove = (images: Some[], who = by): Command => ({
    type: 'delete-images',
    by: who,
    images: images.map(({ id }) => id),
  })
  const cases: Case[] = [
    { what: 'shared with nobody', command: remove([lobby]), expected: 'allowed' },
    { what: 'shared and in use', command: remove([goldenWebBase]), expected: 'allowed' },
    { what: 'several at once', command: remove([goldenWebBase, buildFarm, lobby, lobby]), expected: 'allowed' },
    { what: 'one whose making failed', command: remove([failedBuild]), expected: 'allowed' },
    { what: 'one still being made, with others', command: remove([lobby, stillCreating]), expected: 'image-busy' },
    {
      what: 'by a recipient that accepted it',
      command: remove([goldenWebBase], inBeijing(borealis)),
      expected: 'not-owner',
    },
    {
      what: 'by a recipient that rejected it',
      command: remove([retiredForum], inGuiyang(borealis)),
      expected: 'not-owner',
    },
    { what: 'by a stranger', command: remove([goldenWebBase], inBeijing(drift)), expected: 'image-not-found' },
    {
      what: 'the cloud’s own',
      command: remove([publicImage('cn-north-4', 'CentOS 7.9 64bit')]),
      expected: 'public-image',
    },
  ]
  test.each(cases)('$what → $expected', async ({ command, expected }) => {
    expect(await outcomeOf(testEngine(), command)).toBe(expected)
  })

  test('who has it is known before; afterwards nobody has it, whatever they answered', async () => {
    const engine = testEngine()
    expect(await engine.read((world) => sharesOf(world, by, goldenWebBase.id).length)).toBe(3)
    await engine.execute(remove([goldenWebBase]))
    expect(await engine.read((world) => shareHolders(world, { ...goldenWebBase }).size)).toBe(0)
    for (const { account, status = 'accepted' } of goldenWebBase.sharedWith) {
      const caller = { ...by, account }
      expect(await engine.read((world) => visibleImage(world, caller, goldenWebBase.id))).toBeUndefined()
      const listed = await engine.read((world) => receivedImages(world, caller, status).map(({ id }) => id))
      expect(listed).not.toContain(goldenWebBase.id)
    }
    expect(await engine.read((world) => ownImages(world, by).map(({ id }) => id))).not.toContain(goldenWebBase.id)
  })
})

describe('C3 an edit never changes the shares, and only the owner edits (H13)', () => {
  const edit = (changes: Partial<ImageAttributes>, image: Some = goldenWebBase, who = by): Command => ({
    type: 'edit-image',
    by: who,
    image: image.id,
    changes,
  })

  test('who has it and what they answered stays; recipients see the new name', async () => {
    const engine = testEngine()
    const shares = () => engine.read((world) => sharesOf(world, by, goldenWebBase.id))
    const before = await shares()
    await engine.execute(edit({ name: 'golden-web-2026', description: 'Rebuilt.' }))
    expect(await shares()).toEqual(before)
    const seen = await engine.read((world) => visibleImage(world, inBeijing(borealis), goldenWebBase.id)?.image)
    expect(seen).toMatchObject({ name: 'golden-web-2026', description: 'Rebuilt.' })
  })

  const cases: Case[] = [
    {
      what: 'letters, digits, dots, dashes, underscores',
      command: edit({ name: 'web_01.base-2' }),
      expected: 'allowed',
    },
    { what: 'Chinese', command: edit({ name: '登录服务器 基础镜像' }), expected: 'allowed' },
    { what: 'one character', command: edit({ name: 'w' }), expected: 'allowed' },
    { what: '128 characters', command: edit({ name: 'n'.repeat(128) }), expected: 'allowed' },
    { what: '129 characters', command: edit({ name: 'n'.repeat(129) }), expected: 'image-name-too-long' },
    { what: 'no name', command: edit({ name: '' }), expected: 'image-name-missing' },
    { what: 'nothing but spaces', command: edit({ name: '  ' }), expected: 'image-name-missing' },
    { what: 'a space before', command: edit({ name: ' web' }), expected: 'image-name-form' },
    { what: 'a space behind', command: edit({ name: 'web ' }), expected: 'image-name-form' },
    { what: 'a slash', command: edit({ name: 'web/base' }), expected: 'image-name-form' },
    { what: 'brackets', command: edit({ name: 'web (new)' }), expected: 'image-name-form' },
    { what: 'a line break', command: edit({ name: 'web\nbase' }), expected: 'image-name-form' },
    { what: 'another’s name in this project', command: edit({ name: lobby.name }), expected: 'image-name-taken' },
    { what: 'a name that another project has', command: edit({ name: matchmakerBase.name }), expected: 'allowed' },
    {
      what: 'a description of 1024 characters',
      command: edit({ description: '述'.repeat(1024) }),
      expected: 'allowed',
    },
    {
      what: 'a description of 1025',
      command: edit({ description: 'd'.repeat(1025) }),
      expected: 'image-description-too-long',
    },
    { what: 'punctuation in a description', command: edit({ description: 'A; b, c (d) – 80%!' }), expected: 'allowed' },
    {
      what: 'a description with a tag',
      command: edit({ description: '<b>new</b>' }),
      expected: 'image-description-form',
    },
    { what: 'a description of two lines', command: edit({ description: 'a\nb' }), expected: 'image-description-form' },
    { what: 'no description', command: edit({ description: '' }), expected: 'allowed' },
    {
      what: 'by a recipient',
      command: edit({ name: 'mine' }, goldenWebBase, inBeijing(borealis)),
      expected: 'not-owner',
    },
    {
      what: 'by one that left',
      command: edit({ name: 'mine' }, goldenWebBase, inBeijing(cumulus)),
      expected: 'not-owner',
    },
  ]
  test.each(cases)('$what → $expected', async ({ command, expected }) => {
    expect(await outcomeOf(testEngine(), command)).toBe(expected)
  })
})
