import { expect, test } from 'vitest'
import { languages, type Language } from '../../src/i18n/languages.ts'
import { loadStageWords } from '../../src/stage/stage-words.ts'
import { loadStartWords } from '../../src/stage/start/start-words.ts'

// The start page has its own words, so that it need not load the stage's.
test.each(Object.keys(languages) as Language[])(
  'in %s a story is called the same on the start page and on the stage',
  async (language) => {
    const { list } = (await loadStageWords(language)).stories
    const { every } = (await loadStartWords(language)).stories
    for (const [story, { title, sentence }] of Object.entries(list)) {
      const { name, about } = every[story as keyof typeof every]
      expect(about).toBe(sentence)
      // Whose cloud it is stands before its title, and on the start page above its name.
      expect(title.toLowerCase()).toSatisfy((whole: string) => whole.endsWith(name.toLowerCase()))
    }
  },
)
