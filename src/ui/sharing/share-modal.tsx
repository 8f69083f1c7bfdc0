import { Button, Flex, Modal } from 'antd'
import { useRef, useState } from 'react'
import type { Image } from '../../clouds/cloud.ts'
import { useMessages } from '../../i18n/i18n.tsx'
import { useSession } from '../../queries/session.ts'
import { useLeaveGuard } from '../leave-guard.tsx'
import type { DialogProps } from '../lazy-dialog.tsx'
import { keepFocus } from './recipient-field.tsx'
import { ShareButton, ShareForm } from './share-form.tsx'
import { useShareForm } from './use-share-form.ts'
import { WhoHasAccess } from './who-has-access.tsx'

interface ShareModalProps extends DialogProps {
  image: Image
  /** What the region is called, where it is another than the page's. */
  where?: string
  /** Where the image can also be copied to another region: what leads there. */
  onCopy?: () => void
  /** Told, once the dialog is out of sight, with whom sharing was stopped in it. */
  onStopped?: (accounts: string[]) => void
}

/** Shares one image with accounts of the same region (T11), and shows who has it. */
export function ShareModal({ image, where, onCopy, onStopped, open, onClose, afterClose }: ShareModalProps) {
  const { words } = useSession()
  const messages = useMessages().shareModal
  const form = useShareForm(image)
  const [stopped, setStopped] = useState<string[]>([])
  const goingToCopy = useRef(false)
  const leave = useLeaveGuard(open && form.field.dirty, messages.leave)

  function copy() {
    goingToCopy.current = true
    onClose()
  }

  return (
    <Modal
      title={messages.title(words.shareWindow, where === undefined ? image.name : `${image.name} (${where})`)}
      open={open}
      width={640}
      onCancel={() => leave(onClose)}
      afterClose={() => {
        afterClose()
        if (stopped.length > 0) onStopped?.(stopped)
        if (goingToCopy.current) onCopy?.()
      }}
      mask={{ closable: false }}
      footer={
        <>
          <Button onMouseDown={keepFocus} onClick={() => leave(onClose)}>
            {messages.close}
          </Button>
          <ShareButton form={form} />
        </>
      }
    >
      <Flex vertical gap="middle">
        <ShareForm form={form} onCopy={onCopy && (() => leave(copy))} />
        <WhoHasAccess form={form} stopped={stopped} onStopped={setStopped} />
      </Flex>
    </Modal>
  )
}
