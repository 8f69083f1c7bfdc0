import { Alert, Button, Flex, Modal } from 'antd'
import type { Image } from '../../clouds/cloud.ts'
import { useMessages } from '../../i18n/i18n.tsx'
import { isBeingMade } from '../../queries/images.ts'
import { useSession } from '../../queries/session.ts'
import { useSharesOfEach } from '../../queries/shares.ts'
import { BusyButton } from '../../ui/busy-button.tsx'
import { useDeletion } from '../../ui/image-dialogs/use-deletion.ts'
import type { DialogProps } from '../../ui/lazy-dialog.tsx'
import { Running, RunSummary } from '../../ui/sharing/run-progress.tsx'
import { ImageChoice, useImageChoice } from './image-choice.tsx'
import { ImageDeletion } from './image-deletion.tsx'

interface DeleteImagesModalProps extends DialogProps {
  images: Image[]
  onDeleted: (images: Image[]) => void
  /** Told of each image that stays, with whom sharing was stopped all the same. */
  onStopped: (image: Image, accounts: string[]) => void
}

/** Deletes several images, each after its shares (T6) or with them (H15), and says what became of each (C2). */
export function DeleteImagesModal(props: DeleteImagesModalProps) {
  const { images, onDeleted, onStopped, open, onClose, afterClose } = props
  const { words, profile } = useSession()
  const messages = useMessages()
  const texts = messages.severalImages
  const choice = useImageChoice(images, (image) =>
    isBeingMade(image) ? messages.imageDetails.stillBeingMade : undefined,
  )
  const { deletions, progress, start, stop } = useDeletion()
  const running = progress?.running ?? false
  const isGone = ({ id }: Image) => deletions.get(id)?.gone === true
  const staying = images.filter((image) => !isBeingMade(image) && !isGone(image))
  const reads = useSharesOfEach(staying.map(({ id }) => id))
  const readOf = new Map(staying.map(({ id }, index) => [id, reads[index]!])) // As many as there are images.
  const wanted = choice.chosen.filter((image) => !isGone(image))
  // Nothing is deleted blindly.
  const known = wanted.filter(({ id }) => readOf.get(id)?.data)
  const requests = known.map(({ id }) => ({
    image: id,
    accounts: readOf.get(id)!.data!.map(({ account }) => account),
  }))
  // Where their shares end with the images (H15), nothing is to be stopped.
  const toStop = profile.deletionEndsShares ? 0 : new Set(requests.flatMap(({ accounts }) => accounts)).size
  const reading = reads.filter(({ isPending }) => isPending).length
  const failed = requests.filter(({ image }) => deletions.has(image)).length

  async function deleteThem() {
    if ((await start(requests)) && requests.length === wanted.length) onClose()
  }

  function cancel() {
    stop()
    onClose()
  }

  return (
    <Modal
      title={texts.title(messages.image.delete, images.length)}
      open={open}
      width={640}
      onCancel={cancel}
      afterClose={() => {
        afterClose()
        for (const image of staying) {
          const { stopped = [] } = deletions.get(image.id) ?? {}
          if (stopped.length > 0) onStopped(image, stopped)
        }
        const gone = images.filter(isGone)
        if (gone.length > 0) onDeleted(gone)
      }}
      footer={
        <Flex wrap gap="small" justify="end">
          <Button onClick={cancel}>{messages.shareModal.close}</Button>
          {staying.length > 0 && (
            <BusyButton
              danger
              type="primary"
              className="long-button"
              busy={running || reading > 0}
              disabled={requests.length === 0 && reading === 0}
              onClick={() => void deleteThem()}
            >
              {failed > 0 && failed === requests.length
                ? texts.retry(failed)
                : toStop > 0
                  ? texts.stopAndDelete(toStop, requests.length)
                  : texts.delete(requests.length)}
            </BusyButton>
          )}
        </Flex>
      }
    >
      <Flex vertical gap="middle">
        <Alert
          type="warning"
          showIcon
          title={messages.imageDetails.delete.consequence}
          description={
            <>
              {words.deleteConsequence}
              {toStop > 0 && <p className="alert-part">{words.stopConsequence}</p>}
            </>
          }
        />
        {progress &&
          (running ? (
            <Running done={progress.done} total={progress.total} onStop={stop} />
          ) : (
            <RunSummary
              outcomes={[...deletions.values()].map(({ gone }) => ({ error: !gone }))}
              total={deletions.size + progress.total - progress.done}
              words={{ done: texts.deleted, partly: texts.partlyDeleted, left: texts.notDeleted }}
            />
          ))}
        {reading > 0 && <div role="status">{texts.reading(reading)}</div>}
        <ImageChoice choice={choice} isFixed={(image) => running || isGone(image)}>
          {(image) => <ImageDeletion read={readOf.get(image.id)} deletion={deletions.get(image.id)} />}
        </ImageChoice>
      </Flex>
    </Modal>
  )
}
