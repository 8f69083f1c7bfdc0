import type { Change, World as KeptWorld } from '../../src/clouds/console/wire.ts'
import { formatVersion } from '../journal/journal.ts'
import type { Found, Journal, Opening, Row } from '../journal/journal.ts'
import { changeOf } from './change.ts'
import type { Command, Results } from './commands/command.ts'
import { decide } from './commands/decide.ts'
import { continued, lastMoment, lastMomentOf, sameOrigin } from './continue.ts'
import { Unreadable, folder } from './fold.ts'
import type { Folded } from './fold.ts'
import { loadableWorlds, type WorldLoaders } from './loadable-worlds.ts'
import { policiesWith } from './policy.ts'
import type { Limits } from './policy.ts'
import type { AccountRecord, World, WorldSeed } from './world.ts'

export interface EngineOptions {
  journal: Journal
  /** The world to begin with, and the one that a journal of its name was begun with. */
  world: WorldSeed
  /** Loads the others that a journal may have been begun with, by their names. */
  otherWorlds?: WorldLoaders
  /** The world's clock, in milliseconds since the epoch, as long as nobody has moved it. */
  now: () => number
  limits?: Limits
}

export interface About {
  world: string
  journal: string
  origin: string
  began: number
  ahead: number
  kept: KeptWorld['kept']
  setAside?: KeptWorld['setAside']
}

export interface Engine {
  /** @throws RefusalError when a rule forbids it, the storage's error when it cannot be written: either way nothing changed. */
  execute<C extends Command>(command: C): Promise<Results[C['type']]>
  /** What a pure function of the world says of it as it is now, others' writes included. */
  read<T>(view: (world: World, now: number) => T): Promise<T>
  /** Begins a new journal, with the same world as the current one or another. Everyone who has the old one open moves on to it. */
  startOver(seed?: WorldSeed): Promise<void>
  /** Begins a new journal with one of the worlds. @throws RangeError when there is none of that name. */
  begin(world: string): Promise<void>
  /** Everything that the journal holds, its opening first. */
  rows(): Promise<readonly Row[]>
  /** @throws RangeError when that is before now or after `lastMoment`, in milliseconds since the epoch by the world's clock. */
  moveClock(to: number): Promise<void>
  /** Goes on from the moment of that entry (0: from the beginning), in a new journal. @throws RangeError when there is none. */
  rewind(to: number): Promise<void>
  /**
   * Goes on from that time with what another journal held, in a new one.
   * @throws Unreadable or NewerVersion when it cannot be folded: then nothing has changed.
   */
  open(bodies: readonly unknown[], at: number): Promise<void>
  about(): Promise<About>
  /** No journal changes them, so they are known also when none can be read. */
  accounts(): readonly AccountRecord[]
  /** Told of every change, from this page and from others. Returns what ends it. */
  onChange(listener: (change: Change) => void): () => void
}

export function createEngine({ journal, world: firstSeed, otherWorlds = {}, now, limits }: EngineOptions): Engine {
  const policies = policiesWith(limits)
  const { seeds, load, withWorlds } = loadableWorlds(firstSeed, otherWorlds)
  let seed = firstSeed
  let folded: Folded | undefined
  let queue: Promise<unknown> = Promise.resolve()
  const fold = folder(seeds, policies)
  const newOpening = (): Opening => ({ format: formatVersion, world: seed.name, began: now() })
  const timeIn = (world: World) => now() + world.ahead

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

  const readably = <T>(work: () => Promise<T>): Promise<T> =>
    withWorlds(async () => {
      try {
        return await work()
      } catch (error) {
        if (!(error instanceof Unreadable)) throw error
        folded = undefined
        await renew()
        return work()
      }
    })

  /** What begins later begins with the same world. */
  function take(found: Found): Folded {
    folded = fold(folded, found)
    seed = seeds.get(folded.opening.world) ?? seed
    return folded
  }

  const catchUp = async () => take(await journal.read(folded?.position))

  /** What it writes is folded in by the next catch-up, as others' entries are: a full disk leaves the world as it was. */
  async function carryOut(command: Command): Promise<Results[Command['type']]> {
    let result: Results[Command['type']] = undefined
    await journal.transact(folded?.position, (found) => {
      const { world, position } = take(found)
      const at = timeIn(world)
      const { events, ...decision } = decide(world, command, at, (n) => `${position.journal} ${position.seq + 1} ${n}`)
      result = decision.result
      return events.length > 0 ? { append: { at, by: command.by, events }, change: changeOf(world, events) } : {}
    })
    return result
  }

  const startOver = (newSeed: WorldSeed) =>
    inTurn(async () => {
      seed = newSeed
      seeds.set(seed.name, seed)
      await journal.transact(undefined, () => ({ begin: newOpening(), change: { newWorld: true } }))
    })

  return {
    // `decide` answers each type of command with its own result: a switch cannot tell the compiler so.
    execute: <C extends Command>(command: C) =>
      inTurn(() => readably(() => carryOut(command))) as Promise<Results[C['type']]>,
    read: (view) =>
      inTurn(() =>
        readably(async () => {
          const { world } = await catchUp()
          return view(world, timeIn(world))
        }),
      ),
    startOver: async (newSeed) => {
      // Where nothing can be read, there is nothing to be the same as.
      if (!newSeed) await inTurn(() => readably(catchUp)).catch(() => undefined)
      return startOver(newSeed ?? seed)
    },
    begin: async (name) => startOver(await load(name)),
    rows: () => inTurn(() => readably(async () => (await catchUp()) && (await journal.read(undefined)).rows)),
    moveClock: (to) =>
      inTurn(() =>
        readably(() =>
          journal.transact(folded?.position, (found) => {
            const at = timeIn(take(found).world)
            if (!(to >= at && to <= lastMoment))
              throw new RangeError('The world’s clock goes forwards, and not for ever')
            return { append: { at, to }, change: { clock: true } }
          }),
        ),
      ),
    rewind: (to) =>
      inTurn(() =>
        readably(() =>
          journal.transact(undefined, (found) => {
            const { opening, position } = fold(undefined, found)
            if (!Number.isSafeInteger(to) || to < 0 || to > position.seq)
              throw new RangeError(`There is no entry ${to}`)
            const bodies = found.rows.slice(0, to + 1).map(({ body }) => body)
            return continued({ origin: position.journal, ...opening }, bodies, lastMomentOf(bodies), now())
          }),
        ),
      ),
    open: (bodies, at) =>
      inTurn(() =>
        withWorlds(async () => {
          if (!(at <= lastMoment)) throw new Unreadable('damaged')
          const { opening } = fold(undefined, { journal: 'file', rows: bodies.map((body, seq) => ({ seq, body })) })
          await journal.transact(undefined, (found) =>
            continued({ ...sameOrigin(found, opening), ...opening }, bodies, at, now()),
          )
        }),
      ),
    about: () =>
      inTurn(() =>
        readably(async () => {
          const { world, opening } = await catchUp()
          const { setAside, origin = world.journal } = opening
          return {
            world: world.name,
            journal: world.journal,
            origin,
            began: world.began,
            ahead: world.ahead,
            kept: journal.kept,
            ...(setAside && { setAside }),
          }
        }),
      ),
    accounts: () => seed.accounts,
    onChange: (listener) => journal.onChange(listener),
  }
}
