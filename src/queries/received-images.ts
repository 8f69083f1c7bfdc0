import { useMutation, useQueries, useQuery } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import type { Answer, AnswerOutcome, Image } from '../clouds/cloud.ts'
import { accept, reject, rejectedIn, rejections } from '../storage/rejections.ts'
import { timeNow, useBackend } from './backend.ts'
import { imageList, imagesKey, placeName } from './images.ts'
import { allFailed, readAgain } from './read-again.ts'
import { type Session, useSession } from './session.ts'
import { vaultList } from './vaults.ts'

export interface RejectedImage extends Image {
  /** ISO 8601, where it is known: a cloud that keeps the answer does not tell. */
  rejectedAt?: string
}

/** Received images, parted by this account's answers: the cloud's own where it asks (H4, H6), else this browser's (C1). */
export function useReceivedImages() {
  const session = useSession()
  const asked = session.cloud.answer !== undefined
  const place = placeName(session)
  const decisions = useSyncExternalStore(rejections.subscribe, () => rejectedIn(place))
  const query = useQuery(imageList(session, 'received'))
  const rejectedThere = useQuery({ ...imageList(session, 'rejected'), enabled: asked })
  const received = query.data?.items ?? []
  const isRejected = ({ id }: Image) => !asked && Object.hasOwn(decisions, id)
  const rejected: RejectedImage[] = asked
    ? (rejectedThere.data?.items ?? [])
    : received.filter(isRejected).map((image) => ({ ...image, rejectedAt: decisions[image.id] ?? '' }))
  return {
    query,
    accepted: received.filter((image) => !isRejected(image)),
    rejectedQuery: asked ? rejectedThere : query,
    rejected,
  }
}

/** H3: the images that wait for this account's answer in this region. Nothing is asked of a cloud that does not ask. */
export function useInvitations() {
  const session = useSession()
  return useQuery({ ...imageList(session, 'invited'), enabled: session.cloud.answer !== undefined })
}

/** H2: how many wait in each of these regions where any do. They cost a call each, which is made once `asking`. */
export function useInvitationsIn(regions: string[], asking: boolean): ReadonlyMap<string, number> {
  const session = useSession()
  const asked = session.cloud.answer && asking ? regions : []
  const queries = useQueries({ queries: asked.map((region) => imageList(session.in(region), 'invited')) })
  const counts = asked.map((region, index) => [region, queries[index]?.data?.items.length ?? 0] as const)
  return new Map(counts.filter(([, waiting]) => waiting > 0))
}

interface AnswerRequest {
  images: string[]
  answer: Answer
  /** For whole-machine images that are accepted (H7). */
  vault?: string | undefined
}

/** Accepts or rejects images, with an outcome for each (C2): the cloud is told where it asks, else this browser remembers. */
export function useAnswer() {
  const session = useSession()
  const backend = useBackend()
  return useMutation({
    mutationFn: async ({ images, answer, vault }: AnswerRequest, { client }): Promise<AnswerOutcome[]> =>
      session.cloud.answer
        ? session.cloud.answer(images, answer, vault)
        : remember(session, images, answer, await timeNow(client, backend)),
    onSettled: (outcomes, _error, _request, _result, { client }) =>
      readAgain(client, allFailed(outcomes), imagesKey(session), vaultList(session).queryKey),
  })
}

/** P11: gives a received image up, and with it what it took of the quota (P4). */
export function useLeaveShare() {
  const session = useSession()
  const { leave } = session.cloud
  return useMutation({
    mutationFn: async (image: string) => {
      if (!leave) throw new Error('Nothing is given up on this cloud')
      await leave(image)
    },
    // Not awaited: a page that shows the image is left first. Refused, the share may have ended in another way.
    onSettled: (_nothing, _error, _image, _result, { client }) =>
      void client.invalidateQueries({ queryKey: imagesKey(session) }),
  })
}

function remember(session: Session, images: string[], answer: Answer, now: string): AnswerOutcome[] {
  const place = placeName(session)
  for (const image of images) {
    if (answer === 'rejected') reject(place, image, now)
    else accept(place, image)
  }
  return images.map((image) => ({ image }))
}
