import { useNavigate } from 'react-router-dom'
import type { Image } from '../../clouds/cloud.ts'
import { useSession } from '../../queries/session.ts'
import { loadCancelCopyModal } from '../copying/use-cancelling-copies.tsx'
import { useLazyDialog } from '../lazy-dialog.tsx'
import { paths } from '../paths.ts'

const loadShareModal = () => import('../sharing/share-modal.tsx').then(({ ShareModal }) => ShareModal)
const loadStopSharingModal = () => import('../sharing/stop-sharing-modal.tsx').then((module) => module.StopSharingModal)
const loadCopyModal = () => import('../copying/copy-modal.tsx').then(({ CopyModal }) => CopyModal)
const loadEditImageModal = () => import('./edit-image-modal.tsx').then(({ EditImageModal }) => EditImageModal)
const loadDeleteImageModal = () => import('./delete-image-modal.tsx').then(({ DeleteImageModal }) => DeleteImageModal)

/** Opens a dialog about an image of one's own. */
export type ImageDialogs = ReturnType<typeof useImageDialogs>['open']

interface News {
  /** The image is gone. */
  onDeleted: (image: Image) => void
  /** These accounts no longer have it. */
  onStopped: (image: Image, accounts: string[]) => void
  /** The copy that was being made is gone. */
  onCancelled: (image: Image) => void
}

/** The dialogs about an image of one's own: what opens each, and what to render. Their news come once they are closed. */
export function useImageDialogs({ onDeleted, onStopped, onCancelled }: News) {
  const { cloud, place, profile } = useSession()
  const navigate = useNavigate()
  const onOwnPage = profile.sharing === 'own-page'
  const [sharing, share] = useLazyDialog(loadShareModal, { ahead: !onOwnPage })
  const [stopping, stop] = useLazyDialog(loadStopSharingModal)
  const [copying, copy] = useLazyDialog(loadCopyModal)
  const [cancelling, cancelCopy] = useLazyDialog(loadCancelCopyModal, { ahead: cloud.cancelCopy !== undefined })
  const [editing, edit] = useLazyDialog(loadEditImageModal)
  const [deleting, remove] = useLazyDialog(loadDeleteImageModal)

  const telling = (image: Image) => ({ onStopped: (accounts: string[]) => onStopped(image, accounts) })
  const open = {
    /** The Share window's reminder leads to Copy and back. */
    share(image: Image) {
      if (onOwnPage) void navigate(paths.imageSharing(place, image.id))
      else share({ image, ...telling(image), onCopy: () => copy({ image, onBack: () => open.share(image) }) })
    },
    /** With `accounts`, these are chosen already. */
    stop: (image: Image, accounts?: string[]) => stop({ image, ...telling(image), ...(accounts && { accounts }) }),
    copy: (image: Image) => copy({ image }),
    cancelCopy: (image: Image) => cancelCopy({ image, region: place.region, onCancelled }),
    edit: (image: Image) => edit({ image }),
    remove: (image: Image) => remove({ image, onDeleted, ...telling(image) }),
  }
  const dialogs = (
    <>
      {sharing}
      {stopping}
      {copying}
      {cancelling}
      {editing}
      {deleting}
    </>
  )
  return { open, dialogs }
}
