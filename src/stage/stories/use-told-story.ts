import { useSearchParams } from 'react-router-dom'
import { isStoryName, type StoryName } from './stories.ts'

/** Which story is being told is in the URL: it goes on after a reload, and a link opens it. */
export function useToldStory() {
  const [query, setQuery] = useSearchParams()
  const name = query.get('story')
  const change = (how: (query: URLSearchParams) => void) =>
    setQuery(
      (before) => {
        const after = new URLSearchParams(before)
        how(after)
        return after
      },
      { replace: true },
    )
  return {
    told: isStoryName(name) ? name : undefined,
    tell: (story: StoryName) => change((after) => after.set('story', story)),
    leave: () => change((after) => after.delete('story')),
  }
}
