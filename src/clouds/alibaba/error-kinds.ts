import type { CloudErrorKind } from '../cloud-error.ts'
import { kindByBeginning } from '../error-kinds.ts'

/** Alibaba Cloud's codes are dotted, general class first: the longest entry that begins a code decides its kind. */
const kinds = new Map<string, CloudErrorKind>(
  Object.entries({
    'Account.Arrearage': 'forbidden',
    CancelNotSupported: 'conflict',
    IdempotenceParamNotMatch: 'conflict',
    ImageCreatedNotFromCopy: 'conflict',
    ImageIsCreating: 'conflict',
    ImageIsExporting: 'conflict',
    ImageIsImporting: 'conflict',
    ImageIsPublic: 'conflict',
    ImageStatus: 'conflict',
    ImageUseShared: 'conflict',
    ImageUsingByInstance: 'conflict',
    IncompleteSignature: 'signed-out',
    IncorrectDestinationRegion: 'invalid',
    IncorrectDiskStatus: 'conflict',
    IncorrectImageStatus: 'conflict',
    IncorrectInstanceStatus: 'conflict',
    // The mock's own.
    'InternalError.NoRoom': 'no-room',
    'InternalError.NewerVersion': 'newer-version',
    InvalidAccessKeyId: 'signed-out',
    'InvalidAccount.Forbbiden': 'invalid',
    'InvalidImageName.Duplicated': 'name-taken',
    'InvalidOperation.Conflict': 'conflict',
    'InvalidOperation.DeletionProtection': 'conflict',
    InvalidSecurityToken: 'signed-out',
    'InvalidStatus.ImageIsCreating': 'conflict',
    // The status of these says that something was not found.
    InvalidSystemDiskSize: 'invalid',
    InvalidTimeStamp: 'signed-out',
    MissingAccessKeyId: 'signed-out',
    MissingSecurityToken: 'signed-out',
    'OperationDenied.ImageCopyConflict': 'conflict',
    'OperationDenied.ImageCopying': 'conflict',
    'OperationDenied.ImageNotValid': 'conflict',
    'OperationDenied.InvalidImageStatus': 'conflict',
    'OperationDenied.NoStock': 'limit',
    QuotaExceed: 'limit',
    // A13: the image is what is not there.
    SharedImageDeleted: 'not-found',
    SignatureDoesNotMatch: 'signed-out',
    SignatureNonceUsed: 'signed-out',
    'DestinationRegion.NotFound': 'not-found',
    'SourceRegion.NotFound': 'not-found',
    Throttling: 'throttled',
  } as const),
)

const statusKinds: Record<number, CloudErrorKind> = {
  401: 'signed-out',
  403: 'forbidden',
  404: 'not-found',
  409: 'conflict',
  429: 'throttled',
}

export function kindOf(code: string | undefined, status: number): CloudErrorKind {
  const known = code === undefined ? undefined : kindByBeginning(kinds, code)
  // Without a code it is not from this API, but from what stands before it.
  return known ?? statusKinds[status] ?? (status >= 500 || code === undefined ? 'unavailable' : 'invalid')
}
