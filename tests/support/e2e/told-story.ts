import type { Frame, Page } from 'playwright/test'
import type { Language } from '../../../src/i18n/languages.ts'
import type { StoryTexts } from '../../../src/stage/stories/story.ts'
import { expect } from './test.ts'
import { consoleIn } from './console-in.ts'
import type { Wording } from './wording.ts'

const stageWords = {
  en: () => import('../../../src/stage/words/en.ts'),
  'zh-CN': () => import('../../../src/stage/words/zh-CN.ts'),
  'pt-BR': () => import('../../../src/stage/words/pt-BR.ts'),
  id: () => import('../../../src/stage/words/id.ts'),
} satisfies Record<Language, unknown>

/** Opens a story of the demo stage by its link, in a world in which nothing has happened yet, and begins it. */
export async function beginStory<Name extends string>(
  page: Page,
  story: string,
  texts: StoryTexts<Name>,
  wording: Wording,
  language: Language,
) {
  const words = (await stageWords[language]()).words.stories
  const guide = page.getByRole('complementary', { name: words.title })
  await page.goto(`/stage?story=${story}`)
  await guide.getByRole('button', { name: words.begin, exact: true }).click()
  const side = async (name: 'left' | 'right') => {
    const frame = await page.locator(`iframe[data-side="${name}"]`).elementHandle()
    return (await frame?.contentFrame()) as Frame
  }
  const left = await side('left')
  const right = await side('right')
  return {
    left: { frame: left, console: consoleIn(left, wording) },
    right: { frame: right, console: consoleIn(right, wording) },
    /** It is this step's turn, and the control with this name is pointed at. */
    async isAt(step: Name, pointed: string) {
      await expect(guide.getByRole('region', { name: texts.steps[step].title })).toBeVisible()
      await expect(guide.getByText(words.highlighted(pointed))).toBeVisible()
    },
    async hasEnded() {
      await expect(guide.getByText(texts.end)).toBeVisible()
    },
  }
}
