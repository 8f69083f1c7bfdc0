import type { ReactNode } from 'react'
import type { Image } from '../../clouds/cloud.ts'
import { useSession } from '../../queries/session.ts'
import { useLazyDialog } from '../lazy-dialog.tsx'
import type { Action } from '../row-actions.tsx'

const loadLeaveShareModal = () => import('./leave-share-modal.tsx').then(({ LeaveShareModal }) => LeaveShareModal)

interface Leaving {
  /** None where the cloud does not let a recipient give a share up. */
  of: (image: Image) => Action[]
  dialog: ReactNode
}

/** A way to give received images up for good (P11). */
export function useLeaving(onLeft: (image: Image) => void): Leaving {
  const { cloud, words } = useSession()
  const { leaving } = words
  const [dialog, ask] = useLazyDialog(loadLeaveShareModal, { ahead: cloud.leave !== undefined })
  const of = (image: Image): Action[] =>
    cloud.leave && leaving ? [{ label: leaving.leave, onClick: () => ask({ image, words: leaving, onLeft }) }] : []
  return { of, dialog }
}
