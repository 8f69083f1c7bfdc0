import type { UseQueryResult } from '@tanstack/react-query'
import { Skeleton } from 'antd'
import type { Share } from '../../clouds/cloud.ts'
import { useMessages } from '../../i18n/i18n.tsx'
import { useAccountNames } from '../../queries/account-names.ts'
import { useSession } from '../../queries/session.ts'
import { Failure, Reason } from '../../ui/failure.tsx'
import { SharesThatEnd } from '../../ui/image-dialogs/shares-that-end.tsx'
import type { Deletion } from '../../ui/image-dialogs/use-deletion.ts'

interface ImageDeletionProps {
  read: UseQueryResult<Share[]> | undefined
  deletion: Deletion | undefined
}

/** Who still has an image that is to be deleted, and then what became of it. */
export function ImageDeletion({ read, deletion }: ImageDeletionProps) {
  const { deletionEndsShares } = useSession().profile
  const messages = useMessages()
  const texts = messages.imageDetails.delete
  if (deletion?.gone) return <div role="status">{messages.severalImages.deletedOne}</div>
  if (!read || read.isPending) return <Skeleton active title={false} paragraph={{ rows: 1 }} />
  if (!read.data)
    return <Failure title={messages.severalImages.unread} error={read.error} onRetry={() => void read.refetch()} />
  return (
    <>
      {deletion?.error !== undefined && <Failure title={texts.failed} error={deletion.error} />}
      {read.data.length === 0 ? (
        messages.stopSharing.nobody
      ) : deletionEndsShares ? (
        <SharesThatEnd shares={read.data} />
      ) : (
        <Holders accounts={read.data.map(({ account }) => account)} refusals={deletion?.refusals} />
      )}
    </>
  )
}

interface HoldersProps {
  accounts: string[]
  refusals: Deletion['refusals'] | undefined
}

function Holders({ accounts, refusals }: HoldersProps) {
  const messages = useMessages().imageDetails.delete
  const { nameOf } = useAccountNames()
  return (
    <>
      {messages.stillShared(accounts.length)}
      <ul className="outcomes" aria-label={messages.stillShared(accounts.length)}>
        {accounts.map((account) => (
          <li key={account}>
            {nameOf(account)} <code>{account}</code>{' '}
            {refusals?.has(account) && (
              <span className="field-error">
                <Reason error={refusals.get(account)} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
