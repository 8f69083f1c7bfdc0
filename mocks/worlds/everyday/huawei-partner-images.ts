import type { ImageSeed } from '../../engine/world.ts'
import { disksOf, huaweiImage, waiting } from '../huawei-records.ts'
import { daysAgo } from '../records.ts'
import { aurora, borealis, cumulus, home, imageSharing, projectOf } from './huawei-accounts.ts'

const beijing = home(borealis, 'cn-north-4')
const auroraThere = projectOf(aurora, 'cn-north-4')
const borealisThere = projectOf(borealis, 'cn-north-4')

const ubuntu = { os: 'Ubuntu 22.04 server 64bit', platform: 'Ubuntu' }
const windows = { os: 'Windows Server 2022 Datacenter 64bit', platform: 'Windows' }

/** What Aurora received, accepted and built on. */
export const renderNode = huaweiImage({
  ...beijing,
  ...ubuntu,
  id: 'a77e895b-b68f-4547-9475-eeb83428853f',
  name: 'render-node',
  description: 'Renderer with drivers. Ask us before you update the kernel.',
  created: daysAgo(75),
  sharedWith: [{ account: auroraThere, status: 'accepted', since: daysAgo(70), answered: daysAgo(69) }],
})

/** What waits for Aurora's answer. */
export const textureBaker = huaweiImage({
  ...beijing,
  ...windows,
  id: 'c2a58d09-baed-46aa-81b7-e3d762c0758b',
  name: 'texture-baker-win',
  disks: disksOf('c2a58d09-baed-46aa-81b7-e3d762c0758b', [80]),
  created: daysAgo(18),
  sharedWith: waiting(daysAgo(16), [auroraThere]),
})

/** Borealis's own, seen by nobody else. */
export const studioInternal = huaweiImage({
  ...beijing,
  ...ubuntu,
  id: 'bba003ad-3e29-4d9a-9b25-bedc090259f7',
  name: 'studio-internal',
  created: daysAgo(52),
})

/** Of a third account: Aurora has rejected it, Borealis has accepted it and not used it. */
export const metricsCollector = huaweiImage({
  ...home(cumulus, 'cn-north-4'),
  id: '90c81382-894c-48fd-aaba-3895c9f75fc5',
  name: 'metrics-collector',
  os: 'Debian 12.4.0 64bit',
  platform: 'Debian',
  created: daysAgo(27),
  sharedWith: [
    { account: auroraThere, status: 'rejected', since: daysAgo(26), answered: daysAgo(25) },
    { account: borealisThere, status: 'accepted', since: daysAgo(26), answered: daysAgo(24) },
  ],
})

/** Aurora receives in the seed's sub-project too. */
const previewPlayer = huaweiImage({
  ...home(borealis, imageSharing),
  ...ubuntu,
  id: 'd5f54709-bc9e-46e0-b605-2f27f4f8afb3',
  name: 'preview-player',
  created: daysAgo(30),
  sharedWith: [
    { account: projectOf(aurora, imageSharing), status: 'accepted', since: daysAgo(29), answered: daysAgo(28) },
  ],
})

export const partnerImages: readonly ImageSeed[] = [
  renderNode,
  textureBaker,
  studioInternal,
  metricsCollector,
  previewPlayer,
]
