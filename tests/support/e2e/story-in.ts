import { expect, type Locator, type Page } from 'playwright/test'
import type { Language } from '../../../src/i18n/languages.ts'
import { stories, type StoryName } from '../../../src/stage/stories/stories.ts'
import type { StepTexts, StoryTexts } from '../../../src/stage/stories/story.ts'
import { storyPath } from '../../../src/ui/paths.ts'
import { stageIn, stageWordsIn } from './stage-in.ts'

/** In CSS pixels: the ring stands around what it points at. */
const around = 12

/** A story in the demo stage, told in one language, as the person who follows it sees it. */
export async function storyIn(page: Page, name: StoryName, language: Language) {
  const stageWords = await stageWordsIn(language)
  const words = stageWords.stories
  const texts: StoryTexts = (await stories[name].texts[language]()).words
  const stage = stageIn(page, stageWords)
  const panel = stage.tool('stories')
  const button = (label: string) => panel.getByRole('button', { name: label, exact: true })
  const step = (key: string) => {
    const { title } = texts.steps[key] as StepTexts
    return panel.getByRole('region', { name: title, exact: true })
  }
  const ring = page.locator('.story-ring')

  return {
    words,
    texts,
    stage,
    panel,
    button,
    step,
    ring,
    open: () => page.goto(storyPath(name)),
    async begin() {
      await page.goto(storyPath(name))
      await button(words.begin).click()
    },
    /** The story has come to this step, and the ring is around this control. */
    async expectStep(key: string, control?: Locator) {
      await expect(step(key)).toBeVisible()
      if (!control) return
      await expect(async () => {
        const [box, target] = [await ring.boundingBox(), await control.boundingBox()]
        if (!box || !target) throw new Error('The ring or what it points at is not to be seen')
        expect(Math.abs(box.x - target.x)).toBeLessThan(around)
        expect(Math.abs(box.y - target.y)).toBeLessThan(around)
        expect(Math.abs(box.x + box.width - target.x - target.width)).toBeLessThan(around)
        expect(Math.abs(box.y + box.height - target.y - target.height)).toBeLessThan(around)
      }).toPass({ timeout: 10_000 })
    },
    /** How many steps the list says are done. */
    done: () => panel.getByRole('listitem').filter({ hasText: words.done }),
  }
}
