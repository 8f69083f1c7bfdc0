import { useEffect, useState } from 'react'
import { useLanguage, useMessages } from '../../i18n/i18n.tsx'
import { loadStory, type LoadedStory, type StoryName } from './stories.ts'

/** Not a query: rewinding the journal resets those, and the story would go away under the person's hands. */
export function useStory(name: StoryName) {
  const language = useLanguage()
  const messages = useMessages()
  const [story, setStory] = useState<LoadedStory>()
  const [failed, setFailed] = useState(false)

  useEffect(() => {
    if (failed) return
    let current = true
    loadStory(name, language, messages).then(
      (loaded) => current && setStory(loaded),
      () => current && setFailed(true),
    )
    return () => {
      current = false
    }
  }, [name, language, messages, failed])

  return { story, failed, retry: () => setFailed(false) }
}
