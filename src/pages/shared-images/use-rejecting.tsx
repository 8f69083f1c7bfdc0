import { useState } from 'react'
import type { Image } from '../../clouds/cloud.ts'
import { useSession } from '../../queries/session.ts'
import { useAnswering, type Answered } from '../../ui/answering/use-answering.ts'
import { AnswerOutcomes } from '../../ui/answering/answer-outcomes.tsx'
import { useLazyDialog } from '../../ui/lazy-dialog.tsx'
import { RejectedNotice } from './rejected-notice.tsx'

const loadRejectImagesModal = () =>
  import('./reject-images-modal.tsx').then(({ RejectImagesModal }) => RejectImagesModal)

/**
 * Takes received images off the list: after a question where the cloud is told, and owners see it (H14), else at once
 * (C1). What was done can be undone.
 */
export function useRejecting() {
  const { invitations, vaults } = useSession().words
  const { send, running, failures } = useAnswering()
  const [rejected, setRejected] = useState<Image[]>()
  const [undone, setUndone] = useState<Answered>()
  const [dialog, ask] = useLazyDialog(loadRejectImagesModal, { ahead: invitations !== undefined })

  const tell = (images: Image[]) => {
    setUndone(undefined)
    setRejected(images)
  }
  function reject(images: Image[]) {
    if (invitations) return ask({ images, words: invitations, onRejected: tell })
    void send(images, 'rejected')
    tell(images)
  }
  async function undo(images: Image[]) {
    setRejected(undefined)
    const answered = await send(images, 'accepted')
    if (answered.failed.length > 0) setUndone(answered)
  }

  const needsVault = ({ kind }: Image) => kind === 'whole-machine' && vaults !== undefined
  const notice = (
    <>
      {rejected && (
        <RejectedNotice
          key={rejected.map(({ id }) => id).join()}
          images={rejected}
          onUndo={rejected.some(needsVault) ? undefined : () => void undo(rejected)}
          onClose={() => setRejected(undefined)}
        />
      )}
      {running?.answer === 'accepted' && invitations && <div role="status">{invitations.accepting(running.count)}</div>}
      {undone && (
        <AnswerOutcomes answer="accepted" answered={undone} failures={failures} onClose={() => setUndone(undefined)} />
      )}
    </>
  )
  return { reject, notice, dialog }
}
