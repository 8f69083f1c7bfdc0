import type { Page } from 'playwright/test'
import type { Language } from '../../../src/i18n/languages.ts'
import type { ToolName } from '../../../src/stage/tools.ts'
import type { Side } from '../../../src/stage/views/views.ts'
import type { StageWords } from '../../../src/stage/words/en.ts'
import { words as englishStage } from '../../../src/stage/words/en.ts'
import { stagePath } from '../../../src/ui/paths.ts'
import { consoleIn } from './console-in.ts'
import { english, type Wording } from './wording.ts'

export const stageWordsIn = async (language: Language): Promise<StageWords> =>
  ((await import(`../../../src/stage/words/${language}.ts`)) as { words: StageWords }).words

/** The demo stage in a page, as a presenter finds their way in it. */
export function stageIn(page: Page, stage: StageWords = englishStage) {
  const frame = (side: Side) => page.frameLocator(`iframe[title="${stage.views[side]}"]`)
  const pane = (side: Side) => page.getByRole('region', { name: stage.views[side], exact: true })
  const tool = (name: ToolName) => page.getByRole('complementary', { name: stage[name].title, exact: true })
  return {
    /** Opens a prepared pair. */
    open: (left: string, right?: string) => page.goto(stagePath({ left, ...(right !== undefined && { right }) })),
    /** All of one console's document. */
    frame,
    /** One console, as `consoleIn` finds it. */
    view: (side: Side, wording: Wording = english) => consoleIn(frame(side), wording),
    /** A console with its caption. */
    pane,
    tool,
    toolButton: (name: ToolName) =>
      page.getByRole('banner').getByRole('button', { name: stage[name].title, exact: true }),
    async openTool(name: ToolName) {
      await page.getByRole('banner').getByRole('button', { name: stage[name].title, exact: true }).click()
      await tool(name).waitFor()
      return tool(name)
    },
    divider: page.getByRole('separator', { name: stage.views.divider }),
    swap: page.getByRole('button', { name: stage.views.swap, exact: true }),
  }
}
