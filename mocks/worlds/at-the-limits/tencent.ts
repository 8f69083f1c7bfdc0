import { newId, privateAddress } from '../../engine/ids.ts'
import type { ImageSeed, InstanceRecord } from '../../engine/world.ts'
import { aurora, borealis, cumulus, directory } from '../everyday/accounts.ts'
import { publicImage } from '../everyday/public-images.ts'
import { daysAgo, shares } from '../records.ts'
import { tencentImage, tencentInstance } from '../tencent-records.ts'

const guangzhou = { region: 'ap-guangzhou', owner: aurora.id }
const tencentOs = { os: 'TencentOS Server 3.1 (TK4)', platform: 'TencentOS' }
const ubuntu = { os: 'Ubuntu Server 22.04 LTS 64bit', platform: 'Ubuntu' }

/** Per region (T5): Aurora may have one more than she has in Guangzhou, Borealis none. */
export const imageQuotas = { [aurora.id]: 4, [borealis.id]: 1 }

/** With 49 of 50: one more share is allowed, a second is refused (T1). */
export const oneSlotLeft = tencentImage({
  ...guangzhou,
  ...tencentOs,
  id: 'img-lae147lm',
  name: 'campanha-de-verao-parceiros',
  description: 'Servidor da campanha de verão, para os parceiros do programa.',
  created: daysAgo(20),
  sharedWith: shares(daysAgo(19), directory.slice(0, 49)),
})

/** With 50 of 50, Cumulus one of them: a slot is free for another once hers is taken back (T1). */
export const noSlotLeft = tencentImage({
  ...guangzhou,
  ...tencentOs,
  id: 'img-ym0k96ml',
  name: '合作伙伴渠道网关',
  description: '渠道合作伙伴统一接入网关，已达共享上限。',
  created: daysAgo(30),
  sharedWith: shares(daysAgo(29), [cumulus, ...directory.slice(20, 69)]),
})

/** Shared with nobody: what the last image that the quota has room for can be made beside. */
const notShared = tencentImage({
  ...guangzhou,
  ...ubuntu,
  id: 'img-l2ttae36',
  name: 'season-pass-service',
  created: daysAgo(6),
})

/** All that the quota of Borealis has room for. */
const borealisOnly = tencentImage({
  ...ubuntu,
  region: 'ap-guangzhou',
  owner: borealis.id,
  id: 'img-1f85liax',
  name: 'dubbing-studio',
  created: daysAgo(14),
})

export const images: readonly ImageSeed[] = [oneSlotLeft, noSlotLeft, notShared, borealisOnly]

/** What Aurora can make an image of: one is allowed, a second refused. */
export const auroraServer = tencentInstance(notShared, {
  id: 'ins-gnqbdjom',
  owner: aurora.id,
  name: 'season-pass-1',
  zone: 'ap-guangzhou-6',
  privateAddress: '10.0.6.31',
  created: daysAgo(5),
})

/** What Borealis would make an image of, if the quota had room. */
export const borealisServer = tencentInstance(borealisOnly, {
  id: 'ins-ex6lgrdv',
  owner: borealis.id,
  name: 'dubbing-1',
  zone: 'ap-guangzhou-4',
  privateAddress: '10.1.4.31',
  created: daysAgo(13),
})

/** Cumulus has 29 of the 30 that one zone gives to an account: one more is allowed, two are not. */
const reports = Array.from({ length: 29 }, (_, n) => {
  const name = `report-${String(n + 1).padStart(2, '0')}`
  return tencentInstance(publicImage('ap-guangzhou', 'img-487zeit5'), {
    id: newId('ins-', `${name} at the limits`),
    owner: cumulus.id,
    name,
    zone: 'ap-guangzhou-6',
    privateAddress: privateAddress(name),
    created: daysAgo(40) + n * 60_000,
  })
})

export const instances: readonly InstanceRecord[] = [auroraServer, borealisServer, ...reports]
