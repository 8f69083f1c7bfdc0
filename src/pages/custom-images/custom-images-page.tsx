import { useQuery } from '@tanstack/react-query'
import { Empty, Flex } from 'antd'
import { Link } from 'react-router-dom'
import type { Image } from '../../clouds/cloud.ts'
import { useMessages } from '../../i18n/i18n.tsx'
import { imageList } from '../../queries/images.ts'
import { useSession } from '../../queries/session.ts'
import { OwnerActions } from '../../ui/image-dialogs/owner-actions.tsx'
import { useImageDialogs } from '../../ui/image-dialogs/use-image-dialogs.tsx'
import { useImageColumns, useImageCsvColumns, useImageFilters } from '../../ui/image-columns.tsx'
import { imageArrangement, imageListShape } from '../../ui/image-list.ts'
import { Notice } from '../../ui/notice.tsx'
import { paths } from '../../ui/paths.ts'
import { ResourceTable } from '../../ui/resource-table.tsx'
import { ImageQuota } from './image-quota.tsx'
import { SharedWith } from './shared-with.tsx'
import { useJustDeleted } from './use-just-deleted.ts'

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
  const deleted = useJustDeleted()
  const { open, dialogs } = useImageDialogs(({ name }) => deleted.say(name))
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
      render: (_: unknown, image: Image) => <OwnerActions image={image} open={open} compact />,
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
      {dialogs}
    </Flex>
  )
}
