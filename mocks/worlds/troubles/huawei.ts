import type { DiskRecord, VaultRecord } from '../../engine/resources.ts'
import type { ImageSeed, InstanceRecord } from '../../engine/world.ts'
import { aurora, borealis, cumulus, directory, drift, home, projectOf } from '../everyday/huawei-accounts.ts'
import { publicImage } from '../everyday/huawei-public-images.ts'
import { disksOf, huaweiDataImage, huaweiImage, huaweiServer, huaweiVault, waiting } from '../huawei-records.ts'
import { daysAgo, hoursAgo, inMinutes, inSeconds, secondsAgo } from '../records.ts'

const beijing = home(aurora, 'cn-north-4')
const ofBorealis = home(borealis, 'cn-north-4')
const cumulusThere = projectOf(cumulus, 'cn-north-4')
const driftThere = projectOf(drift, 'cn-north-4')
const strangers = directory.map((account) => projectOf(account, 'cn-north-4'))

const centos = { os: 'CentOS 7.9 64bit', platform: 'CentOS' }
const ubuntu = { os: 'Ubuntu 22.04 server 64bit', platform: 'Ubuntu' }
const eulerOs = { os: 'Huawei Cloud EulerOS 2.0 Standard 64 bit', platform: 'Huawei Cloud EulerOS' }

/** About to be deleted, and in use by three recipients: its shares end with it, so this is said first (H15). */
export const aboutToBeDeleted = huaweiImage({
  ...beijing,
  ...centos,
  id: '1cfe1106-6399-428a-9ef3-68f4d1a42bf0',
  name: 'ticketing-2024',
  description: 'Will be deleted on Friday. Whoever still uses it, please move to ticketing-2026.',
  created: daysAgo(500),
  sharedWith: [
    ...[ofBorealis.owner, cumulusThere].map((account) => ({ account, since: daysAgo(480), answered: daysAgo(479) })),
    { account: driftThere, since: daysAgo(90), answered: daysAgo(89) },
    ...waiting(daysAgo(20), strangers.slice(0, 4)),
  ],
})

/** A data disk of it is with Borealis: about to be deleted too. */
const dataAboutToBeDeleted = huaweiDataImage(100, {
  ...beijing,
  id: '6535f650-f0aa-4ee2-9d1e-6d57928b1411',
  name: 'seat-maps-data-2024',
  created: daysAgo(490),
  sharedWith: [{ account: ofBorealis.owner, since: daysAgo(400), answered: daysAgo(399) }],
})

/** Cannot be shared or copied: encrypted. */
export const encrypted = huaweiImage({
  ...beijing,
  ...ubuntu,
  id: '2a9dd017-1d20-4e0c-918f-6ae09d505f4e',
  name: 'dados-de-clientes-criptografados',
  encrypted: true,
  created: daysAgo(33),
})

/** A whole machine of 140 GB that waits for Borealis, none of whose vaults can take it (H7). */
export const wholeMachine = huaweiImage({
  ...beijing,
  ...ubuntu,
  id: '55f907ba-8d76-4a5a-9b9d-f3df9390573a',
  name: 'box-office-whole-machine',
  disks: disksOf('55f907ba-8d76-4a5a-9b9d-f3df9390573a', [40, 100]),
  backup: {
    id: '50f90aa6-783f-4189-a3a8-ce88137e5b74',
    name: 'box-office-weekly',
    server: { id: 'f2795e3b-d99f-4be3-8054-6311e9cb3ffd', name: 'box-office' },
    source: 'cbr',
    listedForRecipients: true,
  },
  created: daysAgo(12),
  sharedWith: waiting(daysAgo(3), [ofBorealis.owner]),
})

/** Cannot be shared: its backup is one of the old service. */
export const oldBackup = huaweiImage({
  ...beijing,
  ...centos,
  id: 'ef287972-63bc-4aaf-81c3-a4e63a3d3172',
  name: 'intranet-2018-whole-machine',
  disks: disksOf('ef287972-63bc-4aaf-81c3-a4e63a3d3172', [40, 80]),
  backup: {
    id: 'd1775e5d-e64a-4498-a173-467180dc6851',
    name: 'intranet-2018-last',
    server: { id: 'eb7db4d4-1e49-4fa6-9f63-64ebd9edbeaa', name: 'intranet' },
    source: 'csbs',
    listedForRecipients: false,
  },
  created: daysAgo(800),
})

