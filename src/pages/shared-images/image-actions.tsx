import type { Image } from '../../clouds/cloud.ts'
import { useMessages } from '../../i18n/i18n.tsx'
import { useSession } from '../../queries/session.ts'
import { RowActions, type Action } from '../../ui/row-actions.tsx'

const nothing = () => {}

interface ImageActionsProps {
  image: Image
  use: Action
  onReject: () => void
  copy: Action[]
  /** What cannot be taken back, apart from what can. */
  leave: Action[]
}

/** What a recipient can do with an image; what only its owner can stays in view with the reason. */
export function ImageActions({ image, use, onReject, copy, leave }: ImageActionsProps) {
  const { words } = useSession()
  const messages = useMessages()
  return (
    <RowActions
      of={image.name}
      actions={[use, { label: words.invitations?.reject ?? messages.sharedImages.reject, onClick: onReject }]}
      more={[
        ...copy,
        ...leave,
        { label: words.share, disabledReason: words.notOffered.shareOn, onClick: nothing },
        { label: messages.image.edit, disabledReason: words.notOffered.edit, onClick: nothing },
        { label: messages.image.delete, disabledReason: words.notOffered.delete, onClick: nothing },
      ]}
    />
  )
}
