import { useState, type ReactNode } from 'react'
import { Link } from 'react-router-dom'
import type { Image } from '../../clouds/cloud.ts'
import { useMessages } from '../../i18n/i18n.tsx'
import { useSession } from '../../queries/session.ts'
import { useLazyDialog } from '../lazy-dialog.tsx'
import { Notice } from '../notice.tsx'
import { paths } from '../paths.ts'
import type { Action } from '../row-actions.tsx'

const loadCopyReceivedModal = () =>
  import('./copy-received-modal.tsx').then(({ CopyReceivedModal }) => CopyReceivedModal)

interface CopyingReceived {
  /** None where the cloud does not let a recipient copy. */
  of: (image: Image) => Action[]
  /** Belongs above the list. */
  notice: ReactNode
  dialog: ReactNode
}

/** A way to copy received images within their region (T14). */
export function useCopyingReceived(): CopyingReceived {
  const { place, profile, words } = useSession()
  const { copyImage, copyReceived } = useMessages()
  const offered = profile.copiesReceived === true
  const [dialog, ask] = useLazyDialog(loadCopyReceivedModal, { ahead: offered })
  const [last, setLast] = useState<{ id: string; name: string }>()

  const of = (image: Image): Action[] => {
    if (!offered) return []
    const disabledReason = image.state === 'available' ? undefined : copyImage.onlyAvailable
    return [{ label: words.copy, disabledReason, onClick: () => ask({ image, onCopying: setLast }) }]
  }
  const notice = last && (
    <Notice key={last.id} keepFocus onClose={() => setLast(undefined)}>
      {copyReceived.copying(last.name)} <Link to={paths.customImages(place, last.id)}>{words.customImages}</Link>
    </Notice>
  )
  return { of, notice, dialog }
}
