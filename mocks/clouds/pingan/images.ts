import type { Image, ImageStatus } from '../../../src/clouds/pingan/wire.ts'
import {
  imageSize,
  imageState,
  ownImages,
  publicImages,
  receivedImages,
  regionAt,
  shareHolders,
  visibleImage,
} from '../../engine/views.ts'
import type { VisibleImage } from '../../engine/views.ts'
import type { Caller, ImageState, World } from '../../engine/world.ts'
import { PinganError } from './errors.ts'
import { operation } from './operation.ts'
import { paged, pageOf } from './pages.ts'

type Seen = Pick<VisibleImage, 'image' | 'relation'>

interface Asked {
  useType?: Image['UseType']
  imageSource?: NonNullable<Image['ImageSource']>
}

/** Own images first, then received, then public ones, each newest first: ours. */
export const listImages = operation<'ListImages'>({
  origin: 'cloud',
  parameters: {
    fields: {
      imageId: 'string',
      useType: ['PUBLIC', 'SPECIAL'],
      imageSource: ['SELF', 'SHARED'],
      zoneId: 'string',
      ...paged,
    },
    required: [],
  },
  run: async ({ imageId, zoneId, useType, imageSource, ...page }, { engine, caller }) =>
    engine.read((world, now) => {
      if (zoneId !== undefined) checkZone(world, caller, zoneId)
      const asked = { ...(useType && { useType }), ...(imageSource && { imageSource }) }
      const images = imageId === undefined ? lists(world, caller, asked) : one(world, caller, imageId, asked)
      const shown = pageOf(images, page)
      return { TotalCount: images.length, Images: shown.map((seen) => imageAnswer(world, caller, seen, now)) }
    }),
})

/** Every image of this world can be used in every zone, so one that exists leaves none out. */
function checkZone(world: World, caller: Caller, zone: string) {
  const zones = regionAt(world, caller)?.zones ?? []
  if (zones.every(({ id }) => id !== zone)) throw new PinganError('ZoneNotFound', `There is no zone ${zone} here.`)
}

function isAsked(relation: Seen['relation'], { useType, imageSource }: Asked): boolean {
  const { UseType, ImageSource } = sourceOf(relation)
  return (useType ?? UseType) === UseType && (imageSource ?? ImageSource) === ImageSource
}

const one = (world: World, caller: Caller, id: string, asked: Asked): Seen[] =>
  [visibleImage(world, caller, id)]
    .filter((seen) => seen !== undefined)
    .filter(({ relation }) => isAsked(relation, asked))

const readers = { own: ownImages, received: receivedImages, public: publicImages }
const relations = ['own', 'received', 'public'] as const

/** A list that is not asked for is not walked through. */
const lists = (world: World, caller: Caller, asked: Asked): Seen[] =>
  relations
    .filter((relation) => isAsked(relation, asked))
    .flatMap((relation) => readers[relation](world, caller).map((image) => ({ image, relation })))

function sourceOf(relation: Seen['relation']): Pick<Image, 'UseType' | 'ImageSource'> {
  if (relation === 'public') return { UseType: 'PUBLIC' }
  return { UseType: 'SPECIAL', ImageSource: relation === 'own' ? 'SELF' : 'SHARED' }
}

const statuses = {
  creating: 'Creating',
  available: 'Available',
  failed: 'CreateFailed',
  copying: 'Copying',
  importing: 'Importing',
  'import-failed': 'ImportFailed',
} satisfies Record<ImageState, ImageStatus>

function imageAnswer(world: World, caller: Caller, { image, relation }: Seen, now: number): Image {
  const shares = shareHolders(world, image)
  const since = shares.get(caller.account)?.since
  return {
    Id: image.id,
    Name: image.name,
    Description: image.description,
    RegionId: image.region,
    ...sourceOf(relation),
    OsName: image.os,
    OsCategory: image.platform === 'Windows' ? 'WINDOWS' : 'LINUX',
    Architecture: image.architecture,
    SizeGb: imageSize(image),
    Status: statuses[imageState(image, now)],
    CreateTime: image.created,
    ...(relation === 'own' && { ShareCount: shares.size }),
    ...(since !== undefined && { OwnerUserName: image.owner, ShareTime: since }),
  }
}
