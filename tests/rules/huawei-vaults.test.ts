import { describe, expect, test } from 'vitest'
import type { Command, CommandOf } from '../../mocks/engine/commands/command.ts'
import type { Engine } from '../../mocks/engine/engine.ts'
import { imageSize, sharesOf, visibleImage } from '../../mocks/engine/views.ts'
import { vaultOf, vaultUse, vaultsOf } from '../../mocks/engine/views-resources.ts'
import type { VaultRecord } from '../../mocks/engine/resources.ts'
import type { ImageRecord } from '../../mocks/engine/world.ts'
import { aurora, borealis, cumulus } from '../../mocks/worlds/everyday/huawei-accounts.ts'
import { mapTiles, toolsMachine } from '../../mocks/worlds/everyday/huawei-aurora-images-elsewhere.ts'
import { buildFarm, chatCluster } from '../../mocks/worlds/everyday/huawei-aurora-images.ts'
import {
  auroraVault,
  beijingVault,
  diskVault,
  fittingVault,
  frozenVault,
  nearlyFullVault,
  replicationVault,
  smallBeijingVault,
  smallVault,
} from '../../mocks/worlds/everyday/huawei-vaults.ts'
import { everyday } from '../../mocks/worlds/everyday.ts'
import { beginning, outcomeOf, testEngine } from './engine-under-test.ts'
import type { Case } from './engine-under-test.ts'
import { inBeijing, inGuiyang } from './huawei-callers.ts'

type Answer = CommandOf<'answer-invitation'>

const by = inGuiyang(borealis)
const into = (vault: string | undefined, image: ImageRecord = toolsMachine, who = by): Answer => ({
  type: 'answer-invitation',
  by: who,
  image: image.id,
  answer: 'accepted',
  ...(vault !== undefined && { vault }),
})
const reject = (image: ImageRecord, who = by): Answer => ({ ...into(undefined, image, who), answer: 'rejected' })

/** The world with one vault more, as the fitting one but for what is said. */
function withVault(some: Partial<VaultRecord>) {
  const vault = { ...fittingVault, id: '0b7e6a52-6f3c-4d8e-a1b9-7c2f4e905d13', ...some }
  return { vault, engine: testEngine({ world: { ...everyday, vaults: [...(everyday.vaults ?? []), vault] } }) }
}

describe('H7 a whole-machine image is accepted into a vault for backups of servers that is large enough', () => {
  const cases: Case[] = [
    { what: 'one that fits', command: into(fittingVault.id), expected: 'allowed' },
    { what: 'one of enough capacity that is nearly full', command: into(nearlyFullVault.id), expected: 'allowed' },
    { what: 'none', command: into(undefined), expected: 'vault-missing' },
    { what: 'one that nobody has', command: into('0b7e6a52-6f3c-4d8e-a1b9-7c2f4e905d14'), expected: 'vault-not-found' },
    { what: 'one in another project', command: into(beijingVault.id), expected: 'vault-not-found' },
    {
      what: 'another account’s',
      command: into(auroraVault.id, chatCluster, inBeijing(borealis)),
      expected: 'vault-not-found',
    },
    { what: 'one for replicas', command: into(replicationVault.id), expected: 'vault-unsuitable' },
    { what: 'one for disks', command: into(diskVault.id), expected: 'vault-unsuitable' },
    { what: 'a frozen one', command: into(frozenVault.id), expected: 'vault-unavailable' },
    { what: 'one that is too small', command: into(smallVault.id), expected: 'vault-too-small' },
    {
      what: 'one that is too small where the size is not told',
      command: into(smallBeijingVault.id, chatCluster, inBeijing(borealis)),
      expected: 'vault-too-small',
    },
    {
      what: 'one that fits where the size is not told',
      command: into(beijingVault.id, chatCluster, inBeijing(borealis)),
      expected: 'allowed',
    },
    { what: 'no vault for a data-disk image', command: into(undefined, mapTiles), expected: 'allowed' },
    { what: 'a vault for a data-disk image, needlessly', command: into(smallVault.id, mapTiles), expected: 'allowed' },
    { what: 'no vault to reject', command: reject(toolsMachine), expected: 'allowed' },
  ]
  test.each(cases)('$what → $expected', async ({ command, expected }) => {
    expect(await outcomeOf(testEngine(), command)).toBe(expected)
  })

  test.each([
    { sizeGiB: 79, expected: 'vault-too-small' },
    { sizeGiB: 80, expected: 'allowed' },
  ])('the sum of the disks decides: $sizeGiB GB → $expected', async ({ sizeGiB, expected }) => {
    const { engine, vault } = withVault({ sizeGiB })
    expect(await outcomeOf(engine, into(vault.id))).toBe(expected)
  })

  test.each(['lock', 'frozen', 'deleting', 'error'] as const)(
    'a vault that is %s → vault-unavailable',
    async (status) => {
      const { engine, vault } = withVault({ status })
      expect(await outcomeOf(engine, into(vault.id))).toBe('vault-unavailable')
    },
  )

  test('H8 what is needed is what the backup’s disks hold together, and a refusal says so', async () => {
    expect(imageSize(toolsMachine)).toBe(80)
    await expect(testEngine().execute(into(smallVault.id))).rejects.toMatchObject({
      refusal: { reason: 'vault-too-small', vault: smallVault.id, neededGiB: 80 },
    })
    const seen = await testEngine().read((world) => visibleImage(world, inGuiyang(aurora), toolsMachine.id)?.image)
    expect(seen?.disks.map(({ usage, sizeGiB }) => [usage, sizeGiB])).toEqual([
      ['system', 40],
      ['data', 40],
    ])
  })
})

