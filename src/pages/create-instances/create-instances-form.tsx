import { useQuery } from '@tanstack/react-query'
import { Alert, Button, Flex, Form, Input, InputNumber, Select } from 'antd'
import { useEffect, useState } from 'react'
import { useNavigate } from 'react-router-dom'
import type { NewInstances } from '../../clouds/cloud.ts'
import { useMessages } from '../../i18n/i18n.tsx'
import { useCreateInstances, zoneList } from '../../queries/instances.ts'
import { useSession } from '../../queries/session.ts'
import { BusyButton } from '../../ui/busy-button.tsx'
import { Failure } from '../../ui/failure.tsx'
import { useLeaveGuard } from '../../ui/leave-guard.tsx'
import { paths } from '../../ui/paths.ts'
import { ofForm } from '../../ui/image-texts.ts'
import { ImageProblem } from './image-problem.tsx'
import type { useImageChoice } from '../../ui/use-image-choice.ts'

export function CreateInstancesForm({ images }: { images: ReturnType<typeof useImageChoice> }) {
  const session = useSession()
  const { place, words, profile } = session
  const messages = useMessages().createInstances
  const [form] = Form.useForm<NewInstances>()
  const image = Form.useWatch('image', form)
  const zones = useQuery(zoneList(session))
  const create = useCreateInstances()
  const navigate = useNavigate()
  const [dirty, setDirty] = useState(false)
  useLeaveGuard(dirty && !create.isSuccess, words.instances.leaveCreation)

  // It may be read only after the form has begun.
  const { wanted } = images
  useEffect(() => {
    if (wanted !== undefined && form.getFieldValue('image') === undefined) form.setFieldValue('image', wanted)
  }, [form, wanted])

  // In an effect: by then the guard above knows that nothing can be lost any more.
  useEffect(() => {
    if (create.data) void navigate(paths.instances(place), { state: { created: create.data.length } })
  }, [create.data, navigate, place])

  return (
    <Form<NewInstances>
      form={form}
      layout="vertical"
      className="narrow-form"
      requiredMark={false}
      scrollToFirstError={{ focus: true }}
      initialValues={{ image: images.wanted, type: profile.instanceTypes[0], count: 1 }}
      onValuesChange={() => setDirty(true)}
      onFinish={(values) => create.mutate(values)}
    >
      <ImageProblem problem={images.problem} />
      {images.error && <Failure title={messages.imagesFailed} error={images.error} onRetry={images.retry} />}
      <Form.Item name="image" label={messages.image} rules={[{ required: true, message: messages.imageRequired }]}>
        <Select
          showSearch={{ optionFilterProp: 'search' }}
          options={images.options}
          notFoundContent={messages.noImages}
        />
      </Form.Item>
      {images.isReceived(image) && (
        <Alert type="warning" showIcon className="form-notice" title={words.reminders.trust} />
      )}
      <Form.Item
        name="name"
        label={words.instances.name}
        rules={[
          { required: true, whitespace: true, message: messages.nameRequired },
          { max: profile.maxInstanceName.value, message: messages.nameTooLong(profile.maxInstanceName.value) },
          ofForm((name) => (profile.instanceName?.test(name) === false ? words.instances.nameForm : undefined)),
        ]}
      >
        <Input autoComplete="off" />
      </Form.Item>
      {zones.error && <Failure title={messages.zonesFailed} error={zones.error} onRetry={() => void zones.refetch()} />}
      <Form.Item name="zone" label={messages.zone} rules={[{ required: true, message: messages.zoneRequired }]}>
        <Select
          loading={zones.isPending}
          options={
            zones.data?.map(({ id, name, available }) => ({ value: id, label: name, disabled: !available })) ?? []
          }
        />
      </Form.Item>
      <Form.Item name="type" label={words.instances.type}>
        <Select options={profile.instanceTypes.map((type) => ({ value: type, label: type }))} />
      </Form.Item>
      <Form.Item
        name="count"
        label={words.instances.count}
        rules={[{ required: true, message: messages.countRequired }]}
      >
        <InputNumber min={1} max={profile.maxInstancesPerCall.value} precision={0} />
      </Form.Item>
      {create.error && <Failure title={words.instances.createFailed} error={create.error} />}
      <Flex gap="small" className="form-buttons">
        <BusyButton type="primary" htmlType="submit" busy={create.isPending}>
          {words.createInstance}
        </BusyButton>
        <Button onClick={() => void navigate(paths.instances(place))}>{messages.cancel}</Button>
      </Flex>
    </Form>
  )
}
