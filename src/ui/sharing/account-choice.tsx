import { Checkbox } from 'antd'
import type { Share } from '../../clouds/cloud.ts'
import type { CloudError } from '../../clouds/cloud-error.ts'
import { useMessages } from '../../i18n/i18n.tsx'
import { useAccountNames } from '../../queries/account-names.ts'
import { Reason } from '../failure.tsx'
import { AnswerTag } from './answers.tsx'

interface AccountChoiceProps {
  label: string
  offered: string[]
  chosen: string[]
  onChange: (accounts: string[]) => void
  /** Why an account was refused when it was last sent, said beside it. */
  refusals?: ReadonlyMap<string, CloudError>
  /** For what each has answered. */
  shares?: Share[] | undefined
}

/** Some of these accounts, or all of them. */
export function AccountChoice({ label, offered, chosen, onChange, refusals, shares }: AccountChoiceProps) {
  const messages = useMessages().stopSharing
  const { nameOf } = useAccountNames()
  const isChosen = new Set(chosen)
  const statuses = new Map(shares?.map(({ account, status }) => [account, status]))
  const choose = (account: string, now: boolean) =>
    onChange(offered.filter((other) => (other === account ? now : isChosen.has(other))))
  return (
    <fieldset className="account-choice">
      <legend>{label}</legend>
      {offered.length > 1 && (
        <Checkbox
          checked={isChosen.size === offered.length}
          indeterminate={isChosen.size > 0 && isChosen.size < offered.length}
          onChange={({ target }) => onChange(target.checked ? offered : [])}
        >
          {messages.everyone(offered.length)}
        </Checkbox>
      )}
      {/* Not antd's group: it forgets a press that comes before its effects have run. */}
      <div className="account-choice-list">
        {offered.map((account) => (
          <Checkbox
            key={account}
            checked={isChosen.has(account)}
            onChange={({ target }) => choose(account, target.checked)}
          >
            {nameOf(account)} <code>{account}</code> <AnswerTag status={statuses.get(account)} />
            {refusals?.has(account) && <Reason error={refusals.get(account)} />}
          </Checkbox>
        ))}
      </div>
    </fieldset>
  )
}
