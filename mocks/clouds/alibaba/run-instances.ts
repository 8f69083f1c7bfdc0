import type { RunInstancesRequest } from '../../../src/clouds/alibaba/wire-instances.ts'
import { regionAt } from '../../engine/views.ts'
import type { Caller } from '../../engine/world.ts'
import type { Engine } from '../../engine/engine.ts'
import { alibabaError, invalidParameter, missingParameter } from './errors.ts'
import { carryOut, operation } from './operation.ts'

/**
 * A1. Without a network an instance is in the one that every account has; how to log in, payment, tags and what else
 * concerns no image are taken and do nothing.
 */
export const runInstances = operation<'RunInstances'>({
  parameters: {
    fields: {
      RegionId: 'string',
      ImageId: 'string',
      InstanceType: 'string',
      ZoneId: 'string',
      VSwitchId: 'string',
      SecurityGroupId: 'string',
      SecurityGroupIds: { list: 'string' },
      InstanceName: 'string',
      UniqueSuffix: 'boolean',
      HostName: 'string',
      Description: 'string',
      Password: 'string',
      PasswordInherit: 'boolean',
      KeyPairName: 'string',
      Amount: 'integer',
      MinAmount: 'integer',
      SystemDisk: {
        fields: { Category: 'string', Size: 'string', Encrypted: 'string', KMSKeyId: 'string' },
        required: [],
      },
      InstanceChargeType: 'string',
      InternetMaxBandwidthOut: 'integer',
      Tag: { list: { fields: { Key: 'string', Value: 'string' }, required: ['Key'] } },
      ClientToken: 'string',
      DryRun: 'boolean',
    },
    required: ['RegionId'],
  },
  run: async (parameters, { engine, caller, action }) => {
    const { ImageId, InstanceType, InstanceName, UniqueSuffix, DryRun } = parameters
    if (ImageId === undefined) throw missingParameter('ImageId')
    if (InstanceType === undefined) throw missingParameter('InstanceType')
    checkValues(parameters, action)
    const size = sizeOf(parameters)
    const made = await carryOut(
      engine,
      {
        type: 'create-instances',
        by: caller,
        image: ImageId,
        zone: parameters.ZoneId ?? (await anyZone(engine, caller)),
        count: parameters.Amount ?? 1,
        instanceType: InstanceType,
        ...(InstanceName !== undefined && { name: InstanceName }),
        ...(!UniqueSuffix && { sameName: true }),
        ...(size !== undefined && { systemDiskGiB: size }),
      },
      DryRun,
    )
    return { InstanceIdSets: { InstanceIdSet: made } }
  },
})

/** The first that has something left; where none has, the engine says so of any. */
async function anyZone(engine: Engine, caller: Caller): Promise<string> {
  const zones = (await engine.read((world) => regionAt(world, caller)))?.zones ?? []
  return (zones.find(({ soldOut }) => !soldOut) ?? zones[0])?.id ?? ''
}

const chargeTypes = ['PostPaid', 'PrePaid']
const categories = ['cloud', 'cloud_efficiency', 'cloud_ssd', 'cloud_essd', 'cloud_auto', 'cloud_essd_entry']

function checkValues(parameters: RunInstancesRequest, action: string): void {
  const { InstanceType = '', InstanceName, Amount = 1, MinAmount = 1, SystemDisk, InstanceChargeType } = parameters
  if (!/^ecs\.[\w-]+\.[\w-]+$/.test(InstanceType)) throw alibabaError('InvalidInstanceType.ValueNotSupported')
  if (InstanceName !== undefined && !/^.{2,128}$/su.test(InstanceName))
    throw alibabaError('InvalidInstanceName.Malformed')
  if (Amount < 1 || Amount > 100) throw alibabaError('InvalidMaxAmount.Malformed')
  if (MinAmount < 1 || MinAmount > Amount) throw alibabaError('InvalidMinAmount.Malformed')
  if (SystemDisk?.Category !== undefined && !categories.includes(SystemDisk.Category)) {
    throw alibabaError('InvalidSystemDiskCategory.ValueNotSupported')
  }
  if (InstanceChargeType !== undefined && !chargeTypes.includes(InstanceChargeType)) {
    throw invalidParameter(action, 'InstanceChargeType')
  }
  if ((parameters.ClientToken ?? '').length > 64) throw invalidParameter(action, 'ClientToken')
}

const leastSize = 20

/** A number in text, on this action alone. */
function sizeOf({ SystemDisk }: RunInstancesRequest): number | undefined {
  if (SystemDisk?.Size === undefined) return undefined
  const size = Number(SystemDisk.Size)
  if (!Number.isInteger(size)) throw alibabaError('InvalidSystemDiskSize')
  if (size < leastSize) throw alibabaError('InvalidSystemDiskSize.LessThanMinSize')
  return size
}
