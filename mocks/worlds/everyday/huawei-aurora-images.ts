import type { ImageSeed, ShareStatus } from '../../engine/world.ts'
import { disksOf, huaweiDataImage, huaweiImage, waiting } from '../huawei-records.ts'
import { daysAgo, hoursAgo } from '../records.ts'
import { aurora, borealis, cumulus, directory, home, projectOf } from './huawei-accounts.ts'
import { beijingVault } from './huawei-vaults.ts'

const beijing = home(aurora, 'cn-north-4')
const borealisThere = projectOf(borealis, 'cn-north-4')
const cumulusThere = projectOf(cumulus, 'cn-north-4')
const strangers = directory.map((account) => projectOf(account, 'cn-north-4'))

const ubuntu = { os: 'Ubuntu 22.04 server 64bit', platform: 'Ubuntu' }
const centos = { os: 'CentOS 7.9 64bit', platform: 'CentOS' }
const eulerOs = { os: 'Huawei Cloud EulerOS 2.0 Standard 64 bit', platform: 'Huawei Cloud EulerOS' }
const windows = { os: 'Windows Server 2022 Datacenter 64bit', platform: 'Windows' }

/** Answered in all three ways: accepted and in use, rejected after use (H14), and not at all. */
export const goldenWebBase = huaweiImage({
  ...beijing,
  ...ubuntu,
  id: '42e72403-ef11-4aea-8519-f3704b3c1700',
  name: 'golden-web-base',
  description: 'Hardened Ubuntu with nginx, the agent and our certificates. Rebuilt monthly.',
  created: daysAgo(12),
  sharedWith: [
    { account: borealisThere, status: 'accepted', since: daysAgo(11), answered: daysAgo(10) },
    { account: cumulusThere, status: 'rejected', since: daysAgo(10), answered: daysAgo(2) },
    ...waiting(daysAgo(1), strangers.slice(130, 131)),
  ],
})

/** As people answer: most say yes, one in nine no, and some never do. */
const answers: readonly ShareStatus[] = ['pending', 'rejected', ...Array<ShareStatus>(7).fill('accepted')]

/** At the limit less two: two more recipients are allowed, a third is refused (H12). */
export const twoSlotsLeft = huaweiImage({
  ...beijing,
  ...eulerOs,
  id: '5f432fd2-1947-4c66-a7d4-75dee3deb804',
  name: 'match-server-partners',
  description: 'Match server for the partner programme.',
  created: daysAgo(16),
  sharedWith: strangers.slice(0, 126).map((account, n) => {
    const status = answers[n % answers.length] ?? 'pending'
    return { account, status, since: daysAgo(15), ...(status !== 'pending' && { answered: daysAgo(14) }) }
  }),
})

/** Shared with nobody yet: the first share of all can be shown. */
export const lobby = huaweiImage({
  ...beijing,
  ...centos,
  id: '2d43426a-34ec-44a4-9f0e-6428a7836ad5',
  name: 'lobby-server',
  created: daysAgo(21),
})

/** Cannot be shared: encrypted. */
export const encryptedLedger = huaweiImage({
  ...beijing,
  ...ubuntu,
  id: '498fcba6-1266-4a21-ad27-ff0aa14bdd58',
  name: 'payments-ledger-encrypted',
  encrypted: true,
  created: daysAgo(60),
})

/** Still being made, from a server whose disk is huge: cannot be shared or used yet, and never finishes here. */
export const stillCreating = huaweiImage({
  ...beijing,
  ...ubuntu,
  id: '1334fbcd-8fdd-40c0-8863-1e12d735a2b7',
  name: 'replay-archive-snapshot',
  state: 'creating',
  disks: disksOf('1334fbcd-8fdd-40c0-8863-1e12d735a2b7', [500]),
  created: hoursAgo(1),
})

/** Its making failed: only good to look at. */
export const failedBuild = huaweiImage({
  ...beijing,
  ...centos,
  id: '398a49f0-4c54-4ce7-9649-15221cd97d84',
  name: 'lobby-server-rc1',
  state: 'failed',
  created: daysAgo(22),
})

