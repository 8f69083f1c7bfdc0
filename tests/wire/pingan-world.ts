import type { AccountRecord, ImageSeed, RegionRecord, WorldSeed } from '../../mocks/engine/world.ts'

/** A small world of Ping An Cloud for the tests of its wire: who owns, who receives, who has no room. */

export const south = 'Region-southChina'
export const east = 'Region-eastChina'
export const zone = 'Zone-southChinaA'
export const fullZone = 'Zone-southChinaB'
export const otherZone = 'Zone-southChinaC'

const account = (id: string, more: Partial<AccountRecord> = {}): AccountRecord => ({
  cloud: 'pingan',
  id,
  name: id,
  accessKeyId: `AK${id.toUpperCase()}`,
  secretAccessKey: `secret of ${id} 0123456789`,
  demo: true,
  ...more,
})

export const owner = account('aurora.games')
export const recipient = account('borealis.studio')
export const outsider = account('cumulus-lab@example')
/** P4: there is room for one image. */
export const small = account('drift_one', { imageQuota: 1 })
export const operator = account('borealis.operator', { rootAccount: recipient.id })
/** P2: to share with. */
export const tenants = Array.from({ length: 21 }, (_, n) => account(`tenant.${n + 1}`, { demo: false }))

const minute = 60_000
let made = 0

/** An image as most are; each younger than the one before it. */
const image = (name: string, more: Partial<ImageSeed> = {}): ImageSeed => {
  made += 1
  const id = `a1B2c3D4${String(made).padStart(2, '0')}`
  return {
    cloud: 'pingan',
    region: south,
    id: `ImageServiceImpl-${id}`,
    owner: owner.id,
    name,
    description: '',
    family: '',
    deprecated: false,
    os: 'CentOS 7.9 64bit',
    platform: 'CentOS',
    architecture: 'x86_64',
    encrypted: false,
    license: 'cloud',
    cloudInit: true,
    state: 'available',
    created: (made - 1000) * minute,
    source: 'created',
    disks: [{ snapshot: `SnapshotServiceImpl-${id}`, usage: 'system', sizeGiB: 40 }],
    sharedWith: [],
    ...more,
  }
}

export const publicImage = image('CentOS 7.9', { owner: 'public', source: 'official' })
export const web = image('web')
export const desktop = image('desktop', {
  description: 'for designers',
  os: 'Windows Server 2019',
  platform: 'Windows',
  disks: [{ snapshot: 'SnapshotServiceImpl-desktop001', usage: 'system', sizeGiB: 80 }],
})
export const sealed = image('sealed', { encrypted: true })
export const unfinished = image('unfinished', { state: 'importing' })
export const failed = image('failed', { state: 'failed' })
export const elsewhere = image('web', { region: east })
export const ofRecipient = image('render', {
  owner: recipient.id,
  sharedWith: [{ account: owner.id, since: -minute }],
})
/** Of an account with room for one image, which therefore has none left. */
export const full = account('echo.full', { imageQuota: 1 })
const ofFull = image('the only one', { owner: full.id })

const regions: RegionRecord[] = [
  {
    cloud: 'pingan',
    region: south,
    name: { zh: '华南（深圳）', en: 'South China (Shenzhen)' },
    mainland: true,
    zones: [
      { id: zone, number: zone, name: { zh: '可用区A', en: 'Zone A' }, soldOut: false },
      { id: fullZone, number: fullZone, name: { zh: '可用区B', en: 'Zone B' }, soldOut: true },
      { id: otherZone, number: otherZone, name: { zh: '可用区C', en: 'Zone C' }, soldOut: false },
    ],
  },
  {
    cloud: 'pingan',
    region: east,
    name: { zh: '华东（上海）', en: 'East China (Shanghai)' },
    mainland: true,
    zones: [
      { id: 'Zone-eastChinaA', number: 'Zone-eastChinaA', name: { zh: '可用区A', en: 'Zone A' }, soldOut: false },
    ],
  },
]

export const pinganWorld: WorldSeed = {
  name: 'pingan-small',
  accounts: [owner, recipient, outsider, small, full, operator, ...tenants],
  regions,
  images: [publicImage, web, desktop, sealed, unfinished, failed, elsewhere, ofRecipient, ofFull],
  instances: [],
}
