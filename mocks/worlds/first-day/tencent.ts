import type { ImageSeed, InstanceRecord } from '../../engine/world.ts'
import { aurora } from '../everyday/accounts.ts'
import { publicImage } from '../everyday/public-images.ts'
import { hoursAgo } from '../records.ts'
import { tencentImage, tencentInstance } from '../tencent-records.ts'

const guangzhou = { region: 'ap-guangzhou', owner: aurora.id }
const ubuntu = { os: 'Ubuntu Server 22.04 LTS 64bit', platform: 'Ubuntu' }

/** The first image: with nobody yet, so that the first share of all can be shown. */
export const firstImage = tencentImage({
  ...guangzhou,
  ...ubuntu,
  id: 'img-7h536els',
  name: 'welcome-page',
  description: 'nginx and our first page.',
  created: hoursAgo(1),
})

export const images: readonly ImageSeed[] = [
  firstImage,
  // A second one, so that there is something to choose from.
  tencentImage({
    ...guangzhou,
    ...ubuntu,
    id: 'img-wdxw4arn',
    name: '活动页基础镜像',
    created: hoursAgo(0.5),
  }),
]

export const instances: readonly InstanceRecord[] = [
  // The only one anybody has: what the images were made from, and more can be.
  tencentInstance(publicImage('ap-guangzhou', 'img-487zeit5'), {
    id: 'ins-6zystopw',
    owner: aurora.id,
    name: 'welcome-1',
    zone: 'ap-guangzhou-6',
    privateAddress: '10.0.6.4',
    created: hoursAgo(3),
  }),
]
