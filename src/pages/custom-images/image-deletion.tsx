import type { UseQueryResult } from '@tanstack/react-query'
import { Skeleton } from 'antd'
import type { Share } from '../../clouds/cloud.ts'
import { useMessages } from '../../i18n/i18n.tsx'
import { useAccountNames } from '../../queries/account-names.ts'
import { Failure, Reason } from '../../ui/failure.tsx'
import type { Deletion } from '../../ui/image-dialogs/use-deletion.ts'
import { useSession } from '../../queries/session.ts'
import { AnswerTag } from '../../ui/sharing/answers.tsx'

interface ImageDeletionProps {
  read: UseQueryResult<Share[]> | undefined
  deletion: Deletion | undefined
}

/** Who still has an image that is to be deleted, and then what became of it. */
export function ImageDeletion({ read, deletion }: ImageDeletionProps) {
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
      ) : (
        <Holders shares={read.data} refusals={deletion?.refusals} />
      )}
    </>
  )
}

interface HoldersProps {
  shares: Share[]
  refusals: Deletion['refusals'] | undefined
}

function Holders({ shares, refusals }: HoldersProps) {
  const { words } = useSession()
  const messages = useMessages().imageDetails.delete
  const { nameOf } = useAccountNames()
  const heading = (words.sharesThatEnd ?? messages.stillShared)(shares.length)
  return (
    <>
      {heading}
      <ul className="outcomes" aria-label={heading}>
        {shares.map(({ account, status }) => (
          <li key={account}>
            {nameOf(account)} <code>{account}</code> <AnswerTag status={status} />
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
