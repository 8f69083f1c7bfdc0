import { useQuery } from '@tanstack/react-query'
import { Alert, Button, Flex, Modal } from 'antd'
import { useRef, useState } from 'react'
import type { Image } from '../../clouds/cloud.ts'
import { useMessages } from '../../i18n/i18n.tsx'
import { sharesOf, useShareImage } from '../../queries/shares.ts'
import { useSession } from '../../queries/session.ts'
import { BusyButton } from '../busy-button.tsx'
import { useLeaveGuard } from '../leave-guard.tsx'
import { useLazyDialog, type DialogProps } from '../lazy-dialog.tsx'
import { AccessList } from './access-list.tsx'
import { AnswerCounts } from './answers.tsx'
import { keepFocus, RecipientField } from './recipient-field.tsx'
import { RunProgress } from './run-progress.tsx'
import { ShareAgain } from './share-again.tsx'
import { ShareReminders } from './share-reminders.tsx'
import { Slots } from './slots.tsx'
import { useRecipients } from './use-recipients.ts'
import { useShareRun } from './use-share-run.ts'
import { WhatRecipientsDo } from './what-recipients-do.tsx'

const loadStopSharingModal = () => import('./stop-sharing-modal.tsx').then(({ StopSharingModal }) => StopSharingModal)

interface ShareModalProps extends DialogProps {
  image: Image
  /** What the region is called, where it is another than the page's. */
  where?: string
  /** Where the image can also be copied to another region: what leads there. */
  onCopy?: () => void
  /** Told, once the dialog is out of sight, with whom sharing was stopped in it. */
  onStopped?: (accounts: string[]) => void
}

/** Shares one image with accounts of the same region (T11), and shows who has it. */
export function ShareModal({ image, where, onCopy, onStopped, open, onClose, afterClose }: ShareModalProps) {
  const session = useSession()
  const messages = useMessages().shareModal
  const shares = useQuery(sharesOf(session, image.id))
  const field = useRecipients(new Set(shares.data?.map(({ account }) => account)))
  const limit = session.profile.shareLimits[image.kind].value
  const over = shares.data ? field.ready.slice(Math.max(0, limit - shares.data.length)) : []
  const { run, start, stop } = useShareRun(useShareImage())
  const [nothingToSend, setNothingToSend] = useState(false)
  const [stopping, stopSharing] = useLazyDialog(loadStopSharingModal)
  const [stopped, setStopped] = useState<string[]>([])
  const goingToCopy = useRef(false)
  const leave = useLeaveGuard(open && field.dirty, messages.leave)

  const { ready } = field
  const retrying = ready.length > 0 && ready.every(({ refusal }) => refusal)

  async function share() {
    const accounts = field.add(field.text).map(({ account }) => account)
    setNothingToSend(accounts.length === 0)
    if (accounts.length === 0) return
    await start([{ image: image.id, accounts }], ({ account, error }) =>
      error ? field.refuse(account, error) : field.remove(new Set([account])),
    )
  }

  function copy() {
    goingToCopy.current = true
    onClose()
  }

  return (
    <Modal
      title={messages.title(session.words.shareWindow, where === undefined ? image.name : `${image.name} (${where})`)}
      open={open}
      width={640}
      onCancel={() => leave(onClose)}
      afterClose={() => {
        afterClose()
        if (stopped.length > 0) onStopped?.(stopped)
        if (goingToCopy.current) onCopy?.()
      }}
      mask={{ closable: false }}
      footer={
        <>
          <Button onMouseDown={keepFocus} onClick={() => leave(onClose)}>
            {messages.close}
          </Button>
          <BusyButton type="primary" busy={run?.running ?? false} onMouseDown={keepFocus} onClick={() => void share()}>
            {retrying ? messages.retry(ready.length) : messages.submit(session.words.share, ready.length)}
          </BusyButton>
        </>
      }
    >
      <Flex vertical gap="middle">
        <ShareReminders onCopy={onCopy && (() => leave(copy))} />
        <RecipientField
          field={field}
          disabled={run?.running ?? false}
          error={nothingToSend && ready.length === 0 ? messages.nothingToSend(session.words.accountId) : undefined}
          over={over.map(({ account }) => account)}
        >
          <Slots image={image} used={shares.data?.length} adding={ready.length} />
        </RecipientField>
        {run && <RunProgress run={run} onStop={stop} done={messages.sharedWith} partly={messages.partly} />}
        <WhatRecipientsDo images={[image]} run={run} />
        {shares.error && shares.data && <Alert type="warning" showIcon title={messages.accessStale} />}
        <section>
          <h2 className="dialog-heading">{session.words.answers?.recipients ?? messages.whoHasAccess}</h2>
          <AnswerCounts shares={shares.data ?? []} />
          {stopped.length > 0 && (
            <ShareAgain key={stopped.length} image={image} accounts={stopped} onClose={() => setStopped([])} />
          )}
          <AccessList
            image={image}
            shares={shares}
            onStop={(account) =>
              stopSharing({
                image,
                accounts: [account],
                onStopped: (accounts) => setStopped((now) => [...now, ...accounts]),
              })
            }
          />
        </section>
      </Flex>
      {stopping}
    </Modal>
  )
}