describe('what a vault holds', () => {
  const use = (engine: Engine, vault: VaultRecord, who = by) =>
    engine.read((world) => vaultUse(world, who, vaultOf(world, who, vault.id) ?? vault))
  const beijing = inBeijing(borealis)

  test('more with an image accepted into it, as before when that is rejected again', async () => {
    const engine = testEngine()
    await engine.execute(into(nearlyFullVault.id))
    expect(await use(engine, nearlyFullVault)).toBe(220)
    expect(await use(engine, fittingVault)).toBe(0)
    await engine.execute(reject(toolsMachine))
    expect(await use(engine, nearlyFullVault)).toBe(140)
  })

  const ends: { what: string; command: Command }[] = [
    {
      what: 'its owner takes it back',
      command: { type: 'stop-sharing', by: inBeijing(aurora), image: buildFarm.id, accounts: [beijing.account] },
    },
    {
      what: 'its owner deletes it',
      command: { type: 'delete-images', by: inBeijing(aurora), images: [buildFarm.id] },
    },
  ]
  test.each(ends)('less when $what', async ({ command }) => {
    const engine = testEngine()
    expect(await use(engine, beijingVault, beijing)).toBe(200)
    await engine.execute(command)
    expect(await use(engine, beijingVault, beijing)).toBe(120)
  })

  test('accepted again, an image may go into another', async () => {
    const engine = testEngine()
    await engine.execute(into(nearlyFullVault.id))
    await engine.execute(reject(toolsMachine))
    expect(await outcomeOf(engine, into(undefined))).toBe('vault-missing')
    await engine.execute(into(fittingVault.id))
    expect(await use(engine, fittingVault)).toBe(80)
    const shares = await engine.read((world) => sharesOf(world, inGuiyang(aurora), toolsMachine.id))
    expect(shares).toMatchObject([{ status: 'accepted', vault: fittingVault.id }])
  })

  test('accepted already, an image stays in its vault and asks for none', async () => {
    const engine = testEngine()
    await engine.execute(into(undefined, buildFarm, beijing))
    await engine.execute(into(smallBeijingVault.id, buildFarm, beijing))
    expect(await use(engine, beijingVault, beijing)).toBe(200)
    expect(await use(engine, smallBeijingVault, beijing)).toBe(0)
  })
})

describe('a vault is made where there is none', () => {
  test('empty, available at once, and good to accept into', async () => {
    const engine = testEngine()
    const who = inBeijing(cumulus)
    expect(await outcomeOf(engine, into(undefined, buildFarm, who))).toBe('vault-missing')
    const id = await engine.execute({
      type: 'create-vault',
      by: who,
      name: 'vault-first',
      sizeGiB: 80,
      protects: 'backup',
      holds: 'server',
    })
    const vaults = await engine.read((world) => vaultsOf(world, who))
    expect(vaults).toMatchObject([{ id, name: 'vault-first', status: 'available', usedGiB: 0, created: beginning }])
    expect(await outcomeOf(engine, into(id, buildFarm, who))).toBe('allowed')
  })

  test('nobody else’s, not even in another project of the same account', async () => {
    const engine = testEngine()
    const made = { name: 'vault-second', sizeGiB: 100, protects: 'backup', holds: 'server' } as const
    const id = await engine.execute({ type: 'create-vault', by: inGuiyang(cumulus), ...made })
    expect(await engine.read((world) => vaultOf(world, inGuiyang(borealis), id))).toBeUndefined()
    expect(await engine.read((world) => vaultOf(world, inBeijing(cumulus), id))).toBeUndefined()
  })
})
