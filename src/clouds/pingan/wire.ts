/**
 * Ping An Cloud's wire: ECS behind the gateway's action style, API version 2017-01-01. The cloud publishes the envelope,
 * the common parameters, the signature and a few actions; it publishes none for sharing. What is the cloud's and what is
 * this project's own is said for each action in the mock (`origin`), and in docs/clouds.md.
 */

/** `SPECIAL` images are somebody's, `PUBLIC` ones the cloud's own. */
export type UseType = 'PUBLIC' | 'SPECIAL'

/** Of a `SPECIAL` image: whether it is the caller's or shared with the caller. */
export type ImageSource = 'SELF' | 'SHARED'

export interface Region {
  Id: string
  DisplayName: string
}

export interface Zone {
  Id: string
  DisplayName: string
  Status: 'Available' | 'SoldOut'
}

export interface User {
  UserName: string
  AccountType: 'MASTER' | 'SUB'
  /** Of a sub-account: the master account that it acts for. */
  MasterUserName?: string
  ImageQuota: number
  /** Received images among them (P4). */
  ImageQuotaUsed: number
}

export type ImageStatus = 'Available' | 'Creating' | 'CreateFailed' | 'Copying' | 'Importing' | 'ImportFailed'

/** Times are milliseconds since the epoch, as the common parameter `timestamp` is. */
export interface Image {
  Id: string
  Name: string
  Description: string
  RegionId: string
  UseType: UseType
  /** Not of a `PUBLIC` one. */
  ImageSource?: ImageSource
  OsName: string
  OsCategory: 'LINUX' | 'WINDOWS'
  Architecture: string
  SizeGb: number
  Status: ImageStatus
  CreateTime: number
  /** Of `SELF`. */
  ShareCount?: number
  /** Of `SHARED`. */
  OwnerUserName?: string
  ShareTime?: number
}

export interface ImageShare {
  UserName: string
  AccountType: 'MASTER'
  ShareTime: number
}

export type InstanceStatus = 'Creating' | 'Running' | 'Changing' | 'Stopped'

export interface Instance {
  Id: string
  Name: string
  Status: InstanceStatus
  ImageId: string
  OsName: string
  RegionId: string
  ZoneId: string
  InstanceType: string
  PrivateIpAddress: string
  CreateTime: number
}

/** Pages are counted from 1. */
export interface Paged {
  pageNumber?: number
  pageSize?: number
}

interface OfImage {
  imageId: string
}

type Nothing = Record<never, never>

/** Every action the console uses. `regionId` is a parameter of all but the first, `GetUser` and `GetImageShareQuota`. */
export interface Actions {
  ListRegions: { request: { id?: string; productCode?: 'Instance' }; response: { Regions: Region[] } }
  ListZones: { request: { productCode?: 'Instance' }; response: { Zones: Zone[] } }
  GetUser: { request: Nothing; response: { User: User } }
  ListImages: {
    request: Paged & { imageId?: string; useType?: UseType; imageSource?: ImageSource; zoneId?: string }
    response: { TotalCount: number; Images: Image[] }
  }
  ListImageShares: {
    request: Paged & OfImage
    response: { TotalCount: number; ImageShares: ImageShare[]; TenantLimit: number }
  }
  GetImageShareQuota: {
    request: Nothing
    response: { DailyLimit: number; DailyUsed: number; ResetTime: number }
  }
  ShareImage: {
    request: OfImage & { accountType: 'MASTER'; userName: string }
    response: { ImageShare: Omit<ImageShare, 'AccountType'>; DailyUsed: number }
  }
  CancelImageShare: { request: OfImage & { userName: string }; response: Nothing }
  LeaveSharedImage: { request: OfImage; response: Nothing }
  CopyImage: { request: OfImage & { targetRegionId: string; imageName: string }; response: { ImageId: string } }
  CreateImage: {
    request: { instanceId: string; imageName: string; description?: string }
    response: { ImageId: string }
  }
  ModifyImageAttribute: { request: OfImage & { imageName?: string; description?: string }; response: Nothing }
  DeleteImage: { request: OfImage; response: Nothing }
  ListInstances: { request: Paged; response: { TotalCount: number; Instances: Instance[] } }
  RunInstance: {
    request: OfImage & { zoneId: string; instanceType?: string; instanceName?: string; count?: number }
    response: { InstanceIds: string[] }
  }
  DeleteInstance: { request: { instanceId: string }; response: Nothing }
}

export type Action = keyof Actions

/** HTTP 200 carries both outcomes; `Code` decides. */
export interface Envelope {
  Code: string
  Message: string
  RequestId: string
}
