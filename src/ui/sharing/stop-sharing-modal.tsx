import { useQuery } from '@tanstack/react-query'
import { Alert, Button, Flex, Modal, Skeleton } from 'antd'
import { useState } from 'react'
import type { Image } from '../../clouds/cloud.ts'
import type { CloudError } from '../../clouds/cloud-error.ts'
import { useMessages } from '../../i18n/i18n.tsx'
import { sharesOf, useStopSharing } from '../../queries/shares.ts'
import { useSession } from '../../queries/session.ts'
import { BusyButton } from '../busy-button.tsx'
import { Failure } from '../failure.tsx'
import type { DialogProps } from '../lazy-dialog.tsx'
import { AccountChoice } from './account-choice.tsx'
import { RunProgress } from './run-progress.tsx'
import { useShareRun } from './use-share-run.ts'

interface StopSharingModalProps extends DialogProps {
  image: Image
  /** Chosen already; else the person chooses among all who have access. */
  accounts?: string[]
  /** Told, once the dialog is out of sight, with whom sharing was stopped. */
  onStopped: (accounts: string[]) => void
}

/** Ends shares, after saying whom it takes what from (C4). */
export function StopSharingModal({ image, accounts, onStopped, open, onClose, afterClose }: StopSharingModalProps) {
  const session = useSession()
  const messages = useMessages().stopSharing
  const shares = useQuery(sharesOf(session, image.id))
  const [chosen, setChosen] = useState(accounts ?? [])
  const [stopped, setStopped] = useState<string[]>([])
  const [refusals, setRefusals] = useState<ReadonlyMap<string, CloudError>>(new Map())
  const { run, start, stop } = useShareRun(useStopSharing())
  const holders = (shares.data ?? []).map(({ account }) => account)
  const offered = accounts ?? holders
  const finished = run !== undefined && !run.running && chosen.length === 0

  async function stopSharing() {
    setRefusals(new Map())
    await start([{ image: image.id, accounts: chosen }], ({ account, error }) => {
      if (error) setRefusals((now) => new Map(now).set(account, error))
      else {
        setStopped((now) => [...now, account])
        setChosen((now) => now.filter((other) => other !== account))
      }
    })
  }

  return (
    <Modal
      title={messages.title(session.words.stopSharing, image.name)}
      open={open}
      onCancel={onClose}
      afterClose={() => {
        afterClose()
        // Now, when the dialog has given the focus back: what tells of it may need it.
        if (stopped.length > 0) onStopped(stopped)
      }}
      footer={
        <>
          <Button onClick={onClose}>{finished ? messages.close : messages.keep}</Button>
          {!finished && (
            <BusyButton
              danger
              type="primary"
              busy={run?.running ?? false}
              disabled={chosen.length === 0}
              onClick={() => void stopSharing()}
            >
              {refusals.size > 0
                ? messages.retry(chosen.length)
                : messages.submit(session.words.stopSharing, chosen.length)}
            </BusyButton>
          )}
        </>
      }
    >
      <Flex vertical gap="middle">
        {shares.isPending && !accounts && <Skeleton active title={false} paragraph={{ rows: 3 }} />}
        {shares.error && !accounts && (
          <Failure title={messages.failed} error={shares.error} onRetry={() => void shares.refetch()} />
        )}
        {shares.data && offered.length === 0 && !run && <p>{messages.nobody}</p>}
        {!finished && offered.length > 0 && (
          <>
            <Alert type="warning" showIcon title={messages.consequence} description={session.words.stopConsequence} />
            <AccountChoice
              label={messages.recipients}
              offered={offered}
              chosen={chosen}
              onChange={setChosen}
              refusals={refusals}
              shares={shares.data}
            />
          </>
        )}
        {run && <RunProgress run={run} onStop={stop} done={messages.stopped} partly={messages.partly} />}
      </Flex>
    </Modal>
  )
}
