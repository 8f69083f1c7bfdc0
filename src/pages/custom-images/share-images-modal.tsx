import { Button, Flex, Modal } from 'antd'
import { useState } from 'react'
import type { Image } from '../../clouds/cloud.ts'
import { useMessages } from '../../i18n/i18n.tsx'
import { useSession } from '../../queries/session.ts'
import { useShareAllowance } from '../../queries/share-allowance.ts'
import { BusyButton } from '../../ui/busy-button.tsx'
import { useLeaveGuard } from '../../ui/leave-guard.tsx'
import type { DialogProps } from '../../ui/lazy-dialog.tsx'
import { Allowance } from '../../ui/sharing/allowance.tsx'
import { keepFocus, RecipientField } from '../../ui/sharing/recipient-field.tsx'
import { Running, RunSummary } from '../../ui/sharing/run-progress.tsx'
import { ShareReminders } from '../../ui/sharing/share-reminders.tsx'
import { useRecipients } from '../../ui/sharing/use-recipients.ts'
import { WhatRecipientsDo } from '../../ui/sharing/what-recipients-do.tsx'
import { ImageChoice, useImageChoice } from './image-choice.tsx'
import { ImageSharing } from './image-sharing.tsx'
import { holdersOfAll, overLimit, planOf } from './share-plan.ts'
import { useSeveralShares } from './use-several-shares.ts'

interface ShareImagesModalProps extends DialogProps {
  images: Image[]
}

/** Shares several images with the same accounts, one image after the other, and says what became of each account (C2). */
export function ShareImagesModal({ images, open, onClose, afterClose }: ShareImagesModalProps) {
  const { words } = useSession()
  const messages = useMessages()
  const texts = messages.severalImages
  const isShareable = ({ state }: Image) => state === 'available'
  const choice = useImageChoice(images, (image) => (isShareable(image) ? undefined : words.shareOnlyAvailable))
  const { stateOf, reading, run, stop, share } = useSeveralShares(images.filter(isShareable))
  const targets = choice.chosen.map((image) => stateOf(image).target)
  const field = useRecipients(holdersOfAll(targets))
  const allowance = useShareAllowance()
  const [checked, setChecked] = useState(false)
  const leave = useLeaveGuard(open && field.dirty, messages.shareModal.leave)

  const ready = field.ready.map(({ account }) => account)
  const plan = planOf(targets, ready)
  const adding = plan.flatMap(({ accounts }) => accounts).length
  const noRoom = overLimit(targets, ready).length
  const over = overLimit(targets, ready, allowance.left)
  const refused = new Map(choice.chosen.map((image) => [image.id, new Set(stateOf(image).refused.map(accountOf))]))
  const retrying = plan.length > 0 && plan.every(({ image, accounts }) => isSubset(accounts, refused.get(image)))
  const recipients = new Set(plan.flatMap(({ accounts }) => accounts)).size
  const running = run?.running ?? false

  async function submit() {
    const requests = planOf(
      targets,
      field.add(field.text).map(({ account }) => account),
    )
    setChecked(requests.length === 0)
    const left = new Map<string, number>()
    for (const account of requests.flatMap(({ accounts }) => accounts)) left.set(account, (left.get(account) ?? 0) + 1)
    await share(requests, ({ account, error }) => {
      if (error) return
      left.set(account, left.get(account)! - 1)
      // Every image that lacked it has it.
      if (left.get(account) === 0) field.remove(new Set([account]))
    })
  }

  return (
    <Modal
      title={texts.title(words.shareWindow, images.length)}
      open={open}
      width={640}
      onCancel={() => leave(onClose)}
      afterClose={afterClose}
      mask={{ closable: false }}
      footer={
        <>
          <Button onMouseDown={keepFocus} onClick={() => leave(onClose)}>
            {messages.shareModal.close}
          </Button>
          <BusyButton
            type="primary"
            className="long-button"
            busy={running || reading > 0}
            onMouseDown={keepFocus}
            onClick={() => void submit()}
          >
            {retrying
              ? texts.retry(adding)
              : recipients === 0
                ? (words.shareButton?.label ?? words.share)
                : texts.share(words.shareButton?.verb ?? words.share, plan.length, recipients)}
          </BusyButton>
        </>
      }
    >
      <Flex vertical gap="middle">
        <ShareReminders onCopy={undefined} />
        <RecipientField
          field={field}
          disabled={running}
          error={checked && ready.length === 0 ? messages.shareModal.nothingToSend(words.accountId) : undefined}
          over={over}
        >
          {noRoom > 0 && (
            <div role="status" className="slots slots-over">
              {texts.noRoom(noRoom)}
            </div>
          )}
          <Allowance allowance={allowance} adding={adding} />
        </RecipientField>
        {run &&
          (running ? (
            <Running done={run.outcomes.length} total={run.total} onStop={stop} />
          ) : (
            <RunSummary
              outcomes={run.outcomes}
              total={run.total}
              words={{ done: texts.shared, partly: texts.partlyShared, left: texts.notShared }}
            />
          ))}
        <WhatRecipientsDo images={images} run={run} />
        {reading > 0 && <div role="status">{texts.reading(reading)}</div>}
        <ImageChoice
          choice={choice}
          isFixed={() => running}
          error={checked && choice.chosen.length === 0 ? texts.noImage : undefined}
        >
          {(image) => (
            <ImageSharing image={image} sharing={stateOf(image)} adding={choice.isChosen(image) ? ready : []} />
          )}
        </ImageChoice>
      </Flex>
    </Modal>
  )
}

const accountOf = ({ account }: { account: string }) => account

const isSubset = (accounts: string[], others: ReadonlySet<string> | undefined) =>
  accounts.every((account) => others?.has(account))
