import { Alert } from 'antd'
import { Link } from 'react-router-dom'
import { useMessages } from '../../i18n/i18n.tsx'
import { useSession } from '../../queries/session.ts'
import { paths } from '../../ui/paths.ts'
import type { ImageProblem as Problem } from '../../ui/use-image-choice.ts'

/** Why the image that the link asked for is not chosen, and what can be done about it. */
export function ImageProblem({ problem }: { problem: Problem | undefined }) {
  const { place, words } = useSession()
  const { unavailable, unknown } = useMessages().createInstances.imageProblems
  if (!problem) return null
  const problems = {
    rejected: {
      title: words.imageRejected,
      description: <Link to={paths.rejectedImages(place)}>{words.rejectedImages}</Link>,
    },
    unanswered: {
      title: words.invitations?.unanswered,
      description: <Link to={paths.sharedImages(place)}>{words.sharedImages}</Link>,
    },
    'data-disk': { title: words.disks?.notForServers },
    unavailable: { title: unavailable },
    unknown: { title: unknown },
  }
  return <Alert type="warning" showIcon className="form-notice" {...problems[problem]} />
}
