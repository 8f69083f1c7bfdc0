import type { CloudProfile, Limit } from '../profile.ts'

const ecs = (value: number, source: string): Limit => ({ value, source, date: '2026-04-21' })

// A7.
const shareLimit = ecs(50, 'ECS user guide, share a custom image; quota q_user-per-image-shared-user-count')

export const profile: CloudProfile = {
  id: 'alibaba',
  // The ID of a main account (A14).
  recipient: { pattern: /^\d{16}$/ },
  shareLimits: { 'system-disk': shareLimit, 'data-disk': shareLimit, 'whole-machine': shareLimit },
  // A12.
  deletionEndsShares: false,
  // A9.
  sharing: 'under-more',
  // T14: CopyImage, where DestinationRegionId is that of the shared image.
  copiesReceived: true,
  // ReplaceSystemDisk and ReInitDisk: IncorrectInstanceStatus.
  diskChangeNeedsStop: true,
  instanceTypes: ['ecs.g6.large', 'ecs.g6.xlarge', 'ecs.g7.large', 'ecs.g7.xlarge', 'ecs.c7.large', 'ecs.c7.xlarge'],
  maxInstancesPerCall: ecs(100, 'RunInstances, Amount'),
  maxInstanceName: ecs(128, 'RunInstances, InstanceName'),
  // A letter first, as in the form of an image's name.
  instanceName: /^\p{L}[\p{L}\p{M}\p{N}.:_-]+$/u,
  maxImageName: ecs(128, 'ModifyImageAttribute, ImageName'),
  maxImageDescription: ecs(256, 'ModifyImageAttribute, Description'),
  imageTexts: {
    // A letter first, Chinese ones among them; neither `aliyun` nor `acs:` at the beginning, no address anywhere.
    name: /^(?!aliyun|acs:)(?!.*https?:\/\/)\p{L}[\p{L}\p{M}\p{N}.:_-]+$/u,
    // Empty, or 2 characters at least that do not begin as an address does.
    description: /^(?!https?:\/\/)(.{2,})?$/su,
  },
  regions: [
    'cn-hangzhou',
    'cn-shanghai',
    'cn-qingdao',
    'cn-beijing',
    'cn-zhangjiakou',
    'cn-huhehaote',
    'cn-wulanchabu',
    'cn-shenzhen',
    'cn-guangzhou',
    'cn-chengdu',
    'cn-hongkong',
    'ap-southeast-1',
    'ap-northeast-1',
    'us-west-1',
    'us-east-1',
    'eu-central-1',
  ],
}
