import type { Cloud, ImageListName } from '../cloud.ts'
import { CloudError } from '../cloud-error.ts'
import type { Call } from './client.ts'
import { asked, paging } from './paging.ts'
import { type Language, toImage } from './to-model.ts'

/** Without it only those that are available are told. */
const everyStatus = 'Creating,Waiting,Available,UnAvailable,CreateFailed,Deprecated'

/** There is nothing to answer on this cloud (A10), so nobody asks for the other lists. */
const owners: Partial<Record<ImageListName, string>> = { own: 'self', received: 'others' }

type Images = Pick<
  Cloud,
  'listImages' | 'getImage' | 'editImage' | 'deleteImage' | 'copyImage' | 'cancelCopy' | 'createImage'
>

export function images(call: Call, region: string, language: Language): Images {
  const here = { RegionId: region }

  return {
    async listImages(which, page, signal) {
      const ImageOwnerAlias = owners[which]
      if (ImageOwnerAlias === undefined) return { images: [] }
      const request = { ...here, ImageOwnerAlias, Status: everyStatus, ...asked(page) }
      const answer = await call('DescribeImages', request, signal)
      return { images: answer.Images.Image.map((image) => toImage(image, language)), ...paging(answer) }
    },

    async getImage(image, signal) {
      const { Images } = await call('DescribeImages', { ...here, ImageId: image, Status: everyStatus }, signal)
      const [found] = Images.Image
      // One that the account cannot see gives an empty list, not an error.
      if (!found) throw new CloudError('No such image', { kind: 'not-found', code: 'InvalidImageId.NotFound' })
      return toImage(found, language)
    },

    async editImage(image, { name, description }) {
      // The cloud takes an empty one for none given, keeps the old and says that all is well. The code is the console's own.
      if (description === '') {
        throw new CloudError('A description cannot be emptied', {
          kind: 'invalid',
          code: 'InvalidDescription.Emptied',
        })
      }
      await call('ModifyImageAttribute', {
        ...here,
        ImageId: image,
        ...(name === undefined ? {} : { ImageName: name }),
        ...(description === undefined ? {} : { Description: description }),
      })
    },

    async deleteImage(image) {
      await call('DeleteImage', { ...here, ImageId: image })
    },

    async copyImage(image, destination, name) {
      const request = { ...here, ImageId: image, DestinationRegionId: destination, DestinationImageName: name }
      return (await call('CopyImage', request)).ImageId
    },

    async cancelCopy(image) {
      await call('CancelCopyImage', { ...here, ImageId: image })
    },

    async createImage({ instance, name, description }) {
      const texts = { ImageName: name, ...(description !== '' && { Description: description }) }
      return (await call('CreateImage', { ...here, InstanceId: instance, ...texts })).ImageId
    },
  }
}
