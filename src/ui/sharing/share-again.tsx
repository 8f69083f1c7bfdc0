import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Image } from '../../clouds/cloud.ts'
import { useMessages } from '../../i18n/i18n.tsx'
import { sharesOf, useShareImage } from '../../queries/shares.ts'
import { useSession } from '../../queries/session.ts'
import { BusyButton } from '../busy-button.tsx'
import { Notice } from '../notice.tsx'
import { ShareOutcome } from './share-outcome.tsx'
import { useShareRun, type ShareOutcome as Outcome } from './use-share-run.ts'

interface ShareAgainProps {
  image: Image
  /** With whom sharing was stopped. */
  accounts: string[]
  onClose: () => void
}

/** Takes back that sharing was stopped; says then what became of each account (C2). */
export function ShareAgain({ image, accounts, onClose }: ShareAgainProps) {
  const messages = useMessages().stopSharing
  const shares = useQuery(sharesOf(useSession(), image.id))
  const { run, start } = useShareRun(useShareImage())
  const [outcomes, setOutcomes] = useState<Outcome[]>([])
  const shared = outcomes.filter(({ error }) => !error)
  const refused = outcomes.filter(({ error }) => error)
  // An answer that failed leaves the one from before, by which they may all still have it.
  const holders = new Set([...shared, ...(shares.isSuccess ? shares.data : [])].map(({ account }) => account))
  const left = [...new Set(accounts)].filter((account) => !holders.has(account))
  // Somebody shared with them in another way.
  if (left.length === 0 && outcomes.length === 0) return null

  async function shareAgain() {
    setOutcomes(shared)
    await start([{ image: image.id, accounts: left }], (outcome) => setOutcomes((now) => [...now, outcome]))
  }

  return (
    <Notice
      // What had the focus may go with the accounts that are done; then the news takes it.
      key={shared.length}
      keepFocus
      type={refused.length > 0 ? 'warning' : 'success'}
      onClose={onClose}
      action={
        left.length > 0 && (
          <BusyButton className="long-button" busy={run?.running ?? false} onClick={() => void shareAgain()}>
            {refused.length > 0 ? messages.retry(left.length) : messages.again(left.length)}
          </BusyButton>
        )
      }
    >
      {outcomes.length === 0 ? (
        messages.stoppedFor(image.name, left.length)
      ) : (
        <ShareOutcome of={image.name} shared={shared} refused={refused} />
      )}
    </Notice>
  )
}
