import type { ImageSeed, InstanceRecord } from '../../engine/world.ts'
import { aurora } from '../everyday/pingan-accounts.ts'
import { publicImage } from '../everyday/pingan-public-images.ts'
import { pinganImage, pinganInstance } from '../pingan-records.ts'
import { hoursAgo } from '../records.ts'

/** The first image: with nobody yet, so that the first share of all can be shown. */
const firstImage = pinganImage({
  region: 'Region-southChina',
  owner: aurora.id,
  id: 'ImageServiceImpl-awvNOFR8iE',
  name: '客户门户基础镜像',
  description: '新开通的第一台服务器制作而成，尚未共享给任何人。',
  os: 'Ubuntu 22.04 64bit',
  platform: 'Ubuntu',
  created: hoursAgo(1),
})

export const images: readonly ImageSeed[] = [firstImage]

export const instances: readonly InstanceRecord[] = [
  // The only one anybody has: what the image was made from, and more can be.
  pinganInstance(publicImage('Region-southChina', 'Ubuntu'), {
    id: 'InstanceServiceImpl-q171mjh6ji',
    owner: aurora.id,
    name: 'portal-1',
    zone: 'Zone-southChinaA',
    privateAddress: '10.20.3.4',
    created: hoursAgo(3),
  }),
]
