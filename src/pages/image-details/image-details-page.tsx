import { useQuery } from '@tanstack/react-query'
import { Flex, Skeleton } from 'antd'
import { useNavigate, useParams } from 'react-router-dom'
import type { Image } from '../../clouds/cloud.ts'
import { useMessages } from '../../i18n/i18n.tsx'
import { oneImage } from '../../queries/images.ts'
import { useSession } from '../../queries/session.ts'
import { BackToList } from '../../ui/back-to-list.tsx'
import { Failure } from '../../ui/failure.tsx'
import { OwnerActions } from '../../ui/image-dialogs/owner-actions.tsx'
import { useImageDialogs } from '../../ui/image-dialogs/use-image-dialogs.tsx'
import { useLeaving } from '../../ui/leaving/use-leaving.tsx'
import { PageTitle } from '../../ui/page-title.tsx'
import { paths } from '../../ui/paths.ts'
import { useShareAgain } from '../../ui/sharing/use-share-again.tsx'
import { BackupDetails } from './backup-details.tsx'
import { useImageUse } from '../../ui/use-image-use.tsx'
import { BasicInformation } from './basic-information.tsx'
import { ImageActivity } from './image-activity.tsx'
import { NotOffered } from './not-offered.tsx'
import { ReceivedImage } from './received-image.tsx'
import { SharedWithList } from './shared-with-list.tsx'

/** One image by its ID: all about it for its owner, for a recipient what it is. */
export function ImageDetailsPage() {
  const { image: id = '' } = useParams()
  const session = useSession()
  const query = useQuery(oneImage(session, id))
  const navigate = useNavigate()
  const leaving = useLeaving(({ name }) => void navigate(paths.sharedImages(session.place), { state: { left: name } }))
  const messages = useMessages().imageDetails
  const image = query.data
  return (
    <>
      <BackToList relation={image?.relation} />
      <PageTitle>{image === null ? messages.unknown : image?.name || id}</PageTitle>
      {query.isPending && <Skeleton active />}
      {query.error && <Failure title={messages.failed} error={query.error} onRetry={() => void query.refetch()} />}
      {image === null && <p>{messages.unknownReason}</p>}
      {image && image.relation !== 'own' && (
        <Flex vertical gap="large">
          {image.relation === 'received' && <ReceivedImage image={image} leave={leaving.of(image)} />}
          <BasicInformation image={image} />
          <BackupDetails image={image} />
          <NotOffered relation={image.relation} />
        </Flex>
      )}
      {/* Stays while its image goes. */}
      {leaving.dialog}
      <OwnImage key={id} image={image?.relation === 'own' ? image : undefined} />
    </>
  )
}

/** Stays while its image goes: the dialog that deletes it ends here. */
function OwnImage({ image }: { image: Image | undefined }) {
  const { place } = useSession()
  const navigate = useNavigate()
  const again = useShareAgain()
  const use = useImageUse()
  const toList = (state: object) => void navigate(paths.customImages(place), { state })
  const { open, dialogs } = useImageDialogs({
    onDeleted: ({ name }) => toList({ deleted: [name] }),
    onStopped: again.offer,
    onCancelled: ({ name }) => toList({ cancelled: [name] }),
  })
  return (
    <>
      {again.notices}
      {use.notice}
      {image && (
        <Flex vertical gap="large">
          <OwnerActions image={image} open={open} use={use.of(image)} />
          <BasicInformation image={image} />
          <BackupDetails image={image} />
          <SharedWithList image={image} onStop={(account) => open.stop(image, [account])} />
          <ImageActivity image={image} />
        </Flex>
      )}
      {dialogs}
      {use.dialog}
    </>
  )
}
