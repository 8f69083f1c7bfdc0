import type { UseQueryResult } from '@tanstack/react-query'
import { DownloadOutlined } from '@ant-design/icons'
import { Button, Skeleton } from 'antd'
import type { Image, Share } from '../../clouds/cloud.ts'
import { useMessages } from '../../i18n/i18n.tsx'
import { useAccountNames } from '../../queries/account-names.ts'
import { useSession } from '../../queries/session.ts'
import { Account } from '../account.tsx'
import { ActionButton } from '../action-button.tsx'
import { saveFile, toCsv } from '../csv.ts'
import { Failure } from '../failure.tsx'
import { DateTime } from '../image-cells.tsx'
import { AnswerTag, AnswerTimes } from './answers.tsx'

interface AccessListProps {
  image: Image
  shares: UseQueryResult<Share[]>
  onStop: (account: string) => void
}

/** Who has access to an image now, since when; where the cloud asks recipients, who was asked and what they answered. */
export function AccessList({ image, shares, onStop }: AccessListProps) {
  const messages = useMessages()
  const { words } = useSession()
  const { nameOf } = useAccountNames()
  if (shares.isPending) return <Skeleton active title={false} paragraph={{ rows: 3 }} />
  if (!shares.data)
    return (
      <Failure title={messages.shareModal.accessFailed} error={shares.error} onRetry={() => void shares.refetch()} />
    )
  if (shares.data.length === 0) return <p>{messages.shareModal.nobody}</p>
  const titles = messages.accountNames
  const { answers, invitations } = words
  const rows = [
    [words.accountId, titles.recipient, titles.since, ...(answers ? [answers.answer, answers.answered] : [])],
    ...shares.data.map(({ account, since, status, answeredAt = '' }) => [
      account,
      nameOf(account) ?? '',
      since,
      ...(status && invitations ? [invitations.statuses[status], answeredAt] : []),
    ]),
  ]
  return (
    <>
      <ul className="access-list" aria-label={answers?.recipients ?? messages.shareModal.whoHasAccess}>
        {shares.data.map(({ account, since, status, answeredAt }) => (
          <li key={account}>
            <Account id={account} />
            <AnswerTag status={status} />
            <span className="since">
              {status ? (
                <AnswerTimes since={since} answeredAt={answeredAt} />
              ) : (
                <>
                  {messages.shareModal.since} <DateTime iso={since} />
                </>
              )}
            </span>
            <ActionButton label={words.stopSharing} of={account} onClick={() => onStop(account)} />
          </li>
        ))}
      </ul>
      <Button
        size="small"
        icon={<DownloadOutlined aria-hidden />}
        onClick={() => saveFile(`${image.id}-shares.csv`, toCsv(rows))}
      >
        {messages.accountNames.saveShares}
      </Button>
    </>
  )
}
