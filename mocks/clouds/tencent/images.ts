import type { Image } from '../../../src/clouds/tencent/wire.ts'
import {
  copyProgress,
  imageQuota,
  imageState,
  ownImages,
  publicImages,
  receivedImages,
  visibleImage,
} from '../../engine/views.ts'
import type { Caller, ImageRecord, ImageState, World } from '../../engine/world.ts'
import { invalidValue } from './errors.ts'
import { checkImageId, wireTime } from './ids.ts'
import { askedIds, type Filter, filtered, filterShape, fuzzy, type Matcher, nothing, pageOf } from './lists.ts'
import { noParameters, operation } from './operation.ts'

/** An image as one caller sees it. */
interface SeenImage {
  image: ImageRecord
  relation: 'own' | 'received' | 'public'
}

export const describeImages = operation<'DescribeImages'>({
  parameters: {
    fields: {
      ImageIds: { list: 'string' },
      Filters: { list: filterShape },
      Offset: 'integer',
      Limit: 'integer',
      InstanceType: 'string',
    },
    required: [],
  },
  run: async ({ ImageIds, Filters = [], InstanceType, ...page }, { engine, caller }) => {
    const ids = askedIds(ImageIds, Filters, 'InvalidParameter.InvalidParameterCoexistImageIdsFilters')
    const idsOfFilters = Filters.filter(({ Name }) => Name === 'image-id').flatMap(({ Values }) => Values)
    for (const id of [...(ids ?? []), ...idsOfFilters]) checkImageId(id)
    // Every image of this world runs on every instance type, so a well-formed one leaves none out.
    if (InstanceType !== undefined && !/^[\w-]+\.[\w-]+$/.test(InstanceType)) {
      throw invalidValue('InstanceType', 'InvalidInstanceType.Malformed')
    }
    return engine.read((world, now) => {
      const matching = ids ? imagesById(world, caller, ids) : imagesByFilters(world, caller, Filters)
      const shown = pageOf(matching, page, 'InvalidParameterValue.InvalidParameterValueLimit')
      return { TotalCount: matching.length, ImageSet: shown.map((seen) => imageAnswer(seen, now)) }
    })
  },
})

export const describeImageQuota = operation<'DescribeImageQuota'>({
  parameters: noParameters,
  run: async (_, { engine, caller }) => ({ ImageNumQuota: await engine.read((world) => imageQuota(world, caller)) }),
})

const matchersOf = (relation: SeenImage['relation']): Record<string, Matcher<ImageRecord>> => ({
  'image-id': ({ id }, value) => id === value,
  'image-type': (_, value) => imageTypes[relation] === value,
  'image-name': ({ name }, value) => fuzzy(name, value),
  platform: ({ platform }, value) => fuzzy(platform, value),
  'tag-key': nothing,
  'tag-value': nothing,
  'dedicated-cluster-id': nothing,
  'cdc-cache-status': nothing,
})

function imagesById(world: World, caller: Caller, ids: readonly string[]): SeenImage[] {
  return newestFirst(ids.flatMap((id) => visibleImage(world, caller, id) ?? []))
}

const lists = { own: ownImages, received: receivedImages, public: publicImages }

/** A list that the filters by type leave out is not walked through: one account may own 100,000 images. */
function imagesByFilters(world: World, caller: Caller, filters: readonly Filter[]): SeenImage[] {
  const asked = filters.filter(({ Name }) => Name === 'image-type')
  const matching = (relation: SeenImage['relation']) => {
    const wanted = asked.every(({ Values }) => Values.includes(imageTypes[relation]))
    const images = filtered(wanted ? lists[relation](world, caller) : [], filters, matchersOf(relation))
    return images.map((image) => ({ image, relation }))
  }
  return newestFirst([...matching('own'), ...matching('received'), ...matching('public')])
}

/** The order is undocumented; this one keeps pages steady. */
const newestFirst = (images: SeenImage[]) => images.toSorted((a, b) => b.image.created - a.image.created)

const imageTypes = { own: 'PRIVATE_IMAGE', received: 'SHARED_IMAGE', public: 'PUBLIC_IMAGE' } as const

const imageStates = {
  creating: 'CREATING',
  available: 'NORMAL',
  failed: 'CREATEFAILED',
  copying: 'SYNCING',
  importing: 'IMPORTING',
  'import-failed': 'IMPORTFAILED',
} satisfies Record<ImageState, string>

const imageSources = { official: 'OFFICIAL', created: 'CREATE_IMAGE', imported: 'EXTERNAL_IMPORT' } satisfies Record<
  ImageRecord['source'],
  string
>

function imageAnswer({ image, relation }: SeenImage, now: number) {
  return {
    ImageId: image.id,
    OsName: image.os,
    ImageType: imageTypes[relation],
    CreatedTime: wireTime(image.created),
    ImageName: image.name,
    ImageDescription: image.description,
    ImageSize: image.disks.find(({ usage }) => usage === 'system')?.sizeGiB ?? 0,
    Architecture: image.architecture,
    ImageState: imageStates[imageState(image, now)],
    Platform: image.platform,
    // The only field that can name the sharer; the models allow it, the documents do not promise it.
    ImageCreator: relation === 'public' ? 'tencent' : image.owner,
    ImageSource: imageSources[image.source],
    SyncPercent: copyProgress(image, now) ?? null,
    IsSupportCloudinit: image.cloudInit,
    SnapshotSet: relation === 'public' ? [] : image.disks.map(snapshotAnswer),
    Tags: [],
    LicenseType: image.license === 'byol' ? 'BYOL' : 'TencentCloud',
    ImageFamily: image.family,
    ImageDeprecated: image.deprecated,
  } satisfies Omit<Image, 'SyncPercent'> & { SyncPercent: number | null }
}

const snapshotAnswer = (disk: ImageRecord['disks'][number]) => ({
  SnapshotId: disk.snapshot,
  DiskUsage: disk.usage === 'system' ? 'SYSTEM_DISK' : 'DATA_DISK',
  DiskSize: disk.sizeGiB,
})
