import { RefusalError } from '../refusal.ts'
import { visibleImage } from '../views.ts'
import type { World } from '../world.ts'
import type { CommandOf, Decision } from './command.ts'

/** P11: only the owner can share it again; what it took of the recipient's quota (P4) is free. */
export function leaveShare(world: World, { by, image }: CommandOf<'leave-share'>): Decision<'leave-share'> {
  const visible = visibleImage(world, by, image)
  if (!visible) throw new RefusalError({ reason: 'image-not-found', image })
  if (visible.relation !== 'received') throw new RefusalError({ reason: 'not-shared', image, account: by.account })
  const { cloud, region, account } = by
  return { events: [{ type: 'share-left', cloud, region, image, account }], result: undefined }
}
