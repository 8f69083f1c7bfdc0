import type { ImageSeed, InstanceRecord } from '../../engine/world.ts'
import { aurora, borealis, cumulus, directory, drift } from '../everyday/pingan-accounts.ts'
import { publicImage } from '../everyday/pingan-public-images.ts'
import { pinganImage, pinganInstance } from '../pingan-records.ts'
import { daysAgo, hoursAgo, inMinutes, inSeconds, secondsAgo, shares } from '../records.ts'

const southChina = { region: 'Region-southChina', owner: aurora.id }
const ubuntu = { os: 'Ubuntu 22.04 64bit', platform: 'Ubuntu' }
const centos = { os: 'CentOS 7.9 64bit', platform: 'CentOS' }

/** About to be deleted, and in use by three recipients: first every share is cancelled (P12), by its owner or by them (P11). */
export const aboutToBeDeleted = pinganImage({
  ...southChina,
  ...centos,
  id: 'ImageServiceImpl-Mj5cgbOrJe',
  name: '理赔系统-2024版',
  description: '将于本周五删除，仍在使用的租户请尽快迁移到2026版。',
  created: daysAgo(500),
  sharedWith: [...shares(daysAgo(480), [borealis, cumulus]), ...shares(daysAgo(90), [drift, ...directory.slice(0, 4)])],
})

/** Cannot be shared or copied: encrypted. */
export const encrypted = pinganImage({
  ...southChina,
  ...ubuntu,
  id: 'ImageServiceImpl-hkxEEgQRtc',
  name: 'policy-register-encrypted',
  encrypted: true,
  created: daysAgo(33),
})

export const images: readonly ImageSeed[] = [
  aboutToBeDeleted,
  encrypted,
  // Here in twenty seconds: to wait for.
  pinganImage({
    ...southChina,
    ...ubuntu,
    id: 'ImageServiceImpl-s5gVT0SaAi',
    name: 'tariff-service-copy',
    copied: true,
    state: 'copying',
    created: secondsAgo(180),
    readyAt: inSeconds(20),
  }),
  // Half there, with six minutes to go.
  pinganImage({
    ...southChina,
    ...ubuntu,
    id: 'ImageServiceImpl-wXt1ZprhUc',
    name: '报表节点-来自上海',
    copied: true,
    state: 'copying',
    created: secondsAgo(360),
    readyAt: inMinutes(6),
  }),
  // Hardly begun, for an hour: for moving the clock.
  pinganImage({
    ...southChina,
    ...centos,
    id: 'ImageServiceImpl-3VzDITJ6jZ',
    name: 'document-archive-copy',
    copied: true,
    state: 'copying',
    created: secondsAgo(120),
    readyAt: inMinutes(60),
  }),
  // Being made of an instance, for another minute and a half.
  pinganImage({
    ...southChina,
    ...ubuntu,
    id: 'ImageServiceImpl-SwHFFv9FQx',
    name: 'rascunho-do-portal',
    state: 'creating',
    created: secondsAgo(10),
    readyAt: inSeconds(90),
  }),
  // Being imported, for a quarter of an hour.
  pinganImage({
    ...southChina,
    ...centos,
    id: 'ImageServiceImpl-lBrVJ9AwLw',
    name: 'agency-server-import',
    source: 'imported',
    state: 'importing',
    created: secondsAgo(300),
    readyAt: inMinutes(15),
  }),
  // Its copying failed: only good to look at, and to delete.
  pinganImage({
    ...southChina,
    ...ubuntu,
    id: 'ImageServiceImpl-L9ZL6lY5vu',
    name: 'call-centre-copy',
    copied: true,
    state: 'failed',
    created: hoursAgo(5),
  }),
  // Its making failed.
  pinganImage({
    ...southChina,
    ...ubuntu,
    id: 'ImageServiceImpl-Rbxh1PDmy7',
    name: 'portal-draft-0411',
    state: 'failed',
    created: daysAgo(1),
  }),
  // Its import failed.
  pinganImage({
    ...southChina,
    ...centos,
    id: 'ImageServiceImpl-SJS56ZAmNZ',
    name: 'arsip-polis-2012',
    source: 'imported',
    state: 'import-failed',
    created: daysAgo(2),
  }),
]

export const instances: readonly InstanceRecord[] = [
  // Three recipients build on what is about to be deleted: all keep running.
  pinganInstance(aboutToBeDeleted, {
    id: 'InstanceServiceImpl-cMcbYlhOKF',
    owner: borealis.id,
    name: 'claims-studio',
    zone: 'Zone-southChinaA',
    privateAddress: '10.21.4.41',
    created: daysAgo(470),
  }),
  pinganInstance(aboutToBeDeleted, {
    id: 'InstanceServiceImpl-oT0VabeqIp',
    owner: cumulus.id,
    name: 'claims-statistics',
    zone: 'Zone-southChinaA',
    privateAddress: '10.22.3.41',
    created: daysAgo(300),
  }),
  pinganInstance(aboutToBeDeleted, {
    id: 'InstanceServiceImpl-LPtjYHVAVy',
    owner: drift.id,
    name: 'claims-prototype',
    zone: 'Zone-southChinaB',
    privateAddress: '10.23.6.41',
    created: daysAgo(60),
  }),
  // Aurora's own from it.
  pinganInstance(aboutToBeDeleted, {
    id: 'InstanceServiceImpl-gyUudmGU96',
    owner: aurora.id,
    name: 'claims-1',
    zone: 'Zone-southChinaB',
    privateAddress: '10.20.6.41',
    created: daysAgo(450),
  }),
  // From the encrypted one: what is made of it is encrypted too.
  pinganInstance(encrypted, {
    id: 'InstanceServiceImpl-qAiAyTZCMW',
    owner: aurora.id,
    name: 'register-1',
    zone: 'Zone-southChinaA',
    privateAddress: '10.20.3.41',
    created: daysAgo(32),
  }),
  // Being made, for another forty seconds.
  pinganInstance(publicImage('Region-southChina', 'Ubuntu'), {
    id: 'InstanceServiceImpl-7Wty5BBemL',
    owner: aurora.id,
    name: 'load-test-1',
    zone: 'Zone-southChinaA',
    privateAddress: '10.20.3.42',
    created: secondsAgo(5),
    readyAt: inSeconds(40),
  }),
]
