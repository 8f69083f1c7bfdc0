import { Select } from 'antd'
import { useId } from 'react'
import { useSession } from '../../queries/session.ts'

/** Of which kind recipients are, where the cloud names it beside them (A9, P8): there is one. */
export function AccountType() {
  const { accountType } = useSession().words
  const id = useId()
  if (!accountType) return null
  const { label, value } = accountType
  return (
    <div className="account-type">
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      <Select id={id} className="account-type-choice" value={value} options={[{ value, label: value }]} />
    </div>
  )
}
