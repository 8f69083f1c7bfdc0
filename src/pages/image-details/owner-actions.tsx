import { Flex } from 'antd'
import { useNavigate } from 'react-router-dom'
import type { Image } from '../../clouds/cloud.ts'
import { useMessages } from '../../i18n/i18n.tsx'
import { isBeingMade } from '../../queries/images.ts'
import { useSession } from '../../queries/session.ts'
import { ActionButton } from '../../ui/action-button.tsx'
import { paths } from '../../ui/paths.ts'

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
    <Flex wrap gap={4} className="row-actions">
      <ActionButton
        label={words.share}
        of={image.name}
        disabledReason={available ? undefined : words.shareOnlyAvailable}
        onClick={onShare}
      />
      <ActionButton
        label={words.createInstance}
        of={image.name}
        disabledReason={available ? undefined : messages.image.useOnlyAvailable}
        onClick={() => void navigate(paths.createInstances(place, image.id))}
      />
      <ActionButton label={messages.image.edit} of={image.name} disabledReason={busy} onClick={onEdit} />
      <ActionButton label={messages.image.delete} of={image.name} disabledReason={busy} onClick={onDelete} />
    </Flex>
  )
}
