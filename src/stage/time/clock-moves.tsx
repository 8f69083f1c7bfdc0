import { Button, Flex } from 'antd'
import { useId } from 'react'
import type { Clock } from '../../clouds/console/wire-stage.ts'
import { useMessages } from '../../i18n/i18n.tsx'
import type { ClockMove } from '../../queries/stage-clock.ts'
import { useStageWords } from '../stage-words.ts'
import { useClockTexts } from './use-clock-texts.ts'

const hour = 3_600_000
const day = 24 * hour

interface ClockMovesProps {
  clock: Clock
  onMove: (move: ClockMove) => void
}

/** The ways to move the clock, each with where it leads. */
export function ClockMoves({ clock: { nextReset, allDone }, onMove }: ClockMovesProps) {
  const words = useStageWords().time
  const { pingan } = useMessages().clouds
  const { time } = useClockTexts()
  const at = (iso: string) => words.at(time(Date.parse(iso)))
  return (
    <Flex vertical gap="middle" role="group" aria-label={words.move}>
      <Move label={words.hour} onClick={() => onMove({ by: hour })} />
      <Move label={words.day} onClick={() => onMove({ by: day })} />
      <Move
        label={words.reset(pingan)}
        hint={`${at(nextReset)} ${words.resetMeans}`}
        onClick={() => onMove({ to: nextReset })}
      />
      <Move
        label={words.end}
        hint={allDone === undefined ? words.nothingRuns : at(allDone)}
        onClick={allDone === undefined ? undefined : () => onMove({ to: allDone })}
      />
    </Flex>
  )
}

interface MoveProps {
  label: string
  /** Where it leads, or why it cannot be used. */
  hint?: string
  /** Absent where it cannot be used: it stays in the tab order, so that its hint is read. */
  onClick: (() => void) | undefined
}

function Move({ label, hint, onClick }: MoveProps) {
  const hintId = useId()
  return (
    <div className="clock-move">
      <Button block {...(!onClick && { 'aria-disabled': true })} aria-describedby={hint && hintId} onClick={onClick}>
        {label}
      </Button>
      {hint && <p id={hintId}>{hint}</p>}
    </div>
  )
}
