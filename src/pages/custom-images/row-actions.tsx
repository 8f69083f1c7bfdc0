import { useQuery } from '@tanstack/react-query'
import { Flex } from 'antd'
import { useNavigate } from 'react-router-dom'
import type { Image } from '../../clouds/cloud.ts'
import { useMessages } from '../../i18n/i18n.tsx'
import { isBeingMade } from '../../queries/images.ts'
import { sharesOf } from '../../queries/shares.ts'
import { useSession } from '../../queries/session.ts'
import { ActionButton } from '../../ui/action-button.tsx'
import { paths } from '../../ui/paths.ts'

interface RowActionsProps {
  image: Image
  onShare: () => void
  onCopy: () => void
  onStop: () => void
  onEdit: () => void
  onDelete: () => void
}

/** What the owner of an image can do with it; what cannot be done now stays in view with its reason. */
export function RowActions({ image, onShare, onCopy, onStop, onEdit, onDelete }: RowActionsProps) {
  const session = useSession()
  const { place, words } = session
  const messages = useMessages()
  const navigate = useNavigate()
  const available = image.state === 'available'
  const busy = isBeingMade(image) ? messages.imageDetails.stillBeingMade : undefined
  const shares = useQuery(sharesOf(session, image.id))
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
      <ActionButton
        label={words.copy}
        of={image.name}
        disabledReason={available ? undefined : messages.copyImage.onlyAvailable}
        onClick={onCopy}
      />
      <ActionButton
        label={words.stopSharing}
        of={image.name}
        disabledReason={shares.data?.length === 0 ? messages.stopSharing.nobody : undefined}
        onClick={onStop}
      />
      <ActionButton label={messages.image.edit} of={image.name} disabledReason={busy} onClick={onEdit} />
      <ActionButton label={messages.image.delete} of={image.name} disabledReason={busy} onClick={onDelete} />
    </Flex>
  )
}
