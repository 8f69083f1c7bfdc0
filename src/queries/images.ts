import { queryOptions, useQuery } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import type { Image } from '../clouds/cloud.ts'
import { accept, keepRejected, reject, rejectedIn, rejections } from '../storage/rejections.ts'
import { loadPages } from './pages.ts'
import { type Session, useSession } from './session.ts'

/** How often a list is read again while something in it is still being made. */
const progressInterval = 5_000

const passing = new Set<Image['state']>(['creating', 'copying', 'importing'])

/** The images of one's own (`own`) or those that others share with the account (`received`), newest first as the cloud sends them. */
export const imageList = (session: Session, which: 'own' | 'received') =>
  queryOptions({
    queryKey: [...session.key, 'images', which],
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
    refetchInterval: ({ state }) =>
      state.data?.items.some((image) => passing.has(image.state)) ? progressInterval : false,
  })

export const imageQuota = (session: Session) =>
  queryOptions({
    queryKey: [...session.key, 'image-quota'],
    queryFn: ({ signal }) => session.cloud.imageQuota(signal),
    staleTime: Infinity,
  })

/** Received images, parted by this account's own decisions about them (C1). */
export function useReceivedImages() {
  const session = useSession()
  const place = placeName(session)
  const decisions = useSyncExternalStore(rejections.subscribe, () => rejectedIn(place))
  const query = useQuery(imageList(session, 'received'))
  const received = query.data?.items ?? []
  return {
    query,
    accepted: received.filter((image) => !Object.hasOwn(decisions, image.id)),
    rejected: received
      .filter((image) => Object.hasOwn(decisions, image.id))
      .map((image) => ({ ...image, rejectedAt: decisions[image.id] ?? '' })),
    reject: (image: string) => reject(place, image, new Date().toISOString()),
    accept: (image: string) => accept(place, image),
  }
}

const placeName = ({ key }: Session) => key.join('/')
