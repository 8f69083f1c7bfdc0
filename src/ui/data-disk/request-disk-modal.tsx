import { useQuery } from '@tanstack/react-query'
import { Button, Form, Input, InputNumber, Modal, Select } from 'antd'
import { useId, useState } from 'react'
import type { Image } from '../../clouds/cloud.ts'
import type { CloudProfile } from '../../clouds/profile.ts'
import type { NewDisks } from '../../clouds/resources.ts'
import type { DiskWords } from '../../clouds/words-optional.ts'
import { useFormats, useMessages } from '../../i18n/i18n.tsx'
import { useCreateDisks } from '../../queries/disks.ts'
import { zoneList } from '../../queries/instances.ts'
import { useSession } from '../../queries/session.ts'
import { BusyButton } from '../busy-button.tsx'
import { Failure } from '../failure.tsx'
import type { DialogProps } from '../lazy-dialog.tsx'
import { useLeaveGuard } from '../leave-guard.tsx'

type Entered = Omit<NewDisks, 'image'>

interface RequestDiskModalProps extends DialogProps {
  image: Image
  words: DiskWords
  limits: NonNullable<CloudProfile['disks']>
  /** Called with how many are being made, once the dialog is out of sight. */
  onRequested: (count: number) => void
}

/** Makes one or more data disks from a data-disk image, none smaller than it (H10). */
export function RequestDiskModal(props: RequestDiskModalProps) {
  const { image, words, onRequested, open, onClose, afterClose } = props
  const messages = useMessages().instanceActions
  const create = useCreateDisks()
  const formId = useId()
  const [dirty, setDirty] = useState(false)
  const leave = useLeaveGuard(open && dirty && !create.isSuccess, words.leaveRequest)

  function send(entered: Entered) {
    if (!create.isPending) create.mutate({ image: image.id, ...entered }, { onSuccess: onClose })
  }

  return (
    <Modal
      title={messages.title(words.requestDisk, image.name)}
      open={open}
      onCancel={() => leave(onClose)}
      afterClose={() => {
        afterClose()
        if (create.data) onRequested(create.data.length)
      }}
      mask={{ closable: false }}
      footer={
        <>
          <Button onClick={() => leave(onClose)}>{messages.cancel}</Button>
          <BusyButton type="primary" htmlType="submit" form={formId} busy={create.isPending}>
            {words.requestDisk}
          </BusyButton>
        </>
      }
    >
      <DiskForm id={formId} {...props} onDirty={() => setDirty(true)} onSend={send} />
      {create.error && <Failure title={words.requestFailed} error={create.error} />}
    </Modal>
  )
}

interface DiskFormProps extends Pick<RequestDiskModalProps, 'image' | 'words' | 'limits'> {
  id: string
  onDirty: () => void
  onSend: (entered: Entered) => void
}

function DiskForm({ id, image, words, limits, onDirty, onSend }: DiskFormProps) {
  const messages = useMessages().createInstances
  const formats = useFormats()
  const zones = useQuery(zoneList(useSession()))
  const least = Math.max(image.sizeGiB, limits.minGiB.value)
  const most = limits.maxGiB.value
  return (
    <Form<Entered>
      id={id}
      layout="vertical"
      requiredMark={false}
      initialValues={{ name: '', sizeGiB: least, type: limits.types[0], count: 1 }}
      onValuesChange={onDirty}
      onFinish={onSend}
    >
      <Form.Item
        name="name"
        label={words.name}
        rules={[
          { required: true, whitespace: true, message: messages.nameRequired },
          { max: limits.maxName.value, message: messages.nameTooLong(limits.maxName.value) },
        ]}
      >
        <Input autoComplete="off" autoFocus />
      </Form.Item>
      <Form.Item
        name="sizeGiB"
        label={words.size}
        extra={words.sizes(formats.number(least), formats.number(most))}
        rules={[{ required: true, message: words.sizeRequired }]}
      >
        <InputNumber min={least} max={most} precision={0} />
      </Form.Item>
      <Form.Item name="type" label={words.type}>
        <Select options={limits.types.map((type) => ({ value: type, label: words.types[type] ?? type }))} />
      </Form.Item>
      {zones.error && <Failure title={messages.zonesFailed} error={zones.error} onRetry={() => void zones.refetch()} />}
      <Form.Item name="zone" label={messages.zone} rules={[{ required: true, message: messages.zoneRequired }]}>
        <Select
          loading={zones.isPending}
          options={
            zones.data?.map(({ id: zone, name, available }) => ({ value: zone, label: name, disabled: !available })) ??
            []
          }
        />
      </Form.Item>
      <Form.Item name="count" label={words.count} rules={[{ required: true, message: messages.countRequired }]}>
        <InputNumber min={1} max={limits.maxPerCall.value} precision={0} />
      </Form.Item>
    </Form>
  )
}
