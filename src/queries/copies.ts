import { queryOptions, useMutation, useMutationState, useQueries } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { CloudError } from '../clouds/cloud-error.ts'
import { addCopy, copies, forgetCopy, type Copy } from '../storage/copies.ts'
import { timeNow, useBackend } from './backend.ts'
import { imageList, imageQuota, imagesKey } from './images.ts'
import { readAgain } from './read-again.ts'
import { type Session, useSession } from './session.ts'

/** How often a copy is read again while it is on its way: the more there are, the more seldom each. */
const progressInterval = (many: number) => Math.max(2_000, many * 50)

/** The image that a copy is, in its own region; `null` once it is gone, and then it is forgotten. */
const copiedImage = (session: Session, image: string, copy: Copy, interval: number) => {
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
    refetchInterval: ({ state }) => (state.data?.state === 'copying' ? interval : false),
  })
}

/** The copies of these images that this browser remembers, each with how it is now. */
export function useCopies(images: string[]) {
  const session = useSession()
  const { sources } = useSyncExternalStore(copies.subscribe, copies.get)
  const kept = images.flatMap((image) => (sources[sourceOf(session, image)] ?? []).map((copy) => ({ image, copy })))
  const interval = progressInterval(kept.length)
  const queries = useQueries({ queries: kept.map(({ image, copy }) => copiedImage(session, image, copy, interval)) })
  return kept.map((each, index) => ({ ...each, query: queries[index]! })) // As many as there are copies.
}

interface CopyRequest {
  image: string
  region: string
  name: string
}

/**
 * Copies images to regions, one call each, so that one refusal does not cost the others theirs (C2). What became of the
 * last attempt with each image and region outlives the dialog that began it, for a few minutes.
 */
export function useCopyImages(images: string[]) {
  const session = useSession()
  const backend = useBackend()
  const mutationKey = [...session.key, 'copy']
  const { mutate } = useMutation({
    mutationKey,
    mutationFn: async ({ image, region, name }: CopyRequest, { client }) => {
      const startedAt = await timeNow(client, backend)
      const id = await session.cloud.copyImage(image, region, name)
      addCopy(sourceOf(session, image), { region, id, startedAt })
    },
    onSettled: (_nothing, error, { region }, _result, { client }) =>
      readAgain(client, !!error, imageList(session.in(region), 'own').queryKey, imageQuota(session).queryKey),
  })
  const attempts = useMutationState({
    filters: { mutationKey, exact: true },
    // TanStack Query does not tie a key to its types: this key is used above only.
    select: ({ state: { variables, status, error } }) => ({ ...(variables as CopyRequest), status, error }),
  })
  const asked = new Set(images)
  const lastAttempts = [
    ...new Map(
      attempts
        .filter(({ image }) => asked.has(image))
        .map((attempt) => [`${attempt.image} ${attempt.region}`, attempt]),
    ).values(),
  ]
  return {
    copy: (requests: CopyRequest[]) => requests.forEach((request) => mutate(request)),
    running: lastAttempts.filter(({ status }) => status === 'pending'),
    failed: lastAttempts.filter(({ status }) => status === 'error'),
  }
}

/** T14: copies a received image within its region; resolves with the ID of the copy, which is one's own. */
export function useCopyReceived() {
  const session = useSession()
  return useMutation({
    mutationFn: ({ image, name }: Pick<CopyRequest, 'image' | 'name'>) =>
      session.cloud.copyImage(image, session.place.region, name),
    // After a refusal too: a name that is taken may have come from elsewhere.
    onSettled: (_id, error, _request, _result, { client }) =>
      readAgain(client, !!error, imageList(session, 'own').queryKey, imageQuota(session).queryKey),
  })
}

/** Ends a copy that is being made in a region; one that is not there any more is as wished: an earlier answer may have been lost. */
export function useCancelCopy(region: string) {
  const there = useSession().in(region)
  const { cancelCopy } = there.cloud
  return useMutation({
    mutationFn: async (image: string) => {
      if (!cancelCopy) throw new Error('No copy is cancelled on this cloud')
      await cancelCopy(image).catch((error: unknown) => {
        if (!(error instanceof CloudError) || error.kind !== 'not-found') throw error
      })
    },
    // After a refusal too: the copy may have ended.
    onSettled: (_nothing, error, _image, _result, { client }) => readAgain(client, !!error, imagesKey(there)),
  })
}

const sourceOf = ({ key }: Session, image: string) => [...key, image].join('/')
