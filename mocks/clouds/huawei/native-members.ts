import type { Member, MemberList } from '../../../src/clouds/huawei/wire.ts'
import { shareHolders, visibleImage } from '../../engine/views.ts'
import { bodyOf } from './body.ts'
import { native } from './dialects.ts'
import { nativeError } from './errors.ts'
import { memberAnswer, membersSchema, membersSeen } from './image-members.ts'
import { projectOperations } from './operation.ts'
import type { Call } from './operation.ts'

const operation = projectOperations(native)
const allOf = '/v2/images/{image_id}/members'
const oneOf = '/v2/images/{image_id}/members/{member_id}'

const noImage = (id: string) => nativeError(404, `Image ${id} not found.`)
const noMember = ({ image_id, member_id }: Call<typeof oneOf>['path']) =>
  nativeError(404, `${member_id} not found in the member list of the image ${image_id}.`)

/** One's own image that nobody has yet has none, and is no mistake: it is shared by having one. */
const listMembers = operation({
  name: 'GlanceListImageMembers',
  method: 'GET',
  path: allOf,
  run: ({ engine, caller, path: { image_id: id } }): Promise<MemberList> =>
    engine.read((world) => {
      const members = membersSeen(world, caller, id)
      if (members === 'no-image') throw noImage(id)
      if (members === 'none-can-be') {
        throw nativeError(403, `Not allowed to list members for image ${id}: Only shared images have members.`)
      }
      return { members, schema: membersSchema }
    }),
})

/** Whatever cannot be seen is not found. */
const showMember = operation({
  name: 'GlanceShowImageMember',
  method: 'GET',
  path: oneOf,
  run: (call): Promise<Member> =>
    call.engine.read((world) => {
      const members = membersSeen(world, call.caller, call.path.image_id)
      if (members === 'no-image') throw noImage(call.path.image_id)
      const found = members !== 'none-can-be' && members.find(({ member_id }) => member_id === call.path.member_id)
      if (!found) throw noMember(call.path)
      return found
    }),
})

const newMember = bodyOf<{ member: string }>({ fields: { member: 'string' }, required: ['member'] })

/** H1, H11 to H13. Upstream refuses whoever has the image already, as the calls for several do not. */
const addMember = operation({
  name: 'GlanceAddImageMember',
  method: 'POST',
  path: allOf,
  run: async (call): Promise<Member> => {
    const { engine, caller: by, path } = call
    const { image_id: image } = path
    const { member } = newMember(call)
    if (member === '') throw nativeError(400, "Member can't be empty")
    const added = await engine.execute({ type: 'share-image', by, image, accounts: [member] })
    if (added.length === 0) throw nativeError(409, `Member ${member} is duplicated for image ${image}`)
    return memberNow(call, member)
  },
})

const newStatus = bodyOf<{ status: string; vault_id?: string }>({
  fields: { status: 'string', vault_id: 'string' },
  required: ['status'],
})

/** H1, H6, H14: only of one's own. Upstream's order of the checks. */
const updateMember = operation({
  name: 'GlanceUpdateImageMember',
  method: 'PUT',
  path: oneOf,
  run: async (call): Promise<Member> => {
    const { engine, caller: by, path } = call
    const { image_id: image, member_id: member } = path
    const { status, vault_id: vault } = newStatus(call)
    const relation = await engine.read((world) => visibleImage(world, by, image)?.relation)
    if (!relation) throw noImage(image)
    if (relation !== 'received') throw nativeError(403, `Not allowed to update members for image ${image}.`)
    if (member !== by.account) throw noMember(path)
    if (status !== 'accepted' && status !== 'rejected') throw native.badRequest()
    await engine.execute({
      type: 'answer-invitation',
      by,
      image,
      answer: status,
      ...(vault !== undefined && { vault }),
    })
    return memberNow(call, member)
  },
})

/** The owner's to do: a recipient leaves by rejecting. */
const deleteMember = operation({
  name: 'GlanceDeleteImageMember',
  method: 'DELETE',
  path: oneOf,
  status: 204,
  run: ({ engine, caller: by, path: { image_id: image, member_id: member } }): Promise<void> =>
    engine.execute({ type: 'stop-sharing', by, image, accounts: [member] }),
})

/** As it has just become. */
const memberNow = ({ engine, caller, path: { image_id: id } }: Call<typeof allOf>, member: string): Promise<Member> =>
  engine.read((world) => {
    const image = visibleImage(world, caller, id)?.image
    const share = image && shareHolders(world, image).get(member)
    if (!share) throw noImage(id)
    return memberAnswer(image, share)
  })

export const nativeMembers = [listMembers, showMember, addMember, updateMember, deleteMember]
