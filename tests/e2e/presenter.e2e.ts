import type { Page } from 'playwright/test'
import { aurora, drift } from '../../mocks/worlds/everyday/accounts.ts'
import { lobby } from '../../mocks/worlds/everyday/aurora-images.ts'
import { words as stageWords } from '../../src/stage/words/en.ts'
import { paths, stagePath } from '../../src/ui/paths.ts'
import { expectNoViolations } from '../support/e2e/axe.ts'
import { stageIn } from '../support/e2e/stage-in.ts'
import { expect, test } from '../support/e2e/test.ts'
import { english } from '../support/e2e/wording.ts'
import { placeOf } from '../support/pages/places.ts'

const { messages } = english
const { presenter, views } = stageWords
const owners = paths.customImages(placeOf(aurora))
const recipients = paths.sharedImages(placeOf(drift))

const inUrl = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams)

/** The stage, with the focus inside the left console. */
async function inLeftConsole(page: Page) {
  const stage = stageIn(page)
  await stage.open(owners, recipients)
  await expect(stage.view('left').row(lobby.name)).toBeVisible()
  await expect(stage.pane('right')).toContainText(drift.name)
  await stage.view('left').accountMenu.focus()
  return stage
}

test('keys open the tools from inside a console, and Escape gives the focus to the tool’s button', async ({ page }) => {
  const stage = await inLeftConsole(page)
  await page.keyboard.press('2')
  await expect(stage.tool('time')).toBeFocused()
  await expect(stage.toolButton('time')).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('4')
  await expect(stage.tool('weather')).toBeFocused()
  await expect(stage.tool('time')).toBeHidden()
  await page.keyboard.press('Escape')
  await expect(stage.tool('weather')).toBeHidden()
  await expect(stage.toolButton('weather')).toBeFocused()
})

test('Escape in a console closes what is open there first', async ({ page }) => {
  const stage = await inLeftConsole(page)
  await stage.openTool('time')
  await stage.view('left').accountMenu.click()
  const menu = stage.frame('left').getByRole('menu')
  await expect(menu).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(menu).toBeHidden()
  await expect(stage.tool('time')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(stage.tool('time')).toBeHidden()
})

test('keys swap the sides, and close and open the second console', async ({ page }) => {
  const stage = await inLeftConsole(page)
  await page.keyboard.press('s')
  await expect(stage.pane('right')).toContainText(aurora.name)
  await page.keyboard.press('s')
  await expect(stage.pane('left')).toContainText(aurora.name)
  await page.keyboard.press('c')
  await expect(stage.pane('right')).toBeHidden()
  await page.keyboard.press('c')
  await expect(stage.pane('right')).toBeVisible()
})

test('nothing happens by a key while somebody types, nor with Ctrl', async ({ page }) => {
  const stage = await inLeftConsole(page)
  await page.keyboard.press('Control+s')
  const search = stage.frame('left').getByRole('textbox', { name: messages.image.search })
  await search.click()
  await page.keyboard.type('sch1?')
  await expect(search).toHaveValue('sch1?')
  await expect(stage.pane('left')).toContainText(aurora.name)
  await expect(stage.pane('right')).toBeVisible()
  await expect(stage.tool('worlds')).toBeHidden()
  await expect(page.getByRole('dialog')).toBeHidden()
})

test('all keys are listed, by a key or a button, and can be turned off', async ({ page }) => {
  const stage = await inLeftConsole(page)
  await page.keyboard.press('?')
  const overlay = page.getByRole('dialog', { name: presenter.keyboard })
  for (const name of [
    stageWords.worlds.title,
    views.swap,
    presenter.second,
    presenter.hideOrShow,
    presenter.closeTool,
  ]) {
    await expect(overlay.getByRole('definition').filter({ hasText: name })).toBeVisible()
  }
  // It is to be answered first.
  await page.keyboard.press('2')
  await expect(stage.tool('time')).toBeHidden()
  await overlay.getByRole('checkbox', { name: presenter.on }).uncheck()
  await page.keyboard.press('Escape')
  await expect(overlay).toBeHidden()

  const button = page.getByRole('button', { name: presenter.keyboard })
  await button.focus()
  await page.keyboard.press('s')
  await button.press('Enter')
  await expect(overlay).toBeVisible()
  await expect(stage.pane('left')).toContainText(aurora.name)
  await page.keyboard.press('Escape')
  await expect(button).toBeFocused()
})

test('the controls hide, in a link too, and come back by key or by a button that is out of sight', async ({ page }) => {
  const stage = await inLeftConsole(page)
  const toolbar = page.getByRole('banner')
  await stage.openTool('time')
  await page.keyboard.press('h')
  for (const hidden of [toolbar, stage.tool('time'), page.getByRole('button', { name: views.close.left })]) {
    await expect(hidden).toBeHidden()
  }
  await expect(stage.view('left').row(lobby.name)).toBeVisible()
  await expect.poll(() => inUrl(page)).toEqual({ left: owners, right: recipients, bare: '' })

  await page.reload()
  await expect(stage.view('left').row(lobby.name)).toBeVisible()
  await expect(toolbar).toBeHidden()
  const show = page.getByRole('button', { name: presenter.show })
  await expect(page.getByRole('complementary', { name: presenter.show })).toHaveCSS('opacity', '0')
  await show.focus()
  await expect(page.getByRole('complementary', { name: presenter.show })).toHaveCSS('opacity', '1')
  await show.press('Enter')
  await expect(toolbar).toBeVisible()
  await expect(page.getByRole('button', { name: presenter.hide })).toBeFocused()
  await expect.poll(() => inUrl(page)).toEqual({ left: owners, right: recipients })

  await page.keyboard.press('h')
  await expect(show).toBeFocused()
  await page.keyboard.press('2')
  await expect(stage.tool('time')).toBeFocused()
  await expect(toolbar).toBeVisible()
})

test.describe('axe finds nothing', () => {
  test('on the stage with both consoles', async ({ page }) => {
    await inLeftConsole(page)
    await expectNoViolations(page)
  })

  test('in the list of keys', async ({ page }) => {
    await inLeftConsole(page)
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog', { name: presenter.keyboard })).toBeVisible()
    await expectNoViolations(page)
  })

  test('where a link asks for what is no page', async ({ page }) => {
    await page.goto(stagePath({ left: owners, right: '//elsewhere.invalid' }))
    await expect(page.getByRole('heading', { name: views.noSuchView })).toBeVisible()
    await expectNoViolations(page)
  })

  test('on the stage with one console and no controls', async ({ page }) => {
    await page.goto(`${stagePath({ left: owners })}&bare`)
    await expect(stageIn(page).view('left').row(lobby.name)).toBeVisible()
    await expectNoViolations(page)
  })
})
