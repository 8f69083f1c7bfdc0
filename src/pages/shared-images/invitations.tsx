import { Flex } from 'antd'
import { useState } from 'react'
import type { Answer, Image } from '../../clouds/cloud.ts'
import type { InvitationWords } from '../../clouds/words-optional.ts'
import { useInvitations } from '../../queries/received-images.ts'
import { useAccepting } from '../../ui/answering/use-accepting.ts'
import { useAnswering, type Answered } from '../../ui/answering/use-answering.ts'
import { BusyButton } from '../../ui/busy-button.tsx'
import { Failure } from '../../ui/failure.tsx'
import { AnswerChosen } from './answer-chosen.tsx'
import { Elsewhere } from './elsewhere.tsx'
import { AnswerOutcomes } from '../../ui/answering/answer-outcomes.tsx'
import { useWaitingChoice, WaitingImages } from './waiting-images.tsx'

/** H3: the images that wait for an answer, above the list: all or some are accepted, some rejected. */
export function Invitations({ words }: { words: InvitationWords }) {
  const invitations = useInvitations()
  const waiting = invitations.data?.items ?? []
  const choice = useWaitingChoice(waiting)
  const answering = useAnswering()
  const accept = useAccepting(answering)
  const [said, setSaid] = useState<{ answer: Answer; answered: Answered }>()
  const { running } = answering
  const progress = running && (running.answer === 'accepted' ? words.accepting : words.rejecting)(running.count)

  async function say(answer: Answer, images: Image[]) {
    if (running) return
    setSaid(undefined)
    const answered = await (answer === 'accepted' ? accept(images) : answering.send(images, answer))
    setSaid({ answer, answered })
  }

  return (
    <>
      {said && <AnswerOutcomes {...said} failures={answering.failures} onClose={() => setSaid(undefined)} />}
      {invitations.error && (
        <Failure title={words.prompt.failed} error={invitations.error} onRetry={() => void invitations.refetch()} />
      )}
      {waiting.length > 0 && (
        <section aria-label={words.prompt.label} className="invitations">
          <Flex wrap gap="small" align="center" justify="space-between">
            <strong role="status">{words.prompt.waiting(waiting.length)}</strong>
            <BusyButton type="primary" busy={running !== undefined} onClick={() => void say('accepted', waiting)}>
              {words.acceptAll}
            </BusyButton>
          </Flex>
          <WaitingImages choice={choice} failures={answering.failures} words={words.prompt} />
          <Flex wrap gap="small" align="center">
            <AnswerChosen
              label={words.accept}
              chosen={choice.chosen}
              busyWith={progress}
              onAnswer={() => void say('accepted', choice.chosen)}
            />
            <AnswerChosen
              label={words.reject}
              chosen={choice.chosen}
              busyWith={progress}
              onAnswer={() => void say('rejected', choice.chosen)}
            />
            <span role="status">{progress}</span>
          </Flex>
        </section>
      )}
      {invitations.data && <Elsewhere words={words.prompt} alsoHere={waiting.length > 0} />}
    </>
  )
}
