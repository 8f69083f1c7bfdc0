import { useRef, useState } from 'react'
import type { Outcome } from '../../clouds/cloud.ts'
import { CloudError } from '../../clouds/cloud-error.ts'
import type { useShareImage } from '../../queries/shares.ts'

interface Run {
  total: number
  outcomes: Outcome[]
  running: boolean
}

/** Runs a change of shares over many accounts: its progress, each account's outcome, and a way to stop between calls. */
export function useShareRun(change: ReturnType<typeof useShareImage>, image: string) {
  const [run, setRun] = useState<Run>()
  const stopping = useRef<AbortController>(undefined)

  async function start(accounts: string[], onOutcome: (outcome: Outcome) => void) {
    const controller = new AbortController()
    stopping.current = controller
    setRun({ total: accounts.length, outcomes: [], running: true })
    const report = (outcome: Outcome) => {
      setRun((now) => now && { ...now, outcomes: [...now.outcomes, outcome] })
      onOutcome(outcome)
    }
    await change.mutateAsync({ image, accounts, signal: controller.signal, onOutcome: report }).catch((error) => {
      // Not an answer of the cloud: nothing is known of any account.
      const unexpected = new CloudError(String(error), { kind: 'unavailable' })
      for (const account of accounts) report({ account, error: unexpected })
    })
    setRun((now) => now && { ...now, running: false })
  }

  return { run, start, stop: () => stopping.current?.abort() }
}
