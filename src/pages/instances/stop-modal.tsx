import { Alert, Button, Flex, Modal } from 'antd'
import type { Instance } from '../../clouds/cloud.ts'
import type { PowerWords } from '../../clouds/words-optional.ts'
import { useMessages } from '../../i18n/i18n.tsx'
import { useStop } from '../../queries/instances.ts'
import { BusyButton } from '../../ui/busy-button.tsx'
import { Failure } from '../../ui/failure.tsx'
import type { DialogProps } from '../../ui/lazy-dialog.tsx'

interface StopModalProps extends DialogProps {
  instance: Instance
  words: PowerWords
  /** Called once the dialog is out of sight. */
  onStopping: () => void
}

/** Stops an instance, after saying what that means for whoever uses it (C4). */
export function StopModal({ instance, words, onStopping, open, onClose, afterClose }: StopModalProps) {
  const messages = useMessages().instanceActions
  const stop = useStop()
  return (
    <Modal
      title={words.stopTitle(instance.name)}
      open={open}
      onCancel={onClose}
      afterClose={() => {
        afterClose()
        if (stop.isSuccess) onStopping()
      }}
      footer={
        <>
          <Button onClick={onClose}>{messages.cancel}</Button>
          <BusyButton
            danger
            type="primary"
            busy={stop.isPending}
            onClick={() => stop.mutate(instance.id, { onSuccess: onClose })}
          >
            {words.stop}
          </BusyButton>
        </>
      }
    >
      <Flex vertical gap="middle">
        <Alert type="warning" showIcon title={words.stopConsequence} />
        {stop.error && <Failure title={words.stopFailed} error={stop.error} />}
      </Flex>
    </Modal>
  )
}
