import type { ImageSeed } from '../../engine/world.ts'
import { alibabaImage, disksOf } from '../alibaba-records.ts'
import { daysAgo, hoursAgo, secondsAgo, shares } from '../records.ts'
import { aurora, borealis, cumulus, directory } from './alibaba-accounts.ts'

const hangzhou = { region: 'cn-hangzhou', owner: aurora.id }
const ubuntu = { os: 'Ubuntu 22.04 64 bit', platform: 'Ubuntu' }
const aliyun = { os: 'Alibaba Cloud Linux 3.2104 LTS 64 bit', platform: 'Aliyun' }

/** The one everybody uses: shared, in use by recipients' instances and by her own, revocable. */
export const goldenWebBase = alibabaImage({
  ...hangzhou,
  ...ubuntu,
  id: 'm-bp1mqmtd5rrtqvweyrr5',
  name: 'golden-web-base',
  description: 'Hardened Ubuntu with nginx, the agent and our certificates. Rebuilt monthly.',
  created: daysAgo(12),
  sharedWith: [...shares(daysAgo(11), [borealis]), ...shares(daysAgo(10), [cumulus])],
})

/** At the limit less one: one more share is allowed, a second is refused (A7). */
export const oneSlotLeft = alibabaImage({
  ...hangzhou,
  ...aliyun,
  id: 'm-bp14o4xvmb6ffo0o9zc2',
  name: 'match-server-partners',
  description: 'Match server for the partner programme.',
  created: daysAgo(16),
  sharedWith: shares(daysAgo(15), directory.slice(0, 49)),
})

/** At the limit: any further share is refused until one is stopped (A7). */
export const noSlotLeft = alibabaImage({
  ...hangzhou,
  ...aliyun,
  id: 'm-bp1yktvihbgmgd5ezcqh',
  name: 'login-gateway-partners',
  description: 'Login gateway for the partner programme.',
  created: daysAgo(18),
  sharedWith: shares(daysAgo(17), directory.slice(10, 60)),
})

/** Shared with nobody yet, and one of her own instances was made from it: deleted only when forced. */
export const lobby = alibabaImage({
  ...hangzhou,
  ...ubuntu,
  id: 'm-bp13wcynswwtcn9utkj8',
  name: 'lobby-server',
  created: daysAgo(21),
})

/** Cannot be shared: encrypted. */
export const encryptedLedger = alibabaImage({
  ...hangzhou,
  ...ubuntu,
  id: 'm-bp1c03i1bcoowebx5ecm',
  name: 'payments-ledger-encrypted',
  encrypted: true,
  created: daysAgo(60),
})

/** Several disks: shared here as any other. Nobody has it. */
export const wholeMachine = alibabaImage({
  ...hangzhou,
  ...ubuntu,
  id: 'm-bp1jo5slc43skxgugpzx',
  name: 'build-farm-whole-machine',
  disks: disksOf({ id: 'm-bp1jo5slc43skxgugpzx', region: 'cn-hangzhou' }, [40, 200, 500]),
  created: daysAgo(45),
})

/** Deprecated: can be neither shared nor copied until that is undone, and still makes instances. */
export const retiredChat = alibabaImage({
  ...hangzhou,
  ...aliyun,
  id: 'm-bp1gjqvnfror1y8v1zvp',
  name: 'chat-service-2024',
  deprecated: true,
  created: daysAgo(400),
})

/** Still being made, from an instance whose disk is huge: cannot be shared or used yet, and never finishes here. */
export const stillCreating = alibabaImage({
  ...hangzhou,
  ...ubuntu,
  id: 'm-bp1y9bgfg6t41pv3w8d9',
  name: 'replay-archive-snapshot',
  state: 'creating',
  disks: disksOf({ id: 'm-bp1y9bgfg6t41pv3w8d9', region: 'cn-hangzhou' }, [500]),
  created: hoursAgo(1),
})

/** On its way from Shanghai and 62 percent here, with nineteen minutes to go: time to cancel it. */
export const stillCopying = alibabaImage({
  ...hangzhou,
  ...ubuntu,
  id: 'm-bp14i8g4fqrlnrkayakg',
  name: 'asset-server-copy',
  copied: true,
  state: 'copying',
  created: secondsAgo(1860),
  readyAt: secondsAgo(-1140),
})

/** Its making failed: only good to look at, and to delete. */
export const failedBuild = alibabaImage({
  ...hangzhou,
  ...ubuntu,
  id: 'm-bp1zdb6eenn97v802kkj',
  name: 'lobby-server-rc1',
  state: 'failed',
  created: daysAgo(22),
})

/** A name and a description in Chinese. */
export const chineseName = alibabaImage({
  ...hangzhou,
  ...aliyun,
  id: 'm-bp1bh3pc85jftgupymhq',
  name: '华东区登录服务器基础镜像',
  description: '每月重建一次，包含监控组件与安全基线；共享前请清理敏感数据。',
  created: daysAgo(35),
})

export const auroraImages: readonly ImageSeed[] = [
  goldenWebBase,
  oneSlotLeft,
  noSlotLeft,
  lobby,
  encryptedLedger,
  wholeMachine,
  retiredChat,
  stillCreating,
  stillCopying,
  failedBuild,
  chineseName,
  // The golden image again, in a second region: the same name under another ID (A8).
  alibabaImage({
    ...ubuntu,
    region: 'cn-shanghai',
    owner: aurora.id,
    id: 'm-uf6kqbzd20zqchz3bv5y',
    name: 'golden-web-base',
    copied: true,
    created: daysAgo(100),
    sharedWith: shares(daysAgo(95), [borealis]),
  }),
  // What Cumulus finds when it looks in Singapore and not in Hangzhou.
  alibabaImage({
    ...ubuntu,
    region: 'ap-southeast-1',
    owner: aurora.id,
    id: 'm-t4n878uqslaika9tim89',
    name: 'match-server-sea',
    created: daysAgo(40),
    sharedWith: shares(daysAgo(39), [cumulus]),
  }),
]
