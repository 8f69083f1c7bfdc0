/** Every code that this mock answers with, the status it has, and the documents' own text for it, misspellings included. */
export const texts = {
  // The gateway's.
  'InvalidAccessKeyId.NotFound': [404, 'Specified access key is not found.'],
  SignatureDoesNotMatch: [400, 'Specified signature is not matched with our calculation.'],
  IncompleteSignature: [400, 'The request signature does not conform to Aliyun standards.'],
  InvalidSignatureMethod: [400, 'Specified signature method is not valid.'],
  SignatureNonceUsed: [400, 'Specified signature nonce was used already.'],
  'InvalidTimeStamp.Expired': [400, 'Specified time stamp or date value is expired.'],
  'InvalidTimeStamp.Format': [400, 'Specified time stamp or date value is not well formatted.'],
  'InvalidSecurityToken.Malformed': [400, 'Specified SecurityToken is malformed.'],
  InvalidVersion: [400, 'Specified parameter Version is not valid.'],
  'InvalidAction.NotFound': [404, 'Specified api is not found, please check your url and method.'],
  'InvalidParameter.Format': [400, 'The specified parameter Format is not valid.'],
  UnsupportedHTTPMethod: [405, 'This http method is not supported.'],
  'Throttling.User': [400, 'Request was denied due to user flow control.'],
  'Forbidden.RAM': [403, "User not authorized to operate on the specified resource, or this API doesn't support RAM."],
  InternalError: [500, 'The request processing has failed due to some unknown error.'],
  'InternalError.NoRoom': [500, 'The request processing has failed due to some unknown error.'],
  'InternalError.NewerVersion': [500, 'The request processing has failed due to some unknown error.'],

  // Of most actions.
  MissingParameter: [400, 'A mandatory parameter is not supplied.'],
  InvalidParameter: [400, 'The input parameter is invalid.'],
  InvalidParamter: [400, 'Invalid Parameter.'],
  'InvalidRegionId.NotFound': [404, 'The specified RegionId does not exist.'],
  DryRunOperation: [400, 'Request validation has been passed with DryRun flag set.'],
  'InvalidTag.Mismatch': [400, 'The specified Tag.n.Key and Tag.n.Value are not match.'],
  InvalidTagCount: [400, 'The specified tags are beyond the permitted range.'],
  'InvalidFilterKey.NotFound': [404, 'The specified Filter Key is not found.'],
  InvalidFilterValue: [404, 'The specified Filter Value is not valid.'],

  // Regions and zones.
  'InvalidAcceptLanguage.NotFound': [404, 'Only Chinese (zh-CN), English (en-US), and Japanese (ja) are allowed.'],

  // Images.
  'InvalidImageId.NotFound': [404, 'The specified ImageId does not exist.'],
  IncorrectImageStatus: [400, 'The image is not available.'],
  'InvalidImageOwnerAlias.ValueNotSupported': [400, 'The specified ImageOwnerAlias value is not supported.'],
  'InvalidImageOwnerAlias.PublicImageUnsupported': [400, 'Public images need ImageOwnerAlias to be others.'],
  'InvalidOperation.ImageOwnerIdUnsupported': [400, 'ImageOwnerId is for shared and community images alone.'],
  'InvalidInstanceType.ValueNotSupported': [400, 'The specified InstanceType is not supported.'],
  'InvalidFilterValue.NetworkType': [400, 'The specified networkType value in the Filter is invalid.'],
  InvalidUsage: [404, 'The specified Usage is not valid.'],
  InvalidOSType: [404, 'The specified OSType is not valid.'],
  InvalidArchitecture: [404, 'The specified Architecture is not valid.'],

  // Sharing.
  'QuotaExceed.ShareImageUser': [403, 'The shared Image user Quota exceeds.'],
  'InvalidAccount.NotFound': [404, 'The specified parameter "AddAccount.n" or "RemoveAccount.n" does not exist.'],
  'InvalidAccount.Forbbiden': [404, 'The specified Account does not yourself.'],
  'OperationDenied.InvalidImageStatus': [403, 'The specified image cannot be shared when it is deprecated.'],
  'InvalidOperation.ServiceKeyEncryptedImageUnsupported': [
    403,
    'The specified service key encrypted image is not supported for this operation. Please switch to a CMK (Customer Master Key) encrypted image and retry.',
  ],
  'InvalidParameter.IsPublic': [403, 'The specified parameter IsPublic is conflicted with other parameters.'],
  'CurrentRegion.NotSupportPublicImage': [403, 'Public image is not supported for current region.'],
  'Image.NotPublic': [403, 'The specified image is not public image.'],
  'UnnecessaryParameter.LaunchPermission': [
    400,
    'The specified parameter "LaunchPermission" is unnecessary if paramter "AddAccounts" or "RemoveAccounts" exist.',
  ],
  'ForbiddenParameter.LaunchPermission': [
    400,
    'The specified parameter "LaunchPermission" is forbidden for current account.',
  ],

  // Editing, copying, deleting.
  'InvalidImageName.Malformed': [
    400,
    'Image names must be between 2 and 128 characters long, using either English or Chinese characters. The name must start with a letter or a Chinese character, and can include numbers, colons, underscores and hyphens.',
  ],
  'InvalidImageName.Duplicated': [400, 'The specified Image name has already bean used.'],
  'InvalidDescription.Malformed': [400, 'The specified description is wrongly formed.'],
  'InvalidImageFamily.Malformed': [400, 'The specified ImageFamily is wrongly formed.'],
  'InvalidBootMode.NotSupport': [400, 'The specified BootMode is not supported.'],
  'InvalidLicenseType.NotSupported': [400, 'The specified LicenseType is not supported.'],
  'InvalidParameter.FeaturesImdsSupport': [400, 'The specified Features.ImdsSupport is not supported.'],
  'ImageStatus.NotAvailable': [403, 'The specified image status is not available.'],
  'ImageStatus.NotDeprecated': [403, 'The specified image status is not deprecated.'],
  'InvalidStatus.ImageIsCreating': [
    403,
    'The operation cannot be performed because the image is creating. Please wait until the creation is complete and try again.',
  ],
  ImageUseShared: [
    403,
    'The specified image has been shared to others. You can use the DescribeImageSharePermission API to query the users who have been shared.',
  ],
  ImageUsingByInstance: [
    403,
    'The specified image has been used to create instances. You can use the DescribeInstances API to query these instances, or you can use the force parameter to proceed.',
  ],
  'OperationDenied.ImageCopying': [403, 'The image is being copied. Please use the CancelCopyImage API.'],
  ImageIsImporting: [403, 'The specified Image is importing.'],
  ImageIsCreating: [403, 'The specified Image is creating.'],
  'QuotaExceed.Image': [403, 'The Image Quota exceeds.'],
  'SourceRegion.NotFound': [400, 'The source region not found.'],
  'DestinationRegion.NotFound': [400, 'The destination region not found.'],
  IncorrectDestinationRegion: [403, 'The destination region is not equal the target region.'],
  'OperationDenied.SameRegionOnly': [403, 'The image shared from others can not be copied to another region directly.'],
  'OperationDeined.EncryptedSnapshot': [403, 'The image contains encrypted snapshots, which do not support copying.'],
  'OperationDenied.EncryptSnapshotAcrossRegion': [
    403,
    'An unencrypted image can not be copied to another region as an encrypted one.',
  ],
  'InvalidParameter.EncryptedIllegal': [400, 'A KMSKeyId needs Encrypted to be true.'],
  'InvalidParameter.KMSKeyId.NotFound': [404, 'The specified KMSKeyId does not exist.'],
  ImageCreatedNotFromCopy: [400, 'The specified image is not the target image of a copy action.'],

  // Instances and disks.
  'InvalidInstanceId.NotFound': [404, 'The specified InstanceId does not exist.'],
  IncorrectInstanceStatus: [403, 'The current status of the resource does not support this operation.'],
  'IncorrectInstanceStatus.Initializing': [403, 'The specified instance status does not support this operation.'],
  'InvalidZoneId.NotFound': [404, 'The specified ZoneId does not exist.'],
  'OperationDenied.NoStock': [403, 'The requested resource is sold out in the specified zone.'],
  'QuotaExceed.AfterpayInstance': [400, 'Living afterpay instances quota exceeded.'],
  'OperationDenied.ImageNotValid': [403, 'The specified image is not available, please check the status of the image.'],
  'InvalidParam.EncryptedMismatch': [
    400,
    'Creating encrypted disks with shared encrypted image requires replacing encryption keys.',
  ],
  'InvalidSystemDiskSize.LessThanImageSize': [
    404,
    'The specified parameter SystemDisk.Size is less than the image size.',
  ],
  SharedImageDeleted: [403, 'The specified image by others shared is deleted.'],
  'InvalidDiskId.OperationNotSupported': [404, 'The operation is not supported due to image not exist.'],
  OperationDenied: [400, 'The specified operation is denied.'],
} as const satisfies Record<string, readonly [status: number, message: string]>

export type Code = keyof typeof texts
