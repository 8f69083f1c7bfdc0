import { useQuery } from '@tanstack/react-query'
import { Skeleton } from 'antd'
import { useState } from 'react'
import type { Image } from '../../clouds/cloud.ts'
import { useMessages } from '../../i18n/i18n.tsx'
import type { useCopies } from '../../queries/copies.ts'
import { useCopyShares } from '../../queries/copy-shares.ts'
import { sharesOf } from '../../queries/shares.ts'
import { useSession } from '../../queries/session.ts'
import { BusyButton } from '../busy-button.tsx'
import { Failure } from '../failure.tsx'
import { AccountChoice } from '../sharing/account-choice.tsx'
import { ShareOutcome } from '../sharing/share-outcome.tsx'
import { useRegionName } from '../use-regions.ts'

interface ShareCopiesProps {
  image: Image
  finished: ReturnType<typeof useCopies>[number]['copy'][]
}

/** A copy is shared with nobody at first (T8): one step shares each finished one with those who have its source. */
export function ShareCopies({ image, finished }: ShareCopiesProps) {
  const session = useSession()
  const messages = useMessages().copyImage
  const shares = useQuery(sharesOf(session, image.id))
  return (
    <section className="copy-shares">
      <h2 className="dialog-heading">{messages.shareCopies}</h2>
      {shares.isPending && <Skeleton active title={false} paragraph={{ rows: 2 }} />}
      {shares.error && !shares.data && (
        <Failure title={messages.sharesFailed} error={shares.error} onRetry={() => void shares.refetch()} />
      )}
      {shares.data?.length === 0 && <p className="field-hint">{messages.nobody}</p>}
      {shares.data && shares.data.length > 0 && finished.length === 0 && (
        <p className="field-hint">{messages.noneFinished}</p>
      )}
      {shares.data && shares.data.length > 0 && finished.length > 0 && (
        <ShareStep image={image} finished={finished} offered={shares.data.map(({ account }) => account)} />
      )}
    </section>
  )
}

function ShareStep({ image, finished, offered }: ShareCopiesProps & { offered: string[] }) {
  const { words } = useSession()
  const messages = useMessages().copyImage
  const regionName = useRegionName()
  const [leftOut, setLeftOut] = useState<string[]>([])
  const { copies, share } = useCopyShares(image.id, finished)
  const chosen = offered.filter((account) => !leftOut.includes(account))
  const missing = copies
    .map(({ copy, holders, refused }) => ({
      copy,
      accounts: chosen.filter((account) => !holders.has(account)),
      refused: new Set(refused.map(({ account }) => account)),
    }))
    .filter(({ accounts }) => accounts.length > 0)
  const recipients = new Set(missing.flatMap(({ accounts }) => accounts))
  const retrying = missing.every(({ accounts, refused }) => accounts.every((account) => refused.has(account)))

  return (
    <div className="copy-shares">
      <AccountChoice
        label={messages.recipients}
        offered={offered}
        chosen={chosen}
        onChange={(now) => setLeftOut(offered.filter((account) => !now.includes(account)))}
      />
      {copies.some(({ reading }) => reading) ? (
        <Skeleton active title={false} paragraph={{ rows: 1 }} />
      ) : missing.length > 0 ? (
        <BusyButton busy={copies.some(({ sharing }) => sharing)} onClick={() => share(missing)}>
          {retrying
            ? messages.retryShare
            : messages.share(words.shareButton?.verb ?? words.share, missing.length, recipients.size)}
        </BusyButton>
      ) : (
        chosen.length > 0 && <p role="status">{messages.allShared}</p>
      )}
      {copies.map(({ copy, shared, refused }) => (
        <ShareOutcome key={copy.id} of={regionName(copy.region)} shared={shared} refused={refused} />
      ))}
    </div>
  )
}
