import { useQuery } from '@tanstack/react-query'
import { Empty } from 'antd'
import { Link } from 'react-router-dom'
import type { Image } from '../../clouds/cloud.ts'
import { useMessages } from '../../i18n/i18n.tsx'
import { imageList } from '../../queries/images.ts'
import { useSession } from '../../queries/session.ts'
import { useImageColumns, useImageFilters } from '../../ui/image-columns.tsx'
import { imageArrangement, imageListShape } from '../../ui/image-list.ts'
import { paths } from '../../ui/paths.ts'
import { ResourceTable } from '../../ui/resource-table.tsx'
import { useLazyDialog } from '../../ui/lazy-dialog.tsx'
import { ImageQuota } from './image-quota.tsx'
import { RowActions } from './row-actions.tsx'
import { SharedWith } from './shared-with.tsx'

const loadShareModal = () => import('./share-modal.tsx').then(({ ShareModal }) => ShareModal)
const loadStopSharingModal = () => import('./stop-sharing-modal.tsx').then(({ StopSharingModal }) => StopSharingModal)

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
  const [stopping, stop] = useLazyDialog(loadStopSharingModal)
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
        <RowActions image={image} onShare={() => share({ image })} onStop={() => stop({ image })} />
      ),
    },
  ]

  return (
    <>
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
        searchLabel={messages.image.search}
        actions={<ImageQuota used={query.data?.total} />}
      />
      {sharing}
      {stopping}
    </>
  )
}
