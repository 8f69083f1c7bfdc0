import type { Image } from '../../clouds/cloud.ts'
import { useLazyDialog } from '../../ui/lazy-dialog.tsx'

const loadShareImagesModal = () => import('./share-images-modal.tsx').then(({ ShareImagesModal }) => ShareImagesModal)
const loadCopyImagesModal = () => import('./copy-images-modal.tsx').then(({ CopyImagesModal }) => CopyImagesModal)
const loadDeleteImagesModal = () =>
  import('./delete-images-modal.tsx').then(({ DeleteImagesModal }) => DeleteImagesModal)

interface News {
  onDeleted: (images: Image[]) => void
  onStopped: (image: Image, accounts: string[]) => void
}

/** The dialogs about several images of one's own. Their news come once they are closed. */
export function useSeveralImagesDialogs(news: News) {
  const [sharing, share] = useLazyDialog(loadShareImagesModal)
  const [copying, copy] = useLazyDialog(loadCopyImagesModal)
  const [deleting, remove] = useLazyDialog(loadDeleteImagesModal)
  return {
    open: {
      share: (images: Image[]) => share({ images }),
      copy: (images: Image[]) => copy({ images }),
      remove: (images: Image[]) => remove({ images, ...news }),
    },
    dialogs: (
      <>
        {sharing}
        {copying}
        {deleting}
      </>
    ),
  }
}
