import { Alert, Button, Flex, Form, Modal, Select } from 'antd'
import { useId, useState } from 'react'
import type { Image, Instance } from '../../clouds/cloud.ts'
import { useMessages } from '../../i18n/i18n.tsx'
import { useReinstall } from '../../queries/instances.ts'
import { useKnownImages } from '../../queries/known-images.ts'
import { useSession } from '../../queries/session.ts'
import { BusyButton } from '../../ui/busy-button.tsx'
import { Failure } from '../../ui/failure.tsx'
import type { DialogProps } from '../../ui/lazy-dialog.tsx'
import { imageOption, useImageChoice } from '../../ui/use-image-choice.ts'
import { PresentImage } from './present-image.tsx'

interface ReinstallModalProps extends DialogProps {
  instance: Instance
  /** Called once the dialog is out of sight. */
  onReinstalled: (instance: Instance) => void
}

/** Puts an image of one's own or a received one (T4) on an instance, after saying what that wipes. */
export function ReinstallModal({ instance, onReinstalled, open, onClose, afterClose }: ReinstallModalProps) {
  const { words } = useSession()
  const messages = useMessages().instanceActions
  const choice = useImageChoice(instance.image)
  const present = useKnownImages([instance.image])(instance.image)
  const reinstall = useReinstall()
  const [picked, setPicked] = useState<string>()
  const [nothingChosen, setNothingChosen] = useState(false)
  const field = useId()

  // The cloud's own image is in no list, and may be put on again.
  const presentPublic = present?.standing === 'other' && isUsablePublic(present.image) ? present.image : undefined
  const groups = [
    ...(presentPublic ? [{ label: messages.presentImage, options: [imageOption(presentPublic)] }] : []),
    ...choice.options,
  ]
  const image = picked ?? choice.wanted ?? presentPublic?.id

  function send() {
    setNothingChosen(image === undefined)
    if (image !== undefined) reinstall.mutate({ instance: instance.id, image }, { onSuccess: onClose })
  }

  return (
    <Modal
      title={messages.title(words.reinstall, instance.name)}
      open={open}
      onCancel={onClose}
      afterClose={() => {
        afterClose()
        if (reinstall.isSuccess) onReinstalled(instance)
      }}
      footer={
        <>
          <Button onClick={onClose}>{messages.cancel}</Button>
          <BusyButton danger type="primary" busy={reinstall.isPending} onClick={send}>
            {words.reinstall}
          </BusyButton>
        </>
      }
    >
      <Flex vertical gap="middle">
        <Alert type="warning" showIcon title={words.reinstallConsequence} />
        <PresentImage id={instance.image} known={present} />
        {choice.error && <Failure title={messages.imagesFailed} error={choice.error} onRetry={choice.retry} />}
        <Form layout="vertical">
          <Form.Item
            label={words.instances.imageToInstall}
            htmlFor={field}
            {...(nothingChosen && image === undefined && { validateStatus: 'error', help: messages.imageRequired })}
          >
            <Select
              id={field}
              loading={choice.isPending}
              showSearch={{ optionFilterProp: 'search' }}
              options={groups}
              value={image}
              onChange={setPicked}
              notFoundContent={messages.noImages}
            />
          </Form.Item>
        </Form>
        {choice.isReceived(image) && <Alert type="warning" showIcon title={words.reminders.trust} />}
        {reinstall.error && <Failure title={words.instances.reinstallFailed} error={reinstall.error} />}
      </Flex>
    </Modal>
  )
}

const isUsablePublic = ({ relation, state }: Image) => relation === 'public' && state === 'available'
