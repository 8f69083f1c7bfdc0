import { CloseOutlined } from '@ant-design/icons'
import { Button, Input, type GetRef } from 'antd'
import { useId, useRef } from 'react'
import { useMessages } from '../../i18n/i18n.tsx'
import { useAccountNames } from '../../queries/account-names.ts'
import { useSession } from '../../queries/session.ts'
import { useErrorSentence } from '../error-sentence.ts'
import { CloudCode } from '../failure.tsx'
import type { Recipient, useRecipients } from './use-recipients.ts'

interface RecipientFieldProps {
  field: ReturnType<typeof useRecipients>
  disabled: boolean
  error: string | undefined
}

/** Account IDs, typed or pasted in any separation, each shown as a chip and checked at once. */
export function RecipientField({ field, disabled, error }: RecipientFieldProps) {
  const messages = useMessages().shareModal
  const { words } = useSession()
  const id = useId()
  const input = useRef<GetRef<typeof Input.TextArea>>(null)
  return (
    <div>
      <label htmlFor={id} className="field-label">
        {words.accountId}
      </label>
      <Input.TextArea
        id={id}
        ref={input}
        autoFocus
        autoSize={{ minRows: 1, maxRows: 4 }}
        // Not disabled: that would take the focus out of the dialog.
        readOnly={disabled}
        status={error ? 'error' : ''}
        aria-describedby={`${id}-hint ${id}-error`}
        value={field.text}
        onChange={(event) => field.type(event.target.value)}
        onPaste={(event) => {
          event.preventDefault()
          field.add(field.text + event.clipboardData.getData('text'))
        }}
        onBlur={({ relatedTarget }) => {
          // On the way to a known account, what is typed is its name, not an ID.
          if (!relatedTarget?.closest('.known-accounts')) field.add(field.text)
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
            event.preventDefault()
            field.add(field.text)
          }
        }}
      />
      <p id={`${id}-hint`} className="field-hint">
        {messages.fieldHint}
      </p>
      <p id={`${id}-error`} className="field-error" role="alert">
        {error}
      </p>
      <KnownAccounts field={field} />
      {field.recipients.length > 0 && (
        <ul className="recipients" aria-label={messages.toShareWith}>
          {field.recipients.map((recipient) => (
            <RecipientChip
              key={recipient.account}
              recipient={recipient}
              disabled={disabled}
              onRemove={() => {
                // The button that had the focus goes with its chip.
                input.current?.focus()
                field.remove(new Set([recipient.account]))
              }}
            />
          ))}
        </ul>
      )}
      {field.duplicates > 0 && <p role="status">{messages.duplicates(field.duplicates)}</p>}
    </div>
  )
}

/** Accounts whose name or ID begins to match what is being typed: one press adds them. */
function KnownAccounts({ field }: { field: ReturnType<typeof useRecipients> }) {
  const messages = useMessages().accountNames
  const entered = new Set(field.recipients.map(({ account }) => account))
  const matching = useAccountNames()
    .matching(field.text)
    .filter(({ id }) => !entered.has(id))
    .slice(0, mostOffered)
  if (matching.length === 0) return null
  return (
    <ul className="known-accounts" aria-label={messages.known}>
      {matching.map(({ id, name }) => (
        <li key={id}>
          <Button
            size="small"
            aria-label={messages.add(name, id)}
            // The field must not lose the focus: it would take the half-typed name for an ID.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => field.choose(id)}
          >
            {name} <code>{id}</code>
          </Button>
        </li>
      ))}
    </ul>
  )
}

/** More would hide what is below; a longer text narrows them. */
const mostOffered = 5

interface RecipientChipProps {
  recipient: Recipient
  disabled: boolean
  onRemove: () => void
}

function RecipientChip({ recipient: { account, problem, refusal }, disabled, onRemove }: RecipientChipProps) {
  const messages = useMessages().shareModal
  const { words } = useSession()
  const { nameOf } = useAccountNames()
  const sentence = useErrorSentence()
  const trouble = problem
    ? problem === 'form'
      ? words.recipientForm
      : messages.problems[problem]
    : refusal && sentence(refusal)
  return (
    <li className={trouble ? 'recipient recipient-trouble' : 'recipient'}>
      <span className="recipient-text">
        {nameOf(account)} <code>{account}</code> {trouble} {!problem && refusal && <CloudCode error={refusal} />}
      </span>
      <Button
        type="text"
        size="small"
        icon={<CloseOutlined />}
        disabled={disabled}
        aria-label={messages.remove(account)}
        onClick={onRemove}
      />
    </li>
  )
}
