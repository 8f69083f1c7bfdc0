import { queryOptions, useMutation, type QueryClient } from '@tanstack/react-query'
import { createContext, use } from 'react'
import { createConsoleClient } from '../clouds/console/client.ts'
import { copiesBelongTo } from '../storage/copies.ts'
import { rejectionsBelongTo } from '../storage/rejections.ts'

/** What stands behind `/api`: the fetch that reaches it once it is ready. */
export interface Backend {
  fetch: typeof fetch
}

export const BackendContext = createContext<Backend>({ fetch: (...request) => fetch(...request) })

export const useBackend = (): Backend => use(BackendContext)

const consoleKey = ['console'] as const

/** Begins the key of whatever the demo stage shows: every change makes it stale. */
export const stageKey = [...consoleKey, 'stage'] as const

/** The accounts that the person may act as, of all clouds; `null` where the backend does not say. */
export const accountList = (backend: Backend) =>
  queryOptions({
    queryKey: [...consoleKey, 'accounts'],
    queryFn: async ({ signal }) => (await createConsoleClient(backend.fetch).accounts(signal))?.accounts ?? null,
    staleTime: Infinity,
  })

/** The mock's world, or why it cannot be read; `null` where a real cloud is behind the console. */
export const worldQuery = (backend: Backend) =>
  queryOptions({
    queryKey: [...consoleKey, 'world'],
    queryFn: async ({ signal }) => {
      const world = await createConsoleClient(backend.fetch).world(signal)
      if (world && 'journal' in world) {
        // What was rejected is this browser's word, not the clouds': rewinding those leaves it.
        rejectionsBelongTo(world.origin)
        copiesBelongTo(world.journal)
      }
      return world
    },
    staleTime: Infinity,
  })

/** The time to remember something by, in ISO 8601: that of simulated clouds, which may have been moved, stands beside it. */
export async function timeNow(client: QueryClient, backend: Backend): Promise<string> {
  const world = await client.query(worldQuery(backend)).catch(() => null)
  const ahead = world && 'journal' in world ? world.ahead : 0
  return new Date(Date.now() + ahead).toISOString()
}

/** Throws the mock's world away for a fresh one, for every tab of this browser. */
export function useStartOver() {
  const backend = useBackend()
  return useMutation({
    mutationFn: () => createConsoleClient(backend.fetch).startOver(),
    onSuccess: (_world, _nothing, _result, { client }) => client.resetQueries(),
  })
}
