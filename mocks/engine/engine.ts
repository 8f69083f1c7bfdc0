import type { Change, World as KeptWorld } from '../../src/clouds/console/wire.ts'
import { formatVersion } from '../journal/journal.ts'
import type { Journal, Opening } from '../journal/journal.ts'
import { changeOf } from './change.ts'
import type { Command, Results } from './commands/command.ts'
import { decide } from './commands/decide.ts'
import { Unreadable, folder } from './fold.ts'
import type { Folded } from './fold.ts'
import { policiesWith } from './policy.ts'
import type { Limits } from './policy.ts'
import type { AccountRecord, World, WorldSeed } from './world.ts'

export interface EngineOptions {
  journal: Journal
  /** The world to begin with, and the one that a journal of its name was begun with. */
  world: WorldSeed
  /** The world's clock, in milliseconds since the epoch. */
  now: () => number
  limits?: Limits
}

export interface About {
  world: string
  journal: string
  began: number
  kept: KeptWorld['kept']
  setAside?: KeptWorld['setAside']
}

export interface Engine {
  /** @throws RefusalError when a rule forbids it, the storage's error when it cannot be written: either way nothing changed. */
  execute<C extends Command>(command: C): Promise<Results[C['type']]>
  /** What a pure function of the world says of it as it is now, others' writes included. */
  read<T>(view: (world: World, now: number) => T): Promise<T>
  /** Begins a new journal, with the same world or another. Everyone who has the old one open moves on to it. */
  startOver(seed?: WorldSeed): Promise<void>
  about(): Promise<About>
  /** No journal changes them, so they are known also when none can be read. */
  accounts(): readonly AccountRecord[]
  /** Told of every change, from this page and from others. Returns what ends it. */
  onChange(listener: (change: Change) => void): () => void
}

export function createEngine({ journal, world: firstSeed, now, limits }: EngineOptions): Engine {
  const policies = policiesWith(limits)
  const seeds = new Map([[firstSeed.name, firstSeed]])
  let seed = firstSeed
  let folded: Folded | undefined
  let queue: Promise<unknown> = Promise.resolve()
  const fold = folder(seeds, policies)
  const newOpening = (): Opening => ({ format: formatVersion, world: seed.name, began: now() })

  /** One at a time: two that fold into the same world at once would fold the same entries twice. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = queue.then(work)
    queue = done.catch(() => undefined)
    return done
  }

  /** Begins a journal where there is none that can be read; one that can (another page was quicker) is left alone. */
  const renew = () =>
    journal.transact(undefined, (found) => {
      try {
        folded = fold(undefined, found)
        return {}
      } catch (error) {
        if (!(error instanceof Unreadable)) throw error
        if (!error.reason) return { begin: newOpening() }
        const setAside = { reason: error.reason, entries: found.rows.length }
        return { begin: { ...newOpening(), setAside }, change: { newWorld: true } }
      }
    })

  async function readably<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error
      folded = undefined
      await renew()
      return work()
    }
  }

  async function catchUp(): Promise<Folded> {
    folded = fold(folded, await journal.read(folded?.position))
    return folded
  }

  /** What it writes is folded in by the next catch-up, as others' entries are: a full disk leaves the world as it was. */
  async function carryOut(command: Command): Promise<Results[Command['type']]> {
    let result: Results[Command['type']] = undefined
    await journal.transact(folded?.position, (found) => {
      folded = fold(folded, found)
      const { world, position } = folded
      const at = now()
      const { events, ...decision } = decide(world, command, at, (n) => `${position.journal} ${position.seq + 1} ${n}`)
      result = decision.result
      return events.length > 0 ? { append: { at, by: command.by, events }, change: changeOf(world, events) } : {}
    })
    return result
  }

  return {
    // `decide` answers each type of command with its own result: a switch cannot tell the compiler so.
    execute: <C extends Command>(command: C) =>
      inTurn(() => readably(() => carryOut(command))) as Promise<Results[C['type']]>,
    read: (view) => inTurn(() => readably(async () => view((await catchUp()).world, now()))),
    startOver: (newSeed = seed) =>
      inTurn(async () => {
        seed = newSeed
        seeds.set(seed.name, seed)
        await journal.transact(undefined, () => ({ begin: newOpening(), change: { newWorld: true } }))
      }),
    about: () =>
      inTurn(() =>
        readably(async () => {
          const { world, opening } = await catchUp()
          const { setAside } = opening
          return {
            world: world.name,
            journal: world.journal,
            began: world.began,
            kept: journal.kept,
            ...(setAside && { setAside }),
          }
        }),
      ),
    accounts: () => seed.accounts,
    onChange: (listener) => journal.onChange(listener),
  }
}
