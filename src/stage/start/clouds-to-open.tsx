import { useEffect } from 'react'
import type { CloudId } from '../../clouds/cloud.ts'
import { clouds, loadCloud } from '../../clouds/clouds.ts'
import type { ConsoleAccount } from '../../clouds/console/wire.ts'
import { useLanguage, useMessages } from '../../i18n/i18n.tsx'
import { paths } from '../../ui/paths.ts'
import { whenIdle } from '../../ui/when-idle.ts'
import { StartEntry } from './start-entry.tsx'
import type { StartWords } from './start-words.ts'

interface CloudsToOpenProps {
  words: StartWords['clouds']
  accounts: ConsoleAccount[]
}

/** Each cloud, as its first account. */
export function CloudsToOpen({ words, accounts }: CloudsToOpenProps) {
  const names = useMessages().clouds
  const language = useLanguage()

  // So that opening one waits for its data only.
  useEffect(() => {
    for (const cloud of Object.values(clouds)) whenIdle(() => loadCloud(cloud, language))
  }, [language])

  return (
    <section aria-labelledby="start-clouds">
      <h2 id="start-clouds">{words.title}</h2>
      <ul className="start-entries start-clouds">
        {(Object.keys(clouds) as CloudId[]).map((cloud) => {
          const account = accounts.find((candidate) => candidate.cloud === cloud)
          if (!account) return null
          const place = { cloud, account: account.id, region: clouds[cloud].start }
          return (
            <StartEntry key={cloud} to={paths.customImages(place)} name={names[cloud]} about={words.about[cloud]} />
          )
        })}
      </ul>
    </section>
  )
}
