import { useMutation, useMutationState, useQueries } from '@tanstack/react-query'
import type { Outcome } from '../clouds/cloud.ts'
import type { Copy } from '../storage/copies.ts'
import { allFailed, readAgain } from './read-again.ts'
import { useSession } from './session.ts'
import { allowanceKey } from './share-allowance.ts'
import { sharesOf } from './shares.ts'

interface ShareRequest {
  copy: Copy
  accounts: string[]
}

/**
 * Who has the copies of an image that can be shared (T8), and a way to share them. A copy's outcomes are those of its
 * last attempt; they outlive the dialog that began it, for a few minutes.
 */
export function useCopyShares(image: string, copies: Copy[]) {
  const session = useSession()
  const shares = useQueries({ queries: copies.map(({ region, id }) => sharesOf(session.in(region), id)) })
  const mutationKey = [...session.key, 'share-copies', image]
  const { mutate } = useMutation({
    mutationKey,
    mutationFn: ({ copy, accounts }: ShareRequest) => session.in(copy.region).cloud.share(copy.id, accounts),
    onSettled: (outcomes, _error, { copy }, _result, { client }) =>
      readAgain(
        client,
        allFailed(outcomes),
        sharesOf(session.in(copy.region), copy.id).queryKey,
        allowanceKey(session),
      ),
  })
  const attempts = useMutationState({
    filters: { mutationKey, exact: true },
    // TanStack Query does not tie a key to its types: this key is used above only.
    select: ({ state: { variables, status, data, error } }) => ({
      ...(variables as ShareRequest),
      status,
      outcomes: data as Outcome[] | undefined,
      error,
    }),
  })
  return {
    copies: copies.map((copy, index) => {
      const { data, isPending } = shares[index]! // As many as there are copies.
      const attempt = attempts.findLast((tried) => tried.copy.id === copy.id)
      // Not an answer of the cloud: nothing is known of any account.
      const outcomes = attempt?.error
        ? attempt.accounts.map((account) => ({ account, error: attempt.error }))
        : (attempt?.outcomes ?? [])
      const holders = new Set(data?.map(({ account }) => account))
      return {
        copy,
        holders,
        /** Until it is known who has it. */
        reading: isPending,
        sharing: attempt?.status === 'pending',
        shared: outcomes.filter(({ account, error }) => !error && holders.has(account)),
        refused: outcomes.filter(({ account, error }) => error && !holders.has(account)),
      }
    }),
    share: (requests: ShareRequest[]) => requests.forEach((request) => mutate(request)),
  }
}
