import { useQuery } from '@tanstack/react-query'
import { useMessages } from '../../i18n/i18n.tsx'
import { useBackend, worldQuery } from '../../queries/backend.ts'

/** That the clouds are simulated, and whether this browser keeps them. */
export function Simulated() {
  const world = useQuery(worldQuery(useBackend())).data
  const messages = useMessages().world
  if (world && 'trouble' in world) return <p role="alert">{messages.trouble[world.trouble]}</p>
  return <p>{world?.kept === 'memory' ? messages.keptInMemory : messages.kept}</p>
}
