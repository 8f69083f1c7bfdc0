import { Alert, Button } from 'antd'
import { useMessages } from '../../i18n/i18n.tsx'
import { useSession } from '../../queries/session.ts'

/** What an owner should know before sharing: no sensitive data, only this region (T8), no quota taken (T5). */
export function ShareReminders({ onCopy }: { onCopy: (() => void) | undefined }) {
  const messages = useMessages().copyImage
  const { region, sensitiveData, quota } = useSession().words.reminders
  return (
    <Alert
      type="info"
      showIcon
      title={
        <ul className="reminders">
          <li>{sensitiveData}</li>
          <li>
            {region}{' '}
            {onCopy && (
              <Button type="link" size="small" className="reminder-action" onClick={onCopy}>
                {messages.fromShare}
              </Button>
            )}
          </li>
          <li>{quota}</li>
        </ul>
      }
    />
  )
}
