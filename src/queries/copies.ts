import { queryOptions, useMutation, useMutationState, useQueries } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { CloudError } from '../clouds/cloud-error.ts'
import { addCopy, copies, copiesOf, forgetCopy, type Copy } from '../storage/copies.ts'
import { imageList } from './images.ts'
import { type Session, useSession } from './session.ts'

/** How often a copy is read again while it is on its way. */
const progressInterval = 2_000

/** The image that a copy is, in its own region; `null` once it is gone, and then it is forgotten. */
const copiedImage = (session: Session, image: string, copy: Copy) => {
  const there = session.in(copy.region)
  return queryOptions({
    queryKey: [...there.key, 'images', 'copy', copy.id],
    queryFn: async ({ signal }) => {
      try {
        return await there.cloud.getImage(copy.id, signal)
      } catch (error) {
        if (!(error instanceof CloudError) || error.kind !== 'not-found') throw error
        forgetCopy(sourceOf(session, image), copy)
        return null
      }
    },
    refetchInterval: ({ state }) => (state.data?.state === 'copying' ? progressInterval : false),
  })
}

/** The copies of an image that this browser remembers, each with how it is now. */
export function useCopies(image: string) {
  const session = useSession()
  const kept = useSyncExternalStore(copies.subscribe, () => copiesOf(sourceOf(session, image)))
  const queries = useQueries({ queries: kept.map((copy) => copiedImage(session, image, copy)) })
  return kept.map((copy, index) => ({ copy, query: queries[index]! })) // As many as there are copies.
}

interface CopyRequest {
  region: string
  name: string
}

/**
 * Copies an image to regions, one call each, so that one region's refusal does not cost the others theirs (C2). What
 * became of each region's last attempt outlives the dialog that began it, for a few minutes.
 */
export function useCopyImage(image: string) {
  const session = useSession()
  const mutationKey = [...session.key, 'copy', image]
  const { mutate } = useMutation({
    mutationKey,
    mutationFn: async ({ region, name }: CopyRequest) => {
      const startedAt = new Date().toISOString()
      const id = await session.cloud.copyImage(image, region, name)
      addCopy(sourceOf(session, image), { region, id, startedAt })
    },
    onSettled: (_nothing, _error, { region }, _result, { client }) =>
      client.invalidateQueries({ queryKey: imageList(session.in(region), 'own').queryKey }),
  })
  const attempts = useMutationState({
    filters: { mutationKey, exact: true },
    // TanStack Query does not tie a key to its types: this key is used above only.
    select: ({ state: { variables, status, error } }) => ({ ...(variables as CopyRequest), status, error }),
  })
  const lastAttempts = [...new Map(attempts.map((attempt) => [attempt.region, attempt])).values()]
  return {
    copy: (regions: string[], name: string) => regions.forEach((region) => mutate({ region, name })),
    running: lastAttempts.filter(({ status }) => status === 'pending'),
    failed: lastAttempts.filter(({ status }) => status === 'error'),
  }
}

const sourceOf = ({ key }: Session, image: string) => [...key, image].join('/')
