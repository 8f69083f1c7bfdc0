import type { ImageSeed } from '../../engine/world.ts'
import { disksOf, huaweiDataImage, huaweiImage, waiting } from '../huawei-records.ts'
import { daysAgo } from '../records.ts'
import { aurora, borealis, cumulus, home, imageSharing, projectOf } from './huawei-accounts.ts'

const guiyang = home(aurora, imageSharing)
const hongKong = home(aurora, 'ap-southeast-1')
const borealisInGuiyang = projectOf(borealis, imageSharing)
const borealisInHongKong = projectOf(borealis, 'ap-southeast-1')

const centos = { os: 'CentOS 7.9 64bit', platform: 'CentOS' }
const ubuntu = { os: 'Ubuntu 22.04 server 64bit', platform: 'Ubuntu' }

/** The seed's system-disk image: Borealis is asked, Cumulus has accepted. */
export const matchmakerBase = huaweiImage({
  ...guiyang,
  ...centos,
  id: 'f1c5dc9b-c727-4b8d-9132-72f93c4a8c8f',
  name: 'matchmaker-base',
  description: 'Matchmaking service on CentOS, ready to start.',
  created: daysAgo(20),
  sharedWith: [
    { account: projectOf(cumulus, imageSharing), status: 'accepted', since: daysAgo(19), answered: daysAgo(18) },
    ...waiting(daysAgo(6), [borealisInGuiyang]),
  ],
})

/** The seed's data-disk image: Borealis is asked. */
export const mapTiles = huaweiDataImage(100, {
  ...guiyang,
  id: 'e03965de-8fa3-48a3-a8fb-0f497271d844',
  name: 'map-tiles-data',
  created: daysAgo(15),
  sharedWith: waiting(daysAgo(5), [borealisInGuiyang]),
})

/** The seed's whole machine of 40 + 40 GB: Borealis is asked, and needs a vault of 80 GB to accept (H7). */
export const toolsMachine = huaweiImage({
  ...guiyang,
  ...centos,
  id: '143ff9d3-6834-4142-a630-a3faa5bdae3e',
  name: 'studio-tools-whole-machine',
  description: 'Version control, build server and wiki on one machine.',
  disks: disksOf('143ff9d3-6834-4142-a630-a3faa5bdae3e', [40, 40]),
  backup: {
    id: '8d5e3d77-a98b-4618-8fc7-f0a631723b01',
    name: 'studio-tools-monthly',
    server: { id: '44feeba2-d18b-45f7-8145-e6bd00fc7c2a', name: 'studio-tools' },
    source: 'cbr',
    listedForRecipients: true,
  },
  created: daysAgo(10),
  sharedWith: waiting(daysAgo(4), [borealisInGuiyang]),
})

/** Rejected by Borealis, who can accept it again (H6). */
export const retiredForum = huaweiImage({
  ...guiyang,
  ...centos,
  id: '5f1cc022-c5de-4a95-84a7-cbb42775d2b8',
  name: 'forum-retired',
  created: daysAgo(120),
  sharedWith: [{ account: borealisInGuiyang, status: 'rejected', since: daysAgo(100), answered: daysAgo(99) }],
})

/** What Borealis finds only when it looks in Hong Kong (H2). */
export const matchServerHongKong = huaweiImage({
  ...hongKong,
  ...ubuntu,
  id: 'ab7d3403-1084-4989-8144-1e6f41bee7d9',
  name: 'match-server-hk',
  created: daysAgo(40),
  sharedWith: waiting(daysAgo(9), [borealisInHongKong]),
})

/** The second that waits there. */
export const replaysHongKong = huaweiDataImage(200, {
  ...hongKong,
  id: '7d1978c2-9ee8-4d09-ab74-67dcbf6472aa',
  name: 'replay-archive-data',
  created: daysAgo(38),
  sharedWith: waiting(daysAgo(8), [borealisInHongKong]),
})

/** In the sub-project of the seed document and in Hong Kong. */
export const auroraImagesElsewhere: readonly ImageSeed[] = [
  matchmakerBase,
  mapTiles,
  toolsMachine,
  retiredForum,
  matchServerHongKong,
  replaysHongKong,
]
