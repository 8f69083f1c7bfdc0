import type { InstanceRecord } from '../../engine/world.ts'
import { alibabaImage, alibabaInstance } from '../alibaba-records.ts'
import { daysAgo } from '../records.ts'
import { aurora, borealis, cumulus, drift } from './alibaba-accounts.ts'
import { goldenWebBase, lobby } from './alibaba-aurora-images.ts'
import { renderNode } from './alibaba-partner-images.ts'
import { publicImage } from './alibaba-public-images.ts'

/** Aurora had shared it and has deleted it since: in no region any more. */
const deletedRelay = alibabaImage({
  region: 'cn-hangzhou',
  owner: aurora.id,
  id: 'm-bp1eaxu1ettxqchdb9ob',
  name: 'edge-relay',
  os: 'Ubuntu 22.04 64 bit',
  platform: 'Ubuntu',
  created: daysAgo(90),
})

/** A13: it works on, and its disk cannot be put back to the image. Stopped, so that just this is tried. */
export const fromDeletedImage = alibabaInstance(deletedRelay, {
  id: 'i-bp11i6j4mfzs25hj2j8t',
  owner: borealis.id,
  name: 'relay-trial',
  zone: 'cn-hangzhou-i',
  privateAddress: '172.16.6.19',
  created: daysAgo(80),
  stopped: true,
})

/** The recipient's, running: keeps running when Aurora stops sharing the golden image, and must be stopped for another disk. */
export const studioSite = alibabaInstance(goldenWebBase, {
  id: 'i-bp10b98wtdiwuqdzgdw6',
  owner: borealis.id,
  name: 'studio-site',
  zone: 'cn-hangzhou-h',
  privateAddress: '172.16.4.8',
  created: daysAgo(9),
})

/** The recipient's, stopped: its disk can be replaced or put back at once (A1). */
export const studioPreview = alibabaInstance(goldenWebBase, {
  id: 'i-bp1v0zttzpr3l9h9xvdp',
  owner: borealis.id,
  name: 'studio-preview',
  zone: 'cn-hangzhou-h',
  privateAddress: '172.16.4.9',
  created: daysAgo(7),
  stopped: true,
})

/** Aurora's own, from an image that she has shared with nobody. */
export const lobbyOne = alibabaInstance(lobby, {
  id: 'i-bp1l6kl5tp62g7j8n3o6',
  owner: aurora.id,
  name: 'lobby-1',
  zone: 'cn-hangzhou-i',
  type: 'ecs.g7.xlarge',
  privateAddress: '172.16.0.24',
  created: daysAgo(20),
})

export const alibabaInstances: readonly InstanceRecord[] = [
  fromDeletedImage,
  studioSite,
  studioPreview,
  lobbyOne,
  // From Aurora's own image.
  alibabaInstance(goldenWebBase, {
    id: 'i-bp130ihgw5j3xbvqft45',
    owner: aurora.id,
    name: 'web-front-1',
    zone: 'cn-hangzhou-h',
    privateAddress: '172.16.0.11',
    created: daysAgo(11),
  }),
  // A second from the same image, in another zone and stopped.
  alibabaInstance(goldenWebBase, {
    id: 'i-bp1drmuirbxy6gzrkwh2',
    owner: aurora.id,
    name: 'web-front-2',
    zone: 'cn-hangzhou-i',
    privateAddress: '172.16.0.12',
    created: daysAgo(11),
    stopped: true,
  }),
  // From an image that Aurora received (A1).
  alibabaInstance(renderNode, {
    id: 'i-bp1kugogvlkzt1zg191k',
    owner: aurora.id,
    name: 'render-trailer',
    zone: 'cn-hangzhou-j',
    type: 'ecs.c7.xlarge',
    privateAddress: '172.16.0.25',
    created: daysAgo(48),
  }),
  // A second recipient's from the golden image.
  alibabaInstance(goldenWebBase, {
    id: 'i-bp1rnzx5isbfybn2qzvs',
    owner: cumulus.id,
    name: 'dashboards',
    zone: 'cn-hangzhou-h',
    privateAddress: '172.16.5.4',
    created: daysAgo(8),
  }),
  // All that Drift has.
  alibabaInstance(publicImage('cn-hangzhou', 'Aliyun'), {
    id: 'i-bp1xv236thotpzafax7b',
    owner: drift.id,
    name: 'first-server',
    zone: 'cn-hangzhou-h',
    privateAddress: '172.16.6.2',
    created: daysAgo(3),
  }),
]
