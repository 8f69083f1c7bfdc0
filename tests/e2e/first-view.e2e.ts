import type { Locator, Page } from 'playwright/test'
import { aurora, borealis } from '../../mocks/worlds/everyday/accounts.ts'
import { goldenWebBase } from '../../mocks/worlds/everyday/aurora-images.ts'
import { paths } from '../../src/ui/paths.ts'
import { consoleIn } from '../support/e2e/console-in.ts'
import {
  bodiesOf,
  budget,
  expectWithinBudget,
  isScript,
  layoutShift,
  painted,
  pathOf,
  visit,
} from '../support/e2e/first-visit.ts'
import { holdScripts } from '../support/e2e/hold-scripts.ts'
import { expect, test } from '../support/e2e/test.ts'
import { english } from '../support/e2e/wording.ts'
import { everyPage, placeOf } from '../support/pages/places.ts'

const { messages, words } = english
const hers = placeOf(aurora)

const sizes = {
  'a wide window': { width: 1280, height: 800 },
  'a telephone': { width: 390, height: 844 },
}

const address = paths.customImages(hers)

/** The console is opened by somebody who has never been here. */
const visitConsole = (page: Page) => visit(page, address, goldenWebBase.name)

/** Where parts of the shell are. Their heights follow from where the next begins; the menu's is the page's. */
const boxesOf = (parts: Locator[]) =>
  Promise.all(parts.map((part) => part.boundingBox().then((box) => box && { x: box.x, y: box.y, width: box.width })))

for (const [name, viewport] of Object.entries(sizes)) {
  test(`in ${name} the skeleton paints before any script is there, and the shell takes its place without a move`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport)
    const release = await holdScripts(page)
    await page.goto(address, { waitUntil: 'commit' })

    const skeleton = page.locator('.skeleton')
    await expect(skeleton).toBeVisible()
    await painted(page)
    const before = await boxesOf(['notice', 'header', 'menu'].map((part) => skeleton.locator(`.skeleton-${part}`)))

    release()
    await expect(consoleIn(page).row(goldenWebBase.name)).toBeVisible()
    await page.waitForLoadState('networkidle')
    const menu = page.getByRole('navigation', { name: words.product })
    expect(await boxesOf([page.getByRole('complementary'), page.getByRole('banner'), menu])).toEqual(before)
    expect(await layoutShift(page)).toBeLessThan(budget.layoutShift)
  })
}

test('the first view costs no more requests and bytes than it may', async ({ page }) => {
  const { before } = await visitConsole(page)
  expect(before.map(pathOf)).toContain(address)
  await expectWithinBudget(page, before)
})

test('whatever script the first view needs is asked for before any other has come', async ({ page }) => {
  const release = await holdScripts(page)
  const asked: string[] = []
  page.on('request', (request) => isScript(request) && asked.push(pathOf(request)))
  const visited = visitConsole(page)
  await painted(page)
  const atOnce = asked.toSorted()
  release()
  const { before } = await visited
  expect(before.filter(isScript).map(pathOf).toSorted()).toEqual(atOnce)
})

test('the mock comes in a chunk of its own and answers all that is asked for, the server nothing', async ({ page }) => {
  const { answers, before, after } = await visitConsole(page)
  await expect.poll(after).not.toEqual([])
  const scripts = [...before, ...after()].filter(isScript)
  const bodies = await bodiesOf(page, scripts)
  const holding = (text: string) => scripts.filter((_, index) => bodies[index]!.includes(text)).map(pathOf)
  // A key that only the mock's world knows, and a name that only the shell gives.
  const [mock, shell] = [holding(aurora.accessKeyId), holding('shell-header')]
  expect([mock.length, shell.length]).toEqual([1, 1])
  expect(mock).not.toEqual(shell)

  await expect(consoleIn(page).row(goldenWebBase.name)).toContainText(messages.customImages.sharedWithOf(2, 50))
  expect(answers(), 'at first nothing leaves the page').toEqual([])
  const refresh = page.getByRole('button', { name: messages.list.refresh })
  await expect(async () => {
    await refresh.click()
    expect(answers(), 'then the service worker answers').not.toEqual([])
  }).toPass()
  const byWorker = await Promise.all(answers().map(async (request) => (await request.response())?.fromServiceWorker()))
  expect(new Set(byWorker)).toEqual(new Set([true]))
})

test('what dialogs and other pages need comes when the rows are there, before anybody asks', async ({ page }) => {
  const { before, after } = await visitConsole(page)
  await expect.poll(() => after().filter(isScript)).not.toEqual([])
  const here = (await bodiesOf(page, before.filter(isScript))).join()
  // The class of what only the Share dialog shows.
  expect(here).not.toContain('access-list')

  const console = consoleIn(page)
  const asked: string[] = []
  page.on('request', (request) => isScript(request) && asked.push(pathOf(request)))
  await console.action(words.share, goldenWebBase.name).click()
  const dialog = console.shareDialog(goldenWebBase.name)
  await expect(dialog.getByText(borealis.id)).toBeVisible()
  await dialog.getByRole('button', { name: messages.shareModal.close }).last().click()
  await expect(dialog).toBeHidden()
  await console.tab(words.sharedImages).click()
  await expect(page).toHaveURL(paths.sharedImages(hers))
  await console.menu(words.menu.instances).click()
  await expect(page.getByRole('heading', { level: 1, name: words.menu.instances })).toBeVisible()
  expect(asked).toEqual([])
})

test.describe('the content security policy', () => {
  /** Has every violation reported, from whatever is loaded in the page. */
  async function watchViolations(page: Page) {
    const violations: string[] = []
    await page.exposeFunction('reportViolation', (violation: string) => violations.push(violation))
    await page.addInitScript(`addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      reportViolation(effectiveDirective + ' ' + blockedURI))`)
    return violations
  }

  test('comes with every page, and none of them breaks it', async ({ page }) => {
    const console = consoleIn(page)
    const violations = await watchViolations(page)
    for (const path of Object.values(everyPage)) {
      const answer = await page.goto(path(hers))
      expect(answer?.headers()['content-security-policy']).toContain("default-src 'self'")
      await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
      await page.waitForLoadState('networkidle')
    }

    await page.goto(paths.customImages(hers))
    await page.getByRole('button', { name: messages.shell.useDark }).click()
    await console.action(words.share, goldenWebBase.name).click()
    const share = console.shareDialog(goldenWebBase.name)
    await expect(share.getByText(borealis.id)).toBeVisible()
    await share.getByRole('button', { name: messages.shareModal.close }).last().click()
    await expect(share).toBeHidden()
    await console.action(words.stopSharing, goldenWebBase.name).click()
    await expect(console.stopDialog(goldenWebBase.name).getByRole('checkbox', { name: borealis.id })).toBeVisible()
    expect(violations).toEqual([])
  })

  // In a browser that the test watches by itself: Chromium writes each refusal into the console.
  test('lets nothing be fetched from elsewhere, and no script run that the page does not name', async ({ browser }) => {
    const page = await browser.newPage()
    const violations = await watchViolations(page)
    await page.goto(paths.customImages(hers))
    await page.evaluate(() => fetch('https://elsewhere.invalid/').catch(() => undefined))
    await page.evaluate(() => document.body.append(Object.assign(document.createElement('script'), { text: 'stop()' })))
    await expect.poll(() => violations).toEqual(['connect-src https://elsewhere.invalid/', 'script-src-elem inline'])
    await page.close()
  })
})
