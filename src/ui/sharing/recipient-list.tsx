import { CloseOutlined } from '@ant-design/icons'
import { Button, Flex } from 'antd'
import { useState } from 'react'
import { useMessages } from '../../i18n/i18n.tsx'
import { useAccountNames } from '../../queries/account-names.ts'
import { useSession } from '../../queries/session.ts'
import { CopyButton } from '../copyable.tsx'
import { useErrorSentence } from '../error-sentence.ts'
import { CloudCode } from '../failure.tsx'
import type { Problem } from './recipients.ts'
import type { Recipient, useRecipients } from './use-recipients.ts'

interface RecipientListProps {
  field: ReturnType<typeof useRecipients>
  disabled: boolean
  /** Of those that could be sent, the ones that there is no room for. */
  over: string[]
  /** Called before the button that has the focus goes away. */
  onButtonGoes: () => void
}

/** As many as most clouds let an image be shared with; thousands would stop the page. */
const firstShown = 50

/** The entries as chips, those with a problem first; where there are many, counted, and only so many of them drawn. */
export function RecipientList({ field, disabled, over, onButtonGoes }: RecipientListProps) {
  const messages = useMessages().shareModal
  const [most, setMost] = useState(firstShown)
  const troubled = field.recipients.filter(isTroubled)
  const ordered = [...troubled, ...field.recipients.filter((recipient) => !isTroubled(recipient))]
  const isOver = new Set(over)
  const hidden = Math.max(0, ordered.length - most)
  const remove = (accounts: string[]) => {
    onButtonGoes()
    field.remove(new Set(accounts))
  }
  if (ordered.length === 0) return null

  return (
    <>
      {(troubled.length > 1 || ordered.length > firstShown) && (
        <Summary recipients={ordered} troubled={troubled} disabled={disabled} onRemove={remove} />
      )}
      <ul className="recipients" aria-label={messages.toShareWith}>
        {ordered.slice(0, most).map((recipient) => (
          <RecipientChip
            key={recipient.account}
            recipient={recipient}
            over={isOver.has(recipient.account)}
            disabled={disabled}
            onRemove={() => remove([recipient.account])}
          />
        ))}
      </ul>
      {hidden > 0 && (
        <Button
          type="link"
          size="small"
          onClick={() => {
            if (hidden <= step) onButtonGoes()
            setMost(most + step)
          }}
        >
          {messages.showMore(hidden)}
        </Button>
      )}
    </>
  )
}

const step = 100

const isTroubled = ({ problem, refusal }: Recipient) => problem !== undefined || refusal !== undefined

interface SummaryProps {
  recipients: Recipient[]
  troubled: Recipient[]
  disabled: boolean
  onRemove: (accounts: string[]) => void
}

/** How many of each kind there are, and what can be done at once with those that have a problem. */
function Summary({ recipients, troubled, disabled, onRemove }: SummaryProps) {
  const messages = useMessages().shareModal
  const { accountId } = useSession().words
  const accounts = troubled.map(({ account }) => account)
  const count = (problem: Problem | undefined) => troubled.filter((recipient) => recipient.problem === problem).length
  const parts = [
    messages.counts.ready(recipients.filter(({ problem }) => !problem).length),
    ...(['form', 'self', 'already-shared'] as const).map((problem) => {
      const n = count(problem)
      return n > 0 && messages.counts[problem](n, accountId)
    }),
    count(undefined) > 0 && messages.counts.refused(count(undefined)),
  ]
  return (
    <div className="recipient-summary">
      <p role="status">{parts.filter(Boolean).join(' ')}</p>
      {troubled.length > 1 && (
        <Flex wrap gap="small" align="center">
          <Button size="small" disabled={disabled} onClick={() => onRemove(accounts)}>
            {messages.removeTroubled(troubled.length)}
          </Button>
          <CopyButton text={accounts.join('\n')} label={messages.copyTroubled(troubled.length)} />
        </Flex>
      )}
    </div>
  )
}

interface RecipientChipProps {
  recipient: Recipient
  over: boolean
  disabled: boolean
  onRemove: () => void
}

function RecipientChip({ recipient: { account, problem, refusal }, over, disabled, onRemove }: RecipientChipProps) {
  const messages = useMessages().shareModal
  const { words } = useSession()
  const { nameOf } = useAccountNames()
  const sentence = useErrorSentence()
  const trouble = problem
    ? problem === 'form'
      ? words.recipientForm
      : messages.problems[problem](words.accountId)
    : refusal && sentence(refusal)
  return (
    <li className={trouble ? 'recipient recipient-trouble' : 'recipient'}>
      <span className="recipient-text">
        {nameOf(account)} <code>{account}</code> {trouble} {!problem && refusal && <CloudCode error={refusal} />}
        {!trouble && over && messages.noRoom}
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
