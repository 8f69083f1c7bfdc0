import type { DiskRecord } from '../../engine/resources.ts'
import type { InstanceRecord } from '../../engine/world.ts'
import { huaweiServer } from '../huawei-records.ts'
import { daysAgo } from '../records.ts'
import { aurora, borealis, cumulus, drift, imageSharing, projectOf } from './huawei-accounts.ts'
import { matchmakerBase } from './huawei-aurora-images-elsewhere.ts'
import { assetLibrary, buildFarm, goldenWebBase, levelEditor } from './huawei-aurora-images.ts'
import { renderNode } from './huawei-partner-images.ts'
import { publicImage } from './huawei-public-images.ts'

const auroraInBeijing = projectOf(aurora, 'cn-north-4')
const borealisInBeijing = projectOf(borealis, 'cn-north-4')

/** The recipient's server: keeps running when Aurora stops sharing the golden image. */
export const studioSite = huaweiServer(goldenWebBase, {
  id: '87f3426d-6d69-45e5-a058-dc4fab7bf820',
  owner: borealisInBeijing,
  name: 'studio-site',
  zone: 'cn-north-4a',
  privateAddress: '192.168.4.8',
  created: daysAgo(9),
})

/** The share that it was made by has ended: it works on, and cannot be reinstalled from what it has. */
export const fromEndedShare = huaweiServer(levelEditor, {
  id: 'fb0b2062-ee59-4798-8b52-d8287060b2de',
  owner: borealisInBeijing,
  name: 'level-editor-trial',
  zone: 'cn-north-4b',
  systemDiskGiB: 60,
  privateAddress: '192.168.4.19',
  created: daysAgo(13),
})

/** What Borealis has in the seed's sub-project: its OS can be changed to the image that it accepts there (H9). */
export const guiyangSandbox = huaweiServer(publicImage('cn-southwest-2', 'CentOS 7.9 64bit'), {
  id: 'a983e620-82b3-4ef2-bc4c-c8a8d8db2e63',
  owner: projectOf(borealis, imageSharing),
  name: 'guiyang-sandbox',
  zone: 'cn-southwest-2a',
  privateAddress: '192.168.2.30',
  created: daysAgo(37),
})

/** Of an image that Cumulus has rejected since: a server stays when its image goes (H14). */
export const dashboards = huaweiServer(goldenWebBase, {
  id: '6392a265-e0e3-4102-b8f2-494bd72f942f',
  owner: projectOf(cumulus, 'cn-north-4'),
  name: 'dashboards',
  zone: 'cn-north-4a',
  privateAddress: '192.168.5.4',
  created: daysAgo(8),
})

export const huaweiServers: readonly InstanceRecord[] = [
  studioSite,
  fromEndedShare,
  guiyangSandbox,
  dashboards,
  // From Aurora's own image.
  huaweiServer(goldenWebBase, {
    id: '8310840e-c059-4fa4-b37c-ecdadbf37cfc',
    owner: auroraInBeijing,
    name: 'web-front-0001',
    zone: 'cn-north-4a',
    privateAddress: '192.168.0.11',
    created: daysAgo(11),
  }),
  // A second from the same image, in another zone.
  huaweiServer(goldenWebBase, {
    id: '5015100b-8c0b-49d7-9055-7e5df1e6cd54',
    owner: auroraInBeijing,
    name: 'web-front-0002',
    zone: 'cn-north-4c',
    privateAddress: '192.168.0.12',
    created: daysAgo(11),
  }),
  // From an image that Aurora received (H5).
  huaweiServer(renderNode, {
    id: 'eec4f5d5-c310-4918-b12c-83b6ded865c0',
    owner: auroraInBeijing,
    name: 'render-trailer',
    zone: 'cn-north-4b',
    type: 'c7.xlarge.2',
    privateAddress: '192.168.0.25',
    created: daysAgo(48),
  }),
  // Aurora's in the seed's sub-project, from what it shares there.
  huaweiServer(matchmakerBase, {
    id: '36e6886d-eeea-4f6a-bfb8-23a33cb8d5fb',
    owner: matchmakerBase.owner,
    name: 'matchmaker-1',
    zone: 'cn-southwest-2b',
    privateAddress: '192.168.1.7',
    created: daysAgo(14),
  }),
  // From the whole machine that Borealis accepted (H9).
  huaweiServer(buildFarm, {
    id: 'da64d87e-c393-48a1-91bd-9874dbade6bb',
    owner: borealisInBeijing,
    name: 'build-node',
    zone: 'cn-north-4a',
    type: 'c7.xlarge.2',
    privateAddress: '192.168.4.40',
    created: daysAgo(30),
  }),
  // All that Drift has.
  huaweiServer(publicImage('cn-north-4', 'Huawei Cloud EulerOS 2.0 Standard 64 bit'), {
    id: '74f3fc72-a80f-42b9-8c4b-81b7bd98f8c8',
    owner: projectOf(drift, 'cn-north-4'),
    name: 'first-server',
    zone: 'cn-north-4a',
    privateAddress: '192.168.6.2',
    created: daysAgo(3),
  }),
]

/** A data disk of Borealis from the data-disk image that it accepted (H10). */
export const soundLibrary: DiskRecord = {
  cloud: 'huawei',
  region: 'cn-north-4',
  owner: borealisInBeijing,
  id: '35eedf0f-709f-41d6-8a74-36e4f110e74f',
  name: 'sound-library',
  image: assetLibrary.id,
  sizeGiB: 120,
  type: 'GPSSD',
  zone: 'cn-north-4a',
  created: daysAgo(31),
  readyAt: daysAgo(31) + 30_000,
}

export const huaweiDisks: readonly DiskRecord[] = [soundLibrary]
