import { Alert } from 'antd'
import { Link } from 'react-router-dom'
import { useMessages } from '../../i18n/i18n.tsx'
import type { KnownImage } from '../../queries/known-images.ts'
import { useSession } from '../../queries/session.ts'
import { paths } from '../../ui/paths.ts'

/** Why the image that an instance has cannot be put on it again. */
export function PresentImage({ id, known }: { id: string; known: KnownImage | undefined }) {
  const { place, words } = useSession()
  const messages = useMessages().instanceActions
  if (!known) return null
  if (known.standing === 'gone')
    return <Alert type="info" showIcon title={messages.presentImageGone(id)} description={words.imageGone} />
  if (known.standing === 'rejected') {
    return (
      <Alert
        type="info"
        showIcon
        title={words.instances.presentImageRejected(known.image.name)}
        description={<Link to={paths.rejectedImages(place, id)}>{words.rejectedImages}</Link>}
      />
    )
  }
  if (known.standing === 'invited') {
    return (
      <Alert
        type="info"
        showIcon
        title={words.invitations?.unanswered}
        description={<Link to={paths.sharedImages(place)}>{words.sharedImages}</Link>}
      />
    )
  }
  if (known.image.state === 'available') return null
  return <Alert type="info" showIcon title={messages.presentImageUnavailable(known.image.name)} />
}
