import { Empty } from 'antd'
import { Link } from 'react-router-dom'
import { useMessages } from '../../i18n/i18n.tsx'
import { useSession } from '../../queries/session.ts'
import { paths } from '../../ui/paths.ts'

/** Nothing is shared here, or all of it was rejected; H2: where regions part recipients, the region may be the wrong one. */
export function NothingReceived({ rejected }: { rejected: number }) {
  const { place, words } = useSession()
  const messages = useMessages().sharedImages
  const { invitations } = words
  return (
    <Empty
      description={rejected > 0 ? messages.allRejected(rejected) : (invitations?.nothingReceived ?? messages.empty)}
    >
      {rejected > 0 ? (
        <Link to={paths.rejectedImages(place)}>{words.rejectedImages}</Link>
      ) : (
        <Link to={paths.account(place)}>{messages.emptyNextStep(words.accountId)}</Link>
      )}
    </Empty>
  )
}
