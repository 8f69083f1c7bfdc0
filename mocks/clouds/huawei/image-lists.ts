import type { MemberStatus } from '../../../src/clouds/huawei/wire.ts'
import { ownImages, publicImages, receivedImages } from '../../engine/views.ts'
import type { VisibleImage } from '../../engine/views.ts'
import type { ImageRecord, World } from '../../engine/world.ts'
import { imageType, ownerOf, visibilities } from './image-answer.ts'
import { attributeFilters, passesAttributes } from './image-filters.ts'
import type { ListRequest } from './image-pages.ts'
import type { Dialect } from './operation.ts'
import { hasAsked } from './paging.ts'

/** All that the caller may see and asks for, in no order. Throws HuaweiError for what cannot be asked. */
export function imagesAsked(world: World, now: number, request: ListRequest): VisibleImage[] {
  const filters = attributeFilters(request.query, request.dialect)
  return candidates(world, request).filter((seen) => passesAttributes(world, now, seen, filters))
}

/**
 * What is the caller's to see and of the type, owner, ID and name asked for. A list that these leave out is not walked through: one
 * project may own 100,000 images. The caller's own shared images are there whatever `member_status` says.
 */
function candidates(world: World, { caller, query, dialect }: ListRequest): VisibleImage[] {
  const [owner, id, name] = [query.get('owner'), query.get('id'), query.get('name')]
  const isAsked = (is: keyof typeof visibilities) => hasAsked(query, { __imagetype: is, visibility: visibilities[is] })
  const types = new Set((['gold', 'private', 'shared'] as const).filter(isAsked))
  const matches = (seen: VisibleImage) =>
    (id === null || id === seen.image.id) &&
    (name === null || name === seen.image.name) &&
    (owner === null || owner === ownerOf(seen)) &&
    types.has(imageType(world, seen))
  const listOf = (relation: VisibleImage['relation'], images: readonly ImageRecord[]) =>
    images.map((image) => ({ image, relation })).filter(matches)

  const own = (types.has('private') || types.has('shared')) && (owner === null || owner === caller.account)
  const statuses = statusesAsked(query, dialect)
  return [
    ...listOf('own', own ? ownImages(world, caller) : []),
    ...statuses.flatMap((status) => listOf('received', receivedImages(world, caller, status))),
    ...listOf('public', publicImages(world, caller)),
  ]
}

const memberStatuses: readonly MemberStatus[] = ['pending', 'accepted', 'rejected']

/** Only what the caller has accepted when nothing is asked; `all` is native vocabulary, and does no harm here. */
function statusesAsked(query: URLSearchParams, dialect: Dialect): readonly MemberStatus[] {
  const asked = query.get('member_status') ?? 'accepted'
  if (asked === 'all') return memberStatuses
  const status = memberStatuses.find((known) => known === asked)
  if (!status) throw dialect.badRequest()
  return [status]
}
