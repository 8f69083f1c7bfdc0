import * as fc from 'fast-check'
import type { Command } from '../../mocks/engine/commands/command.ts'
import type { Engine } from '../../mocks/engine/engine.ts'
import type { Limits } from '../../mocks/engine/policy.ts'
import type { Caller, WorldSeed } from '../../mocks/engine/world.ts'
import type { CommandEntry, Journal } from '../../mocks/journal/journal.ts'
import { createMemoryJournal } from '../../mocks/journal/memory.ts'
import { beginning, outcomeOf, testEngine } from './engine-under-test.ts'
import { stepOn } from './random-commands.ts'
import type { Made, Step } from './random-commands.ts'
import { smallOnAlibaba, smallOnPingan, smallOnTencent } from './small-worlds.ts'
import type { SmallWorld } from './small-worlds.ts'

type Outcome = Awaited<ReturnType<typeof outcomeOf>>

/** A random sequence about to run on two engines with one journal, which take turns. */
interface Run {
  engines: [Engine, Engine]
  journal: Journal
  /** Carries out one command after another, and stops at each. */
  rest(): AsyncGenerator<{ command: Command; outcome: Outcome }>
  runAll(): Promise<void>
  /** A third engine on the journal. */
  again(): Engine
}

export async function entriesOf(journal: Journal): Promise<CommandEntry[]> {
  const { rows } = await journal.read(undefined)
  return rows.slice(1).map(({ body }) => body as CommandEntry) // the engine under test wrote them a moment ago
}

/** The images that entries made, with who may do something with them. */
function madeIn(entries: readonly CommandEntry[]): Made[] {
  return entries.flatMap(({ events }) =>
    events.flatMap((event) => {
      const images = event.type === 'image-copied' ? event.copies : event.type === 'image-created' ? [event.image] : []
      return images.map(({ cloud, region, owner, id }) => ({ by: { cloud, region, account: owner }, image: id }))
    }),
  )
}

/** A small world with tight limits, and what may be done next in it. */
export interface Scenario {
  world: WorldSeed
  limits: Limits
  callers: readonly Caller[]
  step: fc.Arbitrary<Step>
}

const scenario = (small: SmallWorld): Scenario => ({ ...small, step: stepOn(small) })

export const onTencent = scenario(smallOnTencent)
export const onAlibaba = scenario(smallOnAlibaba)
export const onPingan = scenario(smallOnPingan)

function runOf(steps: readonly Step[], { world, limits }: Scenario): Run {
  const journal = createMemoryJournal()
  let now = beginning
  const engine = () => testEngine({ journal, world, limits, now: () => now })
  const engines: Run['engines'] = [engine(), engine()]

  async function* rest() {
    for (const [n, { command: next, wait }] of steps.entries()) {
      now += wait
      const command = next(madeIn(await entriesOf(journal)))
      const outcome = await outcomeOf(engines[n % 2 === 0 ? 0 : 1], command)
      yield { command, outcome }
    }
  }
  return {
    engines,
    journal,
    rest,
    runAll: async () => {
      const running = rest()
      while (!(await running.next()).done);
    },
    again: engine,
  }
}

/** Runs `check` on many random sequences, always the same ones. */
export async function forAll(on: Scenario, check: (run: Run) => Promise<void>, numRuns = 60) {
  const property = fc.asyncProperty(fc.array(on.step, { minLength: 20, maxLength: 60, size: 'max' }), (steps) =>
    check(runOf(steps, on)),
  )
  await fc.assert(property, { numRuns, seed: 20260821 })
}
