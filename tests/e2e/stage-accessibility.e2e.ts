import type { Page } from 'playwright/test'
import { aurora, drift } from '../../mocks/worlds/everyday/accounts.ts'
import { lobby } from '../../mocks/worlds/everyday/aurora-images.ts'
import { words as startWords } from '../../src/stage/start/words/en.ts'
import type { ToolName } from '../../src/stage/tools.ts'
import { words } from '../../src/stage/words/en.ts'
import { paths, startPath } from '../../src/ui/paths.ts'
import { expectNoViolations } from '../support/e2e/axe.ts'
import { expectMarked, walkTo } from '../support/e2e/focus.ts'
import { stageIn } from '../support/e2e/stage-in.ts'
import { storyIn } from '../support/e2e/story-in.ts'
import { expect, test } from '../support/e2e/test.ts'
import { placeOf } from '../support/pages/places.ts'

const tools: ToolName[] = ['worlds', 'time', 'journal', 'weather', 'stories']
const wide = { width: 1280, height: 800 }
const narrow = { width: 390, height: 844 }
// Each console has the landmarks that the other has.
const without = ['landmark-unique']

test.use({ viewport: wide, contextOptions: { reducedMotion: 'reduce' } })

async function openStage(page: Page) {
  const stage = stageIn(page)
  await stage.open(paths.customImages(placeOf(aurora)), paths.sharedImages(placeOf(drift)))
  await expect(stage.view('left').row(lobby.name)).toBeVisible()
  await expect(stage.pane('right')).toContainText(drift.name)
  return stage
}

test('axe finds nothing with any of the tools open, in a wide window and in a narrow one', async ({ page }) => {
  test.slow()
  const stage = await openStage(page)
  await stage.view('left').share(lobby.name, drift)
  for (const name of tools) {
    await test.step(name, async () => {
      await stage.openTool(name)
      // The others are looked at, wide, where they are used.
      if (name === 'time' || name === 'journal') await expectNoViolations(page, { without })
      await page.setViewportSize(narrow)
      await expectNoViolations(page, { without })
      await page.setViewportSize(wide)
    })
  }
})

test('axe finds nothing on the start page in a narrow window', async ({ page }) => {
  await page.setViewportSize(narrow)
  await page.goto(startPath)
  await expect(page.getByRole('heading', { name: startWords.pairs.title })).toBeVisible()
  await expectNoViolations(page)
})

test('the keyboard reaches all of a tool, is seen at each stop, and comes back to the tool’s button', async ({
  page,
}) => {
  test.slow()
  const stage = await openStage(page)
  // So that there is something to go back to in the journal.
  await stage.view('left').share(lobby.name, drift)
  await page.reload()
  await expect(stage.view('left').row(lobby.name)).toBeVisible()
  for (const name of tools) {
    await test.step(name, async () => {
      await walkTo(stage.toolButton(name))
      await page.keyboard.press('Enter')
      const tool = stage.tool(name)
      await tool.getByRole('button').or(tool.getByRole('textbox')).first().waitFor()
      const inTool = () => tool.evaluate((element) => element.contains(document.activeElement))
      while (!(await inTool())) {
        await page.keyboard.press('Tab')
        await expectMarked(page)
      }
      let stops = 0
      for (; await inTool(); stops++) {
        await expectMarked(page)
        await page.keyboard.press('Tab')
      }
      expect(stops).toBeGreaterThan(0)
      await page.keyboard.press('Shift+Tab')
      expect(await inTool()).toBe(true)
      await page.keyboard.press('Escape')
      await expect(stage.toolButton(name)).toBeFocused()
    })
  }
})

test('whoever clears the weather by the keyboard stays where they are', async ({ page }) => {
  const stage = await openStage(page)
  const tool = await stage.openTool('weather')
  const clear = tool.getByRole('button', { name: words.weather.clear })
  await tool.getByRole('button', { name: words.weather.next.set, exact: true }).press('Enter')
  await expect(clear).toBeEnabled()
  await clear.press('Enter')
  await expect(tool.getByText(words.weather.clearNow)).toBeVisible()
  await expect(clear).toBeDisabled()
  await expect(clear).toBeFocused()
})

test('in a narrow window the focus does not go where the open tool hides it', async ({ page }) => {
  const stage = await openStage(page)
  await page.setViewportSize(narrow)
  await stage.openTool('time')
  for (const side of ['left', 'right'] as const)
    await expect(page.getByTitle(words.views[side], { exact: true })).toBeHidden()
  await expect(stage.divider).toBeHidden()
  await page.keyboard.press('Escape')
  await expect(stage.view('left').row(lobby.name)).toBeVisible()
})

test('the end of a story is said where it is listened for', async ({ page }) => {
  const { panel, button, begin, words: texts } = await storyIn(page, 'tencent', 'en')
  await begin()
  const status = await panel.getByRole('status').first().elementHandle()
  const end = panel.getByRole('heading', { name: texts.end })
  // Some steps are done as soon as the one before is skipped.
  while (!(await end.isVisible())) await button(texts.skip).or(end).press('Enter')
  expect(await status!.textContent()).toBe(texts.end)
})
