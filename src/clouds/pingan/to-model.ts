import type { Image, ImageRelation, ImageState, Instance, InstanceState, Region, Share, Zone } from '../cloud.ts'
import type * as Wire from './wire.ts'

const imageStates: Record<string, ImageState> = {
  Available: 'available',
  Creating: 'creating',
  CreateFailed: 'failed',
  Copying: 'copying',
  Importing: 'importing',
  ImportFailed: 'import-failed',
} satisfies Record<Wire.ImageStatus, ImageState>

const time = (milliseconds: number) => new Date(milliseconds).toISOString()

export function toImage(image: Wire.Image): Image {
  return {
    id: image.Id,
    relation: relationOf(image),
    name: image.Name,
    description: image.Description,
    state: imageStates[image.Status] ?? 'failed',
    // The cloud's manual knows no other.
    kind: 'system-disk',
    os: image.OsName,
    architecture: image.Architecture,
    sizeGiB: image.SizeGb,
    createdAt: time(image.CreateTime),
    ...(image.OwnerUserName !== undefined && { owner: image.OwnerUserName }),
  }
}

function relationOf({ UseType, ImageSource }: Wire.Image): ImageRelation {
  if (UseType === 'PUBLIC') return 'public'
  return ImageSource === 'SHARED' ? 'received' : 'own'
}

const instanceStates: Record<string, InstanceState> = {
  Creating: 'pending',
  Running: 'running',
  Changing: 'changing',
  Stopped: 'stopped',
} satisfies Record<Wire.InstanceStatus, InstanceState>

export function toInstance(instance: Wire.Instance): Instance {
  return {
    id: instance.Id,
    name: instance.Name,
    state: instanceStates[instance.Status] ?? 'changing',
    image: instance.ImageId,
    os: instance.OsName,
    zone: instance.ZoneId,
    type: instance.InstanceType,
    privateAddress: instance.PrivateIpAddress,
    createdAt: time(instance.CreateTime),
  }
}

export const toShare = ({ UserName, ShareTime }: Wire.ImageShare): Share => ({
  account: UserName,
  since: time(ShareTime),
})

/** The list has none that an account may not use. */
export const toRegion = ({ Id, DisplayName }: Wire.Region): Region => ({ id: Id, name: DisplayName, available: true })

export const toZone = ({ Id, DisplayName, Status }: Wire.Zone): Zone => ({
  id: Id,
  name: DisplayName,
  available: Status === 'Available',
})
