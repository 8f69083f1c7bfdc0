import type {
  Image,
  ImageKind,
  ImageRelation,
  ImageState,
  Instance,
  InstanceState,
  Region,
  Share,
  Zone,
} from '../cloud.ts'
import type * as Wire from './wire.ts'
import type { Instance as WireInstance } from './wire-instances.ts'

/** Of those that the console and the cloud both speak. */
export type Language = 'zh-CN' | 'en-US'

export function toImage(image: Wire.Image, language: Language): Image {
  const state = stateOf(image)
  const percent = Number.parseInt(image.Progress, 10)
  return {
    id: image.ImageId,
    relation: relationOf(image),
    name: image.ImageName,
    description: image.Description,
    state,
    ...(state === 'copying' && !Number.isNaN(percent) && { progress: percent }),
    kind: kindOf(image),
    os: nameIn(language, image),
    architecture: image.Architecture,
    sizeGiB: image.Size,
    createdAt: image.CreationTime,
    ...(image.ImageOwnerId !== undefined && { owner: String(image.ImageOwnerId) }),
  }
}

/** Community images too are others', and there for everybody. */
function relationOf({ ImageOwnerAlias, IsPublic }: Wire.Image): ImageRelation {
  if (ImageOwnerAlias === 'self') return 'own'
  return ImageOwnerAlias === 'others' && !IsPublic ? 'received' : 'public'
}

function stateOf({ Status, IsCopied }: Wire.Image): ImageState {
  switch (Status) {
    case 'Available':
    // It is used as before; only sharing and copying it are refused.
    case 'Deprecated':
      return 'available'
    case 'Creating':
    case 'Waiting':
      return IsCopied ? 'copying' : 'creating'
    default:
      return 'failed'
  }
}

function kindOf({ DiskDeviceMappings: { DiskDeviceMapping: disks } }: Wire.Image): ImageKind {
  if (disks.length > 1) return 'whole-machine'
  return disks[0]?.Type === 'data' ? 'data-disk' : 'system-disk'
}

const nameIn = (language: Language, { OSName, OSNameEn }: { OSName: string; OSNameEn: string }) =>
  language === 'zh-CN' ? OSName : OSNameEn

const instanceStates: Record<WireInstance['Status'], InstanceState> = {
  Pending: 'pending',
  Starting: 'changing',
  Running: 'running',
  Stopping: 'changing',
  Stopped: 'stopped',
}

export function toInstance(instance: WireInstance, language: Language, diskChanges: boolean): Instance {
  const [address] = instance.VpcAttributes.PrivateIpAddress.IpAddress
  return {
    id: instance.InstanceId,
    name: instance.InstanceName,
    state: diskChanges ? 'changing' : instanceStates[instance.Status],
    image: instance.ImageId,
    os: nameIn(language, instance),
    zone: instance.ZoneId,
    type: instance.InstanceType,
    ...(address !== undefined && { privateAddress: address }),
    createdAt: instance.CreationTime,
  }
}

export function toShare({ AliyunId, SharedTime }: Wire.ShareAccount): Share {
  return { account: AliyunId, since: SharedTime }
}

export function toRegion({ RegionId, LocalName, Status }: Wire.RegionInfo): Region {
  return { id: RegionId, name: LocalName, available: Status !== 'soldOut' }
}

export function toZone({ ZoneId, LocalName, AvailableResourceCreation }: Wire.ZoneInfo): Zone {
  const available = AvailableResourceCreation.ResourceTypes.includes('Instance')
  return { id: ZoneId, name: LocalName, available }
}
