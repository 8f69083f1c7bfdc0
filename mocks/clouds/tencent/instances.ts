import { instancesOf } from '../../engine/views.ts'
import type { InstanceRecord } from '../../engine/world.ts'
import { invalidValue } from './errors.ts'
import { checkInstanceId, systemDiskId, wireTime } from './ids.ts'
import { askedIds, type Filter, filtered, filterShape, fuzzy, type Matcher, nothing, pageOf } from './lists.ts'
import { operation } from './operation.ts'

export const describeInstances = operation<'DescribeInstances'>({
  parameters: {
    fields: { InstanceIds: { list: 'string' }, Filters: { list: filterShape }, Offset: 'integer', Limit: 'integer' },
    required: [],
  },
  run: async ({ InstanceIds, Filters = [], ...page }, { engine, caller }) => {
    const ids = askedIds(InstanceIds, Filters, 'InvalidParameter')
    for (const id of [...(ids ?? []), ...valuesOf('instance-id', Filters)]) checkInstanceId(id)
    for (const time of timeFilters.flatMap((name) => valuesOf(name, Filters))) checkTime(time)
    return engine.read((world, now) => {
      const all = instancesOf(world, caller)
      const wanted = ids && new Set(ids)
      const candidates = wanted ? all.filter(({ id }) => wanted.has(id)) : all
      const matching = filtered(candidates, Filters, matchersAt(now))
      const shown = pageOf(matching, page, 'InvalidParameterValue')
      return { TotalCount: matching.length, InstanceSet: shown.map((instance) => instanceAnswer(instance, now)) }
    })
  },
})

const timeFilters = ['creation-start-time', 'creation-end-time']

const valuesOf = (name: string, filters: readonly Filter[]) =>
  filters.filter(({ Name }) => Name === name).flatMap(({ Values }) => Values)

/** `2023-06-01 00:00:00`, in UTC as all of the API's times are. */
const timeOf = (text: string) =>
  /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(text) ? Date.parse(`${text.replace(' ', 'T')}Z`) : NaN

function checkTime(text: string): void {
  if (Number.isNaN(timeOf(text))) throw invalidValue('Filters', 'InvalidParameterValue.InvalidTimeFormat')
}

type ByOperation = Record<InstanceRecord['operation'], string>

/** While an instance is reinstalled the documents name no state: this is the one that says it will be back. */
const busyStates = {
  create: 'PENDING',
  reinstall: 'REBOOTING',
  start: 'STARTING',
  stop: 'STOPPING',
} satisfies ByOperation

const operations = {
  create: 'RunInstances',
  reinstall: 'ResetInstance',
  start: 'StartInstances',
  stop: 'StopInstances',
} satisfies ByOperation

const stateAt = (instance: InstanceRecord, now: number) =>
  now < instance.readyAt ? busyStates[instance.operation] : instance.stopped ? 'STOPPED' : 'RUNNING'

/** Every account has the one default network that Tencent makes for it, here with the same IDs. */
const network = { VpcId: 'vpc-4k2j9x0d', SubnetId: 'subnet-8w3n5q1z' }
const chargeType = 'POSTPAID_BY_HOUR'

const matchersAt = (now: number): Record<string, Matcher<InstanceRecord>> => ({
  zone: ({ zone }, value) => zone === value,
  'project-id': (_, value) => value === '0',
  'host-id': nothing,
  'dedicated-cluster-id': nothing,
  'vpc-id': (_, value) => value === network.VpcId,
  'subnet-id': (_, value) => value === network.SubnetId,
  'instance-id': ({ id }, value) => id === value,
  uuid: nothing,
  'security-group-id': nothing,
  'instance-name': ({ name }, value) => fuzzy(name, value),
  'instance-charge-type': (_, value) => value === chargeType,
  'instance-state': (instance, value) => stateAt(instance, now) === value,
  'private-ip-address': ({ privateAddress }, value) => privateAddress === value,
  'public-ip-address': nothing,
  'ipv6-address': nothing,
  'tag-key': nothing,
  'tag-value': nothing,
  'creation-start-time': ({ created }, value) => created >= timeOf(value),
  'creation-end-time': ({ created }, value) => created <= timeOf(value),
})

function instanceAnswer(instance: InstanceRecord, now: number) {
  const state = stateAt(instance, now)
  return {
    Placement: { Zone: instance.zone, ProjectId: 0 },
    InstanceId: instance.id,
    InstanceType: instance.type,
    ...sizeOf(instance.type),
    RestrictState: 'NORMAL',
    InstanceName: instance.name,
    InstanceChargeType: chargeType,
    SystemDisk: {
      DiskType: 'CLOUD_PREMIUM',
      DiskId: systemDiskId(instance.id),
      DiskSize: instance.systemDiskGiB,
      CdcId: null,
    },
    DataDisks: [],
    PrivateIpAddresses: [instance.privateAddress],
    PublicIpAddresses: null,
    InternetAccessible: { InternetChargeType: 'TRAFFIC_POSTPAID_BY_HOUR', InternetMaxBandwidthOut: 0 },
    VirtualPrivateCloud: { ...network, AsVpcGateway: false },
    ImageId: instance.image,
    RenewFlag: null,
    CreatedTime: wireTime(instance.created),
    ExpiredTime: null,
    OsName: instance.os,
    SecurityGroupIds: [],
    LoginSettings: { KeyIds: null },
    InstanceState: state,
    Tags: [],
    StopChargingMode: 'NOT_APPLICABLE',
    LatestOperation: operations[instance.operation],
    LatestOperationState: state === 'RUNNING' ? 'SUCCESS' : 'OPERATING',
    LatestOperationRequestId: null,
    LatestOperationErrorMsg: null,
    IPv6Addresses: null,
    CamRoleName: null,
    RdmaIpAddresses: null,
    IsolatedSource: 'NOTISOLATED',
    DisasterRecoverGroupIds: [],
    LicenseType: 'TencentCloud',
    DisableApiTermination: false,
    DefaultLoginUser: 'root',
    DefaultLoginPort: 22,
  }
}

/** A type's name tells its size: `S5.MEDIUM2` has 2 cores and 2 GiB, `SA5.4XLARGE32` 16 cores and 32 GiB. */
function sizeOf(type: string): { CPU: number; Memory: number } {
  const { size, times, memory } =
    /\.(?<size>SMALL|MEDIUM|LARGE|(?<times>\d+)XLARGE)(?<memory>\d+)$/.exec(type)?.groups ?? {}
  const cores = times ? 4 * Number(times) : size === 'SMALL' ? 1 : size === 'LARGE' ? 4 : 2
  return { CPU: cores, Memory: Number(memory ?? 2) }
}
