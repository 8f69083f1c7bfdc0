import { useSearchParams } from 'react-router-dom'
import type { Views } from '../views/views.ts'
import { isStoryName, type StoryName } from './stories.ts'

/** Which story is being told is in the URL: it goes on after a reload, and a link opens it. */
export function useToldStory() {
  const [query, setQuery] = useSearchParams()
  const name = query.get('story')
  return {
    told: isStoryName(name) ? name : undefined,
    /** @param views to begin with; the present ones stay when there are none. */
    tell: (story: StoryName, views: Views = {}) =>
      setQuery((before) => new URLSearchParams({ ...Object.fromEntries(before), ...views, story }), { replace: true }),
    leave: () =>
      setQuery(
        (before) => {
          const after = new URLSearchParams(before)
          after.delete('story')
          return after
        },
        { replace: true },
      ),
  }
}
