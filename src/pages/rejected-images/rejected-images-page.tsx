import { Alert, Empty, Flex } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router-dom'
import { useMessages } from '../../i18n/i18n.tsx'
import { type RejectedImage, useAnswer, useReceivedImages } from '../../queries/received-images.ts'
import { useSession } from '../../queries/session.ts'
import { ActionButton } from '../../ui/action-button.tsx'
import { DateTime } from '../../ui/image-cells.tsx'
import { useImageColumns, useImageFilters } from '../../ui/image-columns.tsx'
import { imageArrangement, imageListShape } from '../../ui/image-list.ts'
import { Notice } from '../../ui/notice.tsx'
import { paths } from '../../ui/paths.ts'
import { ResourceTable } from '../../ui/resource-table.tsx'

function NothingRejected() {
  const { place, words } = useSession()
  const messages = useMessages().rejectedImages
  return (
    <Empty description={messages.empty}>
      <Link to={paths.sharedImages(place)}>{words.sharedImages}</Link>
    </Empty>
  )
}

/** Received images that this account turned away in this console (C1). */
export function RejectedImagesPage() {
  const { words, place } = useSession()
  const messages = useMessages()
  const { rejectedQuery, rejected } = useReceivedImages()
  const answer = useAnswer()
  const [accepted, setAccepted] = useState<RejectedImage>()
  const columns = [
    ...useImageColumns<RejectedImage>(),
    {
      key: 'rejected',
      title: messages.rejectedImages.rejectedAt,
      render: (_: unknown, image: RejectedImage) => image.rejectedAt && <DateTime iso={image.rejectedAt} />,
    },
    {
      key: 'actions',
      title: messages.list.actions,
      render: (_: unknown, image: RejectedImage) => (
        <ActionButton
          label={messages.rejectedImages.accept}
          of={image.name}
          onClick={() => {
            answer.mutate({ images: [image.id], answer: 'accepted' })
            setAccepted(image)
          }}
        />
      ),
    },
  ]

  return (
    <Flex vertical gap="middle">
      <Alert type="info" showIcon title={messages.rejectedImages.keptHere} />
      {accepted && (
        <Notice key={accepted.id} onClose={() => setAccepted(undefined)}>
          {messages.rejectedImages.accepted(accepted.name)}{' '}
          <Link to={paths.sharedImages(place)}>{words.sharedImages}</Link>
        </Notice>
      )}
      <ResourceTable<RejectedImage>
        label={words.rejectedImages}
        query={rejectedQuery}
        items={rejected}
        shape={imageListShape}
        arrangement={imageArrangement}
        filters={useImageFilters()}
        columns={columns}
        empty={<NothingRejected />}
        failedTitle={messages.sharedImages.failed}
        searchLabel={messages.image.search}
      />
    </Flex>
  )
}
