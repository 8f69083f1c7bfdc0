import type { ComponentType } from 'react'
import type { Language } from '../../../src/i18n/languages.ts'
import { languagePreference } from '../../../src/storage/preferences.ts'
import { loadStageWords, StageWordsContext } from '../../../src/stage/stage-words.ts'
import type { consoleUnderTest } from './console-under-test.tsx'

/** Opens a tool of the demo stage alone: the consoles beside it would be this page again, in frames. */
export async function openTool(
  page: ReturnType<typeof consoleUnderTest>,
  Tool: ComponentType,
  language: Language = 'en',
) {
  languagePreference.set(language)
  const words = await loadStageWords(language)
  const element = (
    <StageWordsContext value={words}>
      <main>
        <Tool />
      </main>
    </StageWordsContext>
  )
  return page.open('/stage', { routes: [{ path: '/', element }] })
}
