import { Alert } from 'antd'
import { useSession } from '../../queries/session.ts'

/** What an owner should know before sharing: no sensitive data, only this region (T8), no quota taken (T5). */
export function ShareReminders() {
  const { region, sensitiveData, quota } = useSession().words.reminders
  return (
    <Alert
      type="info"
      showIcon
      title={
        <ul className="reminders">
          <li>{sensitiveData}</li>
          <li>{region}</li>
          <li>{quota}</li>
        </ul>
      }
    />
  )
}
