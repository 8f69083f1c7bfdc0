import type { ImageSeed, InstanceRecord } from '../../engine/world.ts'
import { alibabaImage, alibabaInstance } from '../alibaba-records.ts'
import { aurora, borealis, cumulus, directory } from '../everyday/alibaba-accounts.ts'
import { daysAgo, shares } from '../records.ts'

const hangzhou = { region: 'cn-hangzhou', owner: aurora.id }
const aliyun = { os: 'Alibaba Cloud Linux 3.2104 LTS 64 bit', platform: 'Aliyun' }
const ubuntu = { os: 'Ubuntu 22.04 64 bit', platform: 'Ubuntu' }

/** Per region (A3): Aurora may have one more than she has in Hangzhou, Borealis none. */
export const imageQuotas = { [aurora.id]: 4, [borealis.id]: 1 }

/** With 49 of 50: one more share is allowed, a second is refused (A7). */
export const oneSlotLeft = alibabaImage({
  ...hangzhou,
  ...aliyun,
  id: 'm-bp1s78n1xfne9dvz62or',
  name: 'gerbang-mitra',
  description: 'Gerbang untuk mitra toko daring, diperbarui setiap bulan.',
  created: daysAgo(20),
  sharedWith: shares(daysAgo(19), directory.slice(0, 49)),
})

/** With 50 of 50, Cumulus one of them: a slot is free for another once hers is taken back (A7). */
export const noSlotLeft = alibabaImage({
  ...hangzhou,
  ...aliyun,
  id: 'm-bp1tflxx9q35n5albidl',
  name: '合作伙伴结算服务',
  description: '供结算合作伙伴使用，已达共享上限。',
  created: daysAgo(30),
  sharedWith: shares(daysAgo(29), [cumulus, ...directory.slice(20, 69)]),
})

/** Shared with nobody: what the last image that the quota has room for can be made beside. */
const notShared = alibabaImage({
  ...hangzhou,
  ...ubuntu,
  id: 'm-bp1y8q9vng7agsbw6kyw',
  name: 'loyalty-points-service',
  created: daysAgo(6),
})

/** All that the quota of Borealis has room for. */
const borealisOnly = alibabaImage({
  ...ubuntu,
  region: 'cn-hangzhou',
  owner: borealis.id,
  id: 'm-bp10ul5yp2yky3xpfpvr',
  name: 'subtitle-renderer',
  created: daysAgo(14),
})

export const images: readonly ImageSeed[] = [oneSlotLeft, noSlotLeft, notShared, borealisOnly]

/** What Aurora can make an image of: one is allowed, a second refused. */
export const auroraServer = alibabaInstance(notShared, {
  id: 'i-bp1339wqv8tx6tl0xl38',
  owner: aurora.id,
  name: 'loyalty-1',
  zone: 'cn-hangzhou-h',
  privateAddress: '172.16.0.31',
  created: daysAgo(5),
})

/** What Borealis would make an image of, if the quota had room. */
export const borealisServer = alibabaInstance(borealisOnly, {
  id: 'i-bp168op6sf0y5ql225gu',
  owner: borealis.id,
  name: 'subtitles-1',
  zone: 'cn-hangzhou-i',
  privateAddress: '172.16.4.31',
  created: daysAgo(13),
})

export const instances: readonly InstanceRecord[] = [auroraServer, borealisServer]
