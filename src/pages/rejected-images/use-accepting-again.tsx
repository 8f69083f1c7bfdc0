import { useState } from 'react'
import { Link } from 'react-router-dom'
import type { Image } from '../../clouds/cloud.ts'
import { useMessages } from '../../i18n/i18n.tsx'
import { useSession } from '../../queries/session.ts'
import { AnswerOutcomes } from '../../ui/answering/answer-outcomes.tsx'
import { useAccepting } from '../../ui/answering/use-accepting.ts'
import { useAnswering, type Answered } from '../../ui/answering/use-answering.ts'
import { Notice } from '../../ui/notice.tsx'
import { paths } from '../../ui/paths.ts'

/** Brings rejected images back: asks the cloud where it knows of them (H6), else at once (C1). */
export function useAcceptingAgain() {
  const { place, words } = useSession()
  const messages = useMessages().rejectedImages
  const { invitations } = words
  const answering = useAnswering()
  const acceptAll = useAccepting(answering)
  const [broughtBack, setBroughtBack] = useState<Image>()
  const [answered, setAnswered] = useState<Answered>()
  const { running, failures } = answering

  async function accept(images: Image[]) {
    setAnswered(undefined)
    if (!invitations) setBroughtBack(images[0])
    const outcomes = await acceptAll(images)
    if (invitations) setAnswered(outcomes)
  }

  const notice = (
    <>
      {broughtBack && (
        <Notice key={broughtBack.id} onClose={() => setBroughtBack(undefined)}>
          {messages.accepted(broughtBack.name)} <Link to={paths.sharedImages(place)}>{words.sharedImages}</Link>
        </Notice>
      )}
      {running && invitations && <div role="status">{invitations.accepting(running.count)}</div>}
      {answered && (
        <AnswerOutcomes
          answer="accepted"
          answered={answered}
          failures={failures}
          onClose={() => setAnswered(undefined)}
        />
      )}
    </>
  )
  return {
    accept: (images: Image[]) => void accept(images),
    /** What is going on, where that takes a while. */
    busy: running && invitations?.accepting(running.count),
    notice,
  }
}
