import { Alert } from 'antd'
import type { ReactNode } from 'react'
import { useMessages } from '../../i18n/i18n.tsx'
import { useSession } from '../../queries/session.ts'
import { BusyButton } from '../busy-button.tsx'
import { Allowance } from './allowance.tsx'
import { keepFocus, RecipientField } from './recipient-field.tsx'
import { RunProgress } from './run-progress.tsx'
import { ShareReminders } from './share-reminders.tsx'
import { Slots } from './slots.tsx'
import type { ShareFormState } from './use-share-form.ts'
import { WhatRecipientsDo } from './what-recipients-do.tsx'

interface ShareFormProps {
  form: ShareFormState
  /** Where the image can also be copied to another region: what leads there. */
  onCopy: (() => void) | undefined
  /** What stands below the field: the button, where it is not in a dialog's footer. */
  children?: ReactNode
}

/** What is to be known before an image is shared, with whom it is to be, and what became of that. */
export function ShareForm({ form, onCopy, children }: ShareFormProps) {
  const { words } = useSession()
  const messages = useMessages().shareModal
  const { image, shares, field, run } = form
  const adding = field.ready.length
  return (
    <>
      <ShareReminders onCopy={onCopy} />
      <RecipientField
        field={field}
        disabled={form.running}
        error={form.nothingToSend ? messages.nothingToSend(words.accountId) : undefined}
        over={form.over}
      >
        <Slots image={image} used={shares.data?.length} adding={form.dayIsFuller ? 0 : adding} />
        <Allowance allowance={form.allowance} adding={form.dayIsFuller ? adding : 0} />
      </RecipientField>
      {children}
      {run && <RunProgress run={run} onStop={form.stop} done={messages.sharedWith} partly={messages.partly} />}
      <WhatRecipientsDo images={[image]} run={run} />
      {shares.error && shares.data && <Alert type="warning" showIcon title={messages.accessStale} />}
    </>
  )
}

/** Sends what the form holds. */
export function ShareButton({ form }: { form: ShareFormState }) {
  const { words } = useSession()
  const messages = useMessages().shareModal
  const n = form.field.ready.length
  return (
    <BusyButton type="primary" busy={form.running} onMouseDown={keepFocus} onClick={() => void form.share()}>
      {form.retrying
        ? messages.retry(n)
        : messages.submit((n === 0 ? words.shareButton?.label : words.shareButton?.verb) ?? words.share, n)}
    </BusyButton>
  )
}
