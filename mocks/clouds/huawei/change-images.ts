import type { Image, ImagePatch } from '../../../src/clouds/huawei/wire.ts'
import { visibleImage } from '../../engine/views.ts'
import type { ImageAttributes } from '../../engine/world.ts'
import { bodyOf } from './body.ts'
import { ims } from './dialects.ts'
import { nativeError, serviceError } from './errors.ts'
import { checkImageId } from './ids.ts'
import { imageAnswer } from './image-answer.ts'
import { projectOperations } from './operation.ts'

const operation = projectOperations(ims)

const imagePatch = bodyOf<ImagePatch>({
  list: { fields: { op: 'string', path: 'string', value: 'string' }, required: ['op', 'path'] },
})

/** C3: who has it stays as it is. Of what may be changed on the cloud, the name and the description exist here. */
const updateImage = operation({
  name: 'UpdateImage',
  method: 'PATCH',
  path: '/v2/cloudimages/{image_id}',
  run: async (call): Promise<Image> => {
    const { engine, caller: by, path } = call
    const { image_id: image } = path
    const patch = imagePatch(call)
    checkImageId(image)
    const before = await engine.read((world) => visibleImage(world, by, image)?.image)
    await engine.execute({ type: 'edit-image', by, image, changes: changesOf(patch, before?.description ?? '') })
    return engine.read((world, now) => {
      const visible = visibleImage(world, by, image)
      if (!visible) throw serviceError('IMG.0027')
      return imageAnswer(world, now, visible)
    })
  },
})

/** An image without a description lacks the attribute: it is added then, and not replaced. Throws HuaweiError. */
function changesOf(patch: ImagePatch, before: string): Partial<ImageAttributes> {
  const changes: Partial<ImageAttributes> = {}
  for (const { op, path, value = '' } of patch) {
    if (!['replace', 'add', 'remove'].includes(op)) throw ims.badRequest()
    if (path === '/name' && op !== 'remove') changes.name = value
    else if (path !== '/__description') throw serviceError('IMG.0105')
    else if (op !== 'add' && before === '') throw serviceError('IMG.0035')
    else changes.description = op === 'remove' ? '' : value
  }
  return changes
}

/** H15: its shares end with it. The backup behind a whole-machine image is not shown by anything else. */
const deleteImage = operation({
  name: 'GlanceDeleteImage',
  method: 'DELETE',
  path: '/v2/images/{image_id}',
  status: 204,
  run: async ({ engine, caller: by, path: { image_id: image } }): Promise<void> => {
    const there = await engine.read((world) => visibleImage(world, by, image) !== undefined)
    if (!there) throw nativeError(404, `Failed to find image ${image} to delete`)
    await engine.execute({ type: 'delete-images', by, images: [image] })
  },
})

export const changesOfImages = [updateImage, deleteImage]
