import { Alert, Button, Flex, Modal } from 'antd'
import { useRef } from 'react'
import type { Instance } from '../../clouds/cloud.ts'
import type { ReinitialisationWords } from '../../clouds/words-optional.ts'
import { useMessages } from '../../i18n/i18n.tsx'
import { useReinitialise } from '../../queries/instances.ts'
import { useKnownImages } from '../../queries/known-images.ts'
import { useSession } from '../../queries/session.ts'
import { BusyButton } from '../../ui/busy-button.tsx'
import { Failure } from '../../ui/failure.tsx'
import type { DialogProps } from '../../ui/lazy-dialog.tsx'
import { PresentImage } from './present-image.tsx'

interface ReinitialiseModalProps extends DialogProps {
  instance: Instance
  words: ReinitialisationWords
  /** Called once the dialog is out of sight. */
  onReinitialising: () => void
  /** Leads to what puts another image on the instance, where the cloud has that. */
  onReplace: (() => void) | undefined
}

/** Puts the image that an instance has on it again, after saying what that wipes; says what else can be done without that image (A13). */
export function ReinitialiseModal({
  instance,
  words,
  onReinitialising,
  onReplace,
  open,
  onClose,
  afterClose,
}: ReinitialiseModalProps) {
  const messages = useMessages().instanceActions
  const cloudWords = useSession().words
  const known = useKnownImages([instance.image])(instance.image)
  const reinitialise = useReinitialise()
  const replacing = useRef(false)
  const gone = known?.standing === 'gone'
  const image = known && known.standing !== 'gone' ? known.image.name : instance.image

  const replace = onReplace && (
    <Button
      size="small"
      onClick={() => {
        replacing.current = true
        onClose()
      }}
    >
      {cloudWords.reinstall}
    </Button>
  )

  return (
    <Modal
      title={words.title(instance.name)}
      open={open}
      onCancel={onClose}
      // One dialog after the other: so the focus finds its way back to where the first was opened.
      afterClose={() => {
        afterClose()
        if (reinitialise.isSuccess) onReinitialising()
        else if (replacing.current) onReplace?.()
      }}
      footer={
        <>
          <Button onClick={onClose}>{messages.cancel}</Button>
          <BusyButton
            danger
            type="primary"
            busy={reinitialise.isPending}
            // C1: what was turned away is not used by this console.
            disabled={known?.standing === 'rejected'}
            onClick={() => reinitialise.mutate(instance.id, { onSuccess: onClose })}
          >
            {words.reinitialise}
          </BusyButton>
        </>
      }
    >
      <Flex vertical gap="middle">
        <Alert type="warning" showIcon title={words.consequence(image)} />
        {!gone && <PresentImage id={instance.image} known={known} />}
        {known?.standing === 'received' && <Alert type="warning" showIcon title={cloudWords.reminders.trust} />}
        {reinitialise.error && <Failure title={words.failed} error={reinitialise.error} />}
        {gone && <Alert type="info" showIcon title={words.imageGone} description={replace} />}
      </Flex>
    </Modal>
  )
}
