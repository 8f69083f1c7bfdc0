import type { Action, Actions } from '../../../src/clouds/pingan/wire.ts'
import type { Engine } from '../../engine/engine.ts'
import type { AccountRecord, Caller } from '../../engine/world.ts'
import { type Parameters, type RawParameters, readParameters } from './parameters.ts'

/**
 * Whose an action is: the cloud publishes it, by its name at least (docs/clouds.md says how far), or this project has
 * made it up, because a console needs it and no document has it.
 */
export type Origin = 'cloud' | 'project'

/** Who calls, from where, and what an action may use to answer. */
export interface Call {
  engine: Engine
  account: AccountRecord
  /** The master account that `account` acts for, in the region of the request. */
  caller: Caller
}

/** One action, ready for the router: parameters checked, then run. */
export interface Operation {
  origin: Origin
  /** Whether `regionId` must be there. */
  regional: boolean
  run(raw: RawParameters, call: Call): Promise<object>
}

interface Definition<A extends Action> {
  origin: Origin
  parameters: Parameters<Actions[A]['request']>
  regional?: boolean
  run(parameters: Actions[A]['request'], call: Call): Promise<Actions[A]['response']>
}

/** Ties an action's parameters, its code and its answer to the wire's types of that action. */
export const operation = <A extends Action>(definition: Definition<A>): Operation => {
  const { origin, parameters, regional = true, run } = definition
  return { origin, regional, run: async (raw, call) => run(readParameters(raw, parameters), call) }
}
