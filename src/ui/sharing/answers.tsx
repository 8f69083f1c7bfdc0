import { Tag } from 'antd'
import type { Share } from '../../clouds/cloud.ts'
import { useSession } from '../../queries/session.ts'
import { DateTime } from '../image-cells.tsx'

const colors: Record<NonNullable<Share['status']>, string> = { pending: 'orange', accepted: 'green', rejected: 'red' }

/** What a recipient answered; nothing where the cloud asks nobody. */
export function AnswerTag({ status }: { status: Share['status'] }) {
  const { invitations } = useSession().words
  return status && invitations && <Tag color={colors[status]}>{invitations.statuses[status]}</Tag>
}

/** Since when a recipient is asked, and when it answered. */
export function AnswerTimes({ since, answeredAt }: { since: string; answeredAt: string | undefined }) {
  const { answers } = useSession().words
  if (!answers) return null
  return (
    <>
      {answers.invited} <DateTime iso={since} />
      {answeredAt !== undefined && (
        <>
          {' · '}
          {answers.answered} <DateTime iso={answeredAt} />
        </>
      )}
    </>
  )
}

interface AnswerCountsProps {
  shares: Share[]
  only?: readonly NonNullable<Share['status']>[]
}

/** How many of an image's recipients answered how, for each way that somebody did. */
export function AnswerCounts({ shares, only = ['pending', 'accepted', 'rejected'] }: AnswerCountsProps) {
  const { answers } = useSession().words
  if (!answers || shares.length === 0) return null
  return (
    <div className="answer-counts">
      {only.map((status) => {
        const n = shares.filter((share) => share.status === status).length
        return n > 0 && <span key={status}>{answers.counts[status](n)}</span>
      })}
    </div>
  )
}
