import { Alert, Button, Flex } from 'antd'
import type { Image } from '../../clouds/cloud.ts'
import { useMessages } from '../../i18n/i18n.tsx'
import { useNewImages } from '../../queries/images.ts'
import { useReceivedImages } from '../../queries/received-images.ts'
import { useSession } from '../../queries/session.ts'
import { Account } from '../../ui/account.tsx'
import { useImageColumns, useImageCsvColumns, useImageFilters } from '../../ui/image-columns.tsx'
import { imageArrangement, imageListShape } from '../../ui/image-list.ts'
import { ImageQuota } from '../../ui/image-quota.tsx'
import { useCopyingReceived } from '../../ui/copying/use-copying-received.tsx'
import { useLeaving } from '../../ui/leaving/use-leaving.tsx'
import { ResourceTable } from '../../ui/resource-table.tsx'
import { SelectionBar } from '../../ui/selection-bar.tsx'
import { useImageUse } from '../../ui/use-image-use.tsx'
import { useSelectedImages } from '../../ui/use-selected-images.ts'
import { ImageActions } from './image-actions.tsx'
import { Invitations } from './invitations.tsx'
import { NothingReceived } from './nothing-received.tsx'
import { useJustLeft } from './use-just-left.tsx'
import { useRejecting } from './use-rejecting.tsx'

/** What others share with this account in this region (T12), and what waits for its answer there (H3). */
export function SharedImagesPage() {
  const { words, place } = useSession()
  const messages = useMessages()
  const { query, accepted, rejected } = useReceivedImages()
  const rejecting = useRejecting()
  const use = useImageUse()
  const copying = useCopyingReceived()
  const left = useJustLeft()
  const leaving = useLeaving(({ name }) => left.say(name))
  const isNew = useNewImages(query.data?.items)
  const { selected, selection, clear } = useSelectedImages(accepted)
  const columns = [
    ...useImageColumns<Image>(isNew),
    {
      key: 'owner',
      title: messages.sharedImages.sharedBy,
      render: (_: unknown, image: Image) =>
        image.owner ? <Account id={image.owner} /> : messages.sharedImages.ownerUnknown,
    },
    {
      key: 'actions',
      title: messages.list.actions,
      render: (_: unknown, image: Image) => (
        <ImageActions
          image={image}
          use={use.of(image)}
          onReject={() => rejecting.reject([image])}
          copy={copying.of(image)}
          leave={leaving.of(image)}
        />
      ),
    },
  ]

  return (
    <Flex vertical gap="middle">
      <Alert type="warning" showIcon title={words.reminders.trust} />
      {words.invitations && <Invitations words={words.invitations} />}
      {rejecting.notice}
      {use.notice}
      {copying.notice}
      {left.notice}
      <ResourceTable<Image>
        label={words.sharedImages}
        query={query}
        items={accepted}
        shape={imageListShape}
        arrangement={imageArrangement}
        filters={useImageFilters()}
        columns={columns}
        {...(words.invitations && { selection })}
        empty={<NothingReceived rejected={rejected.length} />}
        csv={{ file: `shared-images-${place.account}-${place.region}`, columns: useImageCsvColumns() }}
        failedTitle={messages.sharedImages.failed}
        searchLabel={messages.image.search}
        actions={words.quotaUse && <ImageQuota />}
      />
      {words.invitations && (
        <SelectionBar selected={selected} onClear={clear}>
          <Button danger onClick={() => rejecting.reject(selected)}>
            {words.invitations.reject}
          </Button>
        </SelectionBar>
      )}
      {rejecting.dialog}
      {use.dialog}
      {copying.dialog}
      {leaving.dialog}
    </Flex>
  )
}
