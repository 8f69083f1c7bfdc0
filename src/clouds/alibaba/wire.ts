/**
 * Alibaba Cloud's wire: ECS 2014-05-26 and STS 2015-04-01, field for field as the API reference names them; the official
 * SDK's models write them in another case. The adapter writes requests and reads answers with these types; the mock's
 * handlers do the reverse. What is a list here travels as `AddAccount.1`, `AddAccount.2`.
 */
import type { InstanceActions } from './wire-instances.ts'

export interface Tag {
  Key?: string
  Value?: string
}

export interface RegionInfo {
  RegionId: string
  /** A host. */
  RegionEndpoint: string
  LocalName: string
  Status: 'available' | 'soldOut'
}

export interface ZoneInfo {
  ZoneId: string
  LocalName: string
  ZoneType: 'AvailabilityZone'
  /** Empty where nothing can be made. */
  AvailableResourceCreation: { ResourceTypes: string[] }
  AvailableDiskCategories: { DiskCategories: string[] }
  AvailableInstanceTypes: { InstanceTypes: string[] }
}

export type ImageOwnerAlias = 'system' | 'self' | 'others' | 'marketplace'

export type ImageStatus = 'Creating' | 'Waiting' | 'Available' | 'UnAvailable' | 'CreateFailed' | 'Deprecated'

export interface DiskDeviceMapping {
  Type: 'system' | 'data'
  Device: string
  /** GiB, in decimal digits. */
  Size: string
  SnapshotId: string
  Format: string
  Encrypted: boolean
  /** Of a copy that is under way, as `42%`; empty otherwise. */
  Progress: string
  /** Seconds, of such a copy. */
  RemainTime?: number
  ImportOSSBucket: string
  ImportOSSObject: string
}

export interface Image {
  ImageId: string
  ImageName: string
  Description: string
  ImageFamily: string
  ImageVersion: string
  /** As the caller sees it. */
  ImageOwnerAlias: ImageOwnerAlias
  /** Of images that others share. */
  ImageOwnerId?: number
  /** Of the caller's own images: whether they are shared with anybody. */
  IsSelfShared: 'True' | 'False' | ''
  IsPublic: boolean
  IsCopied: boolean
  IsSubscribed: boolean
  IsSupportCloudinit: boolean
  IsSupportIoOptimized: boolean
  LoginAsNonRootSupported: boolean
  Status: ImageStatus
  /** As `100%`. */
  Progress: string
  /** By the caller's instances. */
  Usage: 'instance' | 'none'
  /** GiB, of the system disk. */
  Size: number
  CreationTime: string
  OSType: 'linux' | 'windows'
  /** In Chinese. */
  OSName: string
  OSNameEn: string
  Platform: string
  Architecture: 'i386' | 'x86_64' | 'arm64'
  BootMode: 'BIOS' | 'UEFI'
  ProductCode: string
  ResourceGroupId: string
  Features: { NvmeSupport: 'supported' | 'unsupported' }
  DetectionOptions: Record<string, never>
  Tags: { Tag: { TagKey: string; TagValue: string }[] }
  /** None of system images. */
  DiskDeviceMappings: { DiskDeviceMapping: DiskDeviceMapping[] }
}

export interface DescribeImagesRequest {
  RegionId: string
  /** Several between commas; none: Available alone. */
  Status?: string
  ImageId?: string
  ImageName?: string
  ImageFamily?: string
  ImageOwnerAlias?: string
  ImageOwnerId?: number
  IsPublic?: boolean
  SnapshotId?: string
  ResourceGroupId?: string
  InstanceType?: string
  Usage?: string
  Usable?: boolean
  OSType?: string
  Architecture?: string
  IsSupportIoOptimized?: boolean
  IsSupportCloudinit?: boolean
  ShowExpired?: boolean
  ActionType?: string
  Tag?: Tag[]
  Filter?: Tag[]
  PageNumber?: number
  PageSize?: number
  DryRun?: boolean
}

export interface Page {
  PageNumber: number
  PageSize: number
  TotalCount: number
}

export interface ShareAccount {
  /** The number of the account, whatever the name says. */
  AliyunId: string
  SharedTime: string
}

export interface ModifyImageAttributeRequest {
  RegionId: string
  ImageId: string
  ImageName?: string
  Description?: string
  ImageFamily?: string
  BootMode?: string
  Status?: string
  LicenseType?: string
  Features?: { NvmeSupport?: string; ImdsSupport?: string }
  DryRun?: boolean
}

export interface CopyImageRequest {
  RegionId: string
  ImageId: string
  DestinationRegionId?: string
  DestinationImageName?: string
  DestinationDescription?: string
  Encrypted?: boolean
  KMSKeyId?: string
  ResourceGroupId?: string
  Tag?: Tag[]
  ClientToken?: string
  DryRun?: boolean
}

export interface CallerIdentity {
  AccountId: string
  IdentityType: 'Account' | 'RAMUser'
  PrincipalId: string
  UserId: string
  Arn: string
}

interface OfImage {
  RegionId: string
  ImageId: string
}

type NoAnswer = Record<never, never>

/** What is done with images, and what stands around them: request and answer, which always has a `RequestId` as well. */
export interface ImageActions {
  DescribeRegions: {
    request: { AcceptLanguage?: string; InstanceChargeType?: string; ResourceType?: string }
    response: { Regions: { Region: RegionInfo[] } }
  }
  DescribeZones: {
    request: {
      RegionId: string
      AcceptLanguage?: string
      InstanceChargeType?: string
      SpotStrategy?: string
      Verbose?: boolean
    }
    response: { Zones: { Zone: ZoneInfo[] } }
  }
  DescribeImages: {
    request: DescribeImagesRequest
    response: Page & { RegionId: string; Images: { Image: Image[] } }
  }
  ModifyImageSharePermission: {
    request: OfImage & {
      AddAccount?: string[]
      RemoveAccount?: string[]
      IsPublic?: boolean
      LaunchPermission?: string
      DryRun?: boolean
    }
    response: NoAnswer
  }
  DescribeImageSharePermission: {
    request: OfImage & { PageNumber?: number; PageSize?: number }
    response: Page & {
      RegionId: string
      ImageId: string
      ShareGroups: { ShareGroup: { Group: string }[] }
      Accounts: { Account: ShareAccount[] }
    }
  }
  ModifyImageAttribute: { request: ModifyImageAttributeRequest; response: NoAnswer }
  /** Answers with the new image's ID. */
  CopyImage: { request: CopyImageRequest; response: { ImageId: string } }
  /** Region and ID of the image that is being made. */
  CancelCopyImage: { request: OfImage; response: NoAnswer }
  DeleteImage: { request: OfImage & { Force?: boolean; DryRun?: boolean }; response: NoAnswer }
  GetCallerIdentity: { request: Record<string, never>; response: CallerIdentity }
}

/** Every action the console uses. */
export type Actions = ImageActions & InstanceActions

export type Action = keyof Actions

/** Of every status from 400. */
export interface ErrorBody {
  RequestId: string
  HostId: string
  Code: string
  Message: string
  Recommend: string
}
