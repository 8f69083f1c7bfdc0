import type { Image, ImageKind, ImageRelation, ImageState, Instance, InstanceState, Share } from '../cloud.ts'
import type { Backup, Disk, DiskState, Vault } from '../resources.ts'
import type * as Wire from './wire.ts'
import type * as Resources from './wire-resources.ts'

/** `me` is the project that looks. */
export function toImage(image: Wire.Image, me: string): Image {
  const copied = image.__data_origin?.startsWith('image,') ?? false
  return {
    id: image.id,
    relation: relationOf(image, me),
    name: image.name,
    description: image.__description ?? '',
    state: stateOf(image.status, copied),
    kind: kindOf(image),
    os: image.__os_version ?? image.__platform ?? image.__os_type,
    architecture: image.__support_arm === 'true' ? 'arm64' : image.__os_bit === '32' ? 'i386' : 'x86_64',
    sizeGiB: image.min_disk,
    createdAt: image.created_at,
    owner: image.owner,
    ...(image.__backup_id !== undefined && { backup: image.__backup_id }),
  }
}

function relationOf({ owner, __imagetype }: Wire.Image, me: string): ImageRelation {
  if (owner === me) return 'own'
  return __imagetype === 'shared' ? 'received' : 'public'
}

function kindOf({ __whole_image, virtual_env_type }: Wire.Image): ImageKind {
  if (__whole_image === 'true') return 'whole-machine'
  return virtual_env_type === 'DataImage' ? 'data-disk' : 'system-disk'
}

function stateOf(status: Wire.Image['status'], copied: boolean): ImageState {
  if (status === 'active') return 'available'
  if (status === 'queued' || status === 'saving') return copied ? 'copying' : 'creating'
  return 'failed'
}

export function toShare({ member_id, status, created_at, updated_at }: Wire.Member): Share {
  const answered = status !== 'pending'
  return { account: member_id, since: created_at, status, ...(answered && { answeredAt: updated_at }) }
}

const instanceStates: Record<string, InstanceState> = {
  BUILD: 'pending',
  ACTIVE: 'running',
  SHUTOFF: 'stopped',
  ERROR: 'failed',
}

export function toInstance(server: Resources.Server): Instance {
  const address = Object.values(server.addresses)[0]?.[0]?.addr
  const busy = server['OS-EXT-STS:task_state'] !== null && server.status !== 'BUILD'
  return {
    id: server.id,
    name: server.name,
    state: busy ? 'changing' : (instanceStates[server.status] ?? 'changing'),
    image: server.image.id,
    os: server.metadata['image_name'] ?? server.metadata['os_type'] ?? '',
    zone: server['OS-EXT-AZ:availability_zone'],
    type: server.flavor.id,
    ...(address !== undefined && { privateAddress: address }),
    createdAt: server.created,
  }
}

export function toBackup(backup: Resources.Backup): Backup {
  const disks = backup.children
    .filter(({ resource_type }) => resource_type === 'OS::Cinder::Volume')
    .map(({ id, resource_name, resource_size, extend_info }) => ({
      id,
      name: resource_name,
      sizeGiB: resource_size,
      system: extend_info.bootable ?? false,
    }))
  const totalGiB = disks.reduce((sum, { sizeGiB }) => sum + sizeGiB, 0)
  return { id: backup.id, name: backup.name, server: backup.resource_name, disks, totalGiB }
}

export function toVault({ id, name, created_at, billing }: Resources.Vault): Vault {
  return {
    id,
    name,
    sizeGiB: billing.size,
    usedGiB: billing.used / 1024,
    protects: billing.protect_type,
    holds: billing.object_type,
    state: billing.status,
    createdAt: created_at,
  }
}

const diskStates: Record<string, DiskState> = { creating: 'creating', available: 'available', 'in-use': 'in-use' }

export function toDisk(volume: Resources.Volume): Disk {
  const image = volume.volume_image_metadata?.['image_id']
  return {
    id: volume.id,
    name: volume.name,
    state: diskStates[volume.status] ?? 'failed',
    sizeGiB: volume.size,
    type: volume.volume_type,
    zone: volume.availability_zone,
    ...(image !== undefined && { image }),
    createdAt: volume.created_at,
  }
}
