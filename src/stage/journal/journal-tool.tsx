import { useQuery } from '@tanstack/react-query'
import { Flex, Skeleton } from 'antd'
import { useBackend } from '../../queries/backend.ts'
import { journalQuery } from '../../queries/stage-journal.ts'
import { StageFailure } from '../stage-failure.tsx'
import { useStageWords } from '../stage-words.ts'
import { JournalList } from './journal-list.tsx'
import { RewindNotices } from './rewind-notices.tsx'
import { useRewinding } from './use-rewinding.ts'
import './journal.css'

/** Who did what in the simulated clouds, where and when, and the way back to any point of it. */
export function JournalTool() {
  const query = useQuery(journalQuery(useBackend()))
  const rewinding = useRewinding(query.data?.entries[0]?.seq ?? 0)
  const words = useStageWords().journal
  return (
    <>
      <h2>{words.title}</h2>
      <Flex vertical gap="middle">
        <RewindNotices rewinding={rewinding} />
        {query.isPending && <Skeleton active title={false} paragraph={{ rows: 6 }} />}
        {query.error && <StageFailure title={words.unread} error={query.error} onRetry={() => void query.refetch()} />}
        {query.data && <JournalList journal={query.data} onRewind={rewinding.ask} />}
      </Flex>
    </>
  )
}
