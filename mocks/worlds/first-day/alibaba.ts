import type { ImageSeed, InstanceRecord } from '../../engine/world.ts'
import { alibabaImage, alibabaInstance } from '../alibaba-records.ts'
import { aurora } from '../everyday/alibaba-accounts.ts'
import { publicImage } from '../everyday/alibaba-public-images.ts'
import { hoursAgo } from '../records.ts'

/** The first image: with nobody yet, so that the first share of all can be shown. */
const firstImage = alibabaImage({
  region: 'cn-hangzhou',
  owner: aurora.id,
  id: 'm-bp1hfhtvxepf3v5xpybf',
  name: 'storefront-base',
  description: 'Web shop on Alibaba Cloud Linux, without any orders in it.',
  os: 'Alibaba Cloud Linux 3.2104 LTS 64 bit',
  platform: 'Aliyun',
  created: hoursAgo(1),
})

export const images: readonly ImageSeed[] = [firstImage]

export const instances: readonly InstanceRecord[] = [
  // The only one anybody has: what the image was made from, and more can be.
  alibabaInstance(publicImage('cn-hangzhou', 'Aliyun'), {
    id: 'i-bp1ckt7g68e3aax42y3n',
    owner: aurora.id,
    name: 'storefront-1',
    zone: 'cn-hangzhou-h',
    privateAddress: '172.16.0.4',
    created: hoursAgo(3),
  }),
]
