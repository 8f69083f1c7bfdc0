import { letters } from '../ids.ts'
import type { Limit, Policy } from '../policy.ts'

const ecs = (value: number, source: string, date = '2026-04-21'): Limit => ({ value, source, date })
const ours = (value: number): Limit => ({ value, source: 'ours', date: '2026-11-21' })

/** What an ID says of its region. Those without an entry are not documented: ours. */
const regionCodes: Record<string, string> = {
  'cn-hangzhou': 'bp1',
  'cn-beijing': '2ze',
  'cn-shanghai': 'uf6',
  'cn-shenzhen': 'wz9',
  'cn-guangzhou': '7xv',
  'cn-hongkong': 'j6c',
  'cn-chengdu': '2vc',
  'cn-qingdao': 'm5e',
  'cn-zhangjiakou': '8vb',
  'cn-huhehaote': 'hp3',
  'ap-southeast-1': 't4n',
  'ap-northeast-1': '6we',
  'us-west-1': 'rj9',
  'us-east-1': '0xi',
  'eu-central-1': 'gw8',
}

/** Twenty characters after the prefix, the first three of which tell the region. */
const idWith = (prefix: string) => (text: string, region: string) =>
  prefix + (regionCodes[region] ?? '0zz') + letters(text, 17, '0123456789abcdefghijklmnopqrstuvwxyz')

export const alibabaPolicy: Policy = {
  limits: {
    // A7; QuotaExceed.ShareImageUser.
    shareLimit: ecs(50, 'ECS user guide, share a custom image; quota q_user-per-image-shared-user-count'),
    wholeMachineShareLimit: ecs(50, 'ECS user guide, share a custom image'),
    // What is over it is not refused: the cloud ignores it.
    accountsPerCall: ecs(10, 'ModifyImageSharePermission, AddAccount.N'),
    imageQuota: ours(100),
    imageNameLength: ecs(128, 'ModifyImageAttribute, ImageName'),
    imageDescriptionLength: ecs(256, 'ModifyImageAttribute, Description'),
    instanceQuota: ours(200),
  },
  // InvalidOperation.ServiceKeyEncryptedImageUnsupported, OperationDenied.InvalidImageStatus.
  notShareable: ['encrypted', 'deprecated'],
  // OperationDeined.EncryptedSnapshot: an encrypted image only becomes an encrypted one.
  notCopyable: ['encrypted', 'deprecated'],
  copyAcrossBorder: true,
  // CopyImage: an image that others share can be copied within its region.
  copyReceivedInRegion: true,
  imageOfEncrypted: true,
  tenant: 'account',
  // A10: there at once.
  invites: false,
  // Both undocumented; as recommended, in silence.
  shareAgain: 'ignored',
  stopUnshared: 'ignored',
  // A12: ImageUseShared.
  deleteWhileShared: false,
  // ImageUsingByInstance, unless Force.
  deleteWhileUsed: false,
  // ModifyImageAttribute, ImageUseShared.
  deprecateWhileShared: false,
  // A3.
  quota: { scope: 'region', countsReceived: false },
  dayBegins: 0,
  ids: { image: idWith('m-'), snapshot: idWith('s-'), instance: idWith('i-'), disk: idWith('d-') },
  // A letter first, Chinese ones among them; neither `aliyun` nor `acs:` at the beginning, no address anywhere.
  imageNameForm: /^(?!aliyun|acs:)(?!.*https?:\/\/)\p{L}[\p{L}\p{M}\p{N}.:_-]+$/u,
  // Empty, or 2 characters at least and no address.
  imageDescriptionForm: /^(?!https?:\/\/)(.{2,})?$/su,
  jobTakes: 0,
  image: {
    // Minutes on the cloud: here long enough to see progress and to reload, short enough to wait for.
    copyTakes: 40_000,
    creationTakes: 25_000,
  },
  instance: {
    defaultType: 'ecs.g6.large',
    defaultName: 'iZ',
    // RunInstances, InstanceName and UniqueSuffix: name001, name002.
    numbered: (name, n) => name + String(n).padStart(3, '0'),
    smallestSystemDiskGiB: 40,
    readyAfter: 8_000,
    reinstallTakes: 12_000,
    powerTakes: 5_000,
    // ReplaceSystemDisk, ReInitDisk and DeleteInstance: IncorrectInstanceStatus.
    stoppedFor: ['reinstall', 'terminate'],
  },
}
