import { RefusalError } from '../refusal.ts'
import { ownInstance } from '../views.ts'
import type { Caller, InstanceRecord, World } from '../world.ts'

/** The caller's instance, when nothing else is under way with it. @throws RefusalError instance-not-found, instance-busy. */
export function instanceToChange(world: World, by: Caller, instanceId: string, now: number): InstanceRecord {
  const instance = ownInstance(world, by, instanceId)
  if (!instance) throw new RefusalError({ reason: 'instance-not-found', instance: instanceId })
  const { operation, readyAt } = instance
  if (now < readyAt) throw new RefusalError({ reason: 'instance-busy', instance: instanceId, operation })
  return instance
}

/** @throws RefusalError instance-not-stopped. */
export function checkStopped({ id, stopped }: InstanceRecord) {
  if (!stopped) throw new RefusalError({ reason: 'instance-not-stopped', instance: id })
}
