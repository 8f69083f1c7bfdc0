import { useRef, useState } from 'react'
import type { Outcome } from '../../clouds/cloud.ts'
import { CloudError } from '../../clouds/cloud-error.ts'
import type { useShareImage } from '../../queries/shares.ts'

/** What is to change for one image. */
export interface ShareRequest {
  image: string
  accounts: string[]
}

export interface ShareOutcome extends Outcome {
  image: string
}

interface Run {
  total: number
  outcomes: ShareOutcome[]
  running: boolean
}

/**
 * Runs a change of shares over many accounts, of one image after the other: its progress, each account's outcome, and a
 * way to stop between calls.
 */
export function useShareRun(change: ReturnType<typeof useShareImage>) {
  const [run, setRun] = useState<Run>()
  const stopping = useRef<AbortController>(undefined)

  async function start(requests: ShareRequest[], onOutcome?: (outcome: ShareOutcome) => void): Promise<ShareOutcome[]> {
    const controller = new AbortController()
    stopping.current = controller
    const outcomes: ShareOutcome[] = []
    const total = requests.reduce((sum, { accounts }) => sum + accounts.length, 0)
    setRun({ total, outcomes: [], running: true })
    for (const { image, accounts } of requests) {
      if (controller.signal.aborted) break
      const report = (outcome: Outcome) => {
        const found = { image, ...outcome }
        outcomes.push(found)
        setRun((now) => now && { ...now, outcomes: [...now.outcomes, found] })
        onOutcome?.(found)
      }
      await change.mutateAsync({ image, accounts, signal: controller.signal, onOutcome: report }).catch((error) => {
        // Not an answer of the cloud: nothing is known of whichever account has none.
        const unexpected = new CloudError(String(error), { kind: 'unavailable' })
        const answered = new Set(outcomes.filter((outcome) => outcome.image === image).map(({ account }) => account))
        for (const account of accounts) if (!answered.has(account)) report({ account, error: unexpected })
      })
    }
    setRun((now) => now && { ...now, running: false })
    return outcomes
  }

  return { run, start, stop: () => stopping.current?.abort() }
}
