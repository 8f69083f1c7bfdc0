import type { ImageSeed, InstanceRecord } from '../../engine/world.ts'
import { aurora, home } from '../everyday/huawei-accounts.ts'
import { publicImage } from '../everyday/huawei-public-images.ts'
import { huaweiDataImage, huaweiImage, huaweiServer } from '../huawei-records.ts'
import { hoursAgo } from '../records.ts'

const beijing = home(aurora, 'cn-north-4')

/** The first image: with nobody yet, so that the first invitation of all can be shown. */
const firstImage = huaweiImage({
  ...beijing,
  id: '803f6001-7024-4974-9d47-3b29ba33e879',
  name: 'team-wiki',
  description: 'A wiki without pages, ready to start.',
  os: 'Huawei Cloud EulerOS 2.0 Standard 64 bit',
  platform: 'Huawei Cloud EulerOS',
  created: hoursAgo(1),
})

export const images: readonly ImageSeed[] = [
  firstImage,
  // A data disk, which becomes a disk and not a server where it is accepted (H10).
  huaweiDataImage(40, {
    ...beijing,
    id: '8e24ee6c-319a-4cfb-84ed-ed75e1eccf6e',
    name: 'wiki-anexos',
    created: hoursAgo(0.5),
  }),
]

export const instances: readonly InstanceRecord[] = [
  // The only one anybody has: what the image was made from, and more can be.
  huaweiServer(publicImage('cn-north-4', 'Huawei Cloud EulerOS 2.0 Standard 64 bit'), {
    id: '01f1569f-e6c4-42ee-9bdf-2856b1e797e1',
    owner: beijing.owner,
    name: 'wiki-0001',
    zone: 'cn-north-4a',
    privateAddress: '192.168.0.4',
    created: hoursAgo(3),
  }),
]
