import type { InstanceRecord } from '../../engine/world.ts'
import { pinganInstance } from '../pingan-records.ts'
import { daysAgo } from '../records.ts'
import { aurora, borealis, cumulus, drift } from './pingan-accounts.ts'
import { goldenWebBase, lobby } from './pingan-aurora-images.ts'
import { renderNode } from './pingan-partner-images.ts'
import { publicImage } from './pingan-public-images.ts'

/** The recipient's: keeps running when Aurora stops sharing the golden image, and when Borealis gives it up. */
export const studioSite = pinganInstance(goldenWebBase, {
  id: 'InstanceServiceImpl-Z7E7FPuz30',
  owner: borealis.id,
  name: 'studio-site',
  zone: 'Zone-southChinaA',
  privateAddress: '10.21.4.8',
  created: daysAgo(9),
})

export const pinganInstances: readonly InstanceRecord[] = [
  studioSite,
  // From Aurora's own image.
  pinganInstance(goldenWebBase, {
    id: 'InstanceServiceImpl-8L5TIsEIDO',
    owner: aurora.id,
    name: 'web-front-1',
    zone: 'Zone-southChinaA',
    privateAddress: '10.20.3.11',
    created: daysAgo(11),
  }),
  // Older, from an image that is shared with nobody.
  pinganInstance(lobby, {
    id: 'InstanceServiceImpl-bQBeYqIzC7',
    owner: aurora.id,
    name: 'lobby-1',
    zone: 'Zone-southChinaB',
    privateAddress: '10.20.6.24',
    created: daysAgo(20),
  }),
  // From an image that Aurora received.
  pinganInstance(renderNode, {
    id: 'InstanceServiceImpl-B9CinYma5g',
    owner: aurora.id,
    name: 'render-trailer',
    zone: 'Zone-southChinaB',
    privateAddress: '10.20.7.5',
    created: daysAgo(48),
  }),
  // A second recipient's from the golden image.
  pinganInstance(goldenWebBase, {
    id: 'InstanceServiceImpl-Rl1YpPDA92',
    owner: cumulus.id,
    name: 'dashboards',
    zone: 'Zone-southChinaA',
    privateAddress: '10.22.3.4',
    created: daysAgo(8),
  }),
  // All that Drift has.
  pinganInstance(publicImage('Region-southChina', 'Ubuntu'), {
    id: 'InstanceServiceImpl-c87yaPBrm0',
    owner: drift.id,
    name: 'first-server',
    zone: 'Zone-southChinaA',
    privateAddress: '10.23.6.2',
    created: daysAgo(3),
  }),
]
