import { Alert, Button, Form, Input, Modal } from 'antd'
import { useState } from 'react'
import type { Instance } from '../../clouds/cloud.ts'
import { useMessages } from '../../i18n/i18n.tsx'
import { useCreateImage } from '../../queries/instances.ts'
import { useKnownImages } from '../../queries/known-images.ts'
import { useSession } from '../../queries/session.ts'
import { BusyButton } from '../../ui/busy-button.tsx'
import { Failure } from '../../ui/failure.tsx'
import { ofForm, useImageTexts } from '../../ui/image-texts.ts'
import type { DialogProps } from '../../ui/lazy-dialog.tsx'
import { useLeaveGuard } from '../../ui/leave-guard.tsx'
import { isNameTaken, NewImageName } from '../../ui/new-image-name.tsx'

interface Entered {
  name: string
  description: string
}

interface CreateImageModalProps extends DialogProps {
  instance: Instance
  /** Called once the dialog is out of sight. */
  onCreated: (image: { id: string; name: string }) => void
}

/** Makes a custom image from an instance, whatever image that was built on (T14). */
export function CreateImageModal({ instance, onCreated, open, onClose, afterClose }: CreateImageModalProps) {
  const { words, profile } = useSession()
  const messages = useMessages().instanceActions
  const { descriptionProblem } = useImageTexts()
  const known = useKnownImages([instance.image])(instance.image)
  const create = useCreateImage()
  const [form] = Form.useForm<Entered>()
  const [dirty, setDirty] = useState(false)
  const leave = useLeaveGuard(open && dirty && !create.isSuccess, messages.leave)

  function send({ name, description }: Entered) {
    if (create.isPending) return
    create.mutate(
      { instance: instance.id, name, description },
      {
        onSuccess: onClose,
        onError: (error) => {
          if (!isNameTaken(error)) return
          form.setFields([{ name: 'name', errors: [messages.nameTaken] }])
          form.getFieldInstance('name')?.focus()
        },
      },
    )
  }

  return (
    <Modal
      title={messages.title(words.createImage, instance.name)}
      open={open}
      onCancel={() => leave(onClose)}
      afterClose={() => {
        afterClose()
        if (create.data !== undefined) onCreated({ id: create.data, name: create.variables.name })
      }}
      mask={{ closable: false }}
      footer={
        <>
          <Button onClick={() => leave(onClose)}>{messages.cancel}</Button>
          <BusyButton type="primary" busy={create.isPending} onClick={form.submit}>
            {words.createImage}
          </BusyButton>
        </>
      }
    >
      {known?.standing === 'gone' && <Alert type="info" showIcon className="form-notice" title={words.imageGone} />}
      {(known?.standing === 'received' || known?.standing === 'invited' || known?.standing === 'rejected') && (
        <Alert type="info" showIcon className="form-notice" title={words.ownFromReceived} />
      )}
      <Form<Entered>
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ name: '', description: '' }}
        onValuesChange={() => setDirty(true)}
        onFinish={send}
      >
        <NewImageName />
        <Form.Item
          name="description"
          label={messages.description}
          rules={[
            { max: profile.maxImageDescription.value, message: messages.tooLong(profile.maxImageDescription.value) },
            ofForm(descriptionProblem),
          ]}
        >
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} />
        </Form.Item>
      </Form>
      {create.error && !isNameTaken(create.error) && <Failure title={messages.createFailed} error={create.error} />}
    </Modal>
  )
}
