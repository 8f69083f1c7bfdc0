import { useMutation } from '@tanstack/react-query'
import { createStageClient } from '../clouds/console/stage-client.ts'
import type { WorldName } from '../clouds/console/wire-stage.ts'
import { useBackend } from './backend.ts'

/** Begins a world for a story, in place of the present one; resolves with it. */
export function useBeginForStory() {
  const backend = useBackend()
  return useMutation({
    mutationFn: (world: WorldName) => createStageClient(backend.fetch).begin(world),
    onSuccess: (_world, _name, _result, { client }) => client.resetQueries(),
  })
}
