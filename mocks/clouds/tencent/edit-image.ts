import { invalidValue } from './errors.ts'
import { checkImageId } from './ids.ts'
import { operation } from './operation.ts'

/** T3, C3. */
export const modifyImageAttribute = operation<'ModifyImageAttribute'>({
  parameters: {
    fields: {
      ImageId: 'string',
      ImageName: 'string',
      ImageDescription: 'string',
      ImageFamily: 'string',
      ImageDeprecated: 'boolean',
    },
    required: ['ImageId'],
  },
  run: async ({ ImageId, ImageName, ImageDescription, ImageFamily, ImageDeprecated }, { engine, caller }) => {
    checkImageId(ImageId)
    checkFamily(ImageFamily)
    const changes = {
      ...(ImageName !== undefined && { name: ImageName }),
      ...(ImageDescription !== undefined && { description: ImageDescription }),
      ...(ImageFamily !== undefined && { family: ImageFamily }),
      ...(ImageDeprecated !== undefined && { deprecated: ImageDeprecated }),
    }
    await engine.execute({ type: 'edit-image', by: caller, image: ImageId, changes })
    return {}
  },
})

/** The documents say that the form is checked and not what it is: ours. Empty takes the image out of its family. */
export function checkFamily(family = ''): void {
  if (!/^[\w.-]{0,60}$/.test(family)) throw invalidValue('ImageFamily', 'InvalidParameterValue.InvalidImageFamily')
}
