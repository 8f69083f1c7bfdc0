/** What concerns disks on Alibaba Cloud's wire: ECS 2014-05-26. See `wire.ts`. */
import type { Page } from './wire.ts'

/** Puts a system disk back to its image. The request names no region, see `wire-instances.ts`. */
export interface ReInitDiskRequest {
  RegionId?: string
  DiskId: string
  AutoStartInstance?: boolean
  Password?: string
  KeyPairName?: string
  SecurityEnhancementStrategy?: string
}

export interface DescribeDisksRequest {
  RegionId: string
  PageNumber?: number
  PageSize?: number
  /** JSON text of an array, 100 at most. */
  DiskIds?: string
  InstanceId?: string
  DiskType?: string
  Status?: string
  Category?: string
  ZoneId?: string
  DiskName?: string
  MaxResults?: number
  NextToken?: string
  DryRun?: boolean
}

export interface Disk {
  DiskId: string
  DiskName: string
  Description: string
  Type: 'system' | 'data'
  Category: string
  Size: number
  Device: string
  ImageId: string
  InstanceId: string
  RegionId: string
  ZoneId: string
  Status: 'In_use' | 'Available' | 'Attaching' | 'Detaching' | 'Creating' | 'ReIniting'
  SourceSnapshotId: string
  Encrypted: boolean
  DeleteWithInstance: boolean
  DeleteAutoSnapshot: boolean
  EnableAutoSnapshot: boolean
  Portable: boolean
  DiskChargeType: string
  CreationTime: string
  AttachedTime: string
  ResourceGroupId: string
  OperationLocks: { OperationLock: { LockReason: string }[] }
  Attachments: { Attachment: { InstanceId: string; Device: string; AttachedTime: string }[] }
  Tags: { Tag: { TagKey: string; TagValue: string }[] }
}

export interface DescribeDisksResponse extends Page {
  NextToken: string
  Disks: { Disk: Disk[] }
}

export interface DiskActions {
  ReInitDisk: { request: ReInitDiskRequest; response: Record<never, never> }
  DescribeDisks: { request: DescribeDisksRequest; response: DescribeDisksResponse }
}
