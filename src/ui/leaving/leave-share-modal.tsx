import { Alert, Button, Flex, Modal } from 'antd'
import { useState } from 'react'
import type { Image } from '../../clouds/cloud.ts'
import type { LeavingWords } from '../../clouds/words-optional.ts'
import { useLeaveShare } from '../../queries/received-images.ts'
import { BusyButton } from '../busy-button.tsx'
import { Failure } from '../failure.tsx'
import type { DialogProps } from '../lazy-dialog.tsx'

interface LeaveShareModalProps extends DialogProps {
  image: Image
  words: LeavingWords
  /** Called once the dialog is out of sight. */
  onLeft: (image: Image) => void
}

/** P11: gives a received image up, after saying that only its owner can undo that, and what can be taken back (C4). */
export function LeaveShareModal({ image, words, onLeft, open, onClose, afterClose }: LeaveShareModalProps) {
  const leaving = useLeaveShare()
  const [left, setLeft] = useState(false)

  function leave() {
    leaving.mutate(image.id, {
      onSuccess: () => {
        setLeft(true)
        onClose()
      },
    })
  }

  return (
    <Modal
      title={words.title(image.name)}
      open={open}
      onCancel={onClose}
      afterClose={() => {
        afterClose()
        // Now, when the dialog has given the focus back: the news takes it.
        if (left) onLeft(image)
      }}
      footer={
        <Flex wrap gap="small" justify="end">
          <Button onClick={onClose}>{words.cancel}</Button>
          <BusyButton danger type="primary" busy={leaving.isPending} onClick={leave}>
            {words.leave}
          </BusyButton>
        </Flex>
      }
    >
      <Flex vertical gap="middle">
        <Alert type="warning" showIcon role="none" title={words.consequence} description={words.rejectInstead} />
        {leaving.error && <Failure title={words.failed} error={leaving.error} />}
      </Flex>
    </Modal>
  )
}
