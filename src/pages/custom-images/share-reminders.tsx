import { Alert } from 'antd'
import { useSession } from '../../queries/session.ts'

/** What an owner should know before sharing: only this region (T8), no sensitive data, no quota taken (T5). */
export function ShareReminders() {
  const { region, sensitiveData, quota } = useSession().words.reminders
  return (
    <Alert
      type="info"
      showIcon
      title={sensitiveData}
      description={
        <>
          {region} {quota}
        </>
      }
    />
  )
}
