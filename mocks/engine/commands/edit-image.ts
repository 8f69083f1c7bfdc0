import { policyOf } from '../policy.ts'
import { RefusalError } from '../refusal.ts'
import { shareHolders } from '../views.ts'
import type { ImageAttributes, ImageRecord, World } from '../world.ts'
import type { CommandOf, Decision } from './command.ts'
import { checkAtRest, checkAvailable, imageToChange } from './image-asked-for.ts'
import { checkDescription, checkName, checkNameFree } from './new-image.ts'

/**
 * T3: the recipient changes nothing. The owner may, also while the image is shared (the API's note can be read both
 * ways, its error speaks of images shared by others). C3: who has it stays as it is.
 */
export function editImage(world: World, command: CommandOf<'edit-image'>, now: number): Decision<'edit-image'> {
  const { by } = command
  const image = imageToChange(world, by, command.image)
  checkAtRest(image, now)
  const changes = changesTo(image, command.changes)
  if (changes.name !== undefined) {
    checkName(world, by.cloud, changes.name)
    checkNameFree(world, by, changes.name)
  }
  checkDeprecation(world, image, command.changes, now)
  if (changes.description !== undefined) checkDescription(world, by.cloud, changes.description)
  const { cloud, region } = image
  const changed = Object.keys(changes).length > 0
  return {
    events: changed ? [{ type: 'image-edited', cloud, region, image: image.id, changes }] : [],
    result: undefined,
  }
}

/** @throws RefusalError image-busy, still-shared, image-not-deprecated, where the cloud is strict about it. */
function checkDeprecation(world: World, image: ImageRecord, { deprecated }: Partial<ImageAttributes>, now: number) {
  if (deprecated === undefined || policyOf(world, image.cloud).deprecateWhileShared) return
  if (deprecated) checkAvailable(image, now)
  const accounts = shareHolders(world, image).size
  if (deprecated && accounts > 0) throw new RefusalError({ reason: 'still-shared', image: image.id, accounts })
  if (!deprecated && !image.deprecated) throw new RefusalError({ reason: 'image-not-deprecated', image: image.id })
}

/** What would be different: its own name is not taken, and saying it again is no change. */
function changesTo(image: ImageAttributes, { name, description, family, deprecated }: Partial<ImageAttributes>) {
  return {
    ...(name !== undefined && name !== image.name && { name }),
    ...(description !== undefined && description !== image.description && { description }),
    ...(family !== undefined && family !== image.family && { family }),
    ...(deprecated !== undefined && deprecated !== image.deprecated && { deprecated }),
  }
}
