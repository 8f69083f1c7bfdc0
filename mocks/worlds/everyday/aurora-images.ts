import type { ImageSeed } from '../../engine/world.ts'
import { daysAgo, hoursAgo, shares } from '../records.ts'
import { tencentImage } from '../tencent-records.ts'
import { aurora, borealis, cumulus, directory } from './accounts.ts'

const guangzhou = { region: 'ap-guangzhou', owner: aurora.id }
const ubuntu = { os: 'Ubuntu Server 22.04 LTS 64bit', platform: 'Ubuntu' }
const tencentOs = { os: 'TencentOS Server 3.1 (TK4)', platform: 'TencentOS' }
const windows = { os: 'Windows Server 2019 DataCenter 64bit EN', platform: 'Windows' }

/** The one everybody uses: shared, in use by recipients' servers, revocable. */
export const goldenWebBase = tencentImage({
  ...guangzhou,
  ...ubuntu,
  id: 'img-6pb6lrmy',
  name: 'golden-web-base',
  description: 'Hardened Ubuntu with nginx, the agent and our certificates. Rebuilt monthly.',
  created: daysAgo(12),
  sharedWith: [...shares(daysAgo(11), [borealis]), ...shares(daysAgo(10), [cumulus])],
})

/** At the limit less one: one more share is allowed, a second is refused (T1). */
export const oneSlotLeft = tencentImage({
  ...guangzhou,
  ...tencentOs,
  id: 'img-4q9nslot',
  name: 'match-server-partners',
  description: 'Match server for the partner programme.',
  created: daysAgo(16),
  sharedWith: shares(daysAgo(15), directory.slice(0, 49)),
})

/** At the limit: any further share is refused until one is stopped (T1). */
export const noSlotLeft = tencentImage({
  ...guangzhou,
  ...tencentOs,
  id: 'img-50fullxt',
  name: 'login-gateway-partners',
  description: 'Login gateway for the partner programme.',
  created: daysAgo(18),
  sharedWith: shares(daysAgo(17), directory.slice(10, 60)),
})

/** Shared with nobody yet: the first share of all can be shown. */
export const lobby = tencentImage({
  ...guangzhou,
  ...ubuntu,
  id: 'img-lob2y7kd',
  name: 'lobby-server',
  created: daysAgo(21),
})

/** Cannot be shared: encrypted. */
export const encryptedLedger = tencentImage({
  ...guangzhou,
  ...ubuntu,
  id: 'img-3ncr7p1d',
  name: 'payments-ledger-encrypted',
  encrypted: true,
  created: daysAgo(60),
})

/** Cannot be shared: its Windows licence is Aurora's own. */
export const ownLicence = tencentImage({
  ...guangzhou,
  ...windows,
  id: 'img-by0lw19s',
  name: 'editor-workstation-own-licence',
  license: 'byol',
  disks: [{ snapshot: 'snap-by0lw19s', usage: 'system', sizeGiB: 100 }],
  created: daysAgo(58),
})

/** Cannot be shared: a whole machine, with its data disks. */
export const wholeMachine = tencentImage({
  ...guangzhou,
  ...ubuntu,
  id: 'img-wh0l3mac',
  name: 'build-farm-whole-machine',
  disks: [
    { snapshot: 'snap-wh0l3sys', usage: 'system', sizeGiB: 50 },
    { snapshot: 'snap-wh0l3d01', usage: 'data', sizeGiB: 200 },
    { snapshot: 'snap-wh0l3d02', usage: 'data', sizeGiB: 500 },
  ],
  created: daysAgo(45),
})

/** Still being made, from a server whose disk is huge: cannot be shared or used yet, and never finishes here. */
export const stillCreating = tencentImage({
  ...guangzhou,
  ...ubuntu,
  id: 'img-cr3atng1',
  name: 'replay-archive-snapshot',
  state: 'creating',
  disks: [{ snapshot: 'snap-cr3atng1', usage: 'system', sizeGiB: 500 }],
  created: hoursAgo(1),
})

/** Its making failed: only good to look at. */
export const failedBuild = tencentImage({
  ...guangzhou,
  ...ubuntu,
  id: 'img-fa1l3dbd',
  name: 'lobby-server-rc1',
  state: 'failed',
  created: daysAgo(22),
})

/** Imported from outside, Windows, without cloud-init. */
export const importedWindows = tencentImage({
  ...guangzhou,
  id: 'img-1mp0rtwn',
  name: 'win2016-level-editor',
  os: 'Windows Server 2016 DataCenter 64bit EN',
  platform: 'Windows',
  source: 'imported',
  cloudInit: false,
  disks: [{ snapshot: 'snap-1mp0rtwn', usage: 'system', sizeGiB: 60 }],
  created: daysAgo(200),
})

/** Its import failed: the only image in that state. */
export const failedImport = tencentImage({
  ...guangzhou,
  id: 'img-1mpfa1ld',
  name: 'forum-2016',
  os: 'Debian 8.2 64bit',
  platform: 'Debian',
  source: 'imported',
  state: 'import-failed',
  created: daysAgo(30),
})

/** The one ARM image. */
export const edgeRelay = tencentImage({
  ...guangzhou,
  id: 'img-arm64edg',
  name: 'edge-relay-arm',
  os: 'Ubuntu Server 22.04 LTS 64bit ARM',
  platform: 'Ubuntu',
  architecture: 'arm',
  created: daysAgo(14),
})

/** A name and a description in Chinese. */
export const chineseName = tencentImage({
  ...guangzhou,
  ...tencentOs,
  id: 'img-zh0ngwen',
  name: '华南区登录服务器基础镜像',
  description: '每月重建一次，包含监控组件与安全基线；共享前请清理敏感数据。',
  created: daysAgo(35),
})

/** A name of exactly 60 characters, the most there can be, with accents, and a long description. */
export const longName = tencentImage({
  ...guangzhou,
  ...tencentOs,
  id: 'img-p0rtug3s',
  name: 'Imagem base do servidor de partidas e classificação – versão',
  description:
    'Preparada pela equipe de São Paulo para os servidores de partidas: contém o agente de monitoramento, as ' +
    'configurações de rede e a coleta de métricas. Não inclui certificados nem senhas.',
  created: daysAgo(9),
})

/** In Guangzhou. */
export const auroraImages: readonly ImageSeed[] = [
  goldenWebBase,
  oneSlotLeft,
  noSlotLeft,
  lobby,
  encryptedLedger,
  ownLicence,
  wholeMachine,
  stillCreating,
  failedBuild,
  importedWindows,
  failedImport,
  edgeRelay,
  chineseName,
  longName,
]
