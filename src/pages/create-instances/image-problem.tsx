import { Alert } from 'antd'
import { Link } from 'react-router-dom'
import { useMessages } from '../../i18n/i18n.tsx'
import { useSession } from '../../queries/session.ts'
import { paths } from '../../ui/paths.ts'
import type { useImageChoice } from '../../ui/use-image-choice.ts'

/** Why the image that the link asked for is not chosen, and what can be done about it. */
export function ImageProblem({ problem }: { problem: ReturnType<typeof useImageChoice>['problem'] }) {
  const { place, words } = useSession()
  const messages = useMessages().createInstances
  if (!problem) return null
  return (
    <Alert
      type="warning"
      showIcon
      className="form-notice"
      title={messages.imageProblems[problem]}
      description={problem === 'rejected' && <Link to={paths.rejectedImages(place)}>{words.rejectedImages}</Link>}
    />
  )
}
