import type { DescribeInstancesRequest } from '../../../src/clouds/alibaba/wire-instances.ts'
import { instancesOf } from '../../engine/views.ts'
import type { InstanceRecord } from '../../engine/world.ts'
import { alibabaError, invalidParameter } from './errors.ts'
import { chargeType, familyOf, instanceAnswer, instanceStatus, networkType } from './instance-answer.ts'
import { operation } from './operation.ts'
import { listInText } from './parameters.ts'
import { resourcePageOf } from './resource-pages.ts'

const mostIds = 100
const mostTags = 20

/** The caller's own, newest first. None has tags. */
export const describeInstances = operation<'DescribeInstances'>({
  parameters: {
    fields: {
      RegionId: 'string',
      InstanceIds: 'string',
      ImageId: 'string',
      InstanceName: 'string',
      Status: 'string',
      ZoneId: 'string',
      InstanceType: 'string',
      InstanceTypeFamily: 'string',
      InstanceChargeType: 'string',
      InstanceNetworkType: 'string',
      Tag: { list: { fields: { Key: 'string', Value: 'string' }, required: ['Key'] } },
      Filter: { list: { fields: { Key: 'string', Value: 'string' }, required: ['Key'] } },
      PageNumber: 'integer',
      PageSize: 'integer',
      MaxResults: 'integer',
      NextToken: 'string',
      DryRun: 'boolean',
    },
    required: ['RegionId'],
  },
  run: async (asked, { engine, caller, action }) => {
    const ids = asked.InstanceIds === undefined ? undefined : listInText(asked.InstanceIds, action, 'InstanceIds')
    if (ids && ids.length > mostIds) throw invalidParameter(action, 'InstanceIds')
    checkValues(asked)
    const times = timesAsked(asked)
    if (asked.DryRun) throw alibabaError('DryRunOperation')
    return engine.read((world, now) => {
      const matching = instancesOf(world, caller).filter(
        (instance) =>
          (!ids || ids.includes(instance.id)) &&
          (asked.Status === undefined || instanceStatus(instance, now) === asked.Status) &&
          matches(instance, asked) &&
          times.every((fits) => fits(instance.created)),
      )
      const { page, shown } = resourcePageOf(matching, asked, action)
      return { ...page, Instances: { Instance: shown.map((instance) => instanceAnswer(instance, now)) } }
    })
  },
})

const statuses = ['Pending', 'Starting', 'Running', 'Stopping', 'Stopped']

function checkValues({ Status, InstanceChargeType, InstanceNetworkType, Tag = [] }: DescribeInstancesRequest): void {
  if (Status !== undefined && !statuses.includes(Status)) throw alibabaError('InvalidStatus.NotFound')
  if (InstanceChargeType !== undefined && !['PostPaid', 'PrePaid'].includes(InstanceChargeType)) {
    throw alibabaError('InvalidInstanceChargeType.NotFound')
  }
  if (InstanceNetworkType !== undefined && !['vpc', 'classic'].includes(InstanceNetworkType)) {
    throw alibabaError('InvalidNetworkType.NotFound')
  }
  if (Tag.length > mostTags) throw alibabaError('InvalidTagCount')
  if (Tag.some(({ Key }) => Key === undefined)) throw alibabaError('InvalidTag.Mismatch')
}

function matches(instance: InstanceRecord, asked: DescribeInstancesRequest): boolean {
  const { ImageId, ZoneId, InstanceType, InstanceTypeFamily, InstanceChargeType, InstanceNetworkType } = asked
  const wanted = [
    [ImageId, instance.image],
    [ZoneId, instance.zone],
    [InstanceType, instance.type],
    [InstanceTypeFamily, familyOf(instance.type)],
    [InstanceChargeType, chargeType],
    [InstanceNetworkType, networkType],
  ]
  const named = asked.InstanceName === undefined || wildcard(asked.InstanceName).test(instance.name)
  return named && asked.Tag === undefined && wanted.every(([value, is]) => value === undefined || value === is)
}

/** Of letters that mean themselves, but for `*`. */
const wildcard = (pattern: string) =>
  new RegExp(`^${pattern.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll('*', '.*')}$`, 's')

/** Throws AlibabaError `InvalidFilterKey.NotFound`, `InvalidFilterValue`. */
function timesAsked({ Filter = [] }: DescribeInstancesRequest): ((created: number) => boolean)[] {
  return Filter.map(({ Key, Value = '' }) => {
    const time = /^\d{4}-\d\d-\d\dT\d\d:\d\dZ$/.test(Value) ? Date.parse(Value) : NaN
    if (Key !== 'CreationStartTime' && Key !== 'CreationEndTime') throw alibabaError('InvalidFilterKey.NotFound')
    if (Number.isNaN(time)) throw alibabaError('InvalidFilterValue')
    return Key === 'CreationStartTime' ? (created) => created >= time : (created) => created <= time
  })
}
