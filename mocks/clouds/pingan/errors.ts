/** An error in the cloud's envelope. The codes are this project's own: the cloud publishes none. */
export class PinganError extends Error {
  readonly code: Code
  constructor(code: Code, message: string) {
    super(message)
    this.name = 'PinganError'
    this.code = code
  }
}

export type Code =
  // Of what is asked.
  | 'MissingParameter'
  | 'InvalidParameter'
  | 'InvalidAction'
  // Of the signature.
  | 'InvalidAccessKey'
  | 'SignatureDoesNotMatch'
  | 'TimestampExpired'
  | 'NonceUsed'
  // Of the service; the dotted ones are of the mock alone.
  | 'AccessDenied'
  | 'RequestLimitExceeded'
  | 'InternalError'
  | 'InternalError.NoRoom'
  | 'InternalError.NewerVersion'
  // Of places.
  | 'RegionNotFound'
  | 'ZoneNotFound'
  | 'ZoneSoldOut'
  // Of images.
  | 'ImageNotFound'
  | 'ImageNotOwned'
  | 'ImageNotShareable'
  | 'ImageNotCopyable'
  | 'ImageNotAvailable'
  | 'ImageNameDuplicate'
  | 'ImageQuotaExceeded'
  | 'ImageStillShared'
  // Of shares.
  | 'UserNotFound'
  | 'UserIsSelf'
  | 'UserNotMaster'
  | 'ShareAlreadyExists'
  | 'ShareNotFound'
  | 'ShareTenantQuotaExceeded'
  | 'ShareDailyQuotaExceeded'
  | 'RecipientImageQuotaExceeded'
  // Of instances.
  | 'InstanceNotFound'
  | 'InstanceBusy'
  | 'InstanceQuotaExceeded'

export const missingParameter = (name: string) => new PinganError('MissingParameter', `Parameter ${name} is missing.`)

export const invalidParameter = (name: string) => new PinganError('InvalidParameter', `Parameter ${name} is not valid.`)

export const requestLimitExceeded = (limit: number) =>
  new PinganError('RequestLimitExceeded', `This action takes ${limit} calls a second.`)

export const invalidAccessKey = () => new PinganError('InvalidAccessKey', 'The access key does not exist.')
