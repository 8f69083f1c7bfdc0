import type { ImageSeed, WorldSeed } from '../../mocks/engine/world.ts'
import type { VaultRecord } from '../../mocks/engine/resources.ts'

/** A small world of Huawei Cloud for the tests of its wire: who owns, who receives, who looks on. */

const hex = (digit: string, end: string) => digit.repeat(32 - end.length) + end
const uuid = (end: string) => `00000000-0000-4000-a000-${end.padStart(12, '0')}`

export const north = 'cn-north-4'
export const singapore = 'ap-southeast-3'
export const lab = 'cn-north-4_lab'

const account = (digit: string, name: string) => ({
  cloud: 'huawei' as const,
  id: hex(digit, 'd0'),
  name,
  accessKeyId: `AK${digit.toUpperCase().repeat(18)}`,
  secretAccessKey: `sk-${name}-${digit.repeat(30)}`,
  demo: true,
  projects: [
    { id: hex(digit, '01'), name: north, region: north },
    { id: hex(digit, '02'), name: singapore, region: singapore },
    { id: hex(digit, '03'), name: lab, region: north },
  ],
})

export const owner = account('a', 'owner')
export const recipient = account('b', 'recipient')
export const outsider = account('c', 'outsider')

export type Party = typeof owner

/** The ID of a party's project: by default the region's own in the north. */
export function projectOf({ projects }: Party, name = north): string {
  const project = projects.find((found) => found.name === name)
  if (!project) throw new Error(`There is no project ${name}`)
  return project.id
}

const minute = 60_000
let made = 0

/** An image as most are; each younger than the one before it. */
const image = (name: string, more: Partial<ImageSeed> = {}): ImageSeed => {
  made += 1
  return {
    cloud: 'huawei',
    region: north,
    id: uuid(`1${made}`),
    owner: projectOf(owner),
    name,
    description: '',
    family: '',
    deprecated: false,
    os: 'Ubuntu 22.04 server 64bit',
    platform: 'Ubuntu',
    architecture: 'x86_64',
    encrypted: false,
    license: 'cloud',
    cloudInit: true,
    state: 'available',
    created: (made - 1000) * minute,
    source: 'created',
    disks: [{ snapshot: uuid(`2${made}`), usage: 'system', sizeGiB: 40 }],
    sharedWith: [],
    ...more,
  }
}

const disks = (...sizes: number[]) =>
  sizes.map((sizeGiB, n) => ({
    snapshot: uuid(`3${made}${n}`),
    usage: n === 0 ? ('system' as const) : ('data' as const),
    sizeGiB,
  }))

const backup = (end: string, more: Partial<ImageSeed['backup']> = {}): NonNullable<ImageSeed['backup']> => ({
  id: uuid(`4${end}`),
  name: `backup-${end}`,
  server: { id: uuid(`5${end}`), name: `server-${end}` },
  source: 'cbr',
  listedForRecipients: true,
  ...more,
})

export const web = image('web')
export const database = image('database', { os: 'Windows Server 2022 Datacenter 64bit', platform: 'Windows' })
export const armImage = image('edge', { architecture: 'arm', cloudInit: false, description: 'for the edge' })
export const dataDisk = image('records', { disks: [{ snapshot: uuid('31'), usage: 'data', sizeGiB: 100 }] })
export const wholeMachine = image('shop', { disks: disks(40, 60), backup: backup('1') })
export const unlistedMachine = image('till', {
  disks: disks(40, 20),
  backup: backup('2', { listedForRecipients: false }),
})
export const csbsMachine = image('old shop', { disks: disks(40, 60), backup: backup('3', { source: 'csbs' }) })
export const encrypted = image('sealed', { encrypted: true })
export const unfinished = image('unfinished', { state: 'importing' })
export const elsewhere = image('web', { region: singapore, owner: projectOf(owner, singapore) })
export const ofRecipient = image('own', { owner: projectOf(recipient) })
export const publicImage = image('Ubuntu 22.04 server 64bit', { owner: 'public', source: 'official' })

const vault = (name: string, more: Partial<VaultRecord> = {}): VaultRecord => {
  made += 1
  return {
    cloud: 'huawei',
    region: north,
    id: uuid(`6${made}`),
    owner: projectOf(recipient),
    name,
    sizeGiB: 200,
    protects: 'backup',
    holds: 'server',
    status: 'available',
    usedGiB: 30,
    created: (made - 1000) * minute,
    ...more,
  }
}

export const fitVault = vault('fit')
export const smallVault = vault('small', { sizeGiB: 90 })
export const diskVault = vault('for disks', { holds: 'disk' })
export const replicationVault = vault('replicas', { protects: 'replication' })
export const frozenVault = vault('frozen', { status: 'frozen' })

const zones = (region: string) =>
  ['a', 'b'].map((letter) => ({
    id: region + letter,
    number: letter,
    name: { zh: letter, en: letter },
    soldOut: letter === 'b',
  }))

export const huaweiWorld: WorldSeed = {
  name: 'huawei wire',
  accounts: [owner, recipient, outsider],
  regions: [
    {
      cloud: 'huawei',
      region: north,
      name: { zh: '华北-北京四', en: 'CN North-Beijing4' },
      mainland: true,
      zones: zones(north),
    },
    {
      cloud: 'huawei',
      region: singapore,
      name: { zh: '亚太-新加坡', en: 'AP-Singapore' },
      mainland: false,
      zones: zones(singapore),
    },
  ],
  images: [
    web,
    database,
    armImage,
    dataDisk,
    wholeMachine,
    unlistedMachine,
    csbsMachine,
    encrypted,
    unfinished,
    elsewhere,
    ofRecipient,
    publicImage,
  ],
  instances: [],
  vaults: [fitVault, smallVault, diskVault, replicationVault, frozenVault],
}
