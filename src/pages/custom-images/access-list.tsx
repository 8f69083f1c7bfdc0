import type { UseQueryResult } from '@tanstack/react-query'
import { Skeleton } from 'antd'
import type { Share } from '../../clouds/cloud.ts'
import { useMessages } from '../../i18n/i18n.tsx'
import { useSession } from '../../queries/session.ts'
import { ActionButton } from '../../ui/action-button.tsx'
import { Failure } from '../../ui/failure.tsx'
import { DateTime } from '../../ui/image-cells.tsx'

interface AccessListProps {
  shares: UseQueryResult<Share[]>
  onStop: (account: string) => void
}

/** Who has access to an image now, since when. */
export function AccessList({ shares, onStop }: AccessListProps) {
  const messages = useMessages().shareModal
  const { words } = useSession()
  if (shares.isPending) return <Skeleton active title={false} paragraph={{ rows: 3 }} />
  if (!shares.data)
    return <Failure title={messages.accessFailed} error={shares.error} onRetry={() => void shares.refetch()} />
  if (shares.data.length === 0) return <p>{messages.nobody}</p>
  return (
    <ul className="access-list" aria-label={messages.whoHasAccess}>
      {shares.data.map(({ account, since }) => (
        <li key={account}>
          <code>{account}</code>
          <span className="since">
            {messages.since} <DateTime iso={since} />
          </span>
          <ActionButton label={words.stopSharing} of={account} onClick={() => onStop(account)} />
        </li>
      ))}
    </ul>
  )
}
