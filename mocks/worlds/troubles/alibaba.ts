import type { ImageSeed, InstanceRecord } from '../../engine/world.ts'
import { alibabaImage, alibabaInstance, disksOf } from '../alibaba-records.ts'
import { aurora, borealis, cumulus, directory, drift } from '../everyday/alibaba-accounts.ts'
import { daysAgo, hoursAgo, inMinutes, inSeconds, secondsAgo, shares } from '../records.ts'

const hangzhou = { region: 'cn-hangzhou', owner: aurora.id }
const ubuntu = { os: 'Ubuntu 22.04 64 bit', platform: 'Ubuntu' }
const aliyun = { os: 'Alibaba Cloud Linux 3.2104 LTS 64 bit', platform: 'Aliyun' }

/** About to be deleted, and in use by three recipients: afterwards none of their disks can be put back to it (A12, A13). */
export const aboutToBeDeleted = alibabaImage({
  ...hangzhou,
  ...aliyun,
  id: 'm-bp1you88r67a5z7peftf',
  name: 'checkout-2024',
  description: 'Will be deleted on Friday. Whoever still uses it: please move to checkout-2026.',
  created: daysAgo(500),
  sharedWith: [...shares(daysAgo(480), [borealis, cumulus]), ...shares(daysAgo(90), [drift, ...directory.slice(0, 4)])],
})

/** Cannot be shared: encrypted. */
export const encrypted = alibabaImage({
  ...hangzhou,
  ...ubuntu,
  id: 'm-bp1l72tf2d79wmp0i111',
  name: 'basis-data-pelanggan-terenkripsi',
  encrypted: true,
  created: daysAgo(33),
})

/** Deprecated: can be neither shared nor copied until that is undone, and still makes instances. */
export const deprecated = alibabaImage({
  ...hangzhou,
  ...ubuntu,
  id: 'm-bp1exvg1cx1j60l2q7a7',
  name: 'recommendations-2023',
  deprecated: true,
  created: daysAgo(700),
})

/** Here in twenty seconds: to wait for. */
const nearlyHere = alibabaImage({
  ...hangzhou,
  ...ubuntu,
  id: 'm-bp1bl3ncn3n4bcpe5s3l',
  name: 'price-service-copy',
  copied: true,
  state: 'copying',
  created: secondsAgo(180),
  readyAt: inSeconds(20),
})

/** Hardly begun, for an hour: for moving the clock, and time to cancel it. */
export const anHourToGo = alibabaImage({
  ...hangzhou,
  ...ubuntu,
  id: 'm-bp1gokp8bd41w6ohwd83',
  name: 'product-photos-copy',
  copied: true,
  state: 'copying',
  disks: disksOf({ ...hangzhou, id: 'm-bp1gokp8bd41w6ohwd83' }, [500]),
  created: secondsAgo(120),
  readyAt: inMinutes(60),
})

export const images: readonly ImageSeed[] = [
  aboutToBeDeleted,
  encrypted,
  deprecated,
  nearlyHere,
  anHourToGo,
  // Half there, with six minutes to go.
  alibabaImage({
    ...hangzhou,
    ...aliyun,
    id: 'm-bp1evi9yzttf42no8c00',
    name: '库存服务-来自上海',
    copied: true,
    state: 'copying',
    created: secondsAgo(360),
    readyAt: inMinutes(6),
  }),
  // Being made of an instance, for another minute and a half.
  alibabaImage({
    ...hangzhou,
    ...ubuntu,
    id: 'm-bp1a7jqwi3hjscz1sc2z',
    name: 'checkout-release-candidate',
    state: 'creating',
    created: secondsAgo(10),
    readyAt: inSeconds(90),
  }),
  // Being imported, for a quarter of an hour.
  alibabaImage({
    ...hangzhou,
    ...ubuntu,
    id: 'm-bp1pm9fe4tbth8y6t83g',
    name: 'warehouse-import',
    source: 'imported',
    state: 'importing',
    created: secondsAgo(300),
    readyAt: inMinutes(15),
  }),
  // Its copying failed: only good to look at, and to delete.
  alibabaImage({
    ...hangzhou,
    ...aliyun,
    id: 'm-bp1tws9diqdg30hp3sr9',
    name: 'search-service-copy',
    copied: true,
    state: 'failed',
    created: hoursAgo(5),
  }),
  // Its import failed.
  alibabaImage({
    ...hangzhou,
    ...ubuntu,
    id: 'm-bp16ej0chyz7ymeqclus',
    name: 'folha-de-pagamento-2012',
    source: 'imported',
    state: 'import-failed',
    created: daysAgo(2),
  }),
]

/** Aurora had shared it and has deleted it since: in no region any more. */
const deletedCoupons = alibabaImage({
  ...hangzhou,
  ...ubuntu,
  id: 'm-bp116csjy6zylu12fwvm',
  name: 'coupons-2022',
  created: daysAgo(900),
})

/** A13: it works on, and its disk cannot be put back to the image. Stopped, so that just this is tried. */
export const fromDeletedImage = alibabaInstance(deletedCoupons, {
  id: 'i-bp1ynukvs0sqr9wosuir',
  owner: borealis.id,
  name: 'coupons-trial',
  zone: 'cn-hangzhou-i',
  privateAddress: '172.16.6.41',
  created: daysAgo(600),
  stopped: true,
})

export const instances: readonly InstanceRecord[] = [
  fromDeletedImage,
  // Three recipients build on what is about to be deleted.
  alibabaInstance(aboutToBeDeleted, {
    id: 'i-bp1hg645z5bc00s5ioc0',
    owner: borealis.id,
    name: 'fan-shop',
    zone: 'cn-hangzhou-h',
    privateAddress: '172.16.4.41',
    created: daysAgo(470),
  }),
  // Stopped: its disk can be put back to the image as long as there is one.
  alibabaInstance(aboutToBeDeleted, {
    id: 'i-bp1etzqqyuztpyk23zu1',
    owner: borealis.id,
    name: 'fan-shop-preview',
    zone: 'cn-hangzhou-h',
    privateAddress: '172.16.4.42',
    created: daysAgo(200),
    stopped: true,
  }),
  alibabaInstance(aboutToBeDeleted, {
    id: 'i-bp197gvlw5lqo2tmytkd',
    owner: cumulus.id,
    name: 'shop-statistics',
    zone: 'cn-hangzhou-i',
    privateAddress: '172.16.5.41',
    created: daysAgo(300),
  }),
  alibabaInstance(aboutToBeDeleted, {
    id: 'i-bp1kxfx3dl7e0pbt7ngw',
    owner: drift.id,
    name: 'pop-up-shop',
    zone: 'cn-hangzhou-h',
    privateAddress: '172.16.6.42',
    created: daysAgo(60),
  }),
  // Aurora's own from it: it is deleted only when forced.
  alibabaInstance(aboutToBeDeleted, {
    id: 'i-bp1r7jdxdn1bw3u0anek',
    owner: aurora.id,
    name: 'checkout-1',
    zone: 'cn-hangzhou-i',
    privateAddress: '172.16.0.41',
    created: daysAgo(450),
  }),
  // From the deprecated one, which works as before.
  alibabaInstance(deprecated, {
    id: 'i-bp133ep0fq4h70lzwgpp',
    owner: aurora.id,
    name: 'recommendations-1',
    zone: 'cn-hangzhou-j',
    privateAddress: '172.16.0.42',
    created: daysAgo(650),
  }),
]
