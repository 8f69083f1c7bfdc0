import { useQuery } from '@tanstack/react-query'
import { Empty, Flex } from 'antd'
import { Link } from 'react-router-dom'
import type { Image } from '../../clouds/cloud.ts'
import { useMessages } from '../../i18n/i18n.tsx'
import { imageList } from '../../queries/images.ts'
import { useSession } from '../../queries/session.ts'
import { loadDeleteImageModal, loadEditImageModal } from '../../ui/image-dialogs/load.ts'
import { useImageColumns, useImageCsvColumns, useImageFilters } from '../../ui/image-columns.tsx'
import { imageArrangement, imageListShape } from '../../ui/image-list.ts'
import { useLazyDialog } from '../../ui/lazy-dialog.tsx'
import { Notice } from '../../ui/notice.tsx'
import { paths } from '../../ui/paths.ts'
import { ResourceTable } from '../../ui/resource-table.tsx'
import { loadShareModal, loadStopSharingModal } from '../../ui/sharing/load.ts'
import { ImageQuota } from './image-quota.tsx'
import { ImageActions } from './image-actions.tsx'
import { SharedWith } from './shared-with.tsx'
import { useJustDeleted } from './use-just-deleted.ts'

const loadCopyModal = () => import('./copy/copy-modal.tsx').then(({ CopyModal }) => CopyModal)

function NoImages() {
  const { place } = useSession()
  const messages = useMessages().customImages
  return (
    <Empty description={messages.empty}>
      <Link to={paths.sharedImages(place)}>{messages.emptyNextStep}</Link>
    </Empty>
  )
}

/** The account's own images in this region (T11): who has them, and what their owner can do. */
export function CustomImagesPage() {
  const session = useSession()
  const messages = useMessages()
  const query = useQuery(imageList(session, 'own'))
  const [sharing, share] = useLazyDialog(loadShareModal)
  const [copying, copy] = useLazyDialog(loadCopyModal)
  const [stopping, stop] = useLazyDialog(loadStopSharingModal)
  const openShare = (image: Image) => share({ image, onCopy: () => copy({ image, onBack: () => openShare(image) }) })
  const [editing, edit] = useLazyDialog(loadEditImageModal)
  const [deleting, remove] = useLazyDialog(loadDeleteImageModal)
  const deleted = useJustDeleted()
  const onDeleted = ({ name }: Image) => deleted.say(name)
  const columns = [
    ...useImageColumns<Image>(),
    {
      key: 'shared',
      title: messages.customImages.sharedWith,
      render: (_: unknown, image: Image) => <SharedWith image={image} />,
    },
    {
      key: 'actions',
      title: messages.list.actions,
      render: (_: unknown, image: Image) => (
        <ImageActions
          image={image}
          onShare={() => openShare(image)}
          onCopy={() => copy({ image })}
          onStop={() => stop({ image })}
          onEdit={() => edit({ image })}
          onDelete={() => remove({ image, onDeleted })}
        />
      ),
    },
  ]

  return (
    <Flex vertical gap="middle">
      {deleted.name !== undefined && (
        <Notice key={deleted.name} onClose={deleted.dismiss}>
          {messages.imageDetails.delete.deleted(deleted.name)}
        </Notice>
      )}
      <ResourceTable<Image>
        label={session.words.customImages}
        query={query}
        items={query.data?.items ?? []}
        shape={imageListShape}
        arrangement={imageArrangement}
        filters={useImageFilters()}
        columns={columns}
        empty={<NoImages />}
        failedTitle={messages.customImages.failed}
        csv={{ file: `custom-images-${session.place.account}-${session.place.region}`, columns: useImageCsvColumns() }}
        searchLabel={messages.image.search}
        actions={<ImageQuota used={query.data?.total} />}
      />
      {sharing}
      {copying}
      {stopping}
      {editing}
      {deleting}
    </Flex>
  )
}
