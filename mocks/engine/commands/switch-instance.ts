import { policyOf } from '../policy.ts'
import { RefusalError } from '../refusal.ts'
import type { InstanceRecord, World } from '../world.ts'
import type { CommandOf, Decision } from './command.ts'
import { checkStopped, instanceToChange } from './instance-to-change.ts'

/** Starts an instance that is stopped, or stops one that runs. */
export function switchInstance(
  world: World,
  { by, type, instance: id }: CommandOf<'start-instance' | 'stop-instance'>,
  now: number,
): Decision<'start-instance'> {
  const before = instanceToChange(world, by, id, now)
  const starting = type === 'start-instance'
  if (starting) checkStopped(before)
  else if (before.stopped) throw new RefusalError({ reason: 'instance-not-running', instance: id })
  const readyAt = now + policyOf(world, by.cloud).instance.powerTakes
  const { stopped: _, ...rest } = before
  const instance: InstanceRecord = starting
    ? { ...rest, operation: 'start', readyAt }
    : { ...rest, operation: 'stop', readyAt, stopped: true }
  const { cloud, region } = by
  return { events: [{ type: 'instance-power-changed', cloud, region, instance }], result: undefined }
}
