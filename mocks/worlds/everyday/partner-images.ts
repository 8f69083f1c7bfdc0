import type { ImageSeed } from '../../engine/world.ts'
import { daysAgo, shares } from '../records.ts'
import { tencentImage } from '../tencent-records.ts'
import { aurora, borealis, cumulus } from './accounts.ts'

const ubuntu = { os: 'Ubuntu Server 22.04 LTS 64bit', platform: 'Ubuntu' }

/** What Aurora received and built on. */
export const renderNode = tencentImage({
  ...ubuntu,
  region: 'ap-guangzhou',
  owner: borealis.id,
  id: 'img-r3nd3rnd',
  name: 'render-node',
  description: 'Renderer with drivers. Ask us before you update the kernel.',
  created: daysAgo(75),
  sharedWith: [...shares(daysAgo(70), [aurora]), ...shares(daysAgo(50), [cumulus])],
})

/** What Aurora received and has not used: to be rejected and accepted again (C1). */
export const textureBaker = tencentImage({
  region: 'ap-guangzhou',
  owner: borealis.id,
  id: 'img-t3xtur3b',
  name: 'texture-baker-win',
  os: 'Windows Server 2022 DataCenter 64bit EN',
  platform: 'Windows',
  disks: [{ snapshot: 'snap-t3xtur3b', usage: 'system', sizeGiB: 80 }],
  created: daysAgo(18),
  sharedWith: shares(daysAgo(16), [aurora]),
})

/** Borealis's own, seen by nobody else. */
export const studioInternal = tencentImage({
  ...ubuntu,
  region: 'ap-guangzhou',
  owner: borealis.id,
  id: 'img-stud10in',
  name: 'studio-internal',
  created: daysAgo(52),
})

/** What Aurora received from a third account. */
export const metricsCollector = tencentImage({
  region: 'ap-guangzhou',
  owner: cumulus.id,
  id: 'img-m3tr1csc',
  name: 'metrics-collector',
  os: 'Debian 12.4 64bit',
  platform: 'Debian',
  created: daysAgo(27),
  sharedWith: [...shares(daysAgo(26), [aurora]), ...shares(daysAgo(25), [borealis])],
})

const elsewhere: readonly ImageSeed[] = [
  // Aurora has received something outside Guangzhou too.
  tencentImage({
    ...ubuntu,
    region: 'ap-singapore',
    owner: borealis.id,
    id: 'img-sg9r3ndr',
    name: 'render-node-sea',
    created: daysAgo(43),
    sharedWith: shares(daysAgo(41), [aurora]),
  }),
  // Cumulus's own, in a region where nobody else has anything.
  tencentImage({
    region: 'ap-beijing',
    owner: cumulus.id,
    id: 'img-bj4wareh',
    name: 'warehouse-node',
    os: 'TencentOS Server 3.1 (TK4)',
    platform: 'TencentOS',
    created: daysAgo(66),
  }),
]

export const partnerImages: readonly ImageSeed[] = [
  renderNode,
  textureBaker,
  studioInternal,
  metricsCollector,
  ...elsewhere,
]
