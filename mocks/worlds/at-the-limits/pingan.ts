import type { AccountRecord, ImageSeed, InstanceRecord } from '../../engine/world.ts'
import { aurora, borealis, cumulus, directory, drift, quartz } from '../everyday/pingan-accounts.ts'
import { pinganImage, pinganInstance } from '../pingan-records.ts'
import { daysAgo, shares } from '../records.ts'

const southChina = { region: 'Region-southChina', owner: aurora.id }
const ofBorealis = { region: 'Region-southChina', owner: borealis.id }
const centos = { os: 'CentOS 7.9 64bit', platform: 'CentOS' }
const ubuntu = { os: 'Ubuntu 22.04 64bit', platform: 'Ubuntu' }

/** Of all regions together, what is received included (P4): Cumulus has one place left, Drift none. */
export const imageQuotas = { [cumulus.id]: 3, [drift.id]: 2 }

/** With 19 of 20: one more share is allowed, a second is refused (P2). */
export const oneSlotLeft = pinganImage({
  ...southChina,
  ...centos,
  id: 'ImageServiceImpl-EhFQQWLYLW',
  name: '网点柜员终端镜像',
  description: '每季度更新一次，供各地网点使用。',
  created: daysAgo(20),
  sharedWith: shares(daysAgo(19), [...directory.slice(0, 18), quartz]),
})

/** With 20 of 20, Drift one of them: a slot, and a place in Drift's quota, are free once it gives its share up (P2, P11). */
export const noSlotLeft = pinganImage({
  ...southChina,
  ...centos,
  id: 'ImageServiceImpl-H5CGmTwMw5',
  name: 'claims-desk-partners',
  description: 'Claims desk for partner clinics.',
  created: daysAgo(30),
  sharedWith: shares(daysAgo(29), [drift, ...directory.slice(30, 49)]),
})

/** Shared with nobody: its first share can be the day's last (P3). */
export const notShared = pinganImage({
  ...southChina,
  ...ubuntu,
  id: 'ImageServiceImpl-8la7vQiQNf',
  name: 'appointment-booking',
  created: daysAgo(6),
})

/** What went out today, city by city: 199 shares together, one fewer than a day has (P3). */
const cities: readonly { city: string; id: string; recipients: number }[] = [
  { city: '深圳', id: 'ImageServiceImpl-HuHoHoh1a0', recipients: 18 },
  { city: '广州', id: 'ImageServiceImpl-wQLRc3QtJk', recipients: 18 },
  { city: '上海', id: 'ImageServiceImpl-BZ86IilEKf', recipients: 18 },
  { city: '北京', id: 'ImageServiceImpl-lVyFWqq21D', recipients: 18 },
  { city: '成都', id: 'ImageServiceImpl-Sa1XDsITbo', recipients: 18 },
  { city: '武汉', id: 'ImageServiceImpl-sweAduWpZO', recipients: 18 },
  { city: '杭州', id: 'ImageServiceImpl-ySnmcNA2YT', recipients: 18 },
  { city: '南京', id: 'ImageServiceImpl-PUql0mIkCF', recipients: 18 },
  { city: '西安', id: 'ImageServiceImpl-TICiHYLJ8x', recipients: 18 },
  { city: '重庆', id: 'ImageServiceImpl-EhGF05jr3G', recipients: 18 },
  { city: '香港', id: 'ImageServiceImpl-Rv4CP5btMH', recipients: 19 },
]

/** The nth so many of the companies, from the first again after the last. */
function companies(n: number, count: number): AccountRecord[] {
  const after = n * 18
  return [...directory, ...directory].slice(after % directory.length, (after % directory.length) + count)
}

export const sentToday: readonly ImageSeed[] = cities.map(({ city, id, recipients }, n) =>
  pinganImage({
    ...southChina,
    ...ubuntu,
    id,
    name: `门店服务器-${city}`,
    created: daysAgo(2),
    // Today is whatever day the world begins on.
    sharedWith: shares(0, companies(n, recipients)),
  }),
)

/** What Borealis, who has the whole day before it, shares with Cumulus: allowed once and no more (P4). */
export const forCumulus = [
  pinganImage({
    ...ofBorealis,
    ...ubuntu,
    id: 'ImageServiceImpl-DwE485Z2Y7',
    name: 'voice-over-node',
    created: daysAgo(14),
  }),
  pinganImage({
    ...ofBorealis,
    ...ubuntu,
    id: 'ImageServiceImpl-bMxwdKJKZ6',
    name: 'colour-grading',
    created: daysAgo(11),
  }),
] as const

export const images: readonly ImageSeed[] = [
  oneSlotLeft,
  noSlotLeft,
  notShared,
  ...sentToday,
  ...forCumulus,
  // The two of Cumulus's own, in two regions.
  pinganImage({
    ...ubuntu,
    region: 'Region-southChina',
    owner: cumulus.id,
    id: 'ImageServiceImpl-lJUJh2v4g6',
    name: 'survey-node',
    created: daysAgo(25),
  }),
  pinganImage({
    ...centos,
    region: 'Region-eastChina',
    owner: cumulus.id,
    id: 'ImageServiceImpl-Yg3efEi3i3',
    name: 'survey-archive',
    created: daysAgo(24),
  }),
  // Drift's own: with the one received, its quota is full.
  pinganImage({
    ...ubuntu,
    region: 'Region-southChina',
    owner: drift.id,
    id: 'ImageServiceImpl-a6Qe4xCh9o',
    name: 'prototype-7',
    created: daysAgo(9),
  }),
]

/** What Drift would make an image of, if its quota had room (P4). */
export const driftServer = pinganInstance(noSlotLeft, {
  id: 'InstanceServiceImpl-2dUojLMQiu',
  owner: drift.id,
  name: 'claims-trial',
  zone: 'Zone-southChinaA',
  privateAddress: '10.23.6.31',
  created: daysAgo(28),
})

export const instances: readonly InstanceRecord[] = [
  driftServer,
  // Aurora's own.
  pinganInstance(notShared, {
    id: 'InstanceServiceImpl-sCpVw4ycrl',
    owner: aurora.id,
    name: 'booking-1',
    zone: 'Zone-southChinaB',
    privateAddress: '10.20.6.31',
    created: daysAgo(5),
  }),
]
