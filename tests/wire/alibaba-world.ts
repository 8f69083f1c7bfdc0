import type { ImageSeed, InstanceRecord, WorldSeed } from '../../mocks/engine/world.ts'

/** A small world of Alibaba Cloud for the tests of its wire: who owns, who receives, who looks on. */

export const hangzhou = 'cn-hangzhou'
export const singapore = 'ap-southeast-1'

const account = (digit: string, name: string) => ({
  cloud: 'alibaba' as const,
  id: `1${digit.repeat(15)}`,
  name,
  accessKeyId: `LTAI${digit.repeat(20)}`,
  secretAccessKey: `secret-${name}-${digit.repeat(10)}`,
  demo: true,
})

export const owner = account('1', 'owner')
export const recipient = account('2', 'recipient')
export const outsider = account('3', 'outsider')
/** A RAM user of the recipient's. */
export const ramUser = { ...account('4', 'operator'), rootAccount: recipient.id }
/** As many as no image can be shared with. */
export const crowd = Array.from({ length: 55 }, (_, n) => ({
  ...account('9', `one of many ${n}`),
  id: `19${String(n).padStart(14, '0')}`,
  accessKeyId: `LTAIcrowd${n}`,
  demo: false,
}))

export type Party = typeof owner

const minute = 60_000
let made = 0

const idOf = (prefix: string, n: number) => `${prefix}-bp1${String(n).padStart(17, '0')}`

/** An image as most are; each younger than the one before it. */
const image = (name: string, more: Partial<ImageSeed> = {}): ImageSeed => {
  made += 1
  return {
    cloud: 'alibaba',
    region: hangzhou,
    id: idOf('m', made),
    owner: owner.id,
    name,
    description: '',
    family: '',
    deprecated: false,
    os: 'Ubuntu  22.04 64 bit',
    platform: 'Ubuntu',
    architecture: 'x86_64',
    encrypted: false,
    license: 'cloud',
    cloudInit: true,
    state: 'available',
    created: (made - 1000) * minute,
    source: 'created',
    disks: [{ snapshot: idOf('s', made), usage: 'system', sizeGiB: 40 }],
    sharedWith: [],
    ...more,
  }
}

export const web = image('web-base')
export const database = image('database', {
  description: 'with data',
  family: 'databases',
  os: 'Windows Server 2022 64 bit',
  platform: 'Windows Server 2022',
  disks: [
    { snapshot: idOf('s', 901), usage: 'system', sizeGiB: 60 },
    { snapshot: idOf('s', 902), usage: 'data', sizeGiB: 100 },
  ],
})
export const edge = image('edge', { architecture: 'arm', cloudInit: false })
export const used = image('used')
export const sealed = image('sealed', { encrypted: true })
export const retired = image('retired', { deprecated: true })
export const unfinished = image('unfinished', { state: 'creating' })
export const importing = image('importing', { state: 'importing' })
export const failed = image('failed', { state: 'failed' })
export const elsewhere = image('web-base', { region: singapore, id: 'm-t4n00000000000000001' })
export const ofRecipient = image('own', { owner: recipient.id })
/** With the outsider from the start. */
export const shared = image('shared', { sharedWith: [{ account: outsider.id, since: -minute }] })
export const publicImage = image('Ubuntu  22.04 64 bit', {
  id: 'ubuntu_22_04_x64_20G_alibase_20260101.vhd',
  owner: 'public',
  source: 'official',
})

const instance = (name: string, more: Partial<InstanceRecord> = {}): InstanceRecord => {
  made += 1
  return {
    cloud: 'alibaba',
    region: hangzhou,
    id: idOf('i', made),
    owner: owner.id,
    name,
    image: used.id,
    os: used.os,
    platform: used.platform,
    architecture: used.architecture,
    encrypted: false,
    license: 'cloud',
    cloudInit: true,
    zone: 'cn-hangzhou-i',
    type: 'ecs.g6.large',
    systemDiskGiB: 40,
    systemDisk: idOf('d', made),
    privateAddress: `192.168.0.${made}`,
    created: (made - 1000) * minute,
    operation: 'create',
    readyAt: (made - 999) * minute,
    ...more,
  }
}

export const running = instance('running')
export const stopped = instance('stopped', { stopped: true })

const zones = (ids: string[]) =>
  ids.map((id, n) => ({ id, number: id, name: { zh: `可用区 ${id}`, en: `Zone ${id}` }, soldOut: n > 0 }))

export const alibabaWorld: WorldSeed = {
  name: 'alibaba wire',
  accounts: [owner, recipient, outsider, ramUser, ...crowd],
  regions: [
    {
      cloud: 'alibaba',
      region: hangzhou,
      name: { zh: '华东1（杭州）', en: 'China (Hangzhou)' },
      mainland: true,
      zones: zones(['cn-hangzhou-i', 'cn-hangzhou-h']),
    },
    {
      cloud: 'alibaba',
      region: singapore,
      name: { zh: '新加坡', en: 'Singapore' },
      mainland: false,
      zones: zones(['ap-southeast-1a']),
    },
  ],
  images: [
    web,
    database,
    edge,
    used,
    sealed,
    retired,
    unfinished,
    importing,
    failed,
    elsewhere,
    ofRecipient,
    shared,
    publicImage,
  ],
  instances: [running, stopped],
}
