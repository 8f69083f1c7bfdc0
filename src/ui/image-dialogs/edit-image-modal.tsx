import { Alert, Button, Form, Input, Modal } from 'antd'
import { useId, useState } from 'react'
import type { Image, ImageChanges } from '../../clouds/cloud.ts'
import { CloudError } from '../../clouds/cloud-error.ts'
import { useMessages } from '../../i18n/i18n.tsx'
import { useEditImage } from '../../queries/images.ts'
import { useSession } from '../../queries/session.ts'
import { BusyButton } from '../busy-button.tsx'
import { useErrorSentence } from '../error-sentence.ts'
import { CloudCode, Failure } from '../failure.tsx'
import { ofForm, useImageTexts } from '../image-texts.ts'
import type { DialogProps } from '../lazy-dialog.tsx'
import { useLeaveGuard } from '../leave-guard.tsx'

type Texts = Pick<Image, 'name' | 'description'>

/** Changes an image's name and description. Says that who has the image stays as it is (C3). */
export function EditImageModal({ image, open, onClose, afterClose }: { image: Image } & DialogProps) {
  const { maxImageName, maxImageDescription } = useSession().profile
  const { nameProblem } = useImageTexts()
  const messages = useMessages().imageDetails.edit
  const sentence = useErrorSentence()
  const formId = useId()
  const [form] = Form.useForm<Texts>()
  const [dirty, setDirty] = useState(false)
  const edit = useEditImage()
  const leave = useLeaveGuard(open && dirty, messages.leave)
  const nameTaken = edit.error instanceof CloudError && edit.error.kind === 'name-taken'

  async function save(values: Texts) {
    const changes = changesTo(image, values)
    if (Object.keys(changes).length > 0) await edit.mutateAsync({ image: image.id, changes })
    setDirty(false)
    onClose()
  }

  function show(error: unknown) {
    if (!(error instanceof CloudError) || error.kind !== 'name-taken') return
    form.setFields([{ name: 'name', errors: [sentence(error)] }])
    form.focusField('name')
  }

  return (
    <Modal
      title={messages.title(image.name)}
      open={open}
      onCancel={() => leave(onClose)}
      afterClose={afterClose}
      mask={{ closable: false }}
      footer={
        <>
          <Button onClick={() => leave(onClose)}>{messages.cancel}</Button>
          <BusyButton type="primary" htmlType="submit" form={formId} busy={edit.isPending}>
            {messages.submit}
          </BusyButton>
        </>
      }
    >
      <Form<Texts>
        form={form}
        id={formId}
        layout="vertical"
        requiredMark={false}
        initialValues={{ name: image.name, description: image.description }}
        onValuesChange={(_, values) => setDirty(Object.keys(changesTo(image, values)).length > 0)}
        onFinish={(values) => void save(values).catch(show)}
      >
        <Alert type="info" showIcon className="form-notice" title={messages.sharesStay} />
        <Form.Item
          name="name"
          label={messages.name}
          extra={nameTaken && <CloudCode error={edit.error} />}
          rules={[
            { required: true, whitespace: true, message: messages.nameRequired },
            atMost(maxImageName.value, messages.tooLong),
            ofForm(nameProblem),
          ]}
        >
          <Input autoFocus autoComplete="off" readOnly={edit.isPending} count={counted(maxImageName.value)} />
        </Form.Item>
        <Description max={maxImageDescription.value} readOnly={edit.isPending} />
        {edit.error && !nameTaken && <Failure title={messages.failed} error={edit.error} />}
      </Form>
    </Modal>
  )
}

function Description({ max, readOnly }: { max: number; readOnly: boolean }) {
  const messages = useMessages().imageDetails
  const { descriptionProblem } = useImageTexts()
  return (
    <Form.Item
      name="description"
      label={messages.description}
      rules={[atMost(max, messages.edit.tooLong), ofForm(descriptionProblem)]}
    >
      <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} readOnly={readOnly} count={counted(max)} />
    </Form.Item>
  )
}

function changesTo(image: Texts, { name, description }: Texts): ImageChanges {
  return {
    ...(name === image.name ? {} : { name }),
    ...(description === image.description ? {} : { description }),
  }
}

/** As a person counts: a sign that takes two units of a JavaScript text is one. */
const lengthOf = (text: string) => [...text].length

const counted = (max: number) => ({ show: true, max, strategy: lengthOf })

const atMost = (max: number, tooLong: (max: number) => string) => ({
  validator: async (_: unknown, text = '') => {
    if (lengthOf(String(text)) > max) throw new Error(tooLong(max))
  },
})
