import { Alert, Button, Form, Modal } from 'antd'
import { useState } from 'react'
import type { Image } from '../../clouds/cloud.ts'
import { useMessages } from '../../i18n/i18n.tsx'
import { useCopyReceived } from '../../queries/copies.ts'
import { useSession } from '../../queries/session.ts'
import { BusyButton } from '../busy-button.tsx'
import { Failure } from '../failure.tsx'
import type { DialogProps } from '../lazy-dialog.tsx'
import { useLeaveGuard } from '../leave-guard.tsx'
import { isNameTaken, NewImageName } from '../new-image-name.tsx'

interface CopyReceivedModalProps extends DialogProps {
  image: Image
  /** Called once the dialog is out of sight. */
  onCopying: (copy: { id: string; name: string }) => void
}

/** T14: copies a received image within its region, after saying whose the copy is and what becomes of it. */
export function CopyReceivedModal({ image, onCopying, open, onClose, afterClose }: CopyReceivedModalProps) {
  const { words } = useSession()
  const { copyImage, copyReceived, instanceActions } = useMessages()
  const copying = useCopyReceived()
  const [form] = Form.useForm<{ name: string }>()
  const [dirty, setDirty] = useState(false)
  const leave = useLeaveGuard(open && dirty && !copying.isSuccess, copyImage.leave)

  function send({ name }: { name: string }) {
    if (copying.isPending) return
    copying.mutate(
      { image: image.id, name },
      {
        onSuccess: onClose,
        onError: (error) => {
          if (!isNameTaken(error)) return
          form.setFields([{ name: 'name', errors: [instanceActions.nameTaken] }])
          form.focusField('name')
        },
      },
    )
  }

  return (
    <Modal
      title={copyImage.title(words.copy, image.name)}
      open={open}
      onCancel={() => leave(onClose)}
      afterClose={() => {
        afterClose()
        if (copying.data !== undefined) onCopying({ id: copying.data, name: copying.variables.name })
      }}
      mask={{ closable: false }}
      footer={
        <>
          <Button onClick={() => leave(onClose)}>{instanceActions.cancel}</Button>
          <BusyButton type="primary" busy={copying.isPending} onClick={form.submit}>
            {words.copy}
          </BusyButton>
        </>
      }
    >
      <Alert type="info" showIcon role="none" className="form-notice" title={copyReceived.consequence} />
      <Form<{ name: string }>
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ name: image.name }}
        onValuesChange={(_, { name }) => setDirty(name !== image.name)}
        onFinish={send}
      >
        <NewImageName />
      </Form>
      {copying.error && !isNameTaken(copying.error) && <Failure title={copyReceived.failed} error={copying.error} />}
    </Modal>
  )
}
