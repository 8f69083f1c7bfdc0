import { operation } from './operation.ts'

/** P7: to another region. */
export const copyImage = operation<'CopyImage'>({
  origin: 'project',
  parameters: {
    fields: { imageId: 'string', targetRegionId: 'string', imageName: 'string' },
    required: ['imageId', 'targetRegionId', 'imageName'],
  },
  run: async ({ imageId, targetRegionId, imageName }, { engine, caller }) => {
    const command = { by: caller, image: imageId, regions: [targetRegionId], name: imageName }
    const [copy] = await engine.execute({ type: 'copy-image', ...command })
    if (!copy) throw new Error('A copy to one region is one image')
    return { ImageId: copy.image }
  },
})

export const createImage = operation<'CreateImage'>({
  origin: 'project',
  parameters: {
    fields: { instanceId: 'string', imageName: 'string', description: 'string' },
    required: ['instanceId', 'imageName'],
  },
  run: async ({ instanceId, imageName, description = '' }, { engine, caller }) => {
    const command = { by: caller, instance: instanceId, name: imageName, description }
    return { ImageId: await engine.execute({ type: 'create-image', ...command }) }
  },
})

/** C3: who has the image stays as it is. */
export const modifyImageAttribute = operation<'ModifyImageAttribute'>({
  origin: 'project',
  parameters: {
    fields: { imageId: 'string', imageName: 'string', description: 'string' },
    required: ['imageId'],
  },
  run: async ({ imageId, imageName, description }, { engine, caller }) => {
    const changes = {
      ...(imageName !== undefined && { name: imageName }),
      ...(description !== undefined && { description }),
    }
    await engine.execute({ type: 'edit-image', by: caller, image: imageId, changes })
    return {}
  },
})

/** P12. */
export const deleteImage = operation<'DeleteImage'>({
  origin: 'project',
  parameters: { fields: { imageId: 'string' }, required: ['imageId'] },
  run: async ({ imageId }, { engine, caller }) => {
    await engine.execute({ type: 'delete-images', by: caller, images: [imageId] })
    return {}
  },
})
