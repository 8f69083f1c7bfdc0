import type { Refusal } from '../../engine/refusal.ts'
import { TencentError } from './errors.ts'

/**
 * The engine's refusals in Tencent's words. Codes are those that the actions document; where two would do, or the
 * documents are silent, the choice is ours. Of the messages only that of `InvalidImageId.NotFound` is Tencent's own.
 */
export function refusalAsError(refusal: Refusal): TencentError {
  switch (refusal.reason) {
    // T8 too: an image's ID means nothing in another region.
    case 'image-not-found':
      return error('InvalidImageId.NotFound', `ImageId ${refusal.image} is not found`, `镜像 ${refusal.image} 不存在。`)
    // T9.
    case 'not-owner':
      return error(
        'UnauthorizedOperation.ImageNotBelongToAccount',
        `Image ${refusal.image} does not belong to this account.`,
        `镜像 ${refusal.image} 不属于当前账号。`,
      )
    case 'image-not-shareable-kind':
      return notShareable(refusal.kind, refusal.image)
    case 'image-busy':
      return error(
        'InvalidParameterValue.InvalidImageState',
        `Image ${refusal.image} is not in the NORMAL state.`,
        `镜像 ${refusal.image} 的状态不是 NORMAL。`,
      )
    // T1.
    case 'share-limit':
      return error(
        'OverQuota',
        `Image ${refusal.image} would be shared with ${refusal.wouldBe} accounts; the limit is ${refusal.limit}.`,
        `镜像 ${refusal.image} 将共享给 ${refusal.wouldBe} 个账号，超过上限 ${refusal.limit} 个。`,
      )
    case 'too-many-recipients-in-one-call':
      return error(
        'InvalidParameterValue.LimitExceeded',
        `At most ${refusal.limit} accounts can be given in one call.`,
        `每次调用最多可指定 ${refusal.limit} 个账号。`,
      )
    case 'share-with-self':
      return error(
        'InvalidAccountIs.YourSelf',
        `Account ${refusal.account} is your own.`,
        `账号 ${refusal.account} 是您自己。`,
      )
    case 'account-not-found':
      return error(
        'InvalidAccountId.NotFound',
        `Account ${refusal.account} is not found.`,
        `账号 ${refusal.account} 不存在。`,
      )
    // T2.
    case 'not-root-account':
      return error(
        'FailedOperation.NotMasterAccount',
        `Account ${refusal.account} is not a root account.`,
        `账号 ${refusal.account} 不是主账号。`,
      )
    case 'already-shared':
      return error(
        'FailedOperation.AccountAlreadyExists',
        `Image ${refusal.image} is already shared with account ${refusal.account}.`,
        `镜像 ${refusal.image} 已共享给账号 ${refusal.account}。`,
      )
    case 'zone-not-in-region':
      return error(
        'InvalidZone.MismatchRegion',
        `Zone ${refusal.zone} is not in this region.`,
        `可用区 ${refusal.zone} 不属于该地域。`,
      )
    case 'zone-sold-out':
      return error(
        'ResourceInsufficient.AvailabilityZoneSoldOut',
        `Zone ${refusal.zone} is sold out.`,
        `可用区 ${refusal.zone} 已售罄。`,
      )
    case 'instance-quota':
      return error(
        'LimitExceeded.InstanceQuota',
        `At most ${refusal.limit} instances are allowed.`,
        `实例数量上限为 ${refusal.limit} 台。`,
      )
  }
}

function notShareable(
  kind: Extract<Refusal, { reason: 'image-not-shareable-kind' }>['kind'],
  image: string,
): TencentError {
  switch (kind) {
    case 'public':
      return error(
        'InvalidParameterValue.InvalidImageId',
        `Image ${image} is a public image.`,
        `镜像 ${image} 是公共镜像。`,
      )
    case 'encrypted':
      return error(
        'UnsupportedOperation.EncryptedImagesNotSupported',
        `Image ${image} is encrypted.`,
        `镜像 ${image} 已加密。`,
      )
    case 'byol':
      return error(
        'FailedOperation.BYOLImageShareFailed',
        `Image ${image} carries its own licence.`,
        `镜像 ${image} 使用自带许可证。`,
      )
    case 'whole-machine':
      return error(
        'InvalidParameter.InstanceImageNotSupport',
        `Image ${image} is a whole-machine image.`,
        `镜像 ${image} 是整机镜像。`,
      )
  }
}

const error = (code: string, en: string, zh: string) => new TencentError(code, { en, zh })
