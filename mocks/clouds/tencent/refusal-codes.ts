import type { RefusalOf } from '../../engine/refusal.ts'
import type { InstanceOperation } from '../../engine/world.ts'

/**
 * The code for a refusal: one of those that the action documents. Where two would do, or the documents are silent, the
 * choice is ours.
 */
export function refusalCode(refusal: RefusalOf<'tencent'>, action: string): string {
  switch (refusal.reason) {
    // T8 too: an image's ID means nothing in another region.
    case 'image-not-found':
      return 'InvalidImageId.NotFound'
    case 'not-owner':
      return notOwner.get(action) ?? 'UnauthorizedOperation.ImageNotBelongToAccount'
    case 'public-image':
      return 'InvalidParameterValue.InvalidImageId'
    case 'image-kind-unsupported':
      return kinds[refusal.kind]
    case 'image-busy':
      return busyImage.get(action) ?? 'InvalidParameterValue.InvalidImageState'
    // T1.
    case 'share-limit':
      return 'OverQuota'
    case 'too-many-recipients-in-one-call':
      return 'InvalidParameterValue.LimitExceeded'
    case 'share-with-self':
      return 'InvalidAccountIs.YourSelf'
    case 'account-not-found':
      return 'InvalidAccountId.NotFound'
    // T2.
    case 'not-root-account':
      return 'FailedOperation.NotMasterAccount'
    case 'already-shared':
      return 'FailedOperation.AccountAlreadyExists'
    // T6.
    case 'still-shared':
      return 'InvalidImageId.InShared'
    case 'image-name-missing':
      return 'InvalidParameterValue'
    case 'image-name-too-long':
    case 'image-description-too-long':
      return 'InvalidParameterValue.TooLarge'
    case 'image-name-taken':
      return 'InvalidImageName.Duplicate'
    case 'image-quota':
      return 'ImageQuotaLimitExceeded'
    case 'region-not-found':
      return 'InvalidRegion.NotFound'
    case 'region-across-border':
      return 'InvalidRegion.Unavailable'
    case 'copy-to-own-region':
      return 'InvalidParameterValue.InvalidRegion'
    case 'received-copy-leaves-region':
      return 'UnsupportedOperation.Region'
    case 'zone-not-in-region':
      return 'InvalidZone.MismatchRegion'
    case 'zone-sold-out':
      return 'ResourceInsufficient.AvailabilityZoneSoldOut'
    case 'instance-quota':
      return 'LimitExceeded.InstanceQuota'
    case 'instance-not-found':
      return 'InvalidInstanceId.NotFound'
    case 'instance-busy':
      return busyInstance(refusal.operation, action)
    case 'instance-encrypted':
      return 'UnsupportedOperation.EncryptedImagesNotSupported'
    case 'system-disk-too-small':
      return 'InvalidParameterValue'
  }
}

/** T3, T7, T14: what a recipient may not do; anything else is T9. */
const notOwner = new Map([
  ['ModifyImageAttribute', 'UnsupportedOperation.SharedImageModifyUnsupported'],
  ['DeleteImages', 'InvalidParameterValue.InvalidImageIdIsShared'],
  ['SyncImages', 'InvalidParameterValue.InvalidImageId'],
])

const busyImage = new Map([
  ['ModifyImageAttribute', 'InvalidImageId.IncorrectState'],
  ['DeleteImages', 'InvalidImageId.IncorrectState'],
  ['SyncImages', 'InvalidImageId.IncorrectState'],
])

const kinds = {
  encrypted: 'UnsupportedOperation.EncryptedImagesNotSupported',
  byol: 'FailedOperation.BYOLImageShareFailed',
  'whole-machine': 'InvalidParameter.InstanceImageNotSupport',
}

/** CreateImage has no code of its own for an instance that is pending. */
function busyInstance(operation: InstanceOperation, action: string): string {
  const pending = operation === 'create' && action !== 'CreateImage'
  return pending ? 'UnsupportedOperation.InstanceStatePending' : 'OperationDenied.InstanceOperationInProgress'
}
