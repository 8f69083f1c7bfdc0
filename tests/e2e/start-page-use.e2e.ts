import type { Page } from 'playwright/test'
import { aurora as auroraOnHuawei } from '../../mocks/worlds/everyday/huawei-accounts.ts'
import { aurora, borealis } from '../../mocks/worlds/everyday/accounts.ts'
import { clouds } from '../../src/clouds/clouds.ts'
import { languages } from '../../src/i18n/languages.ts'
import { words as start } from '../../src/stage/start/words/en.ts'
import { words as startInPortuguese } from '../../src/stage/start/words/pt-BR.ts'
import { paths, stagePath, startPath } from '../../src/ui/paths.ts'
import { expectNoViolations } from '../support/e2e/axe.ts'
import { consoleIn } from '../support/e2e/console-in.ts'
import { expectNothingBeyondTheEdge, expectReachable } from '../support/e2e/edges.ts'
import {
  bodiesOf,
  budget,
  expectWithinBudget,
  isScript,
  layoutShift,
  pathOf,
  visit,
} from '../support/e2e/first-visit.ts'
import { expectMarked, walkTo } from '../support/e2e/focus.ts'
import { holdScripts } from '../support/e2e/hold-scripts.ts'
import { expect, test } from '../support/e2e/test.ts'
import { english, wordingIn } from '../support/e2e/wording.ts'
import { placeOf } from '../support/pages/places.ts'

const { messages } = english
const hers = placeOf(aurora)

const waysIn = (page: Page) => page.getByRole('main').getByRole('link')

async function openStart(page: Page, path = startPath) {
  await page.goto(path)
  await expect(page.getByRole('heading', { level: 1, name: messages.shell.name })).toBeVisible()
  await page.waitForLoadState('networkidle')
}

/** A place is the last one as soon as it is known to be one; nothing on the page says when. */
const untilKept = (page: Page, part: string) =>
  expect.poll(() => page.evaluate(() => Object.values(localStorage).join())).toContain(part)

test('who returns is led to the last place, and the start is still there', async ({ page }) => {
  const last = placeOf(borealis, 'ap-shanghai')
  await page.goto(paths.instances(last))
  await untilKept(page, last.region)
  await page.goto('/')
  await expect(page).toHaveURL(paths.customImages(last))
  await expect(consoleIn(page).accountMenu).toHaveAccessibleName(messages.shell.account(borealis.name))
  await openStart(page)
  await expect(page).toHaveURL(startPath)
})

test('whoever has lost the way is led to the start', async ({ page }) => {
  await page.goto(paths.customImages(hers))
  await untilKept(page, hers.account)
  await page.goto('/nowhere')
  await page.getByRole('link', { name: messages.deadEnds.start }).click()
  await expect(page.getByRole('heading', { level: 1, name: messages.shell.name })).toBeVisible()
  await expect(page).toHaveURL(startPath)
})

test('language and theme can be chosen before anything is opened, and are kept', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await openStart(page)
  await page.getByRole('button', { name: messages.shell.language(languages.en) }).click()
  await page.getByRole('menuitem', { name: languages['pt-BR'] }).click()
  await expect(page.getByText(startInPortuguese.what[0]!)).toBeVisible()
  const { messages: portuguese } = await wordingIn('pt-BR')
  await page.getByRole('button', { name: portuguese.shell.useDark }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.reload()
  await expect(page.getByText(startInPortuguese.what[0]!)).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
})

test.describe('for everybody', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })

  test('axe finds nothing, in either theme', async ({ page }) => {
    await openStart(page)
    await expectNoViolations(page)
  })

  for (const width of [360, 768, 1280, 2560]) {
    test(`in a window ${width} pixels wide everything fits and can be reached`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 })
      await openStart(page)
      await expect(waysIn(page)).toHaveCount(14)
      await expectNothingBeyondTheEdge(page, 'the start')
      await expectReachable(waysIn(page), 'the start')
      await expectReachable(page.getByRole('banner').getByRole('button'), 'the start')
    })
  }

  test('the keyboard leads through all of it in order, and opens a cloud', async ({ page }) => {
    await openStart(page)
    const stops = [...(await page.getByRole('banner').getByRole('button').all()), ...(await waysIn(page).all())]
    for (const stop of stops) {
      await page.keyboard.press('Tab')
      await expect(stop).toBeFocused()
      await expectMarked(page)
    }
    await walkTo(page.getByRole('link', { name: messages.clouds.alibaba, exact: true }), 'Shift+Tab')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/alibaba\/.*\/images\/custom$/)
  })

  test('all of an entry can be pressed, and what it opens begins at its top', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 })
    await openStart(page)
    await page.getByRole('listitem').filter({ hasText: start.clouds.about.huawei }).click()
    await expect(page).toHaveURL(paths.customImages(placeOf(auroraOnHuawei, clouds.huawei.start)))
    await expect(page.getByRole('banner')).toBeInViewport()
  })
})

