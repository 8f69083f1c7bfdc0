import { useQuery } from '@tanstack/react-query'
import { Alert, Button, Flex, Modal, Skeleton } from 'antd'
import type { Image } from '../../clouds/cloud.ts'
import type { CloudError } from '../../clouds/cloud-error.ts'
import { useMessages } from '../../i18n/i18n.tsx'
import { useSession } from '../../queries/session.ts'
import { sharesOf } from '../../queries/shares.ts'
import { BusyButton } from '../busy-button.tsx'
import { Failure, Reason } from '../failure.tsx'
import type { DialogProps } from '../lazy-dialog.tsx'
import { RunProgress } from '../sharing/run-progress.tsx'
import { SharesThatEnd } from './shares-that-end.tsx'
import { useDeletion } from './use-deletion.ts'

interface DeleteImageModalProps extends DialogProps {
  image: Image
  onDeleted: (image: Image) => void
  /** Told, where the image stays, with whom sharing was stopped all the same. */
  onStopped: (accounts: string[]) => void
}

/**
 * Deletes an image, after saying what that means (C4) and, where somebody still has it, stopping all its shares (T6). Where
 * they end with the image (H15), it says whose do, and deletes at once.
 */
export function DeleteImageModal({ image, onDeleted, onStopped, open, onClose, afterClose }: DeleteImageModalProps) {
  const session = useSession()
  const { profile, words } = session
  const messages = useMessages()
  const texts = messages.imageDetails.delete
  const shares = useQuery(sharesOf(session, image.id))
  const holders = shares.data?.map(({ account }) => account)
  const { deletions, progress, run, start, stop } = useDeletion()
  const deletion = deletions.get(image.id)
  const toStop = profile.deletionEndsShares ? 0 : (holders?.length ?? 0)

  async function stopAndDelete(accounts: string[]) {
    if (await start([{ image: image.id, accounts }])) onClose()
  }

  function cancel() {
    stop()
    onClose()
  }

  return (
    <Modal
      title={texts.title(image.name)}
      open={open}
      onCancel={cancel}
      afterClose={() => {
        afterClose()
        // Now, when the dialog has given the focus back: the news takes it.
        if (deletion?.gone) onDeleted(image)
        else if (deletion && deletion.stopped.length > 0) onStopped(deletion.stopped)
      }}
      footer={
        <Flex wrap gap="small" justify="end">
          <Button onClick={cancel}>{texts.cancel}</Button>
          <BusyButton
            danger
            type="primary"
            className="long-button"
            busy={progress?.running ?? false}
            disabled={!holders}
            onClick={() => void stopAndDelete(holders ?? [])}
          >
            {toStop > 0 ? texts.stopAndDelete(toStop) : texts.submit}
          </BusyButton>
        </Flex>
      }
    >
      <Flex vertical gap="middle">
        <Alert
          type="warning"
          showIcon
          title={texts.consequence}
          description={
            <>
              {words.deleteConsequence}
              {toStop > 0 && <p className="alert-part">{words.stopConsequence}</p>}
            </>
          }
        />
        {shares.isPending && <Skeleton active title={false} paragraph={{ rows: 3 }} />}
        {shares.error && (
          <Failure title={messages.stopSharing.failed} error={shares.error} onRetry={() => void shares.refetch()} />
        )}
        {holders && toStop > 0 && <Holders accounts={holders} refusals={deletion?.refusals} />}
        {profile.deletionEndsShares && shares.data && shares.data.length > 0 && <SharesThatEnd shares={shares.data} />}
        {run && (
          <RunProgress
            run={run}
            onStop={stop}
            done={messages.stopSharing.stopped}
            partly={messages.stopSharing.partly}
          />
        )}
        {deletion && !deletion.gone && deletion.error === undefined && (
          <Alert type="error" showIcon role="alert" title={texts.notDeleted} />
        )}
        {deletion?.error !== undefined && <Failure title={texts.failed} error={deletion.error} />}
      </Flex>
    </Modal>
  )
}

interface HoldersProps {
  accounts: string[]
  refusals: ReadonlyMap<string, CloudError> | undefined
}

/** Who still has the image, each with why it could not be taken away when that was tried. */
function Holders({ accounts, refusals }: HoldersProps) {
  const messages = useMessages().imageDetails.delete
  return (
    <section>
      <h2 className="dialog-heading">{messages.stillShared(accounts.length)}</h2>
      <p className="field-hint">{messages.stopFirst}</p>
      <ul className="access-list" aria-label={messages.stillShared(accounts.length)}>
        {accounts.map((account) => (
          <li key={account}>
            <code>{account}</code>{' '}
            {refusals?.has(account) && (
              <span>
                <Reason error={refusals.get(account)} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
