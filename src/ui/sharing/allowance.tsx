import { useFormats } from '../../i18n/i18n.tsx'
import type { KnownAllowance } from '../../queries/share-allowance.ts'
import { useSession } from '../../queries/session.ts'

interface AllowanceProps {
  allowance: KnownAllowance
  /** How many shares are about to be made. */
  adding: number
}

/** P3: how many of the day's shares are made, and when the next day begins. A hint: the cloud decides. */
export function Allowance({ allowance: { query, left }, adding }: AllowanceProps) {
  const words = useSession().words.allowance
  const formats = useFormats()
  if (!words || query.isPending) return null
  if (!query.data || left === undefined) return <div className="slots">{words.unread}</div>
  const { used, limit, resetsAt } = query.data
  return (
    <div role="status" className={adding > left ? 'slots slots-over' : 'slots'}>
      {words.used(formats.number(used), formats.number(limit))} {words.resets(formats.dateTime(resetsAt))}{' '}
      {adding > left && words.tooMany(adding, left)}
    </div>
  )
}
