import type { Image, ImageList, NativeImageList } from '../../../src/clouds/huawei/wire.ts'
import { visibleImage } from '../../engine/views.ts'
import { ims, native } from './dialects.ts'
import { nativeError } from './errors.ts'
import { imageAnswer } from './image-answer.ts'
import { imagesAsked } from './image-lists.ts'
import { imagePage } from './image-pages.ts'
import { projectOperations } from './operation.ts'

const operation = projectOperations(ims)
const nativeOperation = projectOperations(native)

/** There is neither a total nor a link to the next page. */
const listImages = operation({
  name: 'ListImages',
  method: 'GET',
  path: '/v2/cloudimages',
  run: ({ engine, ...call }): Promise<ImageList> =>
    engine.read((world, now) => {
      const found = imagesAsked(world, now, call)
      const { page } = imagePage(world, found, call, { usual: 500, most: 1000 })
      return { images: page.map((seen) => imageAnswer(world, now, seen)) }
    }),
})

const glanceListImages = nativeOperation({
  name: 'GlanceListImages',
  method: 'GET',
  path: '/v2/images',
  run: ({ engine, ...call }): Promise<NativeImageList> =>
    engine.read((world, now) => {
      const found = imagesAsked(world, now, call)
      const { page, more } = imagePage(world, found, call, { usual: 25, most: 1000 })
      const last = page.at(-1)
      return {
        first: '/v2/images',
        ...(more && last && { next: nextPage(call.query, last.image.id) }),
        schema: '/v2/schemas/images',
        images: page.map((seen) => imageAnswer(world, now, seen)),
      }
    }),
})

function nextPage(query: URLSearchParams, marker: string): string {
  const next = new URLSearchParams(query)
  next.set('marker', marker)
  return `/v2/images?${next}`
}

/** Whoever was asked may look at it, whatever the answer. */
const glanceShowImage = nativeOperation({
  name: 'GlanceShowImage',
  method: 'GET',
  path: '/v2/images/{image_id}',
  run: ({ engine, caller, path: { image_id: id } }): Promise<Image> =>
    engine.read((world, now) => {
      const visible = visibleImage(world, caller, id)
      if (!visible) throw nativeError(404, `No image found with ID ${id}`)
      return imageAnswer(world, now, visible)
    }),
})

export const images = [listImages, glanceListImages, glanceShowImage]
