import type { CloudErrorKind } from '../cloud-error.ts'

/** Only the envelope is the cloud's: it publishes no list of codes, and these are this project's own. */
const kinds = new Map<string, CloudErrorKind>(
  Object.entries({
    AccessDenied: 'forbidden',
    ImageNameDuplicate: 'name-taken',
    ImageNotAvailable: 'conflict',
    ImageNotFound: 'not-found',
    ImageNotOwned: 'forbidden',
    ImageQuotaExceeded: 'limit',
    ImageStillShared: 'conflict',
    InstanceBusy: 'conflict',
    InstanceNotFound: 'not-found',
    InstanceQuotaExceeded: 'limit',
    InternalError: 'unavailable',
    // The mock's own.
    'InternalError.NoRoom': 'no-room',
    'InternalError.NewerVersion': 'newer-version',
    InvalidAccessKey: 'signed-out',
    NonceUsed: 'signed-out',
    RecipientImageQuotaExceeded: 'limit',
    RegionNotFound: 'not-found',
    RequestLimitExceeded: 'throttled',
    ShareAlreadyExists: 'conflict',
    ShareDailyQuotaExceeded: 'limit',
    ShareNotFound: 'not-found',
    ShareTenantQuotaExceeded: 'limit',
    SignatureDoesNotMatch: 'signed-out',
    TimestampExpired: 'signed-out',
    UserNotFound: 'not-found',
    ZoneNotFound: 'not-found',
    ZoneSoldOut: 'limit',
  } as const),
)

/** What no other word fits, such as `InvalidParameter`, `ImageNotShareable` and `UserNotMaster`, is invalid. */
export const kindOf = (code: string): CloudErrorKind => kinds.get(code) ?? 'invalid'
