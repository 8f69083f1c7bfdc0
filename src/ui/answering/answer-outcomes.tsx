import { Link, useLocation } from 'react-router-dom'
import type { Answer } from '../../clouds/cloud.ts'
import { useFormats } from '../../i18n/i18n.tsx'
import { useSession } from '../../queries/session.ts'
import { Notice } from '../notice.tsx'
import { paths } from '../paths.ts'
import { Refusals } from '../refusals.tsx'
import type { Answered } from './use-answering.ts'

interface AnswerOutcomesProps {
  answer: Answer
  answered: Answered
  failures: ReadonlyMap<string, unknown>
  onClose: () => void
}

/** What became of each image that was answered (C2). */
export function AnswerOutcomes({ answer, answered: { done, failed }, failures, onClose }: AnswerOutcomesProps) {
  const { place, words } = useSession()
  const formats = useFormats()
  const { pathname } = useLocation()
  const { invitations } = words
  if (!invitations) return null
  const accepted = answer === 'accepted'
  const where = accepted ? paths.sharedImages(place) : paths.rejectedImages(place)
  const names = formats.list(done.map(({ name }) => name))
  return (
    <>
      {done.length > 0 && (
        <Notice onClose={onClose}>
          {accepted ? invitations.accepted(names) : invitations.rejected(names)}{' '}
          {where !== pathname && <Link to={where}>{accepted ? words.sharedImages : words.rejectedImages}</Link>}
        </Notice>
      )}
      <Refusals
        label={accepted ? invitations.notAccepted(failed.length) : invitations.notRejected(failed.length)}
        refusals={failed.map(({ id, name }) => ({ of: name, error: failures.get(id) }))}
      />
    </>
  )
}
