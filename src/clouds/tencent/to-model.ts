import type { Image, ImageRelation, ImageState, Instance, InstanceState, Region, Share, Zone } from '../cloud.ts'
import type * as Wire from './wire.ts'

const imageStates: Record<string, ImageState> = {
  CREATING: 'creating',
  NORMAL: 'available',
  CREATEFAILED: 'failed',
  SYNCING: 'copying',
  IMPORTING: 'importing',
  IMPORTFAILED: 'import-failed',
  // In older editions of the API, and on the international site: the image is in use and can be used.
  USING: 'available',
}

const relations: Record<string, ImageRelation> = {
  PRIVATE_IMAGE: 'own',
  SHARED_IMAGE: 'received',
  PUBLIC_IMAGE: 'public',
}

export function toImage(image: Wire.Image): Image {
  return {
    id: image.ImageId ?? '',
    // Other types, such as the marketplace's, are nobody's own either.
    relation: relations[image.ImageType ?? ''] ?? 'public',
    name: image.ImageName ?? '',
    description: image.ImageDescription ?? '',
    state: imageStates[image.ImageState ?? ''] ?? 'failed',
    ...(image.SyncPercent == null ? {} : { progress: image.SyncPercent }),
    kind: (image.SnapshotSet?.length ?? 0) > 1 ? 'whole-machine' : 'system-disk',
    os: image.OsName ?? '',
    architecture: image.Architecture ?? '',
    sizeGiB: image.ImageSize ?? 0,
    createdAt: image.CreatedTime ?? '',
    ...(image.ImageCreator ? { owner: image.ImageCreator } : {}),
  }
}

const instanceStates: Record<string, InstanceState> = {
  PENDING: 'pending',
  LAUNCH_FAILED: 'failed',
  RUNNING: 'running',
  STOPPED: 'stopped',
  SHUTDOWN: 'stopped',
}

export function toInstance(instance: Wire.Instance): Instance {
  const address = instance.PrivateIpAddresses?.[0]
  return {
    id: instance.InstanceId ?? '',
    name: instance.InstanceName ?? '',
    state: instanceStates[instance.InstanceState ?? ''] ?? 'changing',
    image: instance.ImageId ?? '',
    os: instance.OsName ?? '',
    zone: instance.Placement?.Zone ?? '',
    type: instance.InstanceType ?? '',
    ...(address ? { privateAddress: address } : {}),
    createdAt: instance.CreatedTime ?? '',
  }
}

export function toShare(share: Wire.SharePermission): Share {
  return { account: share.AccountId ?? '', since: share.CreatedTime ?? '' }
}

export function toRegion(region: Wire.RegionInfo): Region {
  return { id: region.Region ?? '', name: region.RegionName ?? '', available: region.RegionState === 'AVAILABLE' }
}

export function toZone(zone: Wire.ZoneInfo): Zone {
  return { id: zone.Zone ?? '', name: zone.ZoneName ?? '', available: zone.ZoneState === 'AVAILABLE' }
}
