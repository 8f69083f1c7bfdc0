import type { CloudErrorKind } from '../cloud-error.ts'
import { kindByBeginning } from '../error-kinds.ts'

/** Tencent Cloud's codes are dotted, general class first: the longest entry that begins a code decides its kind. */
const kinds = new Map<string, CloudErrorKind>(
  Object.entries({
    AuthFailure: 'signed-out',
    'AuthFailure.UnauthorizedOperation': 'forbidden',
    FailedOperation: 'invalid',
    'FailedOperation.AccountAlreadyExists': 'conflict',
    'FailedOperation.NotMasterAccount': 'invalid',
    InternalError: 'unavailable',
    // The mock's own.
    'InternalError.NoRoom': 'no-room',
    'InternalError.NewerVersion': 'newer-version',
    InternalServerError: 'unavailable',
    InstancesQuotaLimitExceeded: 'limit',
    'InvalidAccountId.NotFound': 'not-found',
    ImageQuotaLimitExceeded: 'limit',
    'InvalidImageId.InShared': 'conflict',
    'InvalidImageId.IncorrectState': 'conflict',
    // Not an image's ID at all, so there is no such image.
    'InvalidImageId.Malformed': 'not-found',
    'InvalidImageId.NotFound': 'not-found',
    'InvalidImageName.Duplicate': 'name-taken',
    'InvalidInstanceId.NotFound': 'not-found',
    'InvalidParameterValue.InvalidImageIdIsShared': 'forbidden',
    'InvalidParameterValue.InvalidImageState': 'conflict',
    'InvalidRegion.NotFound': 'not-found',
    LimitExceeded: 'limit',
    MutexOperation: 'conflict',
    OperationDenied: 'conflict',
    OverQuota: 'limit',
    RequestLimitExceeded: 'throttled',
    ResourceInUse: 'conflict',
    ResourceInsufficient: 'limit',
    ResourceNotFound: 'not-found',
    ServiceUnavailable: 'unavailable',
    UnauthorizedOperation: 'forbidden',
    'UnsupportedOperation.SharedImageModifyUnsupported': 'forbidden',
    'UnsupportedOperation.InstanceStatePending': 'conflict',
  } as const),
)

export const kindOf = (code: string): CloudErrorKind => kindByBeginning(kinds, code) ?? 'invalid'
