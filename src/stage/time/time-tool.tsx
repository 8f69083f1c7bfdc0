import { Flex, Skeleton } from 'antd'
import { useMoveClock, useWorldClock } from '../../queries/stage-clock.ts'
import { StageFailure } from '../stage-failure.tsx'
import { useStageWords } from '../stage-words.ts'
import { ClockMoves } from './clock-moves.tsx'
import { StageClock } from './stage-clock.tsx'
import { useClockTexts } from './use-clock-texts.ts'

/** The clock of the simulated clouds, and what moves it. */
export function TimeTool() {
  const { query, ahead } = useWorldClock()
  const move = useMoveClock()
  const words = useStageWords().time
  const { time, duration } = useClockTexts()
  const clock = query.data
  const moved = move.data
  return (
    <>
      <h2>{words.title}</h2>
      <Flex vertical gap="middle">
        {query.isPending && <Skeleton active title={false} paragraph={{ rows: 4 }} />}
        {query.error && <StageFailure title={words.unread} error={query.error} onRetry={() => void query.refetch()} />}
        {clock && ahead !== undefined && (
          <>
            <div className="clock-now">
              <StageClock />
              <p>{aheadSentence()}</p>
            </div>
            <ClockMoves clock={clock} onMove={move.mutate} />
          </>
        )}
        {/* There from the beginning: what comes into it later is heard. */}
        <div role="status">{moved && words.moved(duration(moved.to - moved.from), time(moved.to))}</div>
        {move.error && <StageFailure title={words.notMoved} error={move.error} />}
        <p className="list-note">{words.onlyForwards}</p>
      </Flex>
    </>
  )

  function aheadSentence() {
    if (ahead === undefined || Math.abs(ahead) < 1_000) return words.asReal
    return ahead > 0 ? words.ahead(duration(ahead)) : words.behind(duration(-ahead))
  }
}
