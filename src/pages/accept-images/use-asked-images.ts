import { useSearchParams } from 'react-router-dom'
import { useInvitations, useReceivedImages } from '../../queries/received-images.ts'

/** The images that the address names, by what can be done with them here. */
export function useAskedImages() {
  const [query] = useSearchParams()
  const asked = new Set(query.getAll('image'))
  const waiting = useInvitations()
  const { query: received, accepted, rejectedQuery, rejected } = useReceivedImages()
  const lists = [waiting, received, rejectedQuery]

  const wasAsked = ({ id }: { id: string }) => asked.has(id)
  const answerable = [...(waiting.data?.items ?? []), ...rejected].filter(wasAsked)
  const known = new Set([...answerable, ...accepted].map(({ id }) => id))
  return {
    isLoaded: lists.every(({ data }) => data !== undefined),
    error: lists.find(({ error }) => error)?.error,
    retry: () => void Promise.all(lists.filter(({ error }) => error).map(({ refetch }) => refetch())),
    toAccept: answerable.filter(({ kind }) => kind === 'whole-machine'),
    needsNone: answerable.filter(({ kind }) => kind !== 'whole-machine'),
    accepted: accepted.filter(wasAsked),
    unknown: [...asked].filter((id) => !known.has(id)),
  }
}
