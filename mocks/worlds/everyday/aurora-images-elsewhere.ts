import type { ImageSeed } from '../../engine/world.ts'
import { daysAgo, hoursAgo, secondsAgo, shares } from '../records.ts'
import { tencentImage } from '../tencent-records.ts'
import { aurora, borealis, cumulus } from './accounts.ts'

const ubuntu = { os: 'Ubuntu Server 22.04 LTS 64bit', platform: 'Ubuntu' }
const tencentOs = { os: 'TencentOS Server 3.1 (TK4)', platform: 'TencentOS' }

/** In the other regions. */
export const auroraImagesElsewhere: readonly ImageSeed[] = [
  // The golden image again, in a second region: the same name under another ID (T8).
  tencentImage({
    ...ubuntu,
    region: 'ap-shanghai',
    owner: aurora.id,
    id: 'img-8shg0ldn',
    name: 'golden-web-base',
    created: daysAgo(100),
    sharedWith: shares(daysAgo(95), [borealis]),
  }),
  // On its way from Guangzhou and 62 percent here: a copy that is under way when the world begins, and arrives two
  // minutes later.
  tencentImage({
    ...tencentOs,
    region: 'ap-shanghai',
    owner: aurora.id,
    id: 'img-c0py1ng8',
    name: 'match-server-partners',
    state: 'copying',
    created: secondsAgo(186),
    readyAt: secondsAgo(-114),
  }),
  // Being imported: the only image in that state.
  tencentImage({
    region: 'ap-shanghai',
    owner: aurora.id,
    id: 'img-1mp0rt1n',
    name: 'chat-service-import',
    os: 'CentOS 7.9 64bit',
    platform: 'CentOS',
    source: 'imported',
    state: 'importing',
    created: hoursAgo(3),
  }),
  // What Cumulus finds when it looks in Singapore and not in Guangzhou.
  tencentImage({
    ...ubuntu,
    region: 'ap-singapore',
    owner: aurora.id,
    id: 'img-sg5match',
    name: 'match-server-sea',
    created: daysAgo(40),
    sharedWith: shares(daysAgo(39), [cumulus]),
  }),
  // A name in Indonesian.
  tencentImage({
    ...ubuntu,
    region: 'ap-jakarta',
    owner: aurora.id,
    id: 'img-jkt7dasr',
    name: 'citra-dasar-server-permainan',
    description: 'Citra dasar untuk server permainan di Jakarta.',
    created: daysAgo(33),
  }),
  // In a region with one zone only.
  tencentImage({
    ...tencentOs,
    region: 'sa-saopaulo',
    owner: aurora.id,
    id: 'img-sp0jogos',
    name: 'servidor-de-jogos-são-paulo',
    created: daysAgo(28),
    sharedWith: shares(daysAgo(20), [borealis]),
  }),
]
