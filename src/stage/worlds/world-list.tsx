import { Tag } from 'antd'
import type { WorldName } from '../../clouds/console/wire-stage.ts'
import type { Replacement } from '../../queries/stage-worlds.ts'
import { BusyButton } from '../../ui/busy-button.tsx'
import { useStageWords } from '../stage-words.ts'

interface WorldListProps {
  current: string | undefined
  /** What is on its way to take the current one's place. */
  coming: Replacement | undefined
  onBegin(world: WorldName): void
  onReset(): void
}

/** The worlds that there are. The current one begins anew without a question: it can be had back. */
export function WorldList({ current, coming, onBegin, onReset }: WorldListProps) {
  const words = useStageWords().worlds
  return (
    <ul className="worlds">
      {(Object.keys(words.all) as WorldName[]).map((world) => {
        const { name, purpose } = words.all[world]
        const isCurrent = world === current
        const label = isCurrent ? words.reset : words.begin
        const busy = coming !== undefined && (coming.by === 'begin' ? coming.world === world : isCurrent)
        return (
          <li key={world} aria-current={isCurrent}>
            <h3>
              {name} {isCurrent && <Tag color="blue">{words.current}</Tag>}
            </h3>
            <p>{purpose}</p>
            <BusyButton
              size="small"
              busy={busy}
              aria-label={`${label}: ${name}`}
              onClick={() => {
                if (!coming) (isCurrent ? onReset : onBegin)(world)
              }}
            >
              {label}
            </BusyButton>
          </li>
        )
      })}
    </ul>
  )
}
