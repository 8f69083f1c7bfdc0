import type { DescribeImagesRequest } from '../../../src/clouds/alibaba/wire.ts'
import { instancesOf, ownImages, publicImages, receivedImages, visibleImage } from '../../engine/views.ts'
import type { Caller, World } from '../../engine/world.ts'
import { alibabaError } from './errors.ts'
import { imageAnswer, ownerAliases } from './image-answer.ts'
import type { SeenImage } from './image-answer.ts'
import { filterOf } from './image-filters.ts'
import { operation } from './operation.ts'
import { pageOf } from './paging.ts'

const pair = { fields: { Key: 'string', Value: 'string' }, required: [] } as const

/** A10, A13: what is not the caller's to see is not listed, and nothing is said of it. */
export const describeImages = operation<'DescribeImages'>({
  parameters: {
    fields: {
      RegionId: 'string',
      Status: 'string',
      ImageId: 'string',
      ImageName: 'string',
      ImageFamily: 'string',
      ImageOwnerAlias: 'string',
      ImageOwnerId: 'integer',
      IsPublic: 'boolean',
      SnapshotId: 'string',
      ResourceGroupId: 'string',
      InstanceType: 'string',
      Usage: 'string',
      Usable: 'boolean',
      OSType: 'string',
      Architecture: 'string',
      IsSupportIoOptimized: 'boolean',
      IsSupportCloudinit: 'boolean',
      ShowExpired: 'boolean',
      ActionType: 'string',
      Tag: { list: pair },
      Filter: { list: pair },
      PageNumber: 'integer',
      PageSize: 'integer',
      DryRun: 'boolean',
    },
    required: ['RegionId'],
  },
  run: async (asked, { action, engine, caller }) => {
    const relations = relationsOf(asked)
    return engine.read((world, now) => {
      const fits = filterOf(asked, now)
      const found = asked.ImageId === undefined ? listed(world, caller, relations) : byIds(world, caller, asked.ImageId)
      const matching = newestFirst(world, caller, found).filter(
        (seen) => relations.includes(seen.relation) && fits(seen),
      )
      const { shown, page } = pageOf(matching.filter(ownedBy(asked.ImageOwnerId)), asked, action)
      if (asked.DryRun) throw alibabaError('DryRunOperation')
      return {
        RegionId: caller.region,
        ...page,
        Images: { Image: shown.map((seen) => imageAnswer(seen, world, now)) },
      }
    })
  },
})

const lists = { own: ownImages, received: receivedImages, public: publicImages }

type Relation = SeenImage['relation']

const everyRelation: readonly Relation[] = ['own', 'received', 'public']

/** A list that is not asked for is not walked through. There are no community images here, nor any of the Marketplace. */
function relationsOf({ ImageOwnerAlias: alias, ImageOwnerId, IsPublic }: DescribeImagesRequest): readonly Relation[] {
  const relations = everyRelation.filter((relation) => alias === undefined || ownerAliases[relation] === alias)
  if (relations.length === 0 && alias !== 'marketplace') {
    throw alibabaError('InvalidImageOwnerAlias.ValueNotSupported')
  }
  if (IsPublic && alias !== 'others') throw alibabaError('InvalidImageOwnerAlias.PublicImageUnsupported')
  if (ImageOwnerId !== undefined && alias !== 'others') {
    throw alibabaError('InvalidOperation.ImageOwnerIdUnsupported')
  }
  return IsPublic ? [] : relations
}

const ownedBy =
  (id: number | undefined) =>
  ({ image }: SeenImage) =>
    id === undefined || image.owner === String(id)

type Related = Omit<SeenImage, 'used'>

const listed = (world: World, caller: Caller, relations: readonly Relation[]): Related[] =>
  relations.flatMap((relation) => lists[relation](world, caller).map((image) => ({ image, relation })))

/** One, or several between commas. */
const byIds = (world: World, caller: Caller, text: string): Related[] =>
  [...new Set(text.split(',').map((id) => id.trim()))].flatMap((id) => visibleImage(world, caller, id) ?? [])

/** The order is undocumented; this one keeps pages steady. */
function newestFirst(world: World, caller: Caller, images: readonly Related[]): SeenImage[] {
  const inUse = new Set(instancesOf(world, caller).map(({ image }) => image))
  return images
    .map(({ image, relation }) => ({ image, relation, used: inUse.has(image.id) }))
    .toSorted((a, b) => b.image.created - a.image.created)
}
