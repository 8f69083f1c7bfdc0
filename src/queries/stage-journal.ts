import { queryOptions, skipToken, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { createStageClient } from '../clouds/console/stage-client.ts'
import type { SavedWorld } from '../clouds/console/wire-stage.ts'
import { type Backend, stageKey, useBackend, worldQuery } from './backend.ts'

/** Who did what in the simulated clouds, the newest first. */
export const journalQuery = (backend: Backend) =>
  queryOptions({
    queryKey: [...stageKey, 'journal'],
    queryFn: ({ signal }) => createStageClient(backend.fetch).journal(signal),
  })

/** The world as it was before it was last rewound, in the page's memory. */
interface BeforeRewind {
  file: string
  /** The journal that the rewinding began: in another, there is nothing to undo. */
  journal: string | undefined
  /** How many entries it took back. */
  undone: number
  /** Its own entry. */
  last: number
}

const beforeRewind = queryOptions<BeforeRewind | null>({
  queryKey: [...stageKey, 'before-rewind'],
  queryFn: skipToken,
  staleTime: Infinity,
  gcTime: Infinity,
})

/** Goes back to an entry (0: the beginning), for all consoles of this browser. What there was is kept, to have it again. */
export function useRewind() {
  const backend = useBackend()
  return useMutation({
    mutationFn: async (to: number): Promise<BeforeRewind> => {
      const client = createStageClient(backend.fetch)
      const file = await client.save()
      const world = await client.rewind(to)
      const { rows } = JSON.parse(file) as SavedWorld // which has just been written
      return { file, journal: world?.journal, undone: rows.length - 1 - to, last: to + 1 }
    },
    onSuccess: (before, _to, _result, { client }) => client.setQueryData(beforeRewind.queryKey, before),
    // After a refusal too: the journal is another than was thought.
    onSettled: (_before, _error, _to, _result, { client }) => client.invalidateQueries({ queryKey: stageKey }),
  })
}

/** What the last rewinding took back, `null` when nothing did or it is another world by now, and how to have it again. */
export function useUndoRewind() {
  const backend = useBackend()
  const { data: before } = useQuery(beforeRewind)
  const { data: world } = useQuery(worldQuery(backend))
  const client = useQueryClient()
  const forget = () => client.setQueryData(beforeRewind.queryKey, null)
  const undo = useMutation({
    mutationFn: async ({ file }: BeforeRewind) => {
      const trouble = await createStageClient(backend.fetch).open(file)
      if (trouble) throw new Error(`What was kept cannot be opened: ${trouble}`)
    },
    onSuccess: forget,
    onSettled: () => client.invalidateQueries({ queryKey: stageKey }),
  })
  const current = before && world && 'journal' in world && world.journal === before.journal
  return { before: current ? before : null, undo, forget }
}
