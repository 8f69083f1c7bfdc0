import { useQuery } from '@tanstack/react-query'
import type { Image } from '../clouds/cloud.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { imageList } from '../queries/images.ts'
import { useReceivedImages } from '../queries/received-images.ts'
import { useSession } from '../queries/session.ts'

/** As a picker offers an image; `search` is what typing looks through. */
export const imageOption = ({ id, name, os }: Image) => ({
  value: id,
  label: `${name} (${id})`,
  search: `${name} ${id} ${os}`,
})

/** The images to build instances on (T4): available ones of one's own, and received ones that were not turned away (C1). */
export function useImageChoice(asked: string | undefined) {
  const session = useSession()
  const { words } = session
  const messages = useMessages().createInstances
  const own = useQuery(imageList(session, 'own'))
  const received = useReceivedImages()

  const isAvailable = (image: Image) => image.state === 'available'
  const groups = [
    { label: words.customImages, images: (own.data?.items ?? []).filter(isAvailable) },
    { label: words.sharedImages, images: received.accepted.filter(isAvailable) },
  ]
  const isPending = own.isPending || received.query.isPending
  const offered = groups.some(({ images }) => images.some(({ id }) => id === asked))

  function problem(): keyof typeof messages.imageProblems | undefined {
    if (asked === undefined || offered || isPending) return undefined
    if (received.rejected.some(({ id }) => id === asked)) return 'rejected'
    const known = [...(own.data?.items ?? []), ...received.accepted].some(({ id }) => id === asked)
    return known ? 'unavailable' : 'unknown'
  }

  return {
    isPending,
    error: own.error ?? received.query.error,
    retry: () => void Promise.all([own.refetch(), received.query.refetch()]),
    options: groups
      .filter(({ images }) => images.length > 0)
      .map(({ label, images }) => ({ label, title: label, options: images.map(imageOption) })),
    /** The image that was asked for, if it can be used. */
    wanted: offered ? asked : undefined,
    problem: problem(),
    isReceived: (id: string | undefined) => received.accepted.some((image) => image.id === id),
  }
}
