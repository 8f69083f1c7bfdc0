import { WorldNotLoaded } from './fold.ts'
import type { WorldSeed } from './world.ts'

/** What makes each world, by its name: large ones take their time, and most are never asked for. */
export type WorldLoaders = Readonly<Record<string, () => Promise<WorldSeed>>>

/** The seeds that journals may have been begun with: one from the start, others once they are needed. */
export function loadableWorlds(first: WorldSeed, others: WorldLoaders) {
  const seeds = new Map<string, WorldSeed | undefined>(Object.keys(others).map((name) => [name, undefined]))
  seeds.set(first.name, first)

  async function load(name: string): Promise<WorldSeed> {
    const found = seeds.get(name) ?? (Object.hasOwn(others, name) ? await others[name]?.() : undefined)
    if (!found) throw new RangeError(`There is no world ${name}`)
    seeds.set(name, found)
    return found
  }

  /** Loads the worlds that the work needs: it has begun nothing where one was missing. */
  async function withWorlds<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof WorldNotLoaded)) throw error
      await load(error.world)
      return withWorlds(work)
    }
  }

  return { seeds, load, withWorlds }
}
