import type { RefusalOf } from '../../engine/refusal.ts'
import type { Text } from './errors.ts'

/** What a refusal says. Only the message of `InvalidImageId.NotFound` is known from Tencent; the others are ours. */
export function refusalText(refusal: RefusalOf<'tencent'>): Text {
  switch (refusal.reason) {
    case 'image-not-found':
      return text(`ImageId ${refusal.image} is not found`, `镜像 ${refusal.image} 不存在。`)
    case 'not-owner':
      return text(`Image ${refusal.image} does not belong to this account.`, `镜像 ${refusal.image} 不属于当前账号。`)
    case 'public-image':
      return text(`Image ${refusal.image} is a public image.`, `镜像 ${refusal.image} 是公共镜像。`)
    case 'image-kind-unsupported':
      return kinds[refusal.kind](refusal.image)
    case 'image-busy':
      return text(`Image ${refusal.image} is not in the NORMAL state.`, `镜像 ${refusal.image} 的状态不是 NORMAL。`)
    case 'share-limit':
      return text(
        `Image ${refusal.image} would be shared with ${refusal.wouldBe} accounts; the limit is ${refusal.limit}.`,
        `镜像 ${refusal.image} 将共享给 ${refusal.wouldBe} 个账号，超过上限 ${refusal.limit} 个。`,
      )
    case 'too-many-recipients-in-one-call':
      return text(
        `At most ${refusal.limit} accounts can be given in one call.`,
        `每次调用最多可指定 ${refusal.limit} 个账号。`,
      )
    case 'share-with-self':
      return text(`Account ${refusal.account} is your own.`, `账号 ${refusal.account} 是您自己。`)
    case 'account-not-found':
      return text(`Account ${refusal.account} is not found.`, `账号 ${refusal.account} 不存在。`)
    case 'not-root-account':
      return text(`Account ${refusal.account} is not a root account.`, `账号 ${refusal.account} 不是主账号。`)
    case 'already-shared':
      return text(
        `Image ${refusal.image} is already shared with account ${refusal.account}.`,
        `镜像 ${refusal.image} 已共享给账号 ${refusal.account}。`,
      )
    case 'still-shared':
      return text(
        `Image ${refusal.image} is shared with ${refusal.accounts} accounts; cancel the shares first.`,
        `镜像 ${refusal.image} 已共享给 ${refusal.accounts} 个账号，请先取消共享。`,
      )
    case 'image-name-missing':
      return text('An image needs a name.', '镜像名称不能为空。')
    case 'image-name-too-long':
      return text(
        `The image name is longer than ${refusal.limit} characters.`,
        `镜像名称超过 ${refusal.limit} 个字符。`,
      )
    case 'image-description-too-long':
      return text(
        `The image description is longer than ${refusal.limit} characters.`,
        `镜像描述超过 ${refusal.limit} 个字符。`,
      )
    case 'image-name-taken':
      return text(
        `There is an image named ${refusal.name} in ${refusal.region} already.`,
        `地域 ${refusal.region} 中已存在名为 ${refusal.name} 的镜像。`,
      )
    case 'image-quota':
      return text(
        `At most ${refusal.limit} custom images are allowed in ${refusal.region}.`,
        `地域 ${refusal.region} 中自定义镜像数量上限为 ${refusal.limit} 个。`,
      )
    case 'region-not-found':
      return text(`Region ${refusal.region} is not found.`, `地域 ${refusal.region} 不存在。`)
    case 'region-across-border':
      return text(
        `Images cannot be copied to ${refusal.region}: regions in and outside the Chinese mainland are apart.`,
        `镜像无法复制到地域 ${refusal.region}：中国大陆地域与其他地域之间不支持复制。`,
      )
    case 'copy-to-own-region':
      return text(`The image is in ${refusal.region} already.`, `镜像已在地域 ${refusal.region} 中。`)
    case 'received-copy-leaves-region':
      return text(
        `Image ${refusal.image} is shared by another account and cannot be copied to another region.`,
        `镜像 ${refusal.image} 由其他账号共享，无法复制到其他地域。`,
      )
    case 'zone-not-in-region':
      return text(`Zone ${refusal.zone} is not in this region.`, `可用区 ${refusal.zone} 不属于该地域。`)
    case 'zone-sold-out':
      return text(`Zone ${refusal.zone} is sold out.`, `可用区 ${refusal.zone} 已售罄。`)
    case 'instance-quota':
      return text(`At most ${refusal.limit} instances are allowed.`, `实例数量上限为 ${refusal.limit} 台。`)
    case 'instance-not-found':
      return text(`InstanceId ${refusal.instance} is not found`, `实例 ${refusal.instance} 不存在。`)
    case 'instance-busy':
      return refusal.operation === 'create'
        ? text(`Instance ${refusal.instance} is being created.`, `实例 ${refusal.instance} 正在创建。`)
        : text(`Instance ${refusal.instance} is being reinstalled.`, `实例 ${refusal.instance} 正在重装系统。`)
    case 'instance-encrypted':
      return text(
        `The system disk of instance ${refusal.instance} is encrypted.`,
        `实例 ${refusal.instance} 的系统盘已加密。`,
      )
    case 'system-disk-too-small':
      return text(
        `The system disk must be at least ${refusal.leastGiB} GiB.`,
        `系统盘容量不能小于 ${refusal.leastGiB} GiB。`,
      )
  }
}

const kinds = {
  encrypted: (image: string) => text(`Image ${image} is encrypted.`, `镜像 ${image} 已加密。`),
  byol: (image: string) => text(`Image ${image} carries its own licence.`, `镜像 ${image} 使用自带许可证。`),
  'whole-machine': (image: string) => text(`Image ${image} is a whole-machine image.`, `镜像 ${image} 是整机镜像。`),
}

const text = (en: string, zh: string): Text => ({ en, zh })
