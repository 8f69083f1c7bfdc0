import type { ImageList, MemberStatus } from '../../../src/clouds/huawei/wire.ts'
import { ownImages, publicImages, receivedImages } from '../../engine/views.ts'
import type { VisibleImage } from '../../engine/views.ts'
import type { Caller, ImageRecord, World } from '../../engine/world.ts'
import { ims } from './dialects.ts'
import { serviceError } from './errors.ts'
import { imageAnswer, imageType } from './image-answer.ts'
import { attributeFilters, passesAttributes } from './image-filters.ts'
import { imagePage } from './image-pages.ts'
import { projectOperations } from './operation.ts'

const operation = projectOperations(ims)

const listImages = operation({
  name: 'ListImages',
  method: 'GET',
  path: '/v2/cloudimages',
  run: ({ engine, caller, query }): Promise<ImageList> =>
    engine.read((world, now) => {
      const filters = attributeFilters(query)
      const found = candidates(world, caller, query).filter((seen) => passesAttributes(world, now, seen, filters))
      const page = imagePage(world, caller, found, query, { usual: 500, most: 1000 })
      return { images: page.map((seen) => imageAnswer(world, now, seen)) }
    }),
})

type Relation = VisibleImage['relation']

const visibilities = { gold: 'public', private: 'private', shared: 'shared' } as const

/**
 * What is the caller's to see and of the type and owner asked for. A list that these leave out is not walked through: one
 * project may own 100,000 images. The caller's own shared images are there whatever `member_status` says.
 */
function candidates(world: World, caller: Caller, query: URLSearchParams): VisibleImage[] {
  const [owner, id] = [query.get('owner'), query.get('id')]
  const [type, visibility] = [query.get('__imagetype'), query.get('visibility')]
  const allows = (seen: VisibleImage) => {
    const is = imageType(world, seen)
    return (type === null || type === is) && (visibility === null || visibility === visibilities[is])
  }
  const wanted = (relation: Relation) =>
    (owner === null || (owner === caller.account) === (relation === 'own')) &&
    possibleTypes[relation].some(
      (is) => (type === null || type === is) && (visibility === null || visibility === visibilities[is]),
    )
  const list = (relation: Relation, images: () => readonly ImageRecord[]) =>
    (wanted(relation) ? images() : [])
      .filter((image) => (id === null || image.id === id) && (owner === null || image.owner === owner))
      .map((image) => ({ image, relation }))
  const received = statusesAsked(query).flatMap((status) =>
    list('received', () => receivedImages(world, caller, status)),
  )
  return [
    ...list('own', () => ownImages(world, caller)),
    ...received,
    ...list('public', () => publicImages(world, caller)),
  ].filter(allows)
}

const possibleTypes = { own: ['private', 'shared'], received: ['shared'], public: ['gold'] } as const

const memberStatuses: readonly MemberStatus[] = ['pending', 'accepted', 'rejected']

/** Only what the caller has accepted when nothing is asked; `all` is native vocabulary, and does no harm here. */
function statusesAsked(query: URLSearchParams): readonly MemberStatus[] {
  const asked = query.get('member_status') ?? 'accepted'
  if (asked === 'all') return memberStatuses
  const status = memberStatuses.find((known) => known === asked)
  if (!status) throw serviceError('IMG.0001')
  return [status]
}

export const images = [listImages]
