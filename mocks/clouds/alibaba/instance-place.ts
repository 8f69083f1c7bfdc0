import type { Engine } from '../../engine/engine.ts'
import { instancesOf, ownInstance, regionsOf } from '../../engine/views.ts'
import type { Caller, InstanceRecord, World } from '../../engine/world.ts'
import { systemDiskOf } from './disk-answer.ts'
import { alibabaError } from './errors.ts'

/**
 * Actions on one instance or disk name no region: the caller acts where that is. A region that is sent all the same must be
 * the right one. Throws AlibabaError `InvalidInstanceId.NotFound`.
 */
export async function placeOfInstance(engine: Engine, caller: Caller, id: string): Promise<Caller> {
  const place = await engine.read((world) => placesOf(world, caller).find((there) => ownInstance(world, there, id)))
  if (!place) throw alibabaError('InvalidInstanceId.NotFound')
  return place
}

/** The same for the instance that has this system disk. Throws AlibabaError `InvalidDiskId.NotFound`. */
export async function instanceOfDisk(
  engine: Engine,
  caller: Caller,
  disk: string,
): Promise<{ by: Caller; instance: InstanceRecord }> {
  const found = await engine.read((world) =>
    placesOf(world, caller).flatMap((by) =>
      instancesOf(world, by).flatMap((instance) => (systemDiskOf(instance) === disk ? [{ by, instance }] : [])),
    ),
  )
  if (!found[0]) throw alibabaError('InvalidDiskId.NotFound')
  return found[0]
}

function placesOf(world: World, caller: Caller): Caller[] {
  const regions = regionsOf(world, 'alibaba').map(({ region }) => region)
  return regions
    .filter((region) => caller.region === '' || region === caller.region)
    .map((region) => ({ ...caller, region }))
}
