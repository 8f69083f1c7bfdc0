import { Button, Flex, Input, type GetRef } from 'antd'
import { useId, useRef, type MouseEvent, type ReactNode } from 'react'
import { useMessages } from '../../i18n/i18n.tsx'
import { useAccountNames } from '../../queries/account-names.ts'
import { useSession } from '../../queries/session.ts'
import { CopyButton } from '../copyable.tsx'
import { AccountType } from './account-type.tsx'
import { RecipientList } from './recipient-list.tsx'
import type { useRecipients } from './use-recipients.ts'

interface RecipientFieldProps {
  field: ReturnType<typeof useRecipients>
  disabled: boolean
  error: string | undefined
  /** Of those that could be sent, the ones that there is no room for. */
  over: string[]
  /** What is to be said about room, above the ways to keep to it. */
  children?: ReactNode
}

/** Account IDs, typed or pasted in any separation, each shown as a chip and checked at once. */
export function RecipientField({ field, disabled, error, over, children }: RecipientFieldProps) {
  const messages = useMessages().shareModal
  const { words } = useSession()
  const id = useId()
  const input = useRef<GetRef<typeof Input.TextArea>>(null)
  /** For when the button that has the focus goes away. */
  const focusField = () => input.current?.focus()
  return (
    <div>
      <AccountType />
      <label htmlFor={id} className="field-label">
        {words.accountField ?? words.accountId}
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
      <RecipientList field={field} disabled={disabled} over={over} onButtonGoes={focusField} />
      {field.duplicates > 0 && <p role="status">{messages.duplicates(field.duplicates)}</p>}
      {children}
      {over.length > 0 && over.length < field.ready.length && (
        <KeepWhatFits
          fitting={field.ready.length - over.length}
          over={over}
          disabled={disabled}
          onKeep={() => {
            focusField()
            field.remove(new Set(over))
          }}
        />
      )}
    </div>
  )
}

interface KeepWhatFitsProps {
  fitting: number
  over: string[]
  disabled: boolean
  onKeep: () => void
}

/** Two presses part the accounts that fit from the others, and lose none of them. */
function KeepWhatFits({ fitting, over, disabled, onKeep }: KeepWhatFitsProps) {
  const messages = useMessages().shareModal
  return (
    <Flex wrap gap="small" align="center" className="keep-what-fits">
      <Button size="small" disabled={disabled} onClick={onKeep}>
        {messages.keepFirst(fitting)}
      </Button>
      <CopyButton text={over.join('\n')} label={messages.copyOver(over.length)} />
    </Flex>
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

/**
 * For the buttons of a dialog around the field: when it loses the focus, its text becomes a chip, the dialog grows, and the
 * button would slip from under the pointer.
 */
export const keepFocus = (event: MouseEvent) => event.preventDefault()
