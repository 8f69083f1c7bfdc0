import { policyOf } from '../policy.ts'
import { RefusalError } from '../refusal.ts'
import { instancesOf, shareHolders } from '../views.ts'
import type { Caller, World } from '../world.ts'
import type { CommandOf, Decision } from './command.ts'
import { checkAtRest, imageToChange } from './image-asked-for.ts'

/**
 * All of them or, refused, none. T6: not while anybody has it, unless the cloud ends the shares with it (H15). T7: not a
 * received one. Frees name and quota; instances made from it stay.
 */
export function deleteImages(
  world: World,
  command: CommandOf<'delete-images'>,
  now: number,
): Decision<'delete-images'> {
  const { by } = command
  const images = [...new Set(command.images)]
  for (const id of images) {
    const image = imageToChange(world, by, id)
    checkAtRest(image, now)
    const accounts = shareHolders(world, image).size
    if (accounts > 0 && !policyOf(world, by.cloud).deleteWhileShared)
      throw new RefusalError({ reason: 'still-shared', image: id, accounts })
    if (!command.force && !policyOf(world, by.cloud).deleteWhileUsed) checkUnused(world, by, id)
  }
  const { cloud, region } = by
  return { events: images.length > 0 ? [{ type: 'images-deleted', cloud, region, images }] : [], result: undefined }
}

/** By the owner's own instances: how others use it is theirs. @throws RefusalError image-in-use. */
function checkUnused(world: World, by: Caller, image: string) {
  const instances = instancesOf(world, by).filter((instance) => instance.image === image).length
  if (instances > 0) throw new RefusalError({ reason: 'image-in-use', image, instances })
}
