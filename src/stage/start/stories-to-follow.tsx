import { useMessages } from '../../i18n/i18n.tsx'
import { storyPath } from '../../ui/paths.ts'
import { StartEntry } from './start-entry.tsx'
import { stories } from './stories.ts'
import type { StartWords } from './start-words.ts'

export function StoriesToFollow({ words }: { words: StartWords['stories'] }) {
  const names = useMessages().clouds
  return (
    <section aria-labelledby="start-stories">
      <h2 id="start-stories">{words.title}</h2>
      <p className="start-about">{words.about}</p>
      <ul className="start-entries">
        {stories.map((story) => (
          <StartEntry key={story.name} to={storyPath(story.name)} {...words.every[story.name]}>
            <span className="start-whose">{'cloud' in story ? names[story.cloud] : words.allClouds}</span>
          </StartEntry>
        ))}
      </ul>
    </section>
  )
}
