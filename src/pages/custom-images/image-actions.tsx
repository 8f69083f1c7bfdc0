import { useQuery } from '@tanstack/react-query'
import { useNavigate } from 'react-router-dom'
import type { Image } from '../../clouds/cloud.ts'
import { useMessages } from '../../i18n/i18n.tsx'
import { isBeingMade } from '../../queries/images.ts'
import { sharesOf } from '../../queries/shares.ts'
import { useSession } from '../../queries/session.ts'
import { paths } from '../../ui/paths.ts'
import { RowActions } from '../../ui/row-actions.tsx'

interface ImageActionsProps {
  image: Image
  onShare: () => void
  onCopy: () => void
  onStop: () => void
  onEdit: () => void
  onDelete: () => void
}

/** What the owner of an image can do with it. */
export function ImageActions({ image, onShare, onCopy, onStop, onEdit, onDelete }: ImageActionsProps) {
  const session = useSession()
  const { place, words } = session
  const messages = useMessages()
  const navigate = useNavigate()
  const shares = useQuery(sharesOf(session, image.id))
  const available = image.state === 'available'
  const busy = isBeingMade(image) ? messages.imageDetails.stillBeingMade : undefined
  return (
    <RowActions
      of={image.name}
      actions={[
        { label: words.share, disabledReason: available ? undefined : words.shareOnlyAvailable, onClick: onShare },
        {
          label: words.stopSharing,
          disabledReason: shares.data?.length === 0 ? messages.stopSharing.nobody : undefined,
          onClick: onStop,
        },
      ]}
      more={[
        {
          label: words.createInstance,
          disabledReason: available ? undefined : messages.image.useOnlyAvailable,
          onClick: () => void navigate(paths.createInstances(place, image.id)),
        },
        {
          label: words.copy,
          disabledReason: available ? undefined : messages.copyImage.onlyAvailable,
          onClick: onCopy,
        },
        { label: messages.image.edit, disabledReason: busy, onClick: onEdit },
        { label: messages.image.delete, disabledReason: busy, onClick: onDelete },
      ]}
    />
  )
}
