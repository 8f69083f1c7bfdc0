import type { Share } from '../../clouds/cloud.ts'
import { useAccountNames } from '../../queries/account-names.ts'
import { useSession } from '../../queries/session.ts'
import { AnswerCounts, AnswerTag } from '../sharing/answers.tsx'

/** Who has an image whose shares end with it (H15), and what each answered. */
export function SharesThatEnd({ shares }: { shares: Share[] }) {
  const { sharesThatEnd } = useSession().words
  const { nameOf } = useAccountNames()
  const heading = sharesThatEnd?.(shares.length)
  return (
    <section>
      <h2 className="dialog-heading">{heading}</h2>
      <AnswerCounts shares={shares} />
      <ul className="access-list" aria-label={heading}>
        {shares.map(({ account, status }) => (
          <li key={account}>
            {nameOf(account)} <code>{account}</code> <AnswerTag status={status} />
          </li>
        ))}
      </ul>
    </section>
  )
}
