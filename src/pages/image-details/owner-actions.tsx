import { useNavigate } from 'react-router-dom'
import type { Image } from '../../clouds/cloud.ts'
import { useMessages } from '../../i18n/i18n.tsx'
import { isBeingMade } from '../../queries/images.ts'
import { useSession } from '../../queries/session.ts'
import { paths } from '../../ui/paths.ts'
import { RowActions } from '../../ui/row-actions.tsx'

interface OwnerActionsProps {
  image: Image
  onShare: () => void
  onEdit: () => void
  onDelete: () => void
}

/** What the owner can do with the image; what cannot be done now stays in view with its reason. */
export function OwnerActions({ image, onShare, onEdit, onDelete }: OwnerActionsProps) {
  const { place, words } = useSession()
  const messages = useMessages()
  const navigate = useNavigate()
  const available = image.state === 'available'
  const busy = isBeingMade(image) ? messages.imageDetails.stillBeingMade : undefined
  return (
    <RowActions
      of={image.name}
      actions={[
        { label: words.share, disabledReason: available ? undefined : words.shareOnlyAvailable, onClick: onShare },
        {
          label: words.createInstance,
          disabledReason: available ? undefined : messages.image.useOnlyAvailable,
          onClick: () => void navigate(paths.createInstances(place, image.id)),
        },
        { label: messages.image.edit, disabledReason: busy, onClick: onEdit },
        { label: messages.image.delete, disabledReason: busy, onClick: onDelete },
      ]}
    />
  )
}
