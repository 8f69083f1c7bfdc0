/**
 * Tencent Cloud's wire: CVM 2017-03-12 and STS 2018-08-13, field for field as the official SDK's models name them.
 * The adapter writes requests and reads answers with these types; the mock's handlers do the reverse.
 */
import type {
  CreateImageRequest,
  CreateImageResponse,
  DeleteImagesRequest,
  DeleteImagesResponse,
  DescribeImageQuotaResponse,
  DescribeImagesRequest,
  DescribeImagesResponse,
  DescribeImageSharePermissionRequest,
  DescribeImageSharePermissionResponse,
  DescribeInstancesRequest,
  DescribeInstancesResponse,
  DescribeRegionsResponse,
  DescribeZonesResponse,
  ModifyImageAttributeRequest,
  ModifyImageAttributeResponse,
  ModifyImageSharePermissionRequest,
  ModifyImageSharePermissionResponse,
  ResetInstanceRequest,
  ResetInstanceResponse,
  RunInstancesRequest,
  RunInstancesResponse,
  SyncImagesRequest,
  SyncImagesResponse,
  TerminateInstancesRequest,
  TerminateInstancesResponse,
} from 'tencentcloud-sdk-nodejs-cvm/tencentcloud/services/cvm/v20170312/cvm_models'

export type {
  Image,
  Instance,
  RegionInfo,
  SharePermission,
  ZoneInfo,
} from 'tencentcloud-sdk-nodejs-cvm/tencentcloud/services/cvm/v20170312/cvm_models'

/** The STS package is not a dependency for one action: these are its fields, all strings. */
export interface GetCallerIdentityResponse {
  Arn: string
  AccountId: string
  UserId: string
  PrincipalId: string
  Type: string
  RequestId?: string
}

type NoParameters = Record<string, never>

/** Every action the console uses: service, API version, request and response. */
export interface Actions {
  DescribeRegions: { request: NoParameters; response: DescribeRegionsResponse }
  DescribeZones: { request: NoParameters; response: DescribeZonesResponse }
  DescribeImages: { request: DescribeImagesRequest; response: DescribeImagesResponse }
  DescribeImageQuota: { request: NoParameters; response: DescribeImageQuotaResponse }
  ModifyImageSharePermission: {
    request: ModifyImageSharePermissionRequest
    response: ModifyImageSharePermissionResponse
  }
  DescribeImageSharePermission: {
    request: DescribeImageSharePermissionRequest
    response: DescribeImageSharePermissionResponse
  }
  ModifyImageAttribute: { request: ModifyImageAttributeRequest; response: ModifyImageAttributeResponse }
  SyncImages: { request: SyncImagesRequest; response: SyncImagesResponse }
  CreateImage: { request: CreateImageRequest; response: CreateImageResponse }
  DeleteImages: { request: DeleteImagesRequest; response: DeleteImagesResponse }
  DescribeInstances: { request: DescribeInstancesRequest; response: DescribeInstancesResponse }
  RunInstances: { request: RunInstancesRequest; response: RunInstancesResponse }
  ResetInstance: { request: ResetInstanceRequest; response: ResetInstanceResponse }
  TerminateInstances: { request: TerminateInstancesRequest; response: TerminateInstancesResponse }
  GetCallerIdentity: { request: NoParameters; response: GetCallerIdentityResponse }
}

export type Action = keyof Actions

/** HTTP 200 carries both outcomes; `Error` decides. */
export interface Envelope<T> {
  Response:
    (T & { Error?: undefined; RequestId: string }) | { Error: { Code: string; Message: string }; RequestId: string }
}
