import { useState } from 'react'
import { CloudError } from '../../clouds/cloud-error.ts'
import { useOwnId } from '../../queries/places.ts'
import { useSession } from '../../queries/session.ts'
import { addEntries, entriesOf, problemOf, unfinishedFrom, type Problem } from './recipients.ts'

export interface Recipient {
  account: string
  problem?: Problem | undefined
  /** What the cloud said when it was last sent. */
  refusal?: CloudError | undefined
}

/**
 * The accounts that a person is about to share with: half-typed text, and the entries made of it. There is nothing to send
 * to those in `sharedWith`.
 */
export function useRecipients(sharedWith: ReadonlySet<string>) {
  const { profile } = useSession()
  const ownId = useOwnId()
  const [text, setText] = useState('')
  const [entries, setEntries] = useState<string[]>([])
  const [duplicates, setDuplicates] = useState(0)
  const [refusals, setRefusals] = useState<ReadonlyMap<string, CloudError>>(new Map())

  const known = {
    pattern: profile.recipient.pattern,
    ownAccount: ownId,
    sharedWith,
  }
  const check = (account: string): Recipient => ({
    account,
    problem: problemOf(account, known),
    refusal: refusals.get(account),
  })

  /** Makes entries of a text; returns those that can be sent, with the ones that were there before. */
  function add(added: string): Recipient[] {
    const found = entriesOf(added)
    const result = addEntries(entries, found)
    setEntries(result.entries)
    if (found.length > 0) setDuplicates(result.duplicates)
    setText('')
    return result.entries.map(check).filter(({ problem }) => !problem)
  }

  const recipients = entries.map(check)
  return {
    text,
    recipients,
    /** Those that can be sent. */
    ready: recipients.filter(({ problem }) => !problem),
    duplicates,
    dirty: text.trim() !== '' || entries.length > 0,
    add,
    /** Takes a known account in place of what is being typed. */
    choose(account: string) {
      add(account)
    },
    /** Follows the typing: whatever a separator ends becomes an entry. */
    type(typed: string) {
      const unfinished = unfinishedFrom(typed)
      if (entriesOf(typed.slice(0, unfinished)).length > 0) add(typed.slice(0, unfinished))
      setText(typed.slice(unfinished))
    },
    remove(accounts: ReadonlySet<string>) {
      setEntries((now) => now.filter((account) => !accounts.has(account)))
      setDuplicates(0)
    },
    refuse(account: string, error: CloudError) {
      setRefusals((now) => new Map(now).set(account, error))
    },
  }
}
