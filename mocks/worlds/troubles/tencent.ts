import type { ImageSeed, InstanceRecord } from '../../engine/world.ts'
import { aurora, borealis, cumulus, directory, drift } from '../everyday/accounts.ts'
import { publicImage } from '../everyday/public-images.ts'
import { daysAgo, hoursAgo, inMinutes, inSeconds, secondsAgo, shares } from '../records.ts'
import { tencentImage, tencentInstance } from '../tencent-records.ts'

const guangzhou = { region: 'ap-guangzhou', owner: aurora.id }
const ubuntu = { os: 'Ubuntu Server 22.04 LTS 64bit', platform: 'Ubuntu' }
const tencentOs = { os: 'TencentOS Server 3.1 (TK4)', platform: 'TencentOS' }

/** About to be deleted, and in use by three recipients: first the sharing has to end, with what follows from it (T6). */
export const aboutToBeDeleted = tencentImage({
  ...guangzhou,
  ...tencentOs,
  id: 'img-4dvohdw2',
  name: 'lançador-2024',
  description: 'Será excluída na sexta-feira. Quem ainda usa: passe para a lançador-2026, por favor.',
  created: daysAgo(500),
  sharedWith: [...shares(daysAgo(480), [borealis, cumulus]), ...shares(daysAgo(90), [drift, ...directory.slice(0, 4)])],
})

/** Cannot be shared or copied: encrypted. */
export const encrypted = tencentImage({
  ...guangzhou,
  ...ubuntu,
  id: 'img-yk1eiomp',
  name: 'player-payments-encrypted',
  encrypted: true,
  created: daysAgo(33),
})

export const images: readonly ImageSeed[] = [
  aboutToBeDeleted,
  encrypted,
  // Here in twenty seconds: to wait for.
  tencentImage({
    ...guangzhou,
    ...ubuntu,
    id: 'img-9eo9kh6w',
    name: 'patch-server-copy',
    copied: true,
    state: 'copying',
    created: secondsAgo(180),
    readyAt: inSeconds(20),
  }),
  // Half there, with six minutes to go.
  tencentImage({
    ...guangzhou,
    ...tencentOs,
    id: 'img-j5syqvly',
    name: '数据分析节点-来自上海',
    copied: true,
    state: 'copying',
    created: secondsAgo(360),
    readyAt: inMinutes(6),
  }),
  // Hardly begun, for an hour: for moving the clock.
  tencentImage({
    ...guangzhou,
    ...ubuntu,
    id: 'img-oydknhz9',
    name: 'voice-archive-copy',
    copied: true,
    state: 'copying',
    disks: [{ snapshot: 'snap-oydknhz9', usage: 'system', sizeGiB: 500 }],
    created: secondsAgo(120),
    readyAt: inMinutes(60),
  }),
  // Being made of a server, for another minute and a half.
  tencentImage({
    ...guangzhou,
    ...ubuntu,
    id: 'img-v0hm4n6s',
    name: 'nightly-build',
    state: 'creating',
    created: secondsAgo(10),
    readyAt: inSeconds(90),
  }),
  // Being imported, for a quarter of an hour.
  tencentImage({
    ...guangzhou,
    id: 'img-stchd0dm',
    name: 'erp-lama-impor',
    os: 'Debian 11.1 64bit',
    platform: 'Debian',
    source: 'imported',
    state: 'importing',
    created: secondsAgo(300),
    readyAt: inMinutes(15),
  }),
  // Its copying failed: only good to look at, and to delete.
  tencentImage({
    ...guangzhou,
    ...tencentOs,
    id: 'img-wzfqcoa9',
    name: 'ranking-service-copy',
    copied: true,
    state: 'failed',
    created: hoursAgo(5),
  }),
  // Its making failed.
  tencentImage({
    ...guangzhou,
    ...ubuntu,
    id: 'img-st8exr4q',
    name: 'nightly-build-0411',
    state: 'failed',
    created: daysAgo(1),
  }),
  // Its import failed.
  tencentImage({
    ...guangzhou,
    id: 'img-fjyi6620',
    name: 'accounting-2012',
    os: 'Windows Server 2012 R2 DataCenter 64bit EN',
    platform: 'Windows',
    source: 'imported',
    cloudInit: false,
    state: 'import-failed',
    created: daysAgo(2),
  }),
  // Cannot be shared: its Windows licence is Aurora's own.
  tencentImage({
    ...guangzhou,
    id: 'img-wjgmwxfb',
    name: 'modelling-workstation-own-licence',
    os: 'Windows Server 2019 DataCenter 64bit EN',
    platform: 'Windows',
    license: 'byol',
    created: daysAgo(80),
  }),
  // Cannot be shared: a whole machine.
  tencentImage({
    ...guangzhou,
    ...ubuntu,
    id: 'img-c1siv1kp',
    name: 'render-farm-whole-machine',
    disks: [
      { snapshot: 'snap-c1siv1kp', usage: 'system', sizeGiB: 50 },
      { snapshot: 'snap-4whywa01', usage: 'data', sizeGiB: 300 },
    ],
    created: daysAgo(70),
  }),
]

export const instances: readonly InstanceRecord[] = [
  // Three recipients build on what is about to be deleted: all keep running, none can be reinstalled from it afterwards.
  tencentInstance(aboutToBeDeleted, {
    id: 'ins-n738yefn',
    owner: borealis.id,
    name: 'launcher-eu',
    zone: 'ap-guangzhou-4',
    privateAddress: '10.1.4.41',
    created: daysAgo(470),
  }),
  tencentInstance(aboutToBeDeleted, {
    id: 'ins-898wqtgb',
    owner: borealis.id,
    name: 'launcher-preview',
    zone: 'ap-guangzhou-6',
    privateAddress: '10.1.6.41',
    created: daysAgo(200),
  }),
  tencentInstance(aboutToBeDeleted, {
    id: 'ins-3lyi7msu',
    owner: cumulus.id,
    name: 'launcher-statistics',
    zone: 'ap-guangzhou-3',
    privateAddress: '10.2.3.41',
    created: daysAgo(300),
  }),
  tencentInstance(aboutToBeDeleted, {
    id: 'ins-l1j1d1vk',
    owner: drift.id,
    name: 'launcher-mod',
    zone: 'ap-guangzhou-6',
    privateAddress: '10.3.6.41',
    created: daysAgo(60),
  }),
  // Aurora's own from it.
  tencentInstance(aboutToBeDeleted, {
    id: 'ins-ow379ut7',
    owner: aurora.id,
    name: 'launcher-1',
    zone: 'ap-guangzhou-6',
    privateAddress: '10.0.6.41',
    created: daysAgo(450),
  }),
  // No image can be made of it: encrypted.
  tencentInstance(encrypted, {
    id: 'ins-oojunzcj',
    owner: aurora.id,
    name: 'payments-1',
    zone: 'ap-guangzhou-3',
    privateAddress: '10.0.3.41',
    created: daysAgo(32),
  }),
  // Being made, for another forty seconds.
  tencentInstance(publicImage('ap-guangzhou', 'img-487zeit5'), {
    id: 'ins-qnw9tbz6',
    owner: aurora.id,
    name: 'load-test-1',
    zone: 'ap-guangzhou-7',
    privateAddress: '10.0.7.41',
    created: secondsAgo(5),
    readyAt: inSeconds(40),
  }),
]
