import type { ImageSeed } from '../../engine/world.ts'
import { pinganImage } from '../pingan-records.ts'
import { daysAgo, shares } from '../records.ts'
import { aurora, borealis, cumulus } from './pingan-accounts.ts'

const ofBorealis = { region: 'Region-southChina', owner: borealis.id }
const ubuntu = { os: 'Ubuntu 22.04 64bit', platform: 'Ubuntu' }

/** What Aurora received and built on. */
export const renderNode = pinganImage({
  ...ofBorealis,
  ...ubuntu,
  id: 'ImageServiceImpl-pSuK69Mta9',
  name: 'render-node',
  description: 'Renderer with drivers. Ask us before you update the kernel.',
  created: daysAgo(75),
  sharedWith: [...shares(daysAgo(70), [aurora]), ...shares(daysAgo(50), [cumulus])],
})

/** What Aurora received and has not used: to be rejected and accepted again (C1), or given up (P11). */
export const textureBaker = pinganImage({
  ...ofBorealis,
  id: 'ImageServiceImpl-Sw4mTHte9h',
  name: 'texture-baker-win',
  os: 'Windows Server 2019 64bit',
  platform: 'Windows',
  disks: [{ snapshot: 'SnapshotServiceImpl-Sw4mTHte9h', usage: 'system', sizeGiB: 80 }],
  created: daysAgo(18),
  sharedWith: shares(daysAgo(16), [aurora]),
})

/** Borealis's own, seen by nobody else. */
export const studioInternal = pinganImage({
  ...ofBorealis,
  ...ubuntu,
  id: 'ImageServiceImpl-MYNP1Or5JE',
  name: 'studio-internal',
  created: daysAgo(52),
})

/** What Aurora received from a third account. */
export const metricsCollector = pinganImage({
  region: 'Region-southChina',
  owner: cumulus.id,
  id: 'ImageServiceImpl-ny7w8H4nyb',
  name: 'metrics-collector',
  os: 'Debian 12.4 64bit',
  platform: 'Debian',
  created: daysAgo(27),
  sharedWith: [...shares(daysAgo(26), [aurora]), ...shares(daysAgo(25), [borealis])],
})

/** In another region, and of the same quota (P4). */
const warehouseNode = pinganImage({
  region: 'Region-eastChina',
  owner: cumulus.id,
  id: 'ImageServiceImpl-dfVsb7dB6F',
  name: 'warehouse-node',
  os: 'CentOS 7.9 64bit',
  platform: 'CentOS',
  created: daysAgo(66),
})

export const partnerImages: readonly ImageSeed[] = [
  renderNode,
  textureBaker,
  studioInternal,
  metricsCollector,
  warehouseNode,
]