/** A data-disk image: Borealis has accepted it and made a disk of it (H10). */
export const assetLibrary = huaweiDataImage(100, {
  ...beijing,
  id: '3d11f746-ffa5-4894-afeb-de54feaafb16',
  name: 'asset-library-data',
  description: 'Textures and sounds that are free to use, on a disk of their own.',
  created: daysAgo(34),
  sharedWith: [
    { account: borealisThere, status: 'accepted', since: daysAgo(33), answered: daysAgo(32) },
    ...waiting(daysAgo(4), [cumulusThere]),
  ],
})

/** A whole machine at the limit less one (H12): Borealis keeps it in a vault, Cumulus has no vault for it. */
export const buildFarm = huaweiImage({
  ...beijing,
  ...ubuntu,
  id: '91a49cc0-8bb0-4084-9736-21a2b9844311',
  name: 'build-farm-whole-machine',
  description: 'Build node with its cache disk.',
  disks: disksOf('91a49cc0-8bb0-4084-9736-21a2b9844311', [40, 40]),
  backup: {
    id: '2fbed239-1d01-4ae7-be25-4c5f88d86b95',
    name: 'build-farm-weekly',
    server: { id: 'dd2b630b-cb3c-417a-9378-104f03718819', name: 'build-farm-1' },
    source: 'cbr',
    listedForRecipients: true,
  },
  created: daysAgo(45),
  sharedWith: [
    {
      account: borealisThere,
      status: 'accepted',
      since: daysAgo(44),
      answered: daysAgo(31),
      vault: beijingVault.id,
    },
    ...waiting(daysAgo(40), [cumulusThere, ...strangers.slice(60, 67)]),
  ],
})

/** A whole machine whose recipients are not told how large it is: the vault is chosen without knowing. 240 GB. */
export const chatCluster = huaweiImage({
  ...beijing,
  ...eulerOs,
  id: '05435a0c-9e68-471a-a142-d728ad51ff96',
  name: 'chat-cluster-whole-machine',
  disks: disksOf('05435a0c-9e68-471a-a142-d728ad51ff96', [40, 100, 100]),
  backup: {
    id: '32e6fd1c-69a3-4388-aea1-955e0b11b524',
    name: 'chat-cluster-before-move',
    server: { id: '68e509d9-1921-4759-8133-bdc9420a8702', name: 'chat-1' },
    source: 'cbr',
    listedForRecipients: false,
  },
  created: daysAgo(8),
  sharedWith: waiting(daysAgo(7), [borealisThere]),
})

/** A whole machine that cannot be shared: its backup is one of the old service. */
export const legacyForum = huaweiImage({
  ...beijing,
  ...centos,
  id: 'be9c22f2-4521-4bf4-87aa-8e2281d4cff6',
  name: 'forum-2019-whole-machine',
  disks: disksOf('be9c22f2-4521-4bf4-87aa-8e2281d4cff6', [40, 60]),
  backup: {
    id: '63d5b18f-e129-4993-a7e1-5c1bcca53047',
    name: 'forum-2019-last',
    server: { id: '34ffcf38-ab87-4a40-bd10-5ee7850ffc9c', name: 'forum' },
    source: 'csbs',
    listedForRecipients: false,
  },
  created: daysAgo(700),
})

/** A name and a description in Chinese; waiting for Borealis. */
export const chineseName = huaweiImage({
  ...beijing,
  ...eulerOs,
  id: 'e29ca2df-e0e1-4b3c-870f-55bf22c9fff5',
  name: '华北区登录服务器基础镜像',
  description: '每月重建一次，包含监控组件与安全基线；共享前请清理敏感数据。',
  created: daysAgo(35),
  sharedWith: waiting(daysAgo(3), [borealisThere]),
})

/** Windows, with a larger disk than most. Borealis had it once. */
export const levelEditor = huaweiImage({
  ...beijing,
  ...windows,
  id: 'd23d0366-3af4-4a55-882d-fa7fbcf19a5b',
  name: 'level-editor-win',
  disks: disksOf('d23d0366-3af4-4a55-882d-fa7fbcf19a5b', [60]),
  created: daysAgo(58),
})

/** In CN North-Beijing4. */
export const auroraImages: readonly ImageSeed[] = [
  goldenWebBase,
  twoSlotsLeft,
  lobby,
  encryptedLedger,
  stillCreating,
  failedBuild,
  assetLibrary,
  buildFarm,
  chatCluster,
  legacyForum,
  chineseName,
  levelEditor,
]
