import { useQuery } from '@tanstack/react-query'
import { Alert, Skeleton } from 'antd'
import { Link, useParams } from 'react-router-dom'
import type { Image } from '../../clouds/cloud.ts'
import { useMessages } from '../../i18n/i18n.tsx'
import { oneImage } from '../../queries/images.ts'
import { useSession } from '../../queries/session.ts'
import { BackToList } from '../../ui/back-to-list.tsx'
import { Failure } from '../../ui/failure.tsx'
import { PageTitle } from '../../ui/page-title.tsx'
import { paths } from '../../ui/paths.ts'
import { Sharing } from './sharing.tsx'

/** P8: shares one image of one's own on a page, and shows who has it; of any other it says why it cannot be shared. */
export function ImageSharingPage() {
  const { image: id = '' } = useParams()
  const session = useSession()
  const query = useQuery(oneImage(session, id))
  const { imageDetails: messages, shareModal } = useMessages()
  const image = query.data
  return (
    <>
      <BackToList relation={image?.relation} />
      <PageTitle>
        {image === null ? messages.unknown : shareModal.title(session.words.share, image?.name || id)}
      </PageTitle>
      {query.isPending && <Skeleton active />}
      {query.error && <Failure title={messages.failed} error={query.error} onRetry={() => void query.refetch()} />}
      {image === null && <p>{messages.unknownReason}</p>}
      {image && image.relation !== 'own' && <NotOwn image={image} />}
      {image?.relation === 'own' && <Sharing key={image.id} image={image} />}
    </>
  )
}

/** P6. */
function NotOwn({ image: { id, name, relation } }: { image: Image }) {
  const { place, words } = useSession()
  const messages = useMessages().imageDetails
  return (
    <Alert
      type="info"
      showIcon
      title={relation === 'received' ? words.notOffered.shareOn : messages.publicImage}
      description={<Link to={paths.image(place, id)}>{name || id}</Link>}
    />
  )
}
