import type { Member, MemberList } from '../../../src/clouds/huawei/wire.ts'
import { shareHolders, visibleImage } from '../../engine/views.ts'
import type { Caller, ImageRecord, ShareRecord, World } from '../../engine/world.ts'
import { ims } from './dialects.ts'
import { serviceError } from './errors.ts'
import { checkImageId, wireTime } from './ids.ts'
import { projectOperations } from './operation.ts'

const operation = projectOperations(ims)

const listImageMembers = operation({
  name: 'ListImageMembers',
  method: 'GET',
  path: '/v1/{project_id}/cloudimages/{image_id}/members',
  run: ({ engine, caller, path, query }): Promise<MemberList> => {
    const { image_id: id } = path
    checkImageId(id)
    const limit = limitOf(query)
    const after = offsetOf(query.get('marker'))
    return engine.read((world) => {
      const members = membersSeen(world, caller, id)
      if (members === 'no-image') throw serviceError('IMG.0027')
      if (members === 'none-can-be') throw serviceError('IMG.0114')
      const page = members.slice(after, after + limit)
      const more = after + page.length < members.length
      return {
        members: page.map((member) => ({ ...member, member_type: 'project' as const })),
        schema: membersSchema,
        page_info: { ...(more && { next_marker: markerOf(after + page.length) }), current_count: page.length },
      }
    })
  },
})

const showImageMember = operation({
  name: 'ShowImageMember',
  method: 'GET',
  path: '/v1/{project_id}/cloudimages/{image_id}/members/{member_id}',
  run: ({ engine, caller, path }): Promise<Member> => {
    checkImageId(path.image_id)
    return engine.read((world) => {
      const members = membersSeen(world, caller, path.image_id)
      if (members === 'no-image') throw serviceError('IMG.0027')
      const member = members !== 'none-can-be' && members.find(({ member_id }) => member_id === path.member_id)
      if (!member) throw serviceError('IMG.0114')
      return { ...member, member_type: 'project' as const }
    })
  },
})

export const membersSchema = '/v2/schemas/members'

/** All of them to the owner, to a member itself alone. A public image has none and cannot have any. */
export function membersSeen(world: World, caller: Caller, id: string): Member[] | 'no-image' | 'none-can-be' {
  const visible = visibleImage(world, caller, id)
  if (!visible) return 'no-image'
  const { image, relation } = visible
  if (relation === 'public') return 'none-can-be'
  const shares = [...shareHolders(world, image).values()]
  const seen = relation === 'own' ? shares : shares.filter(({ account }) => account === caller.account)
  return seen.map((share) => memberAnswer(image, share))
}

export const memberAnswer = ({ id }: ImageRecord, { account, status, since, answered }: ShareRecord): Member => ({
  status,
  created_at: wireTime(since),
  updated_at: wireTime(answered ?? since),
  image_id: id,
  member_id: account,
  schema: '/v2/schemas/member',
})

/** From 1 to 1000. @throws HuaweiError IMG.0001. */
function limitOf(query: URLSearchParams): number {
  const asked = query.get('limit') ?? '500'
  const limit = /^\d+$/.test(asked) ? Number(asked) : 0
  if (limit < 1 || limit > 1000) throw serviceError('IMG.0001')
  return limit
}

/** Opaque to the client. */
const markerOf = (offset: number) => btoa(`offset=${offset}`)

/** @throws HuaweiError IMG.0001 for a marker that is none of ours. */
function offsetOf(marker: string | null): number {
  if (!marker) return 0
  const offset = /^[\w+/]+=*$/.test(marker) ? /^offset=(\d+)$/.exec(decodedMarker(marker))?.[1] : undefined
  if (offset === undefined) throw serviceError('IMG.0001')
  return Number(offset)
}

function decodedMarker(marker: string): string {
  try {
    return atob(marker)
  } catch {
    return ''
  }
}

export const imageMembers = [listImageMembers, showImageMember]