/** Cannot be shared either: its backup is another's, who shares it. */
export const anothersBackup = huaweiImage({
  ...beijing,
  ...ubuntu,
  id: '474a8bdb-e4b2-437c-812f-692fdc592fd8',
  name: 'agency-site-whole-machine',
  disks: disksOf('474a8bdb-e4b2-437c-812f-692fdc592fd8', [40, 40]),
  backup: {
    id: 'db4f23a9-1c38-474f-ac7d-a2515b731553',
    name: 'agency-site',
    server: { id: 'de10d582-8de4-4f71-b569-157ef2ef1057', name: 'agency-site' },
    source: 'shared-by-another',
    listedForRecipients: false,
  },
  created: daysAgo(45),
})

export const images: readonly ImageSeed[] = [
  aboutToBeDeleted,
  dataAboutToBeDeleted,
  encrypted,
  wholeMachine,
  oldBackup,
  anothersBackup,
  // Here in twenty seconds: to wait for.
  huaweiImage({
    ...beijing,
    ...ubuntu,
    id: 'e82ab1d2-5fec-47c6-9caf-d6a70be60416',
    name: 'seat-finder-copy',
    copied: true,
    state: 'copying',
    created: secondsAgo(180),
    readyAt: inSeconds(20),
  }),
  // Half there, with six minutes to go.
  huaweiImage({
    ...beijing,
    ...eulerOs,
    id: '44f592e5-d2d6-4954-be84-2b83d2641c19',
    name: '票务网关-来自广州',
    copied: true,
    state: 'copying',
    created: secondsAgo(360),
    readyAt: inMinutes(6),
  }),
  // Hardly begun, for an hour: for moving the clock.
  huaweiImage({
    ...beijing,
    ...ubuntu,
    id: '5fa5c6eb-9058-4d6c-8cd6-9590d6157792',
    name: 'recordings-copy',
    copied: true,
    state: 'copying',
    disks: disksOf('5fa5c6eb-9058-4d6c-8cd6-9590d6157792', [500]),
    created: secondsAgo(120),
    readyAt: inMinutes(60),
  }),
  // Being made of a server, for another minute and a half.
  huaweiImage({
    ...beijing,
    ...eulerOs,
    id: '252f7618-bfe2-42cf-a6e9-eb1b493ced42',
    name: 'ticketing-release-candidate',
    state: 'creating',
    created: secondsAgo(10),
    readyAt: inSeconds(90),
  }),
  // Being imported, for a quarter of an hour.
  huaweiImage({
    ...beijing,
    ...centos,
    id: '197d5c1c-7553-4598-bde0-5a258bf10f75',
    name: 'impor-server-loket',
    source: 'imported',
    state: 'importing',
    created: secondsAgo(300),
    readyAt: inMinutes(15),
  }),
  // Its copying failed: only good to look at, and to delete.
  huaweiImage({
    ...beijing,
    ...ubuntu,
    id: 'f8d680f7-9642-4151-92c6-8e0d26a59ecb',
    name: 'newsletter-copy',
    copied: true,
    state: 'failed',
    created: hoursAgo(5),
  }),
  // Its import failed.
  huaweiImage({
    ...beijing,
    ...centos,
    id: 'ec32f729-6808-41ae-a15c-9892e699b418',
    name: 'cash-desk-2012',
    source: 'imported',
    state: 'import-failed',
    created: daysAgo(2),
  }),
]

