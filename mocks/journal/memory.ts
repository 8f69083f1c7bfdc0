import type { Change } from '../../src/clouds/console/wire.ts'
import { journalId } from './journal.ts'
import type { Entry, Found, Journal, Opening, Outcome, Position, SetAsideJournal } from './journal.ts'

interface Current {
  id: string
  bodies: (Opening | Entry)[]
}

/** A journal that lasts as long as it is referred to. Hands out copies, as a disk would. */
export function createMemoryJournal(): Journal {
  let current: Current | undefined
  let begun = 0
  const asides: SetAsideJournal[] = []
  const listeners = new Set<(change: Change) => void>()

  function find(known: Position | undefined): Found {
    if (!current) return { journal: undefined, rows: [] }
    const from = known?.journal === current.id ? known.seq + 1 : 0
    const bodies = structuredClone(current.bodies.slice(from))
    return { journal: current.id, rows: bodies.map((body, n) => ({ seq: from + n, body })) }
  }

  function write({ append, begin, entries = [] }: Outcome, found: Found) {
    if (begin) {
      if (begin.setAside && found.journal !== undefined) {
        asides.push({ journal: found.journal, reason: begin.setAside.reason, rows: found.rows })
      }
      current = { id: journalId(begin, ++begun), bodies: structuredClone([begin, ...entries]) }
    }
    if (append) current?.bodies.push(structuredClone(append))
  }

  return {
    kept: 'memory',
    read: async (known) => find(known),
    transact: async (known, decide) => {
      const found = find(known)
      const outcome = decide(found)
      write(outcome, found)
      if (outcome.change) for (const listener of listeners) listener(outcome.change)
    },
    setAside: async () => asides,
    onChange: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
