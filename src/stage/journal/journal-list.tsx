import { SearchOutlined } from '@ant-design/icons'
import { Button, Input } from 'antd'
import { useDeferredValue, useState } from 'react'
import type { JournalAnswer, JournalEntry } from '../../clouds/console/wire-stage.ts'
import { useFormats } from '../../i18n/i18n.tsx'
import { useStageWords } from '../stage-words.ts'
import { Entry } from './entry.tsx'
import { useEntryTexts } from './use-entry-texts.ts'

/** Of a long journal, so many entries are drawn at a time. */
const atATime = 100

interface JournalListProps {
  journal: JournalAnswer
  onRewind: (to: number, when: string) => void
}

/** The newest entry first, and last how it began. */
export function JournalList({ journal: { entries, began }, onRewind }: JournalListProps) {
  const [search, setSearch] = useState('')
  const [most, setMost] = useState(atATime)
  const wanted = useDeferredValue(search.trim().toLowerCase())
  const words = useStageWords().journal
  const { number } = useFormats()
  const textsOf = useEntryTexts()
  const terms = wanted.split(/\s+/)
  const isWanted = (entry: JournalEntry) => {
    const { who, where, full } = textsOf(entry)
    return includesAll(`${who} ${where} ${full}`, terms)
  }
  // What is not shown is put into words only for a search.
  const found = wanted === '' ? entries : entries.filter(isWanted)
  const left = found.length - most
  const newest = entries[0]?.seq ?? 0
  // The newest is where the world is already.
  const backTo = (seq: number, when: string) => (seq < newest ? () => onRewind(seq, when) : undefined)
  return (
    <>
      <Input
        allowClear
        prefix={<SearchOutlined aria-hidden />}
        aria-label={words.search}
        placeholder={words.search}
        value={search}
        onChange={({ target }) => setSearch(target.value)}
      />
      {entries.length === 0 && <p className="list-note">{words.nothingYet}</p>}
      {found.length === 0 && wanted !== '' && <p className="list-note">{words.noMatch}</p>}
      <ol className="journal" aria-label={words.title}>
        {found.slice(0, most).map((entry) => {
          const after = momentAfter(entry)
          return (
            <Entry
              key={entry.seq}
              // What follows a clock that went back is counted from there.
              when={after < entry.when ? after : entry.when}
              texts={textsOf(entry)}
              onRewind={backTo(entry.seq, after)}
            />
          )
        })}
        {left <= 0 && wanted === '' && (
          <Entry
            when={began}
            texts={{ who: '', where: '', short: words.beginning, full: words.beginning }}
            onRewind={backTo(0, began)}
          />
        )}
      </ol>
      {left > 0 && <Button onClick={() => setMost(most + atATime)}>{words.more(number(left))}</Button>}
    </>
  )
}

/** What the clock showed then: the entry may be what moved it. ISO 8601. */
const momentAfter = ({ when, what }: JournalEntry) =>
  what.reduce((moment, event) => (event.type === 'clock-moved' ? event.to : moment), when)

function includesAll(text: string, terms: string[]): boolean {
  const lowered = text.toLowerCase()
  return terms.every((term) => lowered.includes(term))
}
