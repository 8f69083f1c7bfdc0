import { useState, type ReactNode } from 'react'
import type { Image } from '../../clouds/cloud.ts'
import { useMessages } from '../../i18n/i18n.tsx'
import { useSession } from '../../queries/session.ts'
import { useLazyDialog } from '../lazy-dialog.tsx'
import { Notice } from '../notice.tsx'
import { useRegionName } from '../use-regions.ts'

export const loadCancelCopyModal = () =>
  import('./cancel-copy-modal.tsx').then(({ CancelCopyModal }) => CancelCopyModal)

interface CancellingCopies {
  /** Absent where the cloud cancels none. */
  ask: ((image: Image, region: string) => void) | undefined
  /** What was cancelled last. */
  notice: ReactNode
  dialog: ReactNode
}

/** For dialogs that follow copies in other regions: cancels one of them after a question. */
export function useCancellingCopies(): CancellingCopies {
  const { cloud } = useSession()
  const messages = useMessages().cancelCopy
  const regionName = useRegionName()
  const offered = cloud.cancelCopy !== undefined
  const [dialog, show] = useLazyDialog(loadCancelCopyModal, { ahead: offered })
  const [last, setLast] = useState<{ copy: string; id: string }>()

  const ask = (image: Image, region: string) => {
    const where = regionName(region)
    const onCancelled = ({ name, id }: Image) => setLast({ copy: `${name} (${where})`, id })
    show({ image, region, where, onCancelled })
  }
  const notice = last && (
    <Notice key={last.id} onClose={() => setLast(undefined)}>
      {messages.cancelled(last.copy)}
    </Notice>
  )
  return { ask: offered ? ask : undefined, notice, dialog }
}
