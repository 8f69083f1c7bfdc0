import { useQueries, useQuery } from '@tanstack/react-query'
import type { Image } from '../clouds/cloud.ts'
import { imageList, oneImage } from './images.ts'
import { useInvitations, useReceivedImages } from './received-images.ts'
import { useSession } from './session.ts'

/**
 * What an image is to the account now. `invited` waits for its answer. `other` can be seen and is in none of its lists:
 * the cloud's own, mostly. `gone` was deleted, or its share has ended.
 */
export type KnownImage =
  { standing: 'own' | 'received' | 'rejected' | 'invited' | 'other'; image: Image } | { standing: 'gone' }

/** Looks images up by ID; undefined until it is known, and where it could not be read. */
export function useKnownImages(ids: string[]): (id: string) => KnownImage | undefined {
  const session = useSession()
  const own = useQuery(imageList(session, 'own'))
  const { query, accepted, rejectedQuery, rejected } = useReceivedImages()
  const invitations = useInvitations()
  const listed = new Map<string, KnownImage>()
  for (const image of own.data?.items ?? []) listed.set(image.id, { standing: 'own', image })
  for (const image of accepted) listed.set(image.id, { standing: 'received', image })
  for (const image of rejected) listed.set(image.id, { standing: 'rejected', image })
  for (const image of invitations.data?.items ?? []) listed.set(image.id, { standing: 'invited', image })

  // One call each, so only for those that no list has.
  const listing = [own, query, rejectedQuery, invitations].some(({ isLoading }) => isLoading)
  const unlisted = listing ? [] : [...new Set(ids)].filter((id) => !listed.has(id))
  const found = useQueries({ queries: unlisted.map((id) => oneImage(session, id)) })

  return (id) => listed.get(id) ?? toKnown(found[unlisted.indexOf(id)]?.data)
}

function toKnown(image: Image | null | undefined): KnownImage | undefined {
  if (image === undefined) return undefined
  return image ? { standing: 'other', image } : { standing: 'gone' }
}