test('the first visit costs no more than the console’s own, and nothing of the stage', async ({ page }) => {
  const { before, after } = await visit(page, '/', start.clouds.title)
  expect(before.map(pathOf)).toContain('/')
  await expectWithinBudget(page, before)
  expect(await layoutShift(page)).toBeLessThan(budget.layoutShift)

  await expect.poll(() => after().filter(isScript)).not.toEqual([])
  await page.waitForLoadState('networkidle')
  const scripts = [...before, ...after()].filter(isScript)
  const holding = async (text: string) => (await bodiesOf(page, scripts)).filter((body) => body.includes(text)).length
  // Classes that only the start page and only the stage give.
  expect([await holding('start-entry'), await holding('stage-toolbar')]).toEqual([1, 0])
})

test('a cloud opens without any more code of the console', async ({ page }) => {
  await openStart(page)
  const asked: string[] = []
  page.on('request', (request) => isScript(request) && asked.push(pathOf(request)))
  await page.getByRole('link', { name: messages.clouds.tencent, exact: true }).click()
  await expect(consoleIn(page).row('golden-web-base')).toBeVisible()
  expect(asked.filter((path) => !/\/late-/.test(path))).toEqual([])
})

for (const [path, parts] of Object.entries({
  '/': 1,
  [startPath]: 1,
  [stagePath({})]: 1,
  [paths.customImages(hers)]: 4,
})) {
  test(`while ${path.split('?')[0]} is on its way, a newcomer sees only what will be there`, async ({ page }) => {
    await holdScripts(page)
    await page.goto(path, { waitUntil: 'commit' })
    await page.waitForFunction(() => performance.getEntriesByName('first-paint').length > 0)
    await expect(page.locator('.skeleton > *').filter({ visible: true })).toHaveCount(parts)
  })
}

test('the mark stays where the skeleton has it', async ({ page }) => {
  const release = await holdScripts(page)
  await page.goto('/', { waitUntil: 'commit' })
  const mark = page.locator('svg').first()
  const before = await mark.boundingBox()
  release()
  await expect(page.getByRole('heading', { level: 1, name: messages.shell.name })).toBeVisible()
  expect(await page.getByRole('banner').locator('svg').first().boundingBox()).toEqual(before)
})

test.describe('with a real cloud behind the console', () => {
  test.beforeEach(async ({ page, trouble }) => {
    trouble.allowFailedResources()
    await page.route('**/*', async (route) => {
      if (route.request().resourceType() !== 'document') return route.fallback()
      const answer = await route.fetch()
      const html = (await answer.text()).replace('name="backend" content="mock"', 'name="backend" content="gateway"')
      return route.fulfill({ response: answer, body: html })
    })
    // Whatever else is asked for says that there is no such thing, as a server that is none of the mock's.
    await page.route('**/api/**', (route) =>
      pathOf(route.request()) === '/api/console/accounts'
        ? route.fulfill({ json: { accounts: [{ cloud: aurora.cloud, id: aurora.id, name: aurora.name }] } })
        : route.fulfill({ status: 404, headers: { 'x-request-id': 'none' }, body: '' }),
    )
  })

  test('a newcomer begins in the first account’s images', async ({ page }) => {
    await page.goto('/')
    await expect(page).toHaveURL(paths.customImages(hers))
    await expect(consoleIn(page).accountMenu).toHaveAccessibleName(messages.shell.account(aurora.name))
  })

  for (const path of [startPath, '/stage']) {
    test(`there is no page at ${path}`, async ({ page }) => {
      await page.goto(path)
      const title = messages.deadEnds.titles['no-such-page']
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
    })
  }
})
