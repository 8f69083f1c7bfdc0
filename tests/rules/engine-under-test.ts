import type { Command } from '../../mocks/engine/commands/command.ts'
import { createEngine } from '../../mocks/engine/engine.ts'
import type { Engine, EngineOptions } from '../../mocks/engine/engine.ts'
import { NewestFirst } from '../../mocks/engine/newest-first.ts'
import { RefusalError } from '../../mocks/engine/refusal.ts'
import type { Reason } from '../../mocks/engine/refusal.ts'
import type { AccountRecord, Caller } from '../../mocks/engine/world.ts'
import { createMemoryJournal } from '../../mocks/journal/memory.ts'
import { everyday } from '../../mocks/worlds/everyday.ts'

export const beginning = Date.UTC(2026, 0, 5, 8)

/** An engine on the everyday world, with a clock that stands still and a journal of its own. */
export function testEngine(options: Partial<EngineOptions> = {}): Engine {
  return createEngine({ journal: createMemoryJournal(), world: everyday, now: () => beginning, ...options })
}

/** The same with a clock that a test moves. */
export function movingEngine(options: Partial<EngineOptions> = {}) {
  let now = beginning
  const engine = testEngine({ now: () => now, ...options })
  return { engine, passTime: (milliseconds: number) => void (now += milliseconds) }
}

export function as(account: AccountRecord, region = 'ap-guangzhou'): Caller {
  return { cloud: account.cloud, region, account: account.id }
}

/** A row of a table of rules. */
export interface Case {
  what: string
  command: Command
  expected: 'allowed' | Reason
}

/** How a command ended: `allowed`, or why it was refused. Any other failure is thrown. */
export async function outcomeOf(engine: Engine, command: Command): Promise<'allowed' | Reason> {
  try {
    await engine.execute(command)
    return 'allowed'
  } catch (error) {
    if (error instanceof RefusalError) return error.refusal.reason
    throw error
  }
}

/** Everything in the world, order included, as plain values that can be compared deeply. */
export function contents(engine: Engine): Promise<unknown> {
  return engine.read((world) => plain(world))
}

function plain(value: unknown): unknown {
  if (value instanceof NewestFirst) return plain(value.list())
  if (value instanceof Map) return [...value].map(plain)
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, plain(member)]))
}
