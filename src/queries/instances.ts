import { queryOptions, useMutation } from '@tanstack/react-query'
import type { InstanceState, NewInstances } from '../clouds/cloud.ts'
import { loadPages } from './pages.ts'
import { type Session, useSession } from './session.ts'

/** How often the list is read again while an instance is on its way to another state. */
const progressInterval = 2_000

const passing = new Set<InstanceState>(['pending', 'changing'])

export const instanceList = (session: Session) =>
  queryOptions({
    queryKey: [...session.key, 'instances'],
    queryFn: ({ signal }) =>
      loadPages(async (page) => {
        const { instances, ...rest } = await session.cloud.listInstances(page, signal)
        return { items: instances, ...rest }
      }),
    refetchInterval: ({ state }) =>
      state.data?.items.some((instance) => passing.has(instance.state)) ? progressInterval : false,
  })

export const zoneList = (session: Session) =>
  queryOptions({
    queryKey: [...session.key, 'zones'],
    queryFn: ({ signal }) => session.cloud.listZones(signal),
    staleTime: Infinity,
  })

/** Resolves with the IDs of the new instances. */
export function useCreateInstances() {
  const session = useSession()
  return useMutation({
    mutationFn: (request: NewInstances) => session.cloud.createInstances(request),
    onSettled: (_ids, _error, _request, _result, { client }) =>
      client.invalidateQueries({ queryKey: instanceList(session).queryKey }),
  })
}
