import { Alert } from 'antd'
import { Link } from 'react-router-dom'
import type { InvitationWords } from '../../clouds/words-optional.ts'
import { useInvitationsIn } from '../../queries/received-images.ts'
import { useSession } from '../../queries/session.ts'
import { paths } from '../../ui/paths.ts'
import { useRegions } from '../../ui/use-regions.ts'

interface ElsewhereProps {
  words: InvitationWords['prompt']
  /** Whether some wait here as well. */
  alsoHere: boolean
}

/** H2: who looks in the wrong region or project sees nothing of what waits in another, so this says where some do. */
export function Elsewhere({ words, alsoHere }: ElsewhereProps) {
  const { place } = useSession()
  const others = useRegions().filter(({ id, available }) => available && id !== place.region)
  const waiting = useInvitationsIn(
    others.map(({ id }) => id),
    true,
  )
  if (waiting.size === 0) return null
  return (
    <Alert
      type="info"
      showIcon
      role="status"
      title={alsoHere ? words.alsoElsewhere : words.onlyElsewhere}
      description={
        <ul className="elsewhere">
          {others
            .filter(({ id }) => waiting.has(id))
            .map(({ id, name }) => (
              <li key={id}>
                <Link to={paths.sharedImages({ ...place, region: id })}>
                  {words.waitingIn(name, waiting.get(id) ?? 0)}
                </Link>
              </li>
            ))}
        </ul>
      }
    />
  )
}
