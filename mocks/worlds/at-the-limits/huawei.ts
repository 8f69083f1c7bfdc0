import type { VaultRecord } from '../../engine/resources.ts'
import type { ImageSeed, InstanceRecord } from '../../engine/world.ts'
import { aurora, borealis, cumulus, directory, drift, home, projectOf } from '../everyday/huawei-accounts.ts'
import { disksOf, huaweiImage, huaweiServer, huaweiVault, waiting } from '../huawei-records.ts'
import { daysAgo } from '../records.ts'

const beijing = home(aurora, 'cn-north-4')
const borealisThere = projectOf(borealis, 'cn-north-4')
const cumulusThere = projectOf(cumulus, 'cn-north-4')
const strangers = directory.map((account) => projectOf(account, 'cn-north-4'))

const eulerOs = { os: 'Huawei Cloud EulerOS 2.0 Standard 64 bit', platform: 'Huawei Cloud EulerOS' }
const ubuntu = { os: 'Ubuntu 22.04 server 64bit', platform: 'Ubuntu' }

/** As people answer: every seventh has not yet. */
const answered = (since: number, projects: readonly string[]): ImageSeed['sharedWith'] =>
  projects.map((account, n) =>
    n % 7 === 0 ? { account, status: 'pending', since } : { account, since, answered: since + 3_600_000 },
  )

/** With 127 of 128: one more is invited, a second is refused (H12). */
export const oneSlotLeft = huaweiImage({
  ...beijing,
  ...eulerOs,
  id: '898f8fc9-27e0-46a1-8e9d-d2f78cc43a50',
  name: 'portal-de-fornecedores',
  description: 'Portal dos fornecedores, atualizado a cada trimestre.',
  created: daysAgo(20),
  sharedWith: answered(daysAgo(19), strangers.slice(0, 127)),
})

/** With 128 of 128, Cumulus one of them: a slot is free for another once hers is taken back (H12). */
export const noSlotLeft = huaweiImage({
  ...beijing,
  ...eulerOs,
  id: '4edc3815-c397-4e96-a439-4445f873059f',
  name: '供应商协同平台',
  description: '面向全部供应商开放，已达共享上限。',
  created: daysAgo(30),
  sharedWith: [
    { account: cumulusThere, since: daysAgo(29), answered: daysAgo(28) },
    ...answered(daysAgo(29), strangers.slice(10, 137)),
  ],
})

/** A whole machine of 240 GB with 9 of 10 (H12): too large for the vault of Borealis, and Cumulus has none (H7). */
export const wholeMachine = huaweiImage({
  ...beijing,
  ...ubuntu,
  id: '1c3166d0-1f82-4663-a775-250660307bd2',
  name: 'editing-suite-whole-machine',
  description: 'Editing suite with its media disk.',
  disks: disksOf('1c3166d0-1f82-4663-a775-250660307bd2', [40, 200]),
  backup: {
    id: '0a52dcd0-e20d-409e-85b9-869bb056ae70',
    name: 'editing-suite-release',
    server: { id: '58fd0eab-eba4-46a1-9479-1ed7a5d375a2', name: 'editing-suite-1' },
    source: 'cbr',
    listedForRecipients: true,
  },
  created: daysAgo(12),
  sharedWith: [
    ...waiting(daysAgo(11), strangers.slice(100, 107)),
    ...waiting(daysAgo(1), [borealisThere, cumulusThere]),
  ],
})

/** Shared with nobody. */
const notShared = huaweiImage({
  ...beijing,
  ...ubuntu,
  id: '9ad6b76d-4cfb-4e5f-8073-f01be6242f27',
  name: 'shift-planner',
  created: daysAgo(6),
})

export const images: readonly ImageSeed[] = [oneSlotLeft, noSlotLeft, wholeMachine, notShared]

export const instances: readonly InstanceRecord[] = [
  // Aurora's own.
  huaweiServer(notShared, {
    id: 'd19b5771-f06c-473d-a05d-dcd4638d68be',
    owner: beijing.owner,
    name: 'planner-0001',
    zone: 'cn-north-4a',
    privateAddress: '192.168.0.31',
    created: daysAgo(5),
  }),
]

/** The only one of Borealis: 40 GB too small for the whole machine (H7). */
export const smallVault = huaweiVault({
  ...home(borealis, 'cn-north-4'),
  id: '7d5f589d-2205-45c5-8faa-c01b2363415f',
  name: 'vault-editing',
  sizeGiB: 200,
  created: daysAgo(60),
})

/** Drift's, to the gigabyte as large as the whole machine: once invited, it can accept. */
export const exactVault = huaweiVault({
  ...home(drift, 'cn-north-4'),
  id: '61894b6f-0da0-4bba-8afb-4825f081a41b',
  name: 'vault-240',
  sizeGiB: 240,
  created: daysAgo(2),
})

export const vaults: readonly VaultRecord[] = [smallVault, exactVault]
