import { useQuery } from '@tanstack/react-query'
import { Button, Empty, Flex } from 'antd'
import { Link } from 'react-router-dom'
import type { Image } from '../../clouds/cloud.ts'
import { useMessages } from '../../i18n/i18n.tsx'
import { imageList } from '../../queries/images.ts'
import { useSession } from '../../queries/session.ts'
import { OwnerActions } from '../../ui/image-dialogs/owner-actions.tsx'
import { useImageDialogs } from '../../ui/image-dialogs/use-image-dialogs.tsx'
import { useImageColumns, useImageCsvColumns, useImageFilters } from '../../ui/image-columns.tsx'
import { imageArrangement, imageListShape } from '../../ui/image-list.ts'
import { ImageQuota } from '../../ui/image-quota.tsx'
import { paths } from '../../ui/paths.ts'
import { ResourceTable } from '../../ui/resource-table.tsx'
import { SelectionBar } from '../../ui/selection-bar.tsx'
import { useShareAgain } from '../../ui/sharing/use-share-again.tsx'
import { useImageUse } from '../../ui/use-image-use.tsx'
import { useSelectedImages } from '../../ui/use-selected-images.ts'
import { SharedWith } from './shared-with.tsx'
import { useJustGone } from './use-just-gone.tsx'
import { useSeveralImagesDialogs } from './use-several-images-dialogs.tsx'

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
  const gone = useJustGone()
  const again = useShareAgain()
  const use = useImageUse()
  const { selected, selection, clear } = useSelectedImages(query.data?.items ?? [])
  const onDeleted = (images: Image[]) => {
    again.withdraw(images)
    gone.say({ deleted: images.map(({ name }) => name) })
  }
  const one = useImageDialogs({
    onDeleted: (image) => onDeleted([image]),
    onStopped: again.offer,
    onCancelled: ({ name }) => gone.say({ cancelled: [name] }),
  })
  const several = useSeveralImagesDialogs({ onDeleted, onStopped: again.offer })
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
      render: (_: unknown, image: Image) => <OwnerActions image={image} open={one.open} use={use.of(image)} compact />,
    },
  ]

  return (
    <Flex vertical gap="middle">
      {again.notices}
      {use.notice}
      {gone.notice}
      <ResourceTable<Image>
        label={session.words.customImages}
        query={query}
        items={query.data?.items ?? []}
        shape={imageListShape}
        arrangement={imageArrangement}
        filters={useImageFilters()}
        columns={columns}
        selection={selection}
        empty={<NoImages />}
        failedTitle={messages.customImages.failed}
        csv={{ file: `custom-images-${session.place.account}-${session.place.region}`, columns: useImageCsvColumns() }}
        searchLabel={messages.image.search}
        actions={
          session.cloud.imageQuota && (
            <ImageQuota own={query.data?.total ?? (query.data?.complete ? query.data.items.length : undefined)} />
          )
        }
      />
      <SelectionBar selected={selected} onClear={clear}>
        <Button type="primary" onClick={() => several.open.share(selected)}>
          {session.words.share}
        </Button>
        <Button onClick={() => several.open.copy(selected)}>{session.words.copy}</Button>
        <Button danger onClick={() => several.open.remove(selected)}>
          {messages.image.delete}
        </Button>
      </SelectionBar>
      {one.dialogs}
      {use.dialog}
      {several.dialogs}
    </Flex>
  )
}
