import type { Instance, InstanceStatus } from '../../../src/clouds/pingan/wire.ts'
import { instancesOf } from '../../engine/views.ts'
import type { InstanceRecord } from '../../engine/world.ts'
import { invalidParameter } from './errors.ts'
import { operation } from './operation.ts'
import { paged, pageOf } from './pages.ts'

export const listInstances = operation<'ListInstances'>({
  origin: 'project',
  parameters: { fields: paged, required: [] },
  run: async (page, { engine, caller }) =>
    engine.read((world, now) => {
      const all = instancesOf(world, caller)
      return { TotalCount: all.length, Instances: pageOf(all, page).map((instance) => answerFor(instance, now)) }
    }),
})

/** Ours. */
const mostAtOnce = 100
const longestName = 128

/** P5: from one's own, a received or a public image; who creates an instance pays for it. */
export const runInstance = operation<'RunInstance'>({
  origin: 'cloud',
  parameters: {
    fields: { imageId: 'string', zoneId: 'string', instanceType: 'string', instanceName: 'string', count: 'integer' },
    required: ['imageId', 'zoneId'],
  },
  run: async ({ imageId, zoneId, instanceType, instanceName, count = 1 }, { engine, caller }) => {
    if (count < 1 || count > mostAtOnce) throw invalidParameter('count')
    if ([...(instanceName ?? '')].length > longestName) throw invalidParameter('instanceName')
    const command = {
      by: caller,
      image: imageId,
      zone: zoneId,
      count,
      ...(instanceName && { name: instanceName }),
      ...(instanceType && { instanceType }),
    }
    return { InstanceIds: await engine.execute({ type: 'create-instances', ...command }) }
  },
})

/** Running or not. */
export const deleteInstance = operation<'DeleteInstance'>({
  origin: 'project',
  parameters: { fields: { instanceId: 'string' }, required: ['instanceId'] },
  run: async ({ instanceId }, { engine, caller }) => {
    await engine.execute({ type: 'terminate-instances', by: caller, instances: [instanceId] })
    return {}
  },
})

function statusOf({ readyAt, operation: last, stopped }: InstanceRecord, now: number): InstanceStatus {
  if (now < readyAt) return last === 'create' ? 'Creating' : 'Changing'
  return stopped ? 'Stopped' : 'Running'
}

const answerFor = (instance: InstanceRecord, now: number): Instance => ({
  Id: instance.id,
  Name: instance.name,
  Status: statusOf(instance, now),
  ImageId: instance.image,
  OsName: instance.os,
  RegionId: instance.region,
  ZoneId: instance.zone,
  InstanceType: instance.type,
  PrivateIpAddress: instance.privateAddress,
  CreateTime: instance.created,
})
