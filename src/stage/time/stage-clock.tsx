import { useEffect, useState } from 'react'
import { useWorldClock } from '../../queries/stage-clock.ts'
import { useStageWords } from '../stage-words.ts'
import { useClockTexts } from './use-clock-texts.ts'
import './time.css'

/** What time it is in the simulated clouds, to the second; nothing until that is known. */
export function StageClock() {
  const { ahead } = useWorldClock()
  const words = useStageWords().time
  if (ahead === undefined) return null
  return (
    <span role="timer" aria-label={words.clock} title={words.clock} className="stage-clock">
      <Ticking ahead={ahead} />
    </span>
  )
}

/** Draws itself alone each second. */
function Ticking({ ahead }: { ahead: number }) {
  const [real, setReal] = useState(Date.now)
  const { time } = useClockTexts()
  useEffect(() => {
    let timer = 0
    // At the clock's full seconds: none is left out, and none comes late.
    const tick = () => {
      const now = Date.now()
      setReal(now)
      timer = window.setTimeout(tick, 1_000 - ((((now + ahead) % 1_000) + 1_000) % 1_000))
    }
    tick()
    return () => clearTimeout(timer)
  }, [ahead])
  return <time dateTime={new Date(real + ahead).toISOString()}>{time(real + ahead)}</time>
}
