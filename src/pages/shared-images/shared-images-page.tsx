import { Alert, Button, Empty, Flex } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router-dom'
import type { Image } from '../../clouds/cloud.ts'
import { useMessages } from '../../i18n/i18n.tsx'
import { useNewImages } from '../../queries/images.ts'
import { useAnswer, useReceivedImages } from '../../queries/received-images.ts'
import { useSession } from '../../queries/session.ts'
import { Account } from '../../ui/account.tsx'
import { useImageColumns, useImageCsvColumns, useImageFilters } from '../../ui/image-columns.tsx'
import { imageArrangement, imageListShape } from '../../ui/image-list.ts'
import { Notice } from '../../ui/notice.tsx'
import { paths } from '../../ui/paths.ts'
import { ResourceTable } from '../../ui/resource-table.tsx'
import { RowActions, type Action } from '../../ui/row-actions.tsx'
import { useImageUse } from '../../ui/use-image-use.tsx'

function NothingReceived({ rejected }: { rejected: number }) {
  const { place, words } = useSession()
  const messages = useMessages().sharedImages
  return (
    <Empty description={rejected > 0 ? messages.allRejected(rejected) : messages.empty}>
      {rejected > 0 ? (
        <Link to={paths.rejectedImages(place)}>{words.rejectedImages}</Link>
      ) : (
        <Link to={paths.account(place)}>{messages.emptyNextStep}</Link>
      )}
    </Empty>
  )
}

/** What others share with this account in this region (T12). */
export function SharedImagesPage() {
  const { words, place } = useSession()
  const messages = useMessages()
  const { query, accepted, rejected } = useReceivedImages()
  const answer = useAnswer()
  const use = useImageUse()
  const isNew = useNewImages(query.data?.items)
  const [turnedAway, setTurnedAway] = useState<Image>()
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
          onReject={() => {
            answer.mutate({ images: [image.id], answer: 'rejected' })
            setTurnedAway(image)
          }}
        />
      ),
    },
  ]

  return (
    <Flex vertical gap="middle">
      <Alert type="warning" showIcon title={words.reminders.trust} />
      {turnedAway && (
        <RejectedNotice
          key={turnedAway.id}
          image={turnedAway}
          onUndo={() => {
            answer.mutate({ images: [turnedAway.id], answer: 'accepted' })
            setTurnedAway(undefined)
          }}
          onClose={() => setTurnedAway(undefined)}
        />
      )}
      {use.notice}
      <ResourceTable<Image>
        label={words.sharedImages}
        query={query}
        items={accepted}
        shape={imageListShape}
        arrangement={imageArrangement}
        filters={useImageFilters()}
        columns={columns}
        empty={<NothingReceived rejected={rejected.length} />}
        csv={{ file: `shared-images-${place.account}-${place.region}`, columns: useImageCsvColumns() }}
        failedTitle={messages.sharedImages.failed}
        searchLabel={messages.image.search}
      />
      {use.dialog}
    </Flex>
  )
}

interface RejectedNoticeProps {
  image: Image
  onUndo: () => void
  onClose: () => void
}

function RejectedNotice({ image, onUndo, onClose }: RejectedNoticeProps) {
  const { place, words } = useSession()
  const messages = useMessages().sharedImages
  return (
    <Notice onClose={onClose} action={<Button onClick={onUndo}>{messages.undo}</Button>}>
      {messages.rejected(image.name)} <Link to={paths.rejectedImages(place)}>{words.rejectedImages}</Link>
    </Notice>
  )
}

const nothing = () => {}

/** What a recipient can do with an image; what only its owner can stays in view with the reason. */
function ImageActions({ image, use, onReject }: { image: Image; use: Action; onReject: () => void }) {
  const { words } = useSession()
  const messages = useMessages()
  return (
    <RowActions
      of={image.name}
      actions={[use, { label: messages.sharedImages.reject, onClick: onReject }]}
      more={[
        { label: words.share, disabledReason: words.notOffered.shareOn, onClick: nothing },
        { label: messages.image.edit, disabledReason: words.notOffered.edit, onClick: nothing },
        { label: messages.image.delete, disabledReason: words.notOffered.delete, onClick: nothing },
      ]}
    />
  )
}
