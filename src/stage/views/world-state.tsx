import { useQuery } from '@tanstack/react-query'
import { Alert } from 'antd'
import { useMessages } from '../../i18n/i18n.tsx'
import { useBackend, worldQuery } from '../../queries/backend.ts'
import { useStageWords } from '../stage-words.ts'

/** What was lost of the simulated clouds, or never kept: the consoles say nothing of it in their frames. */
export function WorldState() {
  const words = useStageWords().views
  const messages = useMessages().world
  const world = useQuery(worldQuery(useBackend())).data
  if (!world || 'trouble' in world) return null
  const { kept, setAside } = world
  return (
    <div className="stage-world">
      {kept === 'memory' && <Alert banner type="warning" title={words.apart} />}
      {setAside && (
        <Alert banner closable type="warning" title={messages.setAside[setAside.reason](setAside.entries)} />
      )}
    </div>
  )
}
