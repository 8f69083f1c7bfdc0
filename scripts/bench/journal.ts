import type { Command } from '../../mocks/engine/commands/command.ts'
import { createEngine } from '../../mocks/engine/engine.ts'
import type { Engine } from '../../mocks/engine/engine.ts'
import type { Limits } from '../../mocks/engine/policy.ts'
import type { WorldSeed } from '../../mocks/engine/world.ts'
import type { Journal } from '../../mocks/journal/journal.ts'
import { createMemoryJournal } from '../../mocks/journal/memory.ts'
import { imageToShare, owner, strangers } from './world.ts'

/** The worlds here are over the quota from their beginning. */
export const limits: Limits = { imageQuota: Infinity }

const elsewhere = { ...owner, region: 'ap-shanghai' }

/** A minute passes with every look at its clock, so that copies are ready by the time they are deleted. */
export function engineOn(journal: Journal, world: WorldSeed): Engine {
  let now = Date.UTC(2026, 0, 5, 8)
  return createEngine({ journal, world, now: () => (now += 60_000), limits })
}

/** That many entries, ten about each image: mostly sharing. */
export async function journalOf(entries: number, world: WorldSeed): Promise<Journal> {
  const journal = createMemoryJournal()
  const engine = engineOn(journal, world)
  for (let n = 0; n < entries / 10; n++) await enterTen(engine, imageToShare(world, n), n)
  const { rows } = await journal.read(undefined)
  if (rows.length !== entries + 1) throw new Error(`The journal has ${rows.length - 1} entries, not ${entries}`)
  return journal
}

/** By ten commands. In the end nobody has the image, so that the next ten can be about it again. */
async function enterTen(engine: Engine, image: string, n: number) {
  const about = { by: owner, image }
  const account = (offset: number) => strangers[(n + offset) % strangers.length] ?? ''
  const commands: Command[] = [
    { type: 'share-image', ...about, accounts: [account(0)] },
    { type: 'share-image', ...about, accounts: [account(1), account(2), account(3)] },
    { type: 'stop-sharing', ...about, accounts: [account(0)] },
    { type: 'share-image', ...about, accounts: [account(4)] },
    { type: 'edit-image', ...about, changes: { name: `release-${n}`, description: `Tested in round ${n}` } },
    { type: 'stop-sharing', ...about, accounts: [account(1), account(2), account(3), account(4)] },
  ]
  for (const command of commands) await engine.execute(command)
  const instances = await engine.execute({ type: 'create-instances', ...about, zone: 'ap-guangzhou-3', count: 1 })
  await engine.execute({ type: 'terminate-instances', by: owner, instances })
  const copies = await engine.execute({ type: 'copy-image', ...about, regions: [elsewhere.region] })
  await engine.execute({ type: 'delete-images', by: elsewhere, images: copies.map((copy) => copy.image) })
}
