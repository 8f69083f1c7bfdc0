import { Alert, Button, Flex } from 'antd'
import { useState } from 'react'
import type { Image } from '../../clouds/cloud.ts'
import { useMessages } from '../../i18n/i18n.tsx'
import { useSession } from '../../queries/session.ts'
import { useLazyDialog } from '../../ui/lazy-dialog.tsx'
import { useLeaveGuard } from '../../ui/leave-guard.tsx'
import { ShareButton, ShareForm } from '../../ui/sharing/share-form.tsx'
import { useShareForm } from '../../ui/sharing/use-share-form.ts'
import { WhoHasAccess } from '../../ui/sharing/who-has-access.tsx'

const loadCopyModal = () => import('../../ui/copying/copy-modal.tsx').then(({ CopyModal }) => CopyModal)

/** The form, where the image can be shared now, and in any case who has it. */
export function Sharing({ image }: { image: Image }) {
  const { words } = useSession()
  const messages = useMessages().shareModal
  const form = useShareForm(image)
  const [stopped, setStopped] = useState<string[]>([])
  const [copying, copy] = useLazyDialog(loadCopyModal)
  useLeaveGuard(form.field.dirty, messages.leave)
  return (
    <Flex vertical gap="middle" className="sharing-page">
      {image.state === 'available' ? (
        <ShareForm form={form} onCopy={() => copy({ image })}>
          <div>
            <ShareButton form={form} />
          </div>
        </ShareForm>
      ) : (
        <Alert type="info" showIcon title={words.shareOnlyAvailable} />
      )}
      <WhoHasAccess form={form} stopped={stopped} onStopped={setStopped}>
        {(stopSeveral) =>
          (form.shares.data?.length ?? 0) > 1 && (
            <Button size="small" onClick={stopSeveral}>
              {words.stopSharing}
            </Button>
          )
        }
      </WhoHasAccess>
      {copying}
    </Flex>
  )
}
