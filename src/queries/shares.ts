import { queryOptions, useMutation, useQueries } from '@tanstack/react-query'
import type { Watch } from '../clouds/cloud.ts'
import { activityKey } from './activity.ts'
import { type Session, useSession } from './session.ts'
import { allowanceKey } from './share-allowance.ts'

/** Who has access to one image of one's own, since when. */
export const sharesOf = (session: Session, image: string) =>
  queryOptions({
    queryKey: [...session.key, 'shares', image],
    queryFn: ({ signal }) => session.cloud.listShares(image, signal),
    // Each image costs a call of its own under a strict rate: a row that scrolls by again does not ask again.
    staleTime: 60_000,
  })

/** The same of several images, in their order. */
export function useSharesOfEach(images: string[]) {
  const session = useSession()
  return useQueries({ queries: images.map((image) => sharesOf(session, image)) })
}

interface ShareChange extends Watch {
  image: string
  accounts: string[]
}

/** Shares an image, or stops sharing it; resolves with one outcome per account that was sent. */
function useShareChange(change: 'share' | 'stopSharing') {
  const session = useSession()
  return useMutation({
    mutationFn: ({ image, accounts, ...watch }: ShareChange) => session.cloud[change](image, accounts, watch),
    onSettled: (outcomes, _error, { image }, _result, { client }) => {
      const read = Promise.all([
        client.invalidateQueries({ queryKey: sharesOf(session, image).queryKey }),
        client.invalidateQueries({ queryKey: activityKey(session, image) }),
        client.invalidateQueries({ queryKey: allowanceKey(session) }),
      ])
      // Where nothing changed, it can be sent again at once: without a connection, reading takes its time to fail as well.
      return outcomes?.some(({ error }) => !error) ? read : undefined
    },
  })
}

export const useShareImage = () => useShareChange('share')
export const useStopSharing = () => useShareChange('stopSharing')
