import type { MemberStatus } from '../../../src/clouds/huawei/wire.ts'
import { ownImages, publicImages, receivedImages } from '../../engine/views.ts'
import type { VisibleImage } from '../../engine/views.ts'
import type { ImageRecord, World } from '../../engine/world.ts'
import { imageType, visibilities } from './image-answer.ts'
import { attributeFilters, passesAttributes } from './image-filters.ts'
import type { ListRequest } from './image-pages.ts'
import type { Dialect } from './operation.ts'

/** All that the caller may see and asks for, in no order. Throws HuaweiError for what cannot be asked. */
export function imagesAsked(world: World, now: number, request: ListRequest): VisibleImage[] {
  const filters = attributeFilters(request.query, request.dialect)
  return candidates(world, request).filter((seen) => passesAttributes(world, now, seen, filters))
}

type Relation = VisibleImage['relation']

/**
 * What is the caller's to see and of the type and owner asked for. A list that these leave out is not walked through: one
 * project may own 100,000 images. The caller's own shared images are there whatever `member_status` says.
 */
function candidates(world: World, { caller, query, dialect }: ListRequest): VisibleImage[] {
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
  const received = statusesAsked(query, dialect).flatMap((status) =>
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
function statusesAsked(query: URLSearchParams, dialect: Dialect): readonly MemberStatus[] {
  const asked = query.get('member_status') ?? 'accepted'
  if (asked === 'all') return memberStatuses
  const status = memberStatuses.find((known) => known === asked)
  if (!status) throw dialect.badRequest()
  return [status]
}
