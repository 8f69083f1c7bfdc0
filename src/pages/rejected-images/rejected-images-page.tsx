import { Alert, Button, Empty, Flex } from 'antd'
import { Link } from 'react-router-dom'
import { useMessages } from '../../i18n/i18n.tsx'
import { type RejectedImage, useReceivedImages } from '../../queries/received-images.ts'
import { useSession } from '../../queries/session.ts'
import { ActionButton } from '../../ui/action-button.tsx'
import { DateTime } from '../../ui/image-cells.tsx'
import { useImageColumns, useImageFilters } from '../../ui/image-columns.tsx'
import { imageArrangement, imageListShape } from '../../ui/image-list.ts'
import { paths } from '../../ui/paths.ts'
import { ResourceTable } from '../../ui/resource-table.tsx'
import { SelectionBar } from '../../ui/selection-bar.tsx'
import { useSelectedImages } from '../../ui/use-selected-images.ts'
import { useAcceptingAgain } from './use-accepting-again.tsx'

function NothingRejected() {
  const { place, words } = useSession()
  const messages = useMessages().rejectedImages
  return (
    <Empty description={messages.empty}>
      <Link to={paths.sharedImages(place)}>{words.sharedImages}</Link>
    </Empty>
  )
}

/** Received images that this account turned away: in this console (C1), or for the cloud and its owners to see (H6). */
export function RejectedImagesPage() {
  const { invitations, rejectedImages } = useSession().words
  const messages = useMessages()
  const { rejectedQuery, rejected } = useReceivedImages()
  const { accept, busy, notice } = useAcceptingAgain()
  const { selected, selection, clear } = useSelectedImages(rejected)
  const acceptWord = invitations?.acceptAgain ?? messages.rejectedImages.accept
  const rejectedAt = {
    key: 'rejected',
    title: messages.rejectedImages.rejectedAt,
    render: (_: unknown, image: RejectedImage) => image.rejectedAt && <DateTime iso={image.rejectedAt} />,
  }
  const columns = [
    ...useImageColumns<RejectedImage>(),
    ...(invitations ? [] : [rejectedAt]),
    {
      key: 'actions',
      title: messages.list.actions,
      render: (_: unknown, image: RejectedImage) => (
        <ActionButton label={acceptWord} of={image.name} disabledReason={busy} onClick={() => accept([image])} />
      ),
    },
  ]

  return (
    <Flex vertical gap="middle">
      <Alert type="info" showIcon title={invitations?.aboutRejected ?? messages.rejectedImages.keptHere} />
      {notice}
      <ResourceTable<RejectedImage>
        label={rejectedImages}
        query={rejectedQuery}
        items={rejected}
        shape={imageListShape}
        arrangement={imageArrangement}
        filters={useImageFilters()}
        columns={columns}
        {...(invitations && { selection })}
        empty={<NothingRejected />}
        failedTitle={messages.sharedImages.failed}
        searchLabel={messages.image.search}
      />
      {invitations && (
        <SelectionBar selected={selected} onClear={clear}>
          <Button type="primary" disabled={busy !== undefined} onClick={() => accept(selected)}>
            {acceptWord}
          </Button>
        </SelectionBar>
      )}
    </Flex>
  )
}
