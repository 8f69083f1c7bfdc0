import type { Page } from 'playwright/test'
import { aurora, borealis, drift } from '../../mocks/worlds/everyday/accounts.ts'
import { aurora as huaweiAurora, borealis as huaweiBorealis } from '../../mocks/worlds/everyday/huawei-accounts.ts'
import { lobby } from '../../mocks/worlds/everyday/aurora-images.ts'
import { words as stageWords } from '../../src/stage/words/en.ts'
import { words as chineseStage } from '../../src/stage/words/zh-CN.ts'
import { languages } from '../../src/i18n/languages.ts'
import { paths, stagePath } from '../../src/ui/paths.ts'
import { consoleIn } from '../support/e2e/console-in.ts'
import { stageIn } from '../support/e2e/stage-in.ts'
import { expect, test } from '../support/e2e/test.ts'
import { english } from '../support/e2e/wording.ts'
import { placeOf } from '../support/pages/places.ts'

const { messages, words } = english
const { views } = stageWords
const hers = placeOf(aurora)
const owners = paths.customImages(hers)
const recipients = paths.sharedImages(placeOf(drift))

const inUrl = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams)

test('the link follows wherever a console goes, which is not loaded anew for it, and survives a reload', async ({
  page,
}) => {
  const stage = stageIn(page)
  const left = stage.view('left')
  await stage.open(owners, recipients)
  await expect(left.row(lobby.name)).toBeVisible()
  await stage
    .frame('left')
    .locator('html')
    .evaluate((html) => (html.dataset.loaded = 'once'))
  const entries = await page.evaluate(() => history.length)

  await left.tab(words.sharedImages).click()
  await expect.poll(() => inUrl(page)).toEqual({ left: paths.sharedImages(hers), right: recipients })
  await left.chooseRegion('ap-singapore')
  const singapore = { ...hers, region: 'ap-singapore' }
  await expect.poll(() => inUrl(page)).toEqual({ left: paths.sharedImages(singapore), right: recipients })
  await left.switchAccount(borealis)
  const theirs = { ...placeOf(borealis), region: 'ap-singapore' }
  await expect.poll(() => inUrl(page)).toEqual({ left: paths.sharedImages(theirs), right: recipients })
  await expect(stage.pane('left')).toContainText(borealis.name)
  await expect(stage.frame('left').locator('html')).toHaveAttribute('data-loaded', 'once')
  // One for each of the console's own, none for the stage's.
  expect(await page.evaluate(() => history.length)).toBe(entries + 3)

  await page.reload()
  await expect(stage.pane('left')).toContainText(borealis.name)
  await expect(left.region).toBeVisible()
  expect(inUrl(page)).toEqual({ left: paths.sharedImages(theirs), right: recipients })
})

test('a link that names no view leads to the first account and whom it can share with', async ({ page }) => {
  await page.goto('/stage')
  await expect(stageIn(page).view('left').row(lobby.name)).toBeVisible()
  expect(inUrl(page)).toEqual({ left: owners, right: paths.sharedImages(placeOf(borealis)) })
})

test('a link with another spelling of the stage’s path leads to the stage all the same', async ({ page }) => {
  const stage = stageIn(page)
  await page.goto(stagePath({ left: owners, right: recipients }).replace('/stage', '/Stage/'))
  await expect(stage.view('left').row(lobby.name)).toBeVisible()
  expect(new URL(page.url()).pathname).toBe('/stage')
  // In a frame the console leaves what the stage says to the stage.
  await expect(stage.frame('left').getByText(messages.world.kept)).toBeHidden()
  expect(inUrl(page)).toEqual({ left: owners, right: recipients })
})

test('a link to what is no page of the console says so and offers the usual one', async ({ page }) => {
  const stage = stageIn(page)
  await stage.open('//elsewhere.invalid/', '/stage?left=/')
  for (const side of ['left', 'right'] as const) {
    await expect(stage.pane(side).getByRole('heading', { name: views.noSuchView })).toBeVisible()
  }
  await stage.pane('left').getByRole('button', { name: views.showUsual }).click()
  await expect(stage.view('left').row(lobby.name)).toBeVisible()
  await stage.pane('right').getByRole('button', { name: views.showUsual }).click()
  await expect(stage.pane('right')).toContainText(borealis.name)
})

test('a console leads to the stage with its page on the left, and the stage back to one console', async ({ page }) => {
  const stage = stageIn(page)
  const searching = `${paths.customImages(hers)}?q=${lobby.name}`
  await page.goto(searching)
  await page.getByRole('complementary').getByRole('link', { name: messages.world.stage }).click()
  await expect(stage.view('left').row(lobby.name)).toBeVisible()
  expect(inUrl(page)).toEqual({ left: searching, right: paths.sharedImages(placeOf(borealis)) })
  await page.getByRole('link', { name: views.alone.right }).click()
  await expect(page).toHaveURL(paths.sharedImages(placeOf(borealis)))
  await expect(consoleIn(page).tab(words.sharedImages)).toBeVisible()
})

test('on Huawei Cloud whoever is opened beside a project is in one of theirs', async ({ page }) => {
  const stage = stageIn(page)
  const project = 'cn-southwest-2_Image-Sharing'
  await stage.open(paths.customImages(placeOf(huaweiAurora, project)))
  await expect(stage.pane('left')).toContainText('> Image-Sharing')
  await page.getByRole('button', { name: views.open.right }).click()
  await expect(stage.pane('right')).toContainText(huaweiBorealis.name)
  await expect(stage.pane('right')).toContainText('> Image-Sharing')
})

test('the stage follows the language and the theme that are chosen in a console', async ({ page }) => {
  const stage = stageIn(page)
  await stage.open(owners, recipients)
  const left = stage.frame('left')
  await left.getByRole('button', { name: messages.shell.useDark }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await left.getByRole('button', { name: messages.shell.language(languages.en) }).click()
  await left.getByRole('menuitem', { name: languages['zh-CN'] }).click()
  await expect(page.getByRole('heading', { level: 1, name: chineseStage.title })).toBeVisible()
  await expect(page.getByRole('button', { name: chineseStage.views.swap })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN')
})

test('a stage inside a console’s frame takes the place of the one around', async ({ page }) => {
  const stage = stageIn(page)
  await stage.open(owners, recipients)
  await expect(stage.view('left').row(lobby.name)).toBeVisible()
  const pair = stagePath({ left: paths.instances(hers) })
  await stage
    .frame('left')
    .locator('html')
    .evaluate((_, path) => location.assign(path), pair)
  await expect.poll(() => inUrl(page)).toEqual({ left: paths.instances(hers) })
  await expect(stage.pane('left')).toContainText(words.menu.instances)
})
