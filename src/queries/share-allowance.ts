import { queryOptions, useQuery } from '@tanstack/react-query'
import { type Session, useSession } from './session.ts'

/** Clocks differ, and a simulated cloud's is moved: it is asked that often, and when its day should begin by this one. */
const resetInterval = 30_000

/** Of all regions together. */
export const allowanceKey = ({ place }: Session) => [place.cloud, place.account, 'all-regions', 'share-allowance']

/** P3: how often the account may share today, and has; `null` where the cloud does not count. */
const shareAllowance = (session: Session) =>
  queryOptions({
    queryKey: allowanceKey(session),
    queryFn: async ({ signal }) => (await session.cloud.shareAllowance?.(signal)) ?? null,
    refetchInterval: ({ state: { data } }) => {
      if (!data) return false
      const left = Date.parse(data.resetsAt) - Date.now()
      return left > 0 ? Math.min(left, resetInterval) : resetInterval
    },
  })

/** Nothing is asked of a cloud that does not count. `left` is unknown where it could not be read: the cloud decides then. */
export function useShareAllowance() {
  const session = useSession()
  const query = useQuery({ ...shareAllowance(session), enabled: session.cloud.shareAllowance !== undefined })
  const known = (!query.isError && query.data) || undefined
  return { query, left: known && Math.max(0, known.limit - known.used) }
}

export type KnownAllowance = ReturnType<typeof useShareAllowance>
