import { queryOptions, useMutation, useQueries } from '@tanstack/react-query'
import type { Watch } from '../clouds/cloud.ts'
import { activityKey } from './activity.ts'
import { allFailed, readAgain } from './read-again.ts'
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
    onSettled: (outcomes, _error, { image }, _result, { client }) =>
      readAgain(
        client,
        allFailed(outcomes),
        sharesOf(session, image).queryKey,
        activityKey(session, image),
        allowanceKey(session),
      ),
  })
}

export const useShareImage = () => useShareChange('share')
export const useStopSharing = () => useShareChange('stopSharing')
