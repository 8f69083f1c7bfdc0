import type { VaultRecord } from '../../engine/resources.ts'
import { huaweiVault } from '../huawei-records.ts'
import { daysAgo } from '../records.ts'
import { aurora, borealis, home, imageSharing } from './huawei-accounts.ts'

const guiyang = home(borealis, imageSharing)
const beijing = home(borealis, 'cn-north-4')

/** Fits the seed's whole machine of 80 GB (H7). */
export const fittingVault = huaweiVault({
  ...guiyang,
  id: 'e8576221-01da-4815-85a9-2dd561e7ec52',
  name: 'vault-servers',
  sizeGiB: 100,
  created: daysAgo(60),
})

/** Smaller than it. */
export const smallVault = huaweiVault({
  ...guiyang,
  id: '6a81b573-8fad-4542-aab0-a20753bf33b6',
  name: 'vault-trial',
  sizeGiB: 50,
  created: daysAgo(90),
})

/** Large enough and of the wrong protection type. */
export const replicationVault = huaweiVault({
  ...guiyang,
  id: '0e277ac1-c03b-42ec-aa6c-a59af4be418a',
  name: 'vault-replicas',
  sizeGiB: 200,
  protects: 'replication',
  created: daysAgo(80),
})

/** Large enough and for disks, not for servers. */
export const diskVault = huaweiVault({
  ...guiyang,
  id: '5fd4facb-23b8-4d08-8ec7-2f1dc3a9996d',
  name: 'vault-disks',
  sizeGiB: 200,
  holds: 'disk',
  usedGiB: 30,
  created: daysAgo(75),
})

/** Large enough and frozen: its bill was not paid. */
export const frozenVault = huaweiVault({
  ...guiyang,
  id: 'baf83651-ed67-425d-96d2-2f9c04610fec',
  name: 'vault-2024',
  sizeGiB: 300,
  status: 'frozen',
  usedGiB: 40,
  created: daysAgo(300),
})

/** Its capacity is enough, what is free of it is not: accepted into it all the same, with a warning in the console. */
export const nearlyFullVault = huaweiVault({
  ...guiyang,
  id: '58556905-2e17-4a70-a0ec-6979b08b4863',
  name: 'vault-weekly',
  sizeGiB: 150,
  usedGiB: 140,
  created: daysAgo(200),
})

/** Holds the whole machine that Borealis has accepted, and fits the one that it has not. */
export const beijingVault = huaweiVault({
  ...beijing,
  id: 'c0a7539c-4624-4319-b575-b337de550e65',
  name: 'vault-studio',
  sizeGiB: 500,
  usedGiB: 120,
  created: daysAgo(150),
})

/** Too small for the one that is waiting there. */
export const smallBeijingVault = huaweiVault({
  ...beijing,
  id: '59318e72-485a-4866-97a5-ee69fcfac7bc',
  name: 'vault-studio-trial',
  sizeGiB: 200,
  created: daysAgo(160),
})

/** Aurora's own: a vault of another account is nobody else's to choose. */
export const auroraVault = huaweiVault({
  ...home(aurora, 'cn-north-4'),
  id: '623b3a12-17d1-4204-a583-415b58502c7b',
  name: 'vault-games',
  sizeGiB: 1000,
  usedGiB: 320,
  created: daysAgo(240),
})

export const huaweiVaults: readonly VaultRecord[] = [
  fittingVault,
  smallVault,
  replicationVault,
  diskVault,
  frozenVault,
  nearlyFullVault,
  beijingVault,
  smallBeijingVault,
  auroraVault,
]
