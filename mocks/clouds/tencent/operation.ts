import type { Action, Actions } from '../../../src/clouds/tencent/wire.ts'
import type { Engine } from '../../engine/engine.ts'
import type { AccountRecord, Caller } from '../../engine/world.ts'
import type { Language } from './errors.ts'
import { readParameters, type RawParameters } from './parameters.ts'
import type { ShapeOf } from '../shapes.ts'

/** Who calls, from where, and what an action may use to answer. */
export interface Call {
  engine: Engine
  account: AccountRecord
  /** The root account that `account` acts for, in the region of the request. */
  caller: Caller
  language: Language
}

/** The SDK's models say only in their comments which fields may be null. */
type Nullable<T> = T extends readonly (infer E)[]
  ? Nullable<E>[]
  : T extends object
    ? { [K in keyof T]: Nullable<T[K]> | null }
    : T

export type Answer<A extends Action> = Nullable<Omit<Actions[A]['response'], 'RequestId'>>

/** One action of one service, ready for the router: parameters checked, then run. */
export interface Operation {
  /** Whether `X-TC-Region` must be there. */
  regional: boolean
  run(raw: RawParameters, call: Call): Promise<object>
}

interface Definition<A extends Action> {
  parameters: ShapeOf<Actions[A]['request']>
  regional?: boolean
  run(parameters: Actions[A]['request'], call: Call): Promise<Answer<A>>
}

/** Ties an action's parameters, its code and its answer to the wire's types of that action. */
export const operation = <A extends Action>({ parameters, regional = true, run }: Definition<A>): Operation => ({
  regional,
  run: async (raw, call) => run(readParameters(raw, parameters), call),
})

export const noParameters: ShapeOf<Record<string, never>> = { fields: {}, required: [] }
