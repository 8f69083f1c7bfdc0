import type { Disk } from '../../../src/clouds/alibaba/wire-disks.ts'
import type { InstanceRecord } from '../../engine/world.ts'
import { wireTime } from './times.ts'

/** No instance of this world has other disks. One that a world began with may have been given none: it has the instance's ID. */
export const systemDiskOf = ({ id, systemDisk = id.replace(/^i-/, 'd-') }: InstanceRecord) => systemDisk

/** While another image is put on, the documents name no status: this is the one that says it will be back. */
const diskStatus = ({ operation, readyAt }: InstanceRecord, now: number): Disk['Status'] =>
  now >= readyAt ? 'In_use' : operation === 'reinstall' ? 'ReIniting' : operation === 'create' ? 'Creating' : 'In_use'

const device = '/dev/xvda'

export function diskAnswer(instance: InstanceRecord, now: number): Disk {
  const { id: InstanceId, region, zone, image, systemDiskGiB, encrypted, created } = instance
  const AttachedTime = wireTime(created)
  return {
    DiskId: systemDiskOf(instance),
    DiskName: '',
    Description: '',
    Type: 'system',
    Category: 'cloud_essd',
    Size: systemDiskGiB,
    Device: device,
    ImageId: image,
    InstanceId,
    RegionId: region,
    ZoneId: zone,
    Status: diskStatus(instance, now),
    SourceSnapshotId: '',
    Encrypted: encrypted,
    DeleteWithInstance: true,
    DeleteAutoSnapshot: true,
    EnableAutoSnapshot: true,
    Portable: false,
    DiskChargeType: 'PostPaid',
    CreationTime: wireTime(created),
    AttachedTime,
    ResourceGroupId: '',
    OperationLocks: { OperationLock: [] },
    Attachments: { Attachment: [{ InstanceId, Device: device, AttachedTime }] },
    Tags: { Tag: [] },
  }
}
