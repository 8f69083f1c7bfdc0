import { policyOf } from '../policy.ts'
import type { World } from '../world.ts'
import type { CommandOf, Decision } from './command.ts'
import { checkStopped, instanceToChange } from './instance-to-change.ts'

/** All of them, at once as pay-as-you-go instances go, or none. */
export function terminateInstances(
  world: World,
  command: CommandOf<'terminate-instances'>,
  now: number,
): Decision<'terminate-instances'> {
  const { by } = command
  const instances = [...new Set(command.instances)]
  const mustBeStopped = !command.force && policyOf(world, by.cloud).instance.stoppedFor.includes('terminate')
  for (const id of instances) {
    const instance = instanceToChange(world, by, id, now)
    if (mustBeStopped) checkStopped(instance)
  }
  const { cloud, region, account } = by
  return {
    events: instances.length > 0 ? [{ type: 'instances-terminated', cloud, region, owner: account, instances }] : [],
    result: undefined,
  }
}
