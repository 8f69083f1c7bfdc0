import type { ImageSeed } from '../../engine/world.ts'
import { alibabaImage, disksOf } from '../alibaba-records.ts'
import { daysAgo, shares } from '../records.ts'
import { aurora, borealis, cumulus } from './alibaba-accounts.ts'

const ofBorealis = { region: 'cn-hangzhou', owner: borealis.id }
const ubuntu = { os: 'Ubuntu 22.04 64 bit', platform: 'Ubuntu' }

/** What Aurora received and built on. */
export const renderNode = alibabaImage({
  ...ofBorealis,
  ...ubuntu,
  id: 'm-bp170fnhkh46mq5ypys7',
  name: 'render-node',
  description: 'Renderer with drivers. Ask us before you update the kernel.',
  created: daysAgo(75),
  sharedWith: [...shares(daysAgo(70), [aurora]), ...shares(daysAgo(50), [cumulus])],
})

/** What Aurora received and has not used: to be rejected and accepted again (C1). */
export const textureBaker = alibabaImage({
  ...ofBorealis,
  id: 'm-bp15rofb3gyky9erpg7b',
  name: 'texture-baker-win',
  os: 'Windows Server 2022 Datacenter 64 bit English',
  platform: 'Windows Server 2022',
  disks: disksOf({ ...ofBorealis, id: 'm-bp15rofb3gyky9erpg7b' }, [80]),
  created: daysAgo(18),
  sharedWith: shares(daysAgo(16), [aurora]),
})

/** Borealis's own, seen by nobody else. */
export const studioInternal = alibabaImage({
  ...ofBorealis,
  ...ubuntu,
  id: 'm-bp1sy3rv7zft6xkcxdxi',
  name: 'studio-internal',
  created: daysAgo(52),
})

/** What Aurora received from a third account. */
export const metricsCollector = alibabaImage({
  region: 'cn-hangzhou',
  owner: cumulus.id,
  id: 'm-bp1kmx3jroge2xgiogli',
  name: 'metrics-collector',
  os: 'Debian 12.4 64 bit',
  platform: 'Debian',
  created: daysAgo(27),
  sharedWith: [...shares(daysAgo(26), [aurora]), ...shares(daysAgo(25), [borealis])],
})

export const partnerImages: readonly ImageSeed[] = [renderNode, textureBaker, studioInternal, metricsCollector]
