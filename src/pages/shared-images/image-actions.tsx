import { useNavigate } from 'react-router-dom'
import type { Image } from '../../clouds/cloud.ts'
import { useMessages } from '../../i18n/i18n.tsx'
import { useSession } from '../../queries/session.ts'
import { paths } from '../../ui/paths.ts'
import { RowActions } from '../../ui/row-actions.tsx'

const nothing = () => {}

/** What a recipient can do with an image; what only its owner can stays in view with the reason. */
export function ImageActions({ image, onReject }: { image: Image; onReject: () => void }) {
  const { place, words } = useSession()
  const messages = useMessages()
  const navigate = useNavigate()
  return (
    <RowActions
      of={image.name}
      actions={[
        {
          label: words.createInstance,
          disabledReason: image.state === 'available' ? undefined : messages.image.useOnlyAvailable,
          onClick: () => void navigate(paths.createInstances(place, image.id)),
        },
        { label: words.invitations?.reject ?? messages.sharedImages.reject, onClick: onReject },
      ]}
      more={[
        { label: words.share, disabledReason: words.notOffered.shareOn, onClick: nothing },
        { label: messages.image.edit, disabledReason: words.notOffered.edit, onClick: nothing },
        { label: messages.image.delete, disabledReason: words.notOffered.delete, onClick: nothing },
      ]}
    />
  )
}
