import type { Refusal, RefusalOf } from '../../engine/refusal.ts'
import type { ImageState, InstanceOperation } from '../../engine/world.ts'
import { alibabaError } from './errors.ts'
import type { AlibabaError } from './errors.ts'
import type { Code } from './error-texts.ts'

/** The engine's refusal of what `action` asked for. Those of other clouds' policies never come up on this one. */
export const refusalAsError = (refusal: Refusal, action: string): AlibabaError =>
  errorFor(refusal as RefusalOf<'alibaba'>, action)

/** One of those that the action documents. Where two would do, or the documents are silent, the choice is ours. */
function errorFor(refusal: RefusalOf<'alibaba'>, action: string): AlibabaError {
  switch (refusal.reason) {
    // A8, A13: what is not one's own to see, or to change (A4), is not there.
    case 'image-not-found':
      return alibabaError(goneOf(refusal.whose))
    case 'not-owner':
    case 'public-image':
      return alibabaError('InvalidImageId.NotFound')
    case 'image-kind-unsupported':
      return alibabaError(kinds[refusal.kind][action === 'CopyImage' ? 'copy' : 'share'])
    case 'image-busy':
      return alibabaError(busyImage(refusal.state, action))
    // A7.
    case 'share-limit':
    case 'too-many-recipients-in-one-call':
      return alibabaError('QuotaExceed.ShareImageUser')
    case 'share-with-self':
      return alibabaError('InvalidAccount.Forbbiden')
    // A RAM user's own number is no account's.
    case 'account-not-found':
    case 'not-root-account':
      return alibabaError('InvalidAccount.NotFound')
    // A12.
    case 'still-shared':
      return action === 'ModifyImageAttribute'
        ? alibabaError('ImageUseShared', { message: sharedToDeprecate })
        : alibabaError('ImageUseShared')
    case 'image-in-use':
      return alibabaError('ImageUsingByInstance')
    case 'image-not-deprecated':
      return alibabaError('ImageStatus.NotDeprecated')
    case 'not-a-copy':
      return alibabaError('ImageCreatedNotFromCopy')
    case 'copy-ended':
      return alibabaError('IncorrectImageStatus', { message: 'The image copy has completed.' })
    case 'image-name-missing':
    case 'image-name-form':
    case 'image-name-too-long':
      return alibabaError('InvalidImageName.Malformed')
    case 'image-description-form':
    case 'image-description-too-long':
      return alibabaError('InvalidDescription.Malformed')
    case 'image-name-taken':
      return alibabaError('InvalidImageName.Duplicated')
    case 'image-quota':
      return alibabaError('QuotaExceed.Image')
    case 'region-not-found':
      return alibabaError('DestinationRegion.NotFound')
    case 'copy-to-own-region':
      return alibabaError('IncorrectDestinationRegion')
    case 'received-copy-leaves-region':
      return alibabaError('OperationDenied.SameRegionOnly')
    case 'encrypting-copy-leaves-region':
      return alibabaError('OperationDenied.EncryptSnapshotAcrossRegion')
    case 'zone-not-in-region':
      return alibabaError('InvalidZoneId.NotFound')
    case 'zone-sold-out':
      return alibabaError('OperationDenied.NoStock')
    case 'instance-quota':
      return alibabaError('QuotaExceed.AfterpayInstance')
    case 'instance-not-found':
      return alibabaError('InvalidInstanceId.NotFound')
    case 'instance-busy':
      return alibabaError(busyInstance(refusal.operation, action), action === 'CreateImage' ? { status: 400 } : {})
    case 'instance-not-stopped':
    case 'instance-not-running':
      return alibabaError('IncorrectInstanceStatus', action === 'CreateImage' ? { status: 400 } : {})
    case 'system-disk-too-small':
      return alibabaError('InvalidSystemDiskSize.LessThanImageSize')
  }
}

const sharedToDeprecate = 'The specified image has been shared to others, please remove shared accounts first.'

/** A13: what an instance was installed from is gone, and whose it was decides. */
function goneOf(whose: 'own' | 'received' | undefined): Code {
  if (whose === 'received') return 'SharedImageDeleted'
  return whose === 'own' ? 'InvalidDiskId.OperationNotSupported' : 'InvalidImageId.NotFound'
}

const kinds = {
  encrypted: {
    share: 'InvalidOperation.ServiceKeyEncryptedImageUnsupported',
    copy: 'OperationDeined.EncryptedSnapshot',
  },
  deprecated: { share: 'OperationDenied.InvalidImageStatus', copy: 'IncorrectImageStatus' },
} as const

function busyImage(state: ImageState, action: string): Code {
  const underWay = beingMade.get(state)
  switch (action) {
    case 'ModifyImageAttribute':
      return underWay ? 'InvalidStatus.ImageIsCreating' : 'ImageStatus.NotAvailable'
    case 'DeleteImage':
      return underWay ?? 'IncorrectImageStatus'
    case 'RunInstances':
    case 'ReplaceSystemDisk':
    case 'ReInitDisk':
      return 'OperationDenied.ImageNotValid'
    default:
      return 'IncorrectImageStatus'
  }
}

/** While the system disk is changed the instance is Stopped, which would be right. */
function busyInstance(operation: InstanceOperation, action: string): Code {
  if (operation === 'create' && action === 'DeleteInstance') return 'IncorrectInstanceStatus.Initializing'
  const aboutDisk = action === 'ReplaceSystemDisk' || action === 'ReInitDisk'
  return operation === 'reinstall' && aboutDisk ? 'IncorrectDiskStatus' : 'IncorrectInstanceStatus'
}

/** With DeleteImage's codes. */
const beingMade: ReadonlyMap<ImageState, Code> = new Map([
  ['copying', 'OperationDenied.ImageCopying'],
  ['importing', 'ImageIsImporting'],
  ['creating', 'ImageIsCreating'],
])
