import { useQuery } from '@tanstack/react-query'
import type { ConsoleAccount } from '../../clouds/console/wire.ts'
import { useMessages } from '../../i18n/i18n.tsx'
import { useBackend, worldQuery } from '../../queries/backend.ts'
import { preparedPairs } from './pairs.ts'
import { StartEntry } from './start-entry.tsx'
import type { StartWords } from './start-words.ts'

interface PairsToSeeProps {
  words: StartWords['pairs']
  accounts: ConsoleAccount[]
}

/** Two accounts side by side on the stage, where something between them can be shown. */
export function PairsToSee({ words, accounts }: PairsToSeeProps) {
  const names = useMessages().clouds
  const world = useQuery(worldQuery(useBackend())).data
  const elsewhere = world && 'world' in world && world.world !== 'everyday'
  return (
    <section aria-labelledby="start-pairs">
      <h2 id="start-pairs">{words.title}</h2>
      <p className="start-about">{words.about}</p>
      {elsewhere && <p className="start-about">{words.otherWorld}</p>}
      <ul className="start-entries">
        {preparedPairs(accounts).map(({ name, cloud, left, right, path }) => (
          <StartEntry key={name} to={path} {...words.every[name]}>
            <span className="start-whose">{names[cloud]}</span>
            <span className="start-sides">
              <span>{left}</span>
              <span>{right}</span>
            </span>
          </StartEntry>
        ))}
      </ul>
    </section>
  )
}
