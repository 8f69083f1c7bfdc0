import type { Instance, InstanceStatus } from '../../../src/clouds/alibaba/wire-instances.ts'
import type { InstanceRecord } from '../../engine/world.ts'
import { osNameInChinese, osTypeOf } from './image-answer.ts'
import { shortWireTime } from './times.ts'

const busyStatuses = {
  create: 'Pending',
  // It was stopped for that; its disk tells what happens.
  reinstall: 'Stopped',
  start: 'Starting',
  stop: 'Stopping',
} satisfies Record<InstanceRecord['operation'], InstanceStatus>

export const instanceStatus = ({ readyAt, operation, stopped }: InstanceRecord, now: number): InstanceStatus =>
  now < readyAt ? busyStatuses[operation] : stopped ? 'Stopped' : 'Running'

/** Every account has one network that was made for it, here with the same IDs. */
const network = { VpcId: 'vpc-0zzdefault0network000', VSwitchId: 'vsw-0zzdefault0network000' }
const securityGroup = 'sg-0zzdefault0network000'

export const networkType = 'vpc'
export const chargeType = 'PostPaid'

export function instanceAnswer(instance: InstanceRecord, now: number): Instance {
  const { id, name, image, region, zone, type, os, created, privateAddress } = instance
  const status = instanceStatus(instance, now)
  return {
    InstanceId: id,
    InstanceName: name,
    HostName: id.replace('-', ''),
    Description: '',
    ImageId: image,
    Status: status,
    RegionId: region,
    ZoneId: zone,
    InstanceType: type,
    InstanceTypeFamily: familyOf(type),
    ...sizeOf(type),
    OSName: osNameInChinese(os),
    OSNameEn: os,
    OSType: osTypeOf(instance),
    CreationTime: shortWireTime(created),
    StartTime: shortWireTime(created),
    ExpiredTime: '2099-12-31T15:59Z',
    InstanceChargeType: chargeType,
    InstanceNetworkType: networkType,
    VpcAttributes: { ...network, NatIpAddress: '', PrivateIpAddress: { IpAddress: [privateAddress] } },
    PublicIpAddress: { IpAddress: [] },
    InnerIpAddress: { IpAddress: [] },
    EipAddress: { IpAddress: '', AllocationId: '', InternetChargeType: '' },
    SecurityGroupIds: { SecurityGroupId: [securityGroup] },
    OperationLocks: { LockReason: [] },
    Tags: { Tag: [] },
    StoppedMode: status === 'Stopped' ? 'KeepCharging' : 'Not-applicable',
    DeletionProtection: false,
    IoOptimized: true,
    DeviceAvailable: true,
    Recyclable: false,
    SpotStrategy: 'NoSpot',
    ResourceGroupId: '',
  }
}

export const familyOf = (type: string) => type.split('.').slice(0, 2).join('.')

/** GiB of memory for each core, by the kind of family. */
const memoryPerCore = new Map([
  ['c', 2],
  ['g', 4],
  ['r', 8],
])

/** A type's name tells its size: `ecs.g6.large` has 2 cores and 8 GiB, `ecs.c7.4xlarge` 16 cores and 32 GiB. */
function sizeOf(type: string): { Cpu: number; Memory: number } {
  const [, family = '', size = ''] = type.split('.')
  const times = /^(\d*)xlarge$/.exec(size)
  const cores = times ? 4 * Number(times[1] || 1) : 2
  return { Cpu: cores, Memory: cores * (memoryPerCore.get(family[0] ?? '') ?? 4) * 1024 }
}
