import type { DiskDeviceMapping, Image, ImageOwnerAlias, ImageStatus } from '../../../src/clouds/alibaba/wire.ts'
import { copyProgress, imageState, isBusy, shareHolders } from '../../engine/views.ts'
import type { ImageRecord, ImageState, World } from '../../engine/world.ts'
import { wireTime } from './times.ts'

/** An image as one caller sees it. */
export interface SeenImage {
  image: ImageRecord
  relation: 'own' | 'received' | 'public'
  /** Whether the caller's instances were made from it. */
  used: boolean
}

export const ownerAliases = { own: 'self', received: 'others', public: 'system' } satisfies Record<
  SeenImage['relation'],
  ImageOwnerAlias
>

export const architectures = { x86_64: 'x86_64', arm: 'arm64', i386: 'i386' } satisfies Record<
  ImageRecord['architecture'],
  Image['Architecture']
>

const statuses = {
  creating: 'Creating',
  copying: 'Creating',
  importing: 'Creating',
  available: 'Available',
  failed: 'CreateFailed',
  'import-failed': 'CreateFailed',
} satisfies Record<ImageState, ImageStatus>

export function statusOf(image: ImageRecord, now: number): ImageStatus {
  const status = statuses[imageState(image, now)]
  return status === 'Available' && image.deprecated ? 'Deprecated' : status
}

export const osTypeOf = ({ platform }: Pick<ImageRecord, 'platform'>) =>
  /windows/i.test(platform) ? 'windows' : 'linux'

export const osNameInChinese = (os: string) => os.replace(/64[ -]?bit/i, '64位')

/** Every image here can be used with cloud disks, and none has tags, a licence to subscribe to or been looked into. */
export function imageAnswer({ image, relation, used }: SeenImage, world: World, now: number): Image {
  const { architecture, disks } = image
  return {
    ImageId: image.id,
    ImageName: image.name,
    Description: image.description,
    ImageFamily: image.family,
    ImageVersion: '',
    ImageOwnerAlias: ownerAliases[relation],
    ...(relation === 'received' && { ImageOwnerId: Number(image.owner) }),
    IsSelfShared: relation === 'own' ? (shareHolders(world, image).size > 0 ? 'True' : 'False') : '',
    IsPublic: relation === 'public',
    IsCopied: image.copied ?? false,
    IsSubscribed: false,
    IsSupportCloudinit: image.cloudInit,
    IsSupportIoOptimized: true,
    LoginAsNonRootSupported: false,
    Status: statusOf(image, now),
    Progress: progressOf(image, now),
    Usage: used ? 'instance' : 'none',
    Size: disks.find(({ usage }) => usage === 'system')?.sizeGiB ?? 0,
    CreationTime: wireTime(image.created),
    OSType: osTypeOf(image),
    OSName: osNameInChinese(image.os),
    OSNameEn: image.os,
    Platform: image.platform,
    Architecture: architectures[architecture],
    BootMode: architecture === 'arm' ? 'UEFI' : 'BIOS',
    ProductCode: '',
    ResourceGroupId: '',
    Features: { NvmeSupport: 'unsupported' },
    DetectionOptions: {},
    Tags: { Tag: [] },
    // A recipient sees them, of the cloud's own images nobody does.
    DiskDeviceMappings: { DiskDeviceMapping: relation === 'public' ? [] : mappings(image, now) },
  }
}

/** How far along something other than a copy is, this world does not know. */
function progressOf(image: ImageRecord, now: number): string {
  return isBusy(image, now) ? `${copyProgress(image, now) ?? 0}%` : '100%'
}

function mappings(image: ImageRecord, now: number): DiskDeviceMapping[] {
  const progress = copyProgress(image, now)
  const copying = progress !== undefined && {
    Progress: `${progress}%`,
    RemainTime: Math.ceil(((image.readyAt ?? now) - now) / 1000),
  }
  return image.disks.map((disk, n) => ({
    Type: disk.usage,
    Device: `/dev/xvd${'abcdefghijklmnopqrstuvwxyz'[n] ?? 'z'}`,
    Size: String(disk.sizeGiB),
    SnapshotId: disk.snapshot,
    Format: '',
    Encrypted: image.encrypted,
    Progress: '',
    ImportOSSBucket: '',
    ImportOSSObject: '',
    ...copying,
  }))
}
