import { useMutation } from '@tanstack/react-query'
import { createConsoleClient } from '../clouds/console/client.ts'
import { createStageClient } from '../clouds/console/stage-client.ts'
import type { FileTrouble, SavedWorld, WorldName } from '../clouds/console/wire-stage.ts'
import { useBackend } from './backend.ts'

/** What is to come in place of the current world. */
export type Replacement =
  { by: 'begin'; world: WorldName } | { by: 'reset' } | { by: 'open'; file: File } | { by: 'undo'; file: string }

export interface Replaced {
  /** Why the file cannot be opened: nothing has changed then. */
  trouble?: FileTrouble | undefined
  /** What was there before, as a file. */
  before?: string | undefined
}

/** Puts another world, or the same one anew, in place of the current one: for every tab of this browser. */
export function useReplaceWorld() {
  const backend = useBackend()
  const stage = createStageClient(backend.fetch)

  async function replace(replacement: Replacement): Promise<FileTrouble | undefined> {
    if (replacement.by === 'open') return stage.open(await replacement.file.text())
    if (replacement.by === 'undo') return stage.open(replacement.file)
    if (replacement.by === 'begin') await stage.begin(replacement.world)
    else await createConsoleClient(backend.fetch).startOver()
    return undefined
  }

  return useMutation({
    mutationFn: async (replacement: Replacement): Promise<Replaced> => {
      // One that cannot be read is left all the same, and cannot be had back.
      const before = await stage.save().catch(() => undefined)
      return { before, trouble: await replace(replacement) }
    },
    onSuccess: ({ trouble }, _replacement, _result, { client }) => (trouble ? undefined : client.resetQueries()),
  })
}

/** The current world as a file, and its date there: `2026-11-21`. */
export function useSavedWorld() {
  const backend = useBackend()
  return useMutation({
    mutationFn: async () => {
      const file = await createStageClient(backend.fetch).save()
      const { saved } = JSON.parse(file) as SavedWorld // as the backend has just written it
      return { file, date: saved.slice(0, 10) }
    },
  })
}
