import type { InstanceRecord } from '../../engine/world.ts'
import { daysAgo } from '../records.ts'
import { tencentInstance } from '../tencent-records.ts'
import { aurora, borealis, cumulus, drift } from './accounts.ts'
import { edgeRelay, goldenWebBase, lobby } from './aurora-images.ts'
import { renderNode } from './partner-images.ts'
import { publicImage } from './public-images.ts'

/** The share that it was made by has ended: it works on, and cannot be reinstalled from what it has. */
export const fromEndedShare = tencentInstance(edgeRelay, {
  id: 'ins-b3relay0',
  owner: borealis.id,
  name: 'relay-trial',
  zone: 'ap-guangzhou-6',
  type: 'SR1.MEDIUM4',
  privateAddress: '10.1.6.19',
  created: daysAgo(13),
})

export const instances: readonly InstanceRecord[] = [
  // From Aurora's own image.
  tencentInstance(goldenWebBase, {
    id: 'ins-a1webfrt',
    owner: aurora.id,
    name: 'web-front-1',
    zone: 'ap-guangzhou-3',
    privateAddress: '10.0.3.11',
    created: daysAgo(11),
  }),
  // A second from the same image, in another zone.
  tencentInstance(goldenWebBase, {
    id: 'ins-a2webfrt',
    owner: aurora.id,
    name: 'web-front-2',
    zone: 'ap-guangzhou-6',
    privateAddress: '10.0.6.11',
    created: daysAgo(11),
  }),
  // Newer, of a larger type.
  tencentInstance(lobby, {
    id: 'ins-a3lobby1',
    owner: aurora.id,
    name: 'lobby-1',
    zone: 'ap-guangzhou-6',
    type: 'SA5.LARGE8',
    privateAddress: '10.0.6.24',
    created: daysAgo(20),
  }),
  // From an image that Aurora received (T4).
  tencentInstance(renderNode, {
    id: 'ins-a4rendrr',
    owner: aurora.id,
    name: 'render-trailer',
    zone: 'ap-guangzhou-7',
    type: 'S5.LARGE8',
    privateAddress: '10.0.7.5',
    created: daysAgo(48),
  }),
  // The recipient's server: keeps running when Aurora stops sharing the golden image.
  tencentInstance(goldenWebBase, {
    id: 'ins-b1ssite0',
    owner: borealis.id,
    name: 'studio-site',
    zone: 'ap-guangzhou-4',
    privateAddress: '10.1.4.8',
    created: daysAgo(9),
  }),
  fromEndedShare,
  // Borealis works in a second region too, from the cloud's own image.
  tencentInstance(publicImage('ap-singapore', 'img-ekn8f9wd'), {
    id: 'ins-b2winbld',
    owner: borealis.id,
    name: 'windows-build',
    zone: 'ap-singapore-2',
    systemDiskGiB: 60,
    privateAddress: '10.1.2.30',
    created: daysAgo(37),
  }),
  // A second recipient's server from the golden image.
  tencentInstance(goldenWebBase, {
    id: 'ins-c1dashbd',
    owner: cumulus.id,
    name: 'dashboards',
    zone: 'ap-guangzhou-3',
    privateAddress: '10.2.3.4',
    created: daysAgo(8),
  }),
  // All that Drift has.
  tencentInstance(publicImage('ap-guangzhou', 'img-487zeit5'), {
    id: 'ins-d1first0',
    owner: drift.id,
    name: 'first-server',
    zone: 'ap-guangzhou-6',
    privateAddress: '10.3.6.2',
    created: daysAgo(3),
  }),
]
