import type { Action, Actions } from '../../../src/clouds/alibaba/wire.ts'
import type { Command, Results } from '../../engine/commands/command.ts'
import { decide } from '../../engine/commands/decide.ts'
import type { Engine } from '../../engine/engine.ts'
import { regionAt } from '../../engine/views.ts'
import type { AccountRecord, Caller } from '../../engine/world.ts'
import type { ShapeOf } from '../shapes.ts'
import type { Code } from './error-texts.ts'
import { alibabaError, invalidParameter, missingParameter } from './errors.ts'
import { readParameters, type RawParameters } from './parameters.ts'

/** Who calls what, from where, and what an action may use to answer. */
export interface Call {
  action: string
  engine: Engine
  account: AccountRecord
  /** The root account that `account` acts for, in the region of the request: empty where the action needs none and none was sent. */
  caller: Caller
}

/** A request as the router hands it on. */
export interface Asked {
  action: string
  parameters: RawParameters
  engine: Engine
  account: AccountRecord
  /** Of the console's path; the real hosts name none that counts. */
  pathRegion?: string
}

/** One action of one service, ready for the router: region and parameters checked, then run. */
export interface Operation {
  run(asked: Asked): Promise<object>
}

interface Definition<A extends Action> {
  parameters: ShapeOf<Actions[A]['request']>
  /** Whether `RegionId` must be there. Default: true. */
  regional?: boolean
  /** What a region that is not there comes to. Default: `InvalidRegionId.NotFound`. */
  unknownRegion?: Code
  run(parameters: Actions[A]['request'], call: Call): Promise<Actions[A]['response']>
}

/** Ties an action's parameters, its code and its answer to the wire's types of that action. */
export const operation = <A extends Action>({
  parameters: shape,
  regional = true,
  unknownRegion = 'InvalidRegionId.NotFound',
  run,
}: Definition<A>): Operation => ({
  run: async ({ action, parameters, engine, account, pathRegion }) => {
    const values = readParameters(parameters, shape, action)
    const region = parameters.get('RegionId') ?? ''
    if (regional && !region) throw missingParameter('RegionId')
    const there = await engine.read((world) => regionAt(world, { cloud: 'alibaba', region }))
    if (region && !there) throw alibabaError(unknownRegion)
    if (region && pathRegion !== undefined && region !== pathRegion) throw invalidParameter(action, 'RegionId')
    const caller = { cloud: 'alibaba' as const, account: account.rootAccount ?? account.id, region }
    return run(values, { action, engine, account, caller })
  },
})

/**
 * Carries a command out or, in a dry run, checks it as if it were carried out and changes nothing: what passes is
 * answered with an error too. Throws as `execute` does, and AlibabaError `DryRunOperation`.
 */
export async function carryOut<C extends Command>(
  engine: Engine,
  command: C,
  dryRun = false,
): Promise<Results[C['type']]> {
  if (!dryRun) return engine.execute(command)
  await engine.read((world, now) => void decide(world, command, now, String))
  throw alibabaError('DryRunOperation')
}
