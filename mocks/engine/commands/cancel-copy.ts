import { RefusalError } from '../refusal.ts'
import { imageState } from '../views.ts'
import type { World } from '../world.ts'
import type { CommandOf, Decision } from './command.ts'
import { imageToChange } from './image-asked-for.ts'

/** The image that was being made is gone; the one that it was copied from stays as it is. */
export function cancelCopy(
  world: World,
  { by, ...command }: CommandOf<'cancel-copy'>,
  now: number,
): Decision<'cancel-copy'> {
  const image = imageToChange(world, by, command.image)
  if (!image.copied) throw new RefusalError({ reason: 'not-a-copy', image: image.id })
  if (imageState(image, now) !== 'copying') throw new RefusalError({ reason: 'copy-ended', image: image.id })
  const { cloud, region, id } = image
  return { events: [{ type: 'images-deleted', cloud, region, images: [id] }], result: undefined }
}
