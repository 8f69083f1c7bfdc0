import { useMutation, useQuery } from '@tanstack/react-query'
import { createStageClient } from '../clouds/console/stage-client.ts'
import type { Faults } from '../clouds/console/wire.ts'
import { stageKey, useBackend } from './backend.ts'

const faultsKey = [...stageKey, 'faults'] as const

/** In milliseconds, for as long as something has still to fail: the consoles use it up. */
const lookInterval = 500

/** What the mock's fault switch does, with what it still has to do. */
export function useFaults() {
  const backend = useBackend()
  return useQuery({
    queryKey: faultsKey,
    queryFn: async ({ signal }) => (await createStageClient(backend.fetch).faults(signal)) ?? {},
    refetchInterval: ({ state: { data } }) => (data?.failNext ? lookInterval : false),
  })
}

/** Replaces all that was set before. */
export function useSetFaults() {
  const backend = useBackend()
  return useMutation({
    mutationFn: async (faults: Faults) => (await createStageClient(backend.fetch).setFaults(faults)) ?? {},
    onSuccess: async (faults, _wanted, _result, { client }) => {
      // What was asked before would come after it.
      await client.cancelQueries({ queryKey: faultsKey })
      client.setQueryData(faultsKey, faults)
    },
  })
}
