import { Button, Form, Input, InputNumber, Modal } from 'antd'
import { useId, useState } from 'react'
import type { NewVault } from '../../clouds/resources.ts'
import type { VaultWords } from '../../clouds/words-optional.ts'
import { useFormats } from '../../i18n/i18n.tsx'
import { useSession } from '../../queries/session.ts'
import { useCreateVault } from '../../queries/vaults.ts'
import { BusyButton } from '../busy-button.tsx'
import { Failure } from '../failure.tsx'
import type { DialogProps } from '../lazy-dialog.tsx'
import { useLeaveGuard } from '../leave-guard.tsx'

interface CreateVaultModalProps extends DialogProps {
  words: VaultWords
  /** What it has to hold at least, where that is known. */
  sizeGiB: number | undefined
  /** Called once the dialog is out of sight. */
  onCreated: (vault: { id: string; name: string }) => void
}

/** Makes a vault for backups of servers (H7). */
export function CreateVaultModal({ words, sizeGiB, onCreated, open, onClose, afterClose }: CreateVaultModalProps) {
  const { vaults: limits } = useSession().profile
  const texts = words.creation
  const formats = useFormats()
  const create = useCreateVault()
  const formId = useId()
  const [dirty, setDirty] = useState(false)
  const leave = useLeaveGuard(open && dirty && !create.isSuccess, texts.leave)
  const [min, max, maxName] = [limits?.minGiB.value ?? 1, limits?.maxGiB.value ?? Infinity, limits?.maxName.value ?? 64]
  const range = texts.sizeRange(formats.number(min), formats.number(max))

  return (
    <Modal
      title={words.createVault}
      open={open}
      onCancel={() => leave(onClose)}
      afterClose={() => {
        afterClose()
        if (create.data !== undefined) onCreated({ id: create.data, name: create.variables.name })
      }}
      mask={{ closable: false }}
      footer={
        <>
          <Button onClick={() => leave(onClose)}>{texts.cancel}</Button>
          <BusyButton type="primary" htmlType="submit" form={formId} busy={create.isPending}>
            {words.createVault}
          </BusyButton>
        </>
      }
    >
      <p>{texts.kind}</p>
      <Form<NewVault>
        id={formId}
        layout="vertical"
        requiredMark={false}
        initialValues={{ name: '', sizeGiB: Math.min(max, Math.max(min, sizeGiB ?? 100)) }}
        onValuesChange={() => setDirty(true)}
        onFinish={({ name, ...rest }) =>
          !create.isPending && create.mutate({ name: name.trim(), ...rest }, { onSuccess: onClose })
        }
      >
        <Form.Item
          name="name"
          label={texts.name}
          rules={[
            { required: true, whitespace: true, message: texts.nameRequired },
            { max: maxName, message: texts.nameTooLong(maxName) },
          ]}
        >
          <Input autoComplete="off" autoFocus />
        </Form.Item>
        <Form.Item
          name="sizeGiB"
          label={texts.size}
          extra={range}
          rules={[{ required: true, type: 'integer', min, max, message: range }]}
        >
          <InputNumber />
        </Form.Item>
      </Form>
      {create.error && <Failure title={texts.failed} error={create.error} />}
    </Modal>
  )
}
