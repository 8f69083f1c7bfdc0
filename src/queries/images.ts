import { queryOptions, useMutation } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { Image, ImageChanges, ImageListName } from '../clouds/cloud.ts'
import { CloudError } from '../clouds/cloud-error.ts'
import { keepRejected } from '../storage/rejections.ts'
import { markSeen, seenIn } from '../storage/seen-images.ts'
import { activityKey } from './activity.ts'
import { loadPages } from './pages.ts'
import { readAgain } from './read-again.ts'
import { type Session, useSession } from './session.ts'
import { sharesOf } from './shares.ts'

/** How often a list is read again while something in it is still being made. */
const progressInterval = 5_000

const passing = new Set<Image['state']>(['creating', 'copying', 'importing'])

/** Is it still being made? It cannot be used, edited or deleted until it is. */
export const isBeingMade = ({ state }: Image) => passing.has(state)

/**
 * The images of one's own (`own`) or those that others share with the account (`received`), newest first as the cloud
 * sends them; where the cloud asks recipients, also those that wait for an answer and those that were rejected.
 */
export const imageList = (session: Session, which: ImageListName) =>
  queryOptions({
    queryKey: [...imagesKey(session), which],
    queryFn: async ({ signal }) => {
      const loaded = await loadPages(async (page) => {
        const { images, ...rest } = await session.cloud.listImages(which, page, signal)
        return { items: images, ...rest }
      })
      if (which === 'received' && loaded.complete) {
        const ids = new Set(loaded.items.map((image) => image.id))
        keepRejected(placeName(session), (image) => ids.has(image))
      }
      return loaded
    },
    refetchInterval: ({ state }) => (state.data?.items.some(isBeingMade) ? progressInterval : false),
  })

/** One image that the account can see; `null` for any other. */
export const oneImage = (session: Session, image: string) =>
  queryOptions({
    queryKey: [...imagesKey(session), 'one', image],
    queryFn: ({ signal }) =>
      session.cloud.getImage(image, signal).catch((error: unknown) => {
        if (error instanceof CloudError && error.kind === 'not-found') return null
        throw error
      }),
    refetchInterval: ({ state }) => (state.data && isBeingMade(state.data) ? progressInterval : false),
  })

/** `null` where the cloud does not tell. */
export const imageQuota = (session: Session) =>
  queryOptions({
    queryKey: [...imagesKey(session), 'quota'],
    queryFn: async ({ signal }) => (await session.cloud.imageQuota?.(signal)) ?? null,
    // A limit stays as it is; what is used of it changes with every image that comes or goes (P4).
    staleTime: ({ state: { data } }) => (data && data.used === undefined ? 'static' : 15_000),
  })

/**
 * Tells which received images were not there at the last visit to their list. What is new stays so for as long as the
 * person looks; on a first visit nothing is.
 */
export function useNewImages(received: Image[] | undefined): (image: string) => boolean {
  const place = placeName(useSession())
  const [seen] = useState(() => seenIn(place))
  useEffect(() => {
    if (received) markSeen(place, received.map(idOf))
  }, [received, place])
  return (image) => seen !== undefined && !seen.has(image)
}

const idOf = ({ id }: Image) => id

export const placeName = ({ key }: Session) => key.join('/')

/** Begins the keys of all that shows images of a place. */
export const imagesKey = ({ key }: Session) => [...key, 'images']

/** Changes an image's name or description; who has it stays (C3). */
export function useEditImage() {
  const session = useSession()
  return useMutation({
    mutationFn: ({ image, changes }: { image: string; changes: ImageChanges }) =>
      session.cloud.editImage(image, changes),
    onSettled: (_nothing, error, { image }, _result, { client }) =>
      readAgain(client, !!error, imagesKey(session), activityKey(session, image)),
  })
}

/** T6: refused while the image is shared; then who has it is read again. */
export function useDeleteImage() {
  const session = useSession()
  return useMutation({
    mutationFn: (image: string) => session.cloud.deleteImage(image),
    // Not awaited: a page that shows the image is left first.
    onSuccess: (_nothing, _image, _result, { client }) =>
      void client.invalidateQueries({ queryKey: imagesKey(session) }),
    onError: (_error, image, _result, { client }) =>
      void client.invalidateQueries({ queryKey: sharesOf(session, image).queryKey }),
  })
}
