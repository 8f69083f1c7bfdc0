import { useState } from 'react'
import { PlainButton } from '../../ui/plain-button.tsx'
import { useStageWords } from '../stage-words.ts'
import { useClockTexts } from '../time/use-clock-texts.ts'
import type { EntryTexts } from './use-entry-texts.ts'

interface EntryProps {
  /** ISO 8601. */
  when: string
  texts: EntryTexts
  /** Absent where the world is at this entry. */
  onRewind: (() => void) | undefined
}

/** One line of the journal. */
export function Entry({ when, texts: { who, where, short, full }, onRewind }: EntryProps) {
  const [inFull, setInFull] = useState(false)
  const words = useStageWords().journal
  const { time } = useClockTexts()
  return (
    <li>
      <div className="journal-head">
        <strong>{who}</strong>
        <span>{where}</span>
      </div>
      <div className="journal-what">
        {inFull ? full : short}{' '}
        {short !== full && (
          <PlainButton look="link" aria-expanded={inFull} onClick={() => setInFull(!inFull)}>
            {inFull ? words.fewerNames : words.allNames}
          </PlainButton>
        )}
      </div>
      <div className="journal-foot">
        <time dateTime={when}>{time(Date.parse(when))}</time>
        {onRewind && (
          <PlainButton look="link" aria-label={`${words.rewind}: ${short}`} onClick={onRewind}>
            {words.rewind}
          </PlainButton>
        )}
      </div>
    </li>
  )
}
