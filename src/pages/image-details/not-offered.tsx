import { Alert } from 'antd'
import { useMessages } from '../../i18n/i18n.tsx'
import { useSession } from '../../queries/session.ts'

/** Why an image of somebody else's cannot be edited, deleted or shared (T3, T7, T9), and what to think of it (T10). */
export function NotOffered({ relation }: { relation: 'received' | 'public' }) {
  const { notOffered, reminders } = useSession().words
  const messages = useMessages().imageDetails
  if (relation === 'public') return <Alert type="info" showIcon title={messages.publicImage} />
  return (
    <>
      <Alert
        type="info"
        showIcon
        title={messages.notOffered}
        description={
          <ul className="reminders">
            <li>{notOffered.edit}</li>
            <li>{notOffered.delete}</li>
            <li>{notOffered.shareOn}</li>
          </ul>
        }
      />
      <Alert type="warning" showIcon title={reminders.trust} />
    </>
  )
}
