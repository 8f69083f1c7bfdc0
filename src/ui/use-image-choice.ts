import { useQuery } from '@tanstack/react-query'
import type { Image } from '../clouds/cloud.ts'
import { imageList } from '../queries/images.ts'
import { useInvitations, useReceivedImages } from '../queries/received-images.ts'
import { useSession } from '../queries/session.ts'

/** As a picker offers an image; `search` is what typing looks through. */
export const imageOption = ({ id, name, os }: Image) => ({
  value: id,
  label: `${name} (${id})`,
  search: `${name} ${id} ${os}`,
})

/** Why the image that was asked for cannot be used. */
export type ImageProblem = 'rejected' | 'unanswered' | 'data-disk' | 'unavailable' | 'unknown'

/**
 * The images to build instances on (T4): available ones of one's own, and received ones that were not turned away (C1) or
 * still wait for an answer (H4). None of a data disk: that holds no system (H9).
 */
export function useImageChoice(asked: string | undefined) {
  const session = useSession()
  const { words } = session
  const own = useQuery(imageList(session, 'own'))
  const received = useReceivedImages()

  const invitations = useInvitations()
  const groups = [
    { label: words.customImages, images: (own.data?.items ?? []).filter(canBoot) },
    { label: words.sharedImages, images: received.accepted.filter(canBoot) },
  ]
  const queries = [own, received.query, received.rejectedQuery, invitations]
  const isPending = queries.some(({ isLoading }) => isLoading)
  const error = queries.find((query) => query.error)?.error
  const offered = groups.some(({ images }) => images.some(({ id }) => id === asked))

  function problem(): ImageProblem | undefined {
    if (asked === undefined || offered || isPending || error) return undefined
    const isAsked = ({ id }: Image) => id === asked
    if (received.rejected.some(isAsked)) return 'rejected'
    if (invitations.data?.items.some(isAsked)) return 'unanswered'
    const known = [...(own.data?.items ?? []), ...received.accepted].find(isAsked)
    if (!known) return 'unknown'
    return known.kind === 'data-disk' ? 'data-disk' : 'unavailable'
  }

  return {
    isPending,
    error,
    retry: () => queries.filter((query) => query.error).forEach((query) => void query.refetch()),
    options: groups
      .filter(({ images }) => images.length > 0)
      .map(({ label, images }) => ({ label, title: label, options: images.map(imageOption) })),
    /** The image that was asked for, if it can be used. */
    wanted: offered ? asked : undefined,
    problem: problem(),
    isReceived: (id: string | undefined) => received.accepted.some((image) => image.id === id),
  }
}

const canBoot = ({ state, kind }: Image) => state === 'available' && kind !== 'data-disk'
