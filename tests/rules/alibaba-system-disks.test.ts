import { describe, expect, test } from 'vitest'
import type { CommandOf } from '../../mocks/engine/commands/command.ts'
import { ownInstance, visibleImage } from '../../mocks/engine/views.ts'
import { aurora, borealis } from '../../mocks/worlds/everyday/alibaba-accounts.ts'
import { goldenWebBase, lobby, wholeMachine } from '../../mocks/worlds/everyday/alibaba-aurora-images.ts'
import { lobbyOne, studioPreview } from '../../mocks/worlds/everyday/alibaba-instances.ts'
import { as, movingEngine, outcomeOf, testEngine } from './engine-under-test.ts'

const by = as(aurora, 'cn-hangzhou')
const recipient = as(borealis, 'cn-hangzhou')
const creation = (more: Partial<CommandOf<'create-instances'>> = {}): CommandOf<'create-instances'> => ({
  type: 'create-instances',
  by,
  image: goldenWebBase.id,
  zone: 'cn-hangzhou-h',
  count: 1,
  ...more,
})

describe('a new instance has a system disk', () => {
  const asked = [
    { what: 'as large as it was asked for', command: creation({ systemDiskGiB: 120 }), size: 120 },
    { what: 'just as large as the image', command: creation({ systemDiskGiB: 40 }), size: 40 },
    { what: 'of the usual size', command: creation(), size: 40 },
    { what: 'for the first disk of a whole-machine image', command: creation({ image: wholeMachine.id }), size: 40 },
  ]
  test.each(asked)('$what', async ({ command, size }) => {
    const engine = testEngine()
    const [id = ''] = await engine.execute(command)
    expect(await engine.read((world) => ownInstance(world, by, id)?.systemDiskGiB)).toBe(size)
  })

  test('but none smaller than the image', async () => {
    expect(await outcomeOf(testEngine(), creation({ systemDiskGiB: 39 }))).toBe('system-disk-too-small')
  })
})

test('another disk may be smaller than the one before it; the same disk keeps its size', async () => {
  const { engine, passTime } = movingEngine()
  const reinstall = (more: Partial<CommandOf<'reinstall-instance'>> = {}) => ({
    type: 'reinstall-instance' as const,
    by: recipient,
    instance: studioPreview.id,
    ...more,
  })
  const sizeAfter = async (command: ReturnType<typeof reinstall>) => {
    passTime(12_000)
    await engine.execute(command)
    return engine.read((world) => ownInstance(world, recipient, studioPreview.id)?.systemDiskGiB)
  }
  expect(await sizeAfter(reinstall({ image: goldenWebBase.id, systemDiskGiB: 200 }))).toBe(200)
  expect(await sizeAfter(reinstall())).toBe(200)
  expect(await sizeAfter(reinstall({ image: goldenWebBase.id, systemDiskGiB: 60 }))).toBe(60)
  expect(await sizeAfter(reinstall({ image: goldenWebBase.id }))).toBe(40)
})

test('several instances have one name when no numbers are asked for', async () => {
  const engine = testEngine()
  const made = await engine.execute(creation({ count: 2, name: 'site', sameName: true }))
  const names = await engine.read((world) => made.map((id) => ownInstance(world, by, id)?.name))
  expect(names).toEqual(['site', 'site'])
})

test('images without a name are called as their IDs, each by its own', async () => {
  const engine = testEngine()
  const make = { type: 'create-image' as const, by, instance: lobbyOne.id }
  const made = [await engine.execute(make), await engine.execute(make)]
  const names = await engine.read((world) => made.map((id) => visibleImage(world, by, id)?.image.name))
  expect(names).toEqual(made)
  expect(new Set(made).size).toBe(2)
  expect(await outcomeOf(engine, { ...make, name: lobby.name })).toBe('image-name-taken')
})
