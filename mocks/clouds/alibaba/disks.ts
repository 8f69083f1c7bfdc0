import { instancesOf } from '../../engine/views.ts'
import { diskAnswer } from './disk-answer.ts'
import { alibabaError } from './errors.ts'
import { instanceOfDisk } from './instance-place.ts'
import { operation } from './operation.ts'
import { listInText } from './parameters.ts'
import { resourcePageOf } from './resource-pages.ts'

const categories = ['all', 'cloud', 'cloud_efficiency', 'cloud_ssd', 'cloud_essd', 'cloud_auto', 'cloud_essd_entry']
const statuses = ['All', 'In_use', 'Available', 'Attaching', 'Detaching', 'Creating', 'ReIniting']
const types = ['all', 'system', 'data']

const mostIds = 100
const mostByToken = 500

/** The system disks of the caller's instances, newest first: there are no others in this world. */
export const describeDisks = operation<'DescribeDisks'>({
  parameters: {
    fields: {
      RegionId: 'string',
      DiskIds: 'string',
      InstanceId: 'string',
      DiskType: 'string',
      Status: 'string',
      Category: 'string',
      ZoneId: 'string',
      DiskName: 'string',
      PageNumber: 'integer',
      PageSize: 'integer',
      MaxResults: 'integer',
      NextToken: 'string',
      DryRun: 'boolean',
    },
    required: ['RegionId'],
  },
  unknownRegion: 'InvalidRegion.NotFound',
  run: async ({ DiskIds, DryRun = false, ...asked }, { engine, caller, action }) => {
    const { InstanceId, DiskType = 'all', Status = 'All', Category = 'all', ZoneId, DiskName } = asked
    const ids = DiskIds === undefined ? undefined : new Set(listInText(DiskIds, action, 'DiskIds'))
    if (ids && ids.size > mostIds) throw alibabaError('InvalidDiskIds.Malformed')
    if (!types.includes(DiskType)) throw alibabaError('InvalidDiskType.ValueNotSupported')
    if (!categories.includes(Category)) throw alibabaError('InvalidCategory.ValueNotSupported')
    if (!statuses.includes(Status)) throw alibabaError('InvalidStatus.ValueNotSupported')
    if (DryRun) throw alibabaError('DryRunOperation')
    const disks = await engine.read((world, now) =>
      instancesOf(world, caller).map((instance) => diskAnswer(instance, now)),
    )
    const matching = disks.filter(
      (disk) =>
        (!ids || ids.has(disk.DiskId)) &&
        (InstanceId === undefined || disk.InstanceId === InstanceId) &&
        (DiskType === 'all' || disk.Type === DiskType) &&
        (Category === 'all' || disk.Category === Category) &&
        (Status === 'All' || disk.Status === Status) &&
        (ZoneId === undefined || disk.ZoneId === ZoneId) &&
        (DiskName === undefined || disk.DiskName === DiskName),
    )
    const { page, shown } = resourcePageOf(matching, asked, action, mostByToken)
    return { ...page, Disks: { Disk: shown } }
  },
})

/** A13. How to log in afterwards is taken and does nothing. */
export const reInitDisk = operation<'ReInitDisk'>({
  parameters: {
    fields: {
      RegionId: 'string',
      DiskId: 'string',
      AutoStartInstance: 'boolean',
      Password: 'string',
      KeyPairName: 'string',
      SecurityEnhancementStrategy: 'string',
    },
    required: ['DiskId'],
  },
  regional: false,
  run: async ({ DiskId, AutoStartInstance = false }, { engine, caller }) => {
    const { by, instance } = await instanceOfDisk(engine, caller, DiskId)
    await engine.execute({ type: 'reinstall-instance', by, instance: instance.id, start: AutoStartInstance })
    return {}
  },
})