export const instances: readonly InstanceRecord[] = [
  // Three recipients build on what is about to be deleted: all keep running, and their OS can be put back to it no more.
  huaweiServer(aboutToBeDeleted, {
    id: '5a6cabab-00a1-4c8c-ac83-d9b9abcb952a',
    owner: ofBorealis.owner,
    name: 'fan-tickets',
    zone: 'cn-north-4a',
    privateAddress: '192.168.4.41',
    created: daysAgo(470),
  }),
  huaweiServer(aboutToBeDeleted, {
    id: '501b0cbf-5fcb-4f8e-85e0-03557f3c64a8',
    owner: cumulusThere,
    name: 'ticket-statistics',
    zone: 'cn-north-4b',
    privateAddress: '192.168.5.41',
    created: daysAgo(300),
  }),
  huaweiServer(aboutToBeDeleted, {
    id: '0d3bc2d5-813e-433e-9c7b-91a6f3ad6f08',
    owner: driftThere,
    name: 'ticket-prototype',
    zone: 'cn-north-4a',
    privateAddress: '192.168.6.41',
    created: daysAgo(60),
  }),
  // Aurora's own from it.
  huaweiServer(aboutToBeDeleted, {
    id: '6c8aeef0-81fa-4c40-8c46-49dc85463c81',
    owner: beijing.owner,
    name: 'ticketing-0001',
    zone: 'cn-north-4c',
    privateAddress: '192.168.0.41',
    created: daysAgo(450),
  }),
  // Being made, for another forty seconds.
  huaweiServer(publicImage('cn-north-4', 'Ubuntu 22.04 server 64bit'), {
    id: 'accedec5-fcc4-4a9e-9f47-6ed10c9778e3',
    owner: beijing.owner,
    name: 'load-test-0001',
    zone: 'cn-north-4b',
    privateAddress: '192.168.0.42',
    created: secondsAgo(5),
    readyAt: inSeconds(40),
  }),
]

const disk = { ...ofBorealis, cloud: 'huawei', image: dataAboutToBeDeleted.id, sizeGiB: 100, type: 'GPSSD' } as const

export const disks: readonly DiskRecord[] = [
  // Stays when its image goes (H10).
  {
    ...disk,
    id: '567caf3d-78ad-461b-875a-9c0e167c6513',
    name: 'seat-maps',
    zone: 'cn-north-4a',
    created: daysAgo(390),
    readyAt: daysAgo(390) + inSeconds(30),
  },
  // Being made, for two minutes.
  {
    ...disk,
    id: 'fa0c173d-b515-4175-9c44-8ea5cbb72924',
    name: 'seat-maps-next',
    zone: 'cn-north-4a',
    created: secondsAgo(8),
    readyAt: inMinutes(2),
  },
]

/** Each could take the whole machine by its size. */
const vault = { ...ofBorealis, sizeGiB: 500 }

/** What is wrong with them, one by one: none can be chosen until that has changed. */
export const vaults: readonly VaultRecord[] = [
  huaweiVault({
    ...vault,
    id: 'bead8df3-8080-4e9b-9b2f-80dca7b75bd8',
    name: 'vault-locked',
    status: 'lock',
    usedGiB: 80,
    created: daysAgo(300),
  }),
  // Its bill was not paid.
  huaweiVault({
    ...vault,
    id: '6311def7-c62a-4f7d-b07e-ba9286959121',
    name: 'vault-unpaid',
    status: 'frozen',
    usedGiB: 40,
    created: daysAgo(250),
  }),
  huaweiVault({
    ...vault,
    id: '8785d811-fee5-4518-81e7-257535fa84fe',
    name: 'vault-broken',
    status: 'error',
    created: daysAgo(200),
  }),
  huaweiVault({
    ...vault,
    id: '34b94174-9069-4839-936c-72b6827403b5',
    name: 'vault-leaving',
    status: 'deleting',
    created: daysAgo(150),
  }),
  // In order, and of the wrong protection type.
  huaweiVault({
    ...vault,
    id: '8b2e0533-982d-487d-b832-8b619a79f8c2',
    name: 'vault-replicas',
    protects: 'replication',
    created: daysAgo(100),
  }),
  // In order, and for disks.
  huaweiVault({
    ...vault,
    id: '11035553-1642-4a1c-a397-e37aea38ab50',
    name: 'vault-disks',
    holds: 'disk',
    created: daysAgo(90),
  }),
]
