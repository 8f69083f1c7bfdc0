import { useQuery } from '@tanstack/react-query'
import { Form, Input } from 'antd'
import { CloudError } from '../clouds/cloud-error.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { imageList } from '../queries/images.ts'
import { useSession } from '../queries/session.ts'
import { ofForm, useImageTexts } from './image-texts.ts'

/** In a form: what an image that is being made in this region will be called. */
export function NewImageName() {
  const session = useSession()
  const messages = useMessages().instanceActions
  const { nameProblem } = useImageTexts()
  const own = useQuery(imageList(session, 'own'))
  const longest = session.profile.maxImageName.value
  return (
    <Form.Item
      name="name"
      label={messages.name}
      rules={[
        { required: true, whitespace: true, message: messages.nameRequired },
        { max: longest, message: messages.tooLong(longest) },
        ofForm(nameProblem),
        {
          validator: async (_, name) => {
            if (own.data?.items.some((image) => image.name === name)) throw new Error(messages.nameTaken)
          },
        },
      ]}
    >
      <Input autoComplete="off" autoFocus />
    </Form.Item>
  )
}

/** Said at the field: the list of images may not have known of it. */
export const isNameTaken = (error: unknown) => error instanceof CloudError && error.kind === 'name-taken'
