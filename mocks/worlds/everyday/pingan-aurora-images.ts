import type { ImageSeed } from '../../engine/world.ts'
import { pinganImage } from '../pingan-records.ts'
import { daysAgo, secondsAgo, shares } from '../records.ts'
import { aurora, borealis, cumulus, directory, quartz } from './pingan-accounts.ts'

// All that is shared was shared on days before: a world begins with the whole of the day's 200 shares (P3).

const southChina = { region: 'Region-southChina', owner: aurora.id }
const ubuntu = { os: 'Ubuntu 22.04 64bit', platform: 'Ubuntu' }
const centos = { os: 'CentOS 7.9 64bit', platform: 'CentOS' }

/** The one everybody uses: shared, in use by recipients' instances, revocable. */
export const goldenWebBase = pinganImage({
  ...southChina,
  ...ubuntu,
  id: 'ImageServiceImpl-fWLG4StUWD',
  name: 'golden-web-base',
  description: 'Hardened Ubuntu with nginx, the agent and our certificates. Rebuilt monthly.',
  created: daysAgo(12),
  sharedWith: [...shares(daysAgo(11), [borealis]), ...shares(daysAgo(10), [cumulus])],
})

/** At the limit less one: one more share is allowed, a second is refused (P2). */
export const oneSlotLeft = pinganImage({
  ...southChina,
  ...centos,
  id: 'ImageServiceImpl-iXvan1AyI0',
  name: 'match-server-partners',
  description: 'Match server for the partner programme.',
  created: daysAgo(16),
  sharedWith: shares(daysAgo(15), [...directory.slice(0, 18), quartz]),
})

/** At the limit: any further share is refused until one is stopped (P2). */
export const noSlotLeft = pinganImage({
  ...southChina,
  ...centos,
  id: 'ImageServiceImpl-iF5Ur8LKCO',
  name: 'login-gateway-partners',
  description: 'Login gateway for the partner programme.',
  created: daysAgo(18),
  sharedWith: shares(daysAgo(17), directory.slice(10, 30)),
})

/** Shared with nobody yet: the first share of all can be shown. */
export const lobby = pinganImage({
  ...southChina,
  ...ubuntu,
  id: 'ImageServiceImpl-fF8GqCiQQT',
  name: 'lobby-server',
  created: daysAgo(21),
})

/** Cannot be shared: encrypted. */
export const encryptedLedger = pinganImage({
  ...southChina,
  ...ubuntu,
  id: 'ImageServiceImpl-iYneX8RGtw',
  name: 'payments-ledger-encrypted',
  encrypted: true,
  created: daysAgo(60),
})

/** On its way from East China and 62 percent here, with nineteen minutes to go: cannot be shared or used yet. */
export const stillCopying = pinganImage({
  ...southChina,
  ...ubuntu,
  id: 'ImageServiceImpl-U6Otck6NV1',
  name: 'asset-server-copy',
  copied: true,
  state: 'copying',
  created: secondsAgo(1860),
  readyAt: secondsAgo(-1140),
})

/** Its making failed: only good to look at, and to delete. */
export const failedBuild = pinganImage({
  ...southChina,
  ...ubuntu,
  id: 'ImageServiceImpl-Nkv5l3FL0B',
  name: 'lobby-server-rc1',
  state: 'failed',
  created: daysAgo(22),
})

/** A name and a description in Chinese. */
export const chineseName = pinganImage({
  ...southChina,
  ...centos,
  id: 'ImageServiceImpl-sU7Vn2QAb7',
  name: '华南区登录服务器基础镜像',
  description: '每月重建一次，包含监控组件与安全基线；共享前请清理敏感数据。',
  created: daysAgo(35),
})

export const auroraImages: readonly ImageSeed[] = [
  goldenWebBase,
  oneSlotLeft,
  noSlotLeft,
  lobby,
  encryptedLedger,
  stillCopying,
  failedBuild,
  chineseName,
  // The golden image again, in a second region: the same name under another ID (P7).
  pinganImage({
    ...ubuntu,
    region: 'Region-eastChina',
    owner: aurora.id,
    id: 'ImageServiceImpl-CAyGc8OzlX',
    name: 'golden-web-base',
    copied: true,
    created: daysAgo(100),
    sharedWith: shares(daysAgo(95), [borealis]),
  }),
  // What Cumulus finds when it looks in Singapore and not in South China; it takes Cumulus's quota all the same (P4).
  pinganImage({
    ...ubuntu,
    region: 'Region-singapore',
    owner: aurora.id,
    id: 'ImageServiceImpl-AlBJgyna1m',
    name: 'match-server-sea',
    created: daysAgo(40),
    sharedWith: shares(daysAgo(39), [cumulus]),
  }),
]
