import { Alert } from 'antd'
import { Link } from 'react-router-dom'
import type { Image } from '../../clouds/cloud.ts'
import { useKnownImages } from '../../queries/known-images.ts'
import { useSession } from '../../queries/session.ts'
import { useCopyingReceived } from '../../ui/copying/use-copying-received.tsx'
import { paths } from '../../ui/paths.ts'
import { RowActions, type Action } from '../../ui/row-actions.tsx'
import { useImageUse } from '../../ui/use-image-use.tsx'

/** What a recipient can do with an image: use it, or else what comes before that (H4, H6, C1). */
export function ReceivedImage({ image, leave }: { image: Image; leave: Action[] }) {
  const { place, words } = useSession()
  const known = useKnownImages([image.id])(image.id)
  const use = useImageUse()
  const copying = useCopyingReceived()
  if (known?.standing === 'invited') {
    return (
      <Alert
        type="info"
        showIcon
        title={words.invitations?.unanswered}
        description={<Link to={paths.sharedImages(place)}>{words.sharedImages}</Link>}
      />
    )
  }
  if (known?.standing === 'rejected') {
    return (
      <>
        <Alert
          type="info"
          showIcon
          title={words.imageRejected}
          description={<Link to={paths.rejectedImages(place, image.id)}>{words.rejectedImages}</Link>}
        />
        {leave.length > 0 && <RowActions of={image.name} actions={leave} />}
      </>
    )
  }
  return (
    <>
      {use.notice}
      {copying.notice}
      {known?.standing === 'received' && (
        <RowActions of={image.name} actions={[use.of(image), ...copying.of(image), ...leave]} />
      )}
      {use.dialog}
      {copying.dialog}
    </>
  )
}
