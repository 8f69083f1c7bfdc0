import { useQuery } from '@tanstack/react-query'
import { useBackend } from '../../queries/backend.ts'
import { journalQuery } from '../../queries/stage-journal.ts'
import { entryOf, firstThatCounts } from './happened.ts'
import type { Step } from './story.ts'

/** Whether what the step waits for has come, and with which entry of the journal: one that counts is not before `from`. */
export function useOutcome({ until: { happened } }: Step, from: number, seen: boolean) {
  const entries = useQuery(journalQuery(useBackend())).data?.entries
  const first = entries ? firstThatCounts(entries, from) : from
  const entry = entries && happened && entryOf(entries, happened, first)
  return { met: seen && (!happened || entry !== undefined), entry, from: first }
}
