import { queryOptions, useMutation, useQuery } from '@tanstack/react-query'
import { createStageClient } from '../clouds/console/stage-client.ts'
import type { Clock } from '../clouds/console/wire-stage.ts'
import { type Backend, stageKey, useBackend } from './backend.ts'

/** Something may end again the moment after: never asked more often than that. */
const shortestWait = 1_000

/** Asked again when something that it tells of has come; when somebody moves it, a notice comes. */
const clockQuery = (backend: Backend) =>
  queryOptions({
    queryKey: [...stageKey, 'clock'],
    queryFn: ({ signal }) => createStageClient(backend.fetch).clock(signal),
    refetchInterval: ({ state: { data } }) => (data ? Math.max(shortestWait, untilNext(data)) : false),
  })

const untilNext = ({ now, nextReset, allDone = nextReset }: Clock) =>
  Math.min(Date.parse(nextReset), Date.parse(allDone)) - Date.parse(now)

/** The clock of the simulated clouds, with how many milliseconds it is ahead of this browser's. */
export function useWorldClock() {
  const query = useQuery(clockQuery(useBackend()))
  return { query, ahead: query.data ? Date.parse(query.data.now) - query.dataUpdatedAt : undefined }
}

/** By so many milliseconds, or to a time in ISO 8601. */
export type ClockMove = { by: number } | { to: string }

/** Moves it forwards, one move after the other; resolves with both times, in milliseconds since the epoch. */
export function useMoveClock() {
  const backend = useBackend()
  return useMutation({
    scope: { id: 'clock' },
    mutationFn: async (move: ClockMove) => {
      const client = createStageClient(backend.fetch)
      const from = Date.parse((await client.clock())?.now ?? '')
      const to = 'by' in move ? from + move.by : Date.parse(move.to)
      await client.moveClock(new Date(to).toISOString())
      return { from, to }
    },
    // After a refusal too: it was further than was thought.
    onSettled: (_moved, _error, _move, _result, { client }) => client.invalidateQueries({ queryKey: stageKey }),
  })
}
