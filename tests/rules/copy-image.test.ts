import { describe, expect, test } from 'vitest'
import type { CommandOf } from '../../mocks/engine/commands/command.ts'
import { decide } from '../../mocks/engine/commands/decide.ts'
import { createMemoryJournal } from '../../mocks/journal/memory.ts'
import { everyday } from '../../mocks/worlds/everyday.ts'
import { aurora, borealis, drift } from '../../mocks/worlds/everyday/accounts.ts'
import {
  encryptedLedger,
  goldenWebBase,
  lobby,
  ownLicence,
  stillCreating,
  wholeMachine,
} from '../../mocks/worlds/everyday/aurora-images.ts'
import { as, beginning, contents, outcomeOf, testEngine } from './engine-under-test.ts'
import type { Case } from './engine-under-test.ts'

const copyTo = (regions: string[], image = lobby.id, by = as(aurora), name?: string): CommandOf<'copy-image'> => ({
  type: 'copy-image',
  by,
  image,
  regions,
  ...(name !== undefined && { name }),
})

describe('T8 another region is reached by a copy', () => {
  const cases: Case[] = [
    { what: 'to one region', command: copyTo(['ap-shanghai']), expected: 'allowed' },
    { what: 'to several', command: copyTo(['ap-shanghai', 'ap-beijing', 'ap-nanjing']), expected: 'allowed' },
    { what: 'to one, named twice', command: copyTo(['ap-beijing', 'ap-beijing']), expected: 'allowed' },
    { what: 'of one that is shared', command: copyTo(['ap-beijing'], goldenWebBase.id), expected: 'allowed' },
    { what: 'of one with its own licence', command: copyTo(['ap-beijing'], ownLicence.id), expected: 'allowed' },
    { what: 'to its own region', command: copyTo(['ap-guangzhou']), expected: 'copy-to-own-region' },
    { what: 'to a region that there is not', command: copyTo(['ap-atlantis']), expected: 'region-not-found' },
    { what: 'from the mainland to Singapore', command: copyTo(['ap-singapore']), expected: 'region-across-border' },
    { what: 'from the mainland to Hong Kong', command: copyTo(['ap-hongkong']), expected: 'region-across-border' },
    {
      what: 'from Singapore to the mainland',
      command: copyTo(['ap-guangzhou'], 'img-sg5match', as(aurora, 'ap-singapore')),
      expected: 'region-across-border',
    },
    {
      what: 'from Singapore to Hong Kong and Frankfurt',
      command: copyTo(['ap-hongkong', 'eu-frankfurt'], 'img-sg5match', as(aurora, 'ap-singapore')),
      expected: 'allowed',
    },
    {
      what: 'to one good region and one that is not',
      command: copyTo(['ap-beijing', 'ap-tokyo']),
      expected: 'region-across-border',
    },
    {
      what: 'where the name is taken',
      command: copyTo(['ap-shanghai'], goldenWebBase.id),
      expected: 'image-name-taken',
    },
    {
      what: 'there under another name',
      command: copyTo(['ap-shanghai'], goldenWebBase.id, as(aurora), 'golden-2'),
      expected: 'allowed',
    },
    {
      what: 'under a name of 61 characters',
      command: copyTo(['ap-shanghai'], lobby.id, as(aurora), '镜'.repeat(61)),
      expected: 'image-name-too-long',
    },
    { what: 'of one still being made', command: copyTo(['ap-shanghai'], stillCreating.id), expected: 'image-busy' },
    {
      what: 'of an encrypted one',
      command: copyTo(['ap-beijing'], encryptedLedger.id),
      expected: 'image-kind-unsupported',
    },
    {
      what: 'of a whole machine',
      command: copyTo(['ap-beijing'], wholeMachine.id),
      expected: 'image-kind-unsupported',
    },
    { what: 'of a public one', command: copyTo(['ap-beijing'], 'img-487zeit5'), expected: 'public-image' },
    { what: 'of another’s', command: copyTo(['ap-beijing'], lobby.id, as(drift)), expected: 'image-not-found' },
    {
      what: 'of one in another region',
      command: copyTo(['ap-beijing'], lobby.id, as(aurora, 'ap-shanghai')),
      expected: 'image-not-found',
    },
  ]
  test.each(cases)('$what → $expected', async ({ command, expected }) => {
    expect(await outcomeOf(testEngine(), command)).toBe(expected)
  })

  test('a copy counts in its region, where the quota may be used up', async () => {
    const engine = testEngine({ limits: { imageQuota: 1 } })
    expect(await outcomeOf(engine, copyTo(['ap-beijing']))).toBe('allowed')
    expect(await outcomeOf(engine, copyTo(['ap-beijing'], ownLicence.id))).toBe('image-quota')
    expect(await outcomeOf(engine, copyTo(['ap-nanjing', 'ap-beijing'], ownLicence.id))).toBe('image-quota')
    expect(await outcomeOf(engine, copyTo(['ap-nanjing'], ownLicence.id))).toBe('allowed')
  })

  test('refused for one region it reaches none', async () => {
    const journal = createMemoryJournal()
    const engine = testEngine({ journal })
    const before = await contents(engine)
    await outcomeOf(engine, copyTo(['ap-beijing', 'ap-singapore']))
    expect(await contents(engine)).toEqual(before)
    expect((await journal.read(undefined)).rows).toHaveLength(1)
  })
})

describe('T14 copying a received image, a policy row that is off', () => {
  const own = copyTo(['ap-guangzhou'], goldenWebBase.id, as(borealis))
  const away = copyTo(['ap-shanghai'], goldenWebBase.id, as(borealis))

  test.each([
    { what: 'within its region', command: own, expected: 'not-owner' },
    { what: 'to another', command: away, expected: 'received-copy-leaves-region' },
  ])('$what → $expected', async ({ command, expected }) => {
    expect(await outcomeOf(testEngine(), command)).toBe(expected)
  })

  test('with the row on it becomes the recipient’s own, in its region only', async () => {
    const engine = testEngine()
    await engine.read((world) => {
      const tencent = world.policies.tencent && { ...world.policies.tencent, copyReceivedInRegion: true }
      const allowing = { ...world, policies: { ...(tencent && { tencent }) } }
      const { events } = decide(allowing, own, beginning, String)
      const copies = [{ owner: borealis.id, region: 'ap-guangzhou', name: goldenWebBase.name, state: 'copying' }]
      expect(events).toMatchObject([{ type: 'image-copied', copies }])
      expect(() => decide(allowing, away, beginning, String)).toThrow('received-copy-leaves-region')
    })
  })
})

test('the border is the mainland’s: six regions are inside', () => {
  const inside = everyday.regions
    .filter(({ cloud, mainland }) => cloud === 'tencent' && mainland)
    .map(({ region }) => region)
  expect(inside).toEqual(
    ['guangzhou', 'shanghai', 'nanjing', 'beijing', 'chengdu', 'chongqing'].map((city) => `ap-${city}`),
  )
})
