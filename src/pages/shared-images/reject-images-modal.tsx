import { Alert, Button, Flex, Modal } from 'antd'
import { useState } from 'react'
import type { Image } from '../../clouds/cloud.ts'
import type { InvitationWords } from '../../clouds/words-optional.ts'
import { useSession } from '../../queries/session.ts'
import { useAnswering } from '../../ui/answering/use-answering.ts'
import { BusyButton } from '../../ui/busy-button.tsx'
import { Reason } from '../../ui/failure.tsx'
import type { DialogProps } from '../../ui/lazy-dialog.tsx'

interface RejectImagesModalProps extends DialogProps {
  images: Image[]
  words: InvitationWords
  /** Called with those that are rejected, once the dialog is out of sight. */
  onRejected: (images: Image[]) => void
}

/** Leaves accepted images, after saying what that means (H14); what failed can be tried again alone (C2). */
export function RejectImagesModal({ images, words, onRejected, open, onClose, afterClose }: RejectImagesModalProps) {
  const { sharedImages, vaults } = useSession().words
  const { running, failures, send } = useAnswering()
  const [rejected, setRejected] = useState<Image[]>([])
  const left = images.filter((image) => !rejected.includes(image))
  const failed = left.filter(({ id }) => failures.has(id))

  async function reject() {
    const answered = await send(left, 'rejected')
    setRejected((before) => [...before, ...answered.done])
    if (answered.failed.length === 0) onClose()
  }

  return (
    <Modal
      title={words.rejection.title(images.length, images[0]?.name ?? '')}
      open={open}
      onCancel={onClose}
      afterClose={() => {
        afterClose()
        if (rejected.length > 0) onRejected(rejected)
      }}
      footer={
        <>
          <Button onClick={onClose}>{words.rejection.cancel}</Button>
          <BusyButton danger type="primary" busy={running !== undefined} onClick={() => void reject()}>
            {failed.length > 0 ? words.rejection.retry(left.length) : words.reject}
          </BusyButton>
        </>
      }
    >
      <Flex vertical gap="middle">
        <Alert
          type="warning"
          showIcon
          role="none"
          title={words.rejection.consequence}
          description={images.some(isWholeMachine) && vaults?.rejectWholeMachine}
        />
        {running && <div role="status">{words.rejecting(running.count)}</div>}
        {failed.length > 0 && (
          <p className="field-error" role="alert">
            {words.notRejected(failed.length)}
          </p>
        )}
        <ul className="access-list" aria-label={sharedImages}>
          {images.map((image) => (
            <li key={image.id}>
              <span>{image.name}</span> <code>{image.id}</code>
              {rejected.includes(image) && <span>{words.statuses.rejected}</span>}
              {failures.has(image.id) && (
                <span className="field-error">
                  <Reason error={failures.get(image.id)} />
                </span>
              )}
            </li>
          ))}
        </ul>
      </Flex>
    </Modal>
  )
}

const isWholeMachine = ({ kind }: Image) => kind === 'whole-machine'
