import { queryOptions, useMutation } from '@tanstack/react-query'
import { createStageClient } from '../clouds/console/stage-client.ts'
import type { WorldName } from '../clouds/console/wire-stage.ts'
import { useBackend, type Backend } from './backend.ts'

/** What has happened, looked at again and again: a story goes on as soon as its step is done. */
export const happenings = (backend: Backend) =>
  queryOptions({
    queryKey: ['console', 'stage', 'stories', 'happenings'],
    queryFn: async ({ signal }) => (await createStageClient(backend.fetch).journal(signal))?.entries ?? [],
    refetchInterval: 400,
    staleTime: 0,
  })

/** Begins a world for a story, in place of the present one. */
export function useBeginForStory() {
  const backend = useBackend()
  return useMutation({
    mutationFn: (world: WorldName) => createStageClient(backend.fetch).begin(world),
    onSuccess: (_world, _name, _result, { client }) => client.resetQueries(),
  })
}
