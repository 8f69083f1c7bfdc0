import { notifyManager, QueryClient, type QueryCacheNotifyEvent } from '@tanstack/react-query'
import type { Change } from '../clouds/console/wire.ts'
import { stageKey } from '../queries/backend.ts'

export function createQueryClient() {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // What the mock changes in another tab arrives as a notice; what a real cloud changes is seen on return to the tab.
        staleTime: 15_000,
        // The adapter retries what a cloud asks to be retried; whatever else fails is shown, with a way to retry.
        retry: false,
        // The mock answers without a network, and a gateway may stand on this machine.
        networkMode: 'always',
        // Nobody knows what has changed since, nor what failed for this reason alone.
        refetchOnReconnect: 'always',
      },
      mutations: { networkMode: 'always' },
    },
  })
}

/** Lets be read what will be shown. A failure is not lost: whoever shows it asks again, and shows that. */
export function readAhead(reading: Promise<unknown>) {
  reading.catch(() => undefined)
}

/** Resolves once what is asked for now, or next, is answered, well or not; at the latest after `patience` milliseconds. */
export function whenAnswered(client: QueryClient, patience: number): Promise<void> {
  return new Promise((resolve) => {
    const look = ({ type }: QueryCacheNotifyEvent) => {
      if (type === 'updated' && client.isFetching() === 0) done()
    }
    // Told together with the components, which have then begun to draw what came.
    const leave = client.getQueryCache().subscribe(notifyManager.batchCalls(look))
    const timer = setTimeout(done, patience)
    function done() {
      clearTimeout(timer)
      leave()
      resolve()
    }
  })
}

/** Marks stale what a change elsewhere touched: whatever of it is on screen is read again at once. */
export function markStale(client: QueryClient, { newWorld, clock, touched = [] }: Change) {
  // The stage stays while its scene changes, and with it the focus.
  void client.invalidateQueries({ queryKey: stageKey })
  if (newWorld) {
    void client.resetQueries({
      predicate: ({ queryKey }) => !stageKey.every((part, index) => queryKey[index] === part),
    })
    return
  }
  // Rows stay where they are while they are read again.
  if (clock) void client.invalidateQueries()
  for (const { cloud, regions, images, lists } of touched) {
    void client.invalidateQueries({
      predicate: ({ queryKey: [keyCloud, , keyRegion, noun, image] }) =>
        keyCloud === cloud &&
        // Counted in all regions together (P3).
        (noun === 'share-allowance' ||
          (regions.some((region) => region === keyRegion) &&
            (noun === 'images' ||
              ((noun === 'shares' || noun === 'activity') && images.includes(String(image))) ||
              lists.some((list) => list === noun)))),
    })
  }
}
