/** What concerns instances on Alibaba Cloud's wire: ECS 2014-05-26. See `wire.ts`. */
import type { DiskActions } from './wire-disks.ts'
import type { Page, Tag } from './wire.ts'

export interface CreateImageRequest {
  RegionId: string
  /** Goes before the other two sources. */
  InstanceId?: string
  SnapshotId?: string
  DiskDeviceMapping?: { SnapshotId?: string; Size?: number; Device?: string; DiskType?: string }[]
  ImageName?: string
  ImageFamily?: string
  ImageVersion?: string
  Description?: string
  Platform?: string
  Architecture?: string
  BootMode?: string
  ResourceGroupId?: string
  Tag?: Tag[]
  ClientToken?: string
  DryRun?: boolean
}

export interface DescribeInstancesRequest {
  RegionId: string
  PageNumber?: number
  PageSize?: number
  /** JSON text of an array, 100 at most. */
  InstanceIds?: string
  ImageId?: string
  /** May hold `*`. */
  InstanceName?: string
  Status?: string
  ZoneId?: string
  InstanceType?: string
  InstanceTypeFamily?: string
  InstanceChargeType?: string
  InstanceNetworkType?: string
  Tag?: Tag[]
  Filter?: { Key: string; Value?: string }[]
  MaxResults?: number
  NextToken?: string
  DryRun?: boolean
}

export type InstanceStatus = 'Pending' | 'Starting' | 'Running' | 'Stopping' | 'Stopped'

export interface Instance {
  InstanceId: string
  InstanceName: string
  HostName: string
  Description: string
  /** Stays when the image is deleted, or no longer shared. */
  ImageId: string
  Status: InstanceStatus
  RegionId: string
  ZoneId: string
  InstanceType: string
  InstanceTypeFamily: string
  Cpu: number
  /** MiB. */
  Memory: number
  OSName: string
  OSNameEn: string
  OSType: 'linux' | 'windows'
  /** `yyyy-MM-ddTHH:mmZ`, as the other times of an instance. */
  CreationTime: string
  StartTime: string
  ExpiredTime: string
  InstanceChargeType: 'PostPaid' | 'PrePaid'
  InstanceNetworkType: 'vpc' | 'classic'
  VpcAttributes: {
    VpcId: string
    VSwitchId: string
    NatIpAddress: string
    PrivateIpAddress: { IpAddress: string[] }
  }
  PublicIpAddress: { IpAddress: string[] }
  InnerIpAddress: { IpAddress: string[] }
  EipAddress: { IpAddress: string; AllocationId: string; InternetChargeType: string }
  SecurityGroupIds: { SecurityGroupId: string[] }
  OperationLocks: { LockReason: { LockReason: string; LockMsg?: string }[] }
  Tags: { Tag: { TagKey: string; TagValue: string }[] }
  StoppedMode: 'KeepCharging' | 'StopCharging' | 'Not-applicable'
  DeletionProtection: boolean
  IoOptimized: boolean
  DeviceAvailable: boolean
  Recyclable: boolean
  SpotStrategy: string
  ResourceGroupId: string
}

export interface DescribeInstancesResponse extends Page {
  /** Empty on the last page. */
  NextToken: string
  Instances: { Instance: Instance[] }
}

export interface RunInstancesRequest {
  RegionId: string
  ImageId?: string
  InstanceType?: string
  ZoneId?: string
  VSwitchId?: string
  SecurityGroupId?: string
  SecurityGroupIds?: string[]
  InstanceName?: string
  /** Whether several are numbered. */
  UniqueSuffix?: boolean
  HostName?: string
  Description?: string
  Password?: string
  PasswordInherit?: boolean
  KeyPairName?: string
  /** 1 to 100. */
  Amount?: number
  MinAmount?: number
  /** Its size and whether it is encrypted are text here. */
  SystemDisk?: { Category?: string; Size?: string; Encrypted?: string; KMSKeyId?: string }
  InstanceChargeType?: string
  InternetMaxBandwidthOut?: number
  Tag?: Tag[]
  ClientToken?: string
  DryRun?: boolean
}

export interface RunInstancesResponse {
  InstanceIdSets: { InstanceIdSet: string[] }
}

/** This action and those below name no region: the instance or disk has one. What old SDKs send must be right. */
export interface ReplaceSystemDiskRequest {
  RegionId?: string
  InstanceId: string
  ImageId?: string
  /** GiB; a number here. */
  SystemDisk?: { Size?: number }
  Password?: string
  PasswordInherit?: boolean
  KeyPairName?: string
  UseAdditionalService?: boolean
  SecurityEnhancementStrategy?: string
  Encrypted?: boolean
  KMSKeyId?: string
  ClientToken?: string
}

export interface ReplaceSystemDiskResponse {
  /** Of the new one. */
  DiskId: string
}

interface ChangeInstanceRequest {
  RegionId?: string
  InstanceId: string
  DryRun?: boolean
}

export interface StartInstanceRequest extends ChangeInstanceRequest {
  InitLocalDisk?: boolean
}

export interface StopInstanceRequest extends ChangeInstanceRequest {
  ForceStop?: boolean
  StoppedMode?: string
  ConfirmStop?: boolean
  Hibernate?: boolean
}

export interface DeleteInstanceRequest extends ChangeInstanceRequest {
  /** Whether one that runs is deleted. */
  Force?: boolean
  ForceStop?: boolean
  TerminateSubscription?: boolean
}

type NoAnswer = Record<never, never>

/** The actions on instances and disks that the console uses; every answer has a `RequestId` as well. */
export interface InstanceActions extends DiskActions {
  CreateImage: { request: CreateImageRequest; response: { ImageId: string } }
  DescribeInstances: { request: DescribeInstancesRequest; response: DescribeInstancesResponse }
  RunInstances: { request: RunInstancesRequest; response: RunInstancesResponse }
  ReplaceSystemDisk: { request: ReplaceSystemDiskRequest; response: ReplaceSystemDiskResponse }
  StartInstance: { request: StartInstanceRequest; response: NoAnswer }
  StopInstance: { request: StopInstanceRequest; response: NoAnswer }
  DeleteInstance: { request: DeleteInstanceRequest; response: NoAnswer }
}
