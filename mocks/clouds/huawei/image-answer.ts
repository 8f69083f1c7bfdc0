import type { Image } from '../../../src/clouds/huawei/wire.ts'
import { newId } from '../../engine/ids.ts'
import { imageKind, imageState, shareHolders } from '../../engine/views.ts'
import type { VisibleImage } from '../../engine/views.ts'
import { inPlace } from '../../engine/world.ts'
import type { ImageRecord, ImageState, World } from '../../engine/world.ts'
import { wireTime } from './ids.ts'

/** What an image is to whoever looks at it: one's own turns to `shared` with its first member, and back with the last. */
export function imageType(world: World, { image, relation }: VisibleImage): 'gold' | 'private' | 'shared' {
  if (relation === 'public') return 'gold'
  return relation === 'received' || shareHolders(world, image).size > 0 ? 'shared' : 'private'
}

export const visibilities = { gold: 'public', private: 'private', shared: 'shared' } as const

/** An image as one caller sees it. It does not say whose account its owner is, nor what the caller has answered. */
export function imageAnswer(world: World, now: number, seen: VisibleImage): Image {
  const { image, relation } = seen
  const type = imageType(world, seen)
  const path = `/v2/images/${image.id}`
  return {
    schema: '/v2/schemas/image',
    id: image.id,
    name: image.name,
    owner: ownerOf(seen),
    status: statuses[imageState(image, now)],
    visibility: visibilities[type],
    __imagetype: type,
    ...kindOf(image),
    ...systemOf(image),
    ...originOf(world, image),
    ...(image.encrypted && { __system__cmkid: newId('uuid', `key of ${image.owner}`) }),
    ...(image.description && { __description: image.description }),
    __isregistered: 'true',
    __image_source_type: 'uds',
    min_disk: image.disks.find(({ usage }) => usage === 'system')?.sizeGiB ?? image.disks[0]?.sizeGiB ?? 0,
    min_ram: 0,
    size: 0,
    disk_format: 'zvhd2',
    container_format: 'bare',
    protected: relation === 'public',
    tags: [],
    enterprise_project_id: '0',
    ...timesOf(image, now),
    file: `${path}/file`,
    self: path,
  }
}

/** A project ID; the cloud has one of its own. */
export const ownerOf = ({ image, relation }: VisibleImage) =>
  relation === 'public' ? '3ed2f5e1b0a94c6d8f7a1b2c3d4e5f60' : image.owner

/** The documents describe these for the calls that make images; which of the two a copy passes through is ours. */
const statuses = {
  creating: 'saving',
  copying: 'saving',
  importing: 'queued',
  available: 'active',
  failed: 'killed',
  'import-failed': 'killed',
} satisfies Record<ImageState, Image['status']>

function kindOf(image: ImageRecord): Pick<Image, 'virtual_env_type' | '__whole_image' | '__backup_id'> {
  const kind = imageKind(image)
  return {
    virtual_env_type: kind === 'data-disk' ? 'DataImage' : 'FusionCompute',
    // Only whole-machine images say it.
    ...(kind === 'whole-machine' && { __whole_image: 'true' }),
    ...(image.backup && { __backup_id: image.backup.id }),
  }
}

function systemOf({ os, platform, architecture, cloudInit }: ImageRecord) {
  return {
    __os_type: platform.startsWith('Windows') ? 'Windows' : platform === 'Other' ? 'Other' : 'Linux',
    __platform: platform,
    __os_version: os,
    __os_bit: architecture === 'i386' ? '32' : '64',
    ...(architecture === 'arm' ? { __support_arm: 'true' } : { __support_kvm: 'true' }),
    ...(!cloudInit && { __support_fc_inject: 'true' }),
  } satisfies Partial<Image>
}

/** As far as the world knows: its own records do not say which server they were made of. */
function originOf(world: World, image: ImageRecord): Pick<Image, '__data_origin'> {
  const first = world.history.get(inPlace(image, image.id))?.[0]?.what
  if (first?.type === 'created-as-copy') {
    return { __data_origin: `image,${first.source.region},${first.source.image}` }
  }
  if (image.backup) return { __data_origin: `server_backup,${image.backup.id}` }
  return first?.type === 'created' && first.instance ? { __data_origin: `instance,${first.instance}` } : {}
}

/** Edits leave no trace of when they were made. */
function timesOf({ created, readyAt }: ImageRecord, now: number) {
  const done = readyAt !== undefined && now >= readyAt ? readyAt : created
  return { created_at: wireTime(created), updated_at: wireTime(done), active_at: wireTime(done) }
}
