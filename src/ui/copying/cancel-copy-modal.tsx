import { useQuery } from '@tanstack/react-query'
import { Alert, Button, Flex, Modal } from 'antd'
import type { Image } from '../../clouds/cloud.ts'
import { useMessages } from '../../i18n/i18n.tsx'
import { useCancelCopy } from '../../queries/copies.ts'
import { oneImage } from '../../queries/images.ts'
import { useSession } from '../../queries/session.ts'
import { BusyButton } from '../busy-button.tsx'
import { Failure } from '../failure.tsx'
import type { DialogProps } from '../lazy-dialog.tsx'

interface CancelCopyModalProps extends DialogProps {
  /** The one that is being made. */
  image: Image
  region: string
  /** What the region is called, where it is another than the page's. */
  where?: string
  /** Called once the dialog is out of sight, whoever has cancelled it. */
  onCancelled: (image: Image) => void
}

/** Ends a copy that is under way, after saying what becomes of it (C4). One that ends meanwhile says so. */
export function CancelCopyModal({
  image,
  region,
  where,
  onCancelled,
  open,
  onClose,
  afterClose,
}: CancelCopyModalProps) {
  const messages = useMessages().cancelCopy
  const { data: now } = useQuery(oneImage(useSession().in(region), image.id))
  const cancel = useCancelCopy(region)
  // What this dialog makes of it is no news.
  const ended = !cancel.isPending && !cancel.isSuccess && now !== undefined && now?.state !== 'copying'

  return (
    <Modal
      title={messages.title(where === undefined ? image.name : `${image.name} (${where})`)}
      open={open}
      onCancel={onClose}
      afterClose={() => {
        afterClose()
        if (cancel.isSuccess || now === null) onCancelled(image)
      }}
      footer={
        <>
          {!ended && <Button onClick={onClose}>{messages.keep}</Button>}
          {/* One and the same, so that it keeps the focus. */}
          <BusyButton
            danger={!ended}
            type="primary"
            busy={cancel.isPending}
            onClick={ended ? onClose : () => cancel.mutate(image.id, { onSuccess: onClose })}
          >
            {ended ? messages.close : messages.cancelCopy}
          </BusyButton>
        </>
      }
    >
      <Flex vertical gap="middle">
        {ended ? (
          <Alert type="info" showIcon role="status" title={now === null ? messages.gone : messages.ended} />
        ) : (
          <Alert type="warning" showIcon title={messages.consequence} />
        )}
        {!ended && cancel.error && <Failure title={messages.failed} error={cancel.error} />}
      </Flex>
    </Modal>
  )
}
