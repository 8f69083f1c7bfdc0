import type { Page } from 'playwright/test'
import { aurora, drift } from '../../mocks/worlds/everyday/accounts.ts'
import { goldenWebBase, lobby } from '../../mocks/worlds/everyday/aurora-images.ts'
import { paths } from '../../src/ui/paths.ts'
import { consoleIn } from '../support/e2e/console-in.ts'
import { setFaults } from '../support/e2e/faults.ts'
import { expect, test } from '../support/e2e/test.ts'
import { english } from '../support/e2e/wording.ts'
import { placeOf } from '../support/pages/places.ts'

const { messages, words } = english
const hers = placeOf(aurora)

async function openCustomImages(page: Page) {
  await page.goto(paths.customImages(hers))
  await expect(consoleIn(page).row(lobby.name)).toContainText(messages.customImages.sharedWithOf(0, 50))
}

test('with every request failing each page says so in words, and is there after a retry', async ({ page }) => {
  const console = consoleIn(page)
  await openCustomImages(page)
  const failing = { failShare: { kind: 'server-error', share: 1 } } as const
  const pages: [string, () => Promise<void>, string][] = [
    ['shared images', () => console.tab(words.sharedImages).click(), messages.sharedImages.failed],
    ['instances', () => console.menu(words.menu.instances).click(), words.instances.unread],
    ['account', () => console.openAccountInformation(), messages.account.failed(words.accountId)],
    [
      'an image',
      async () => {
        await console.menu(words.menu.images).click()
        await console.row(goldenWebBase.name).getByRole('link', { name: goldenWebBase.name }).click()
      },
      messages.imageDetails.failed,
    ],
  ]
  for (const [what, go, failed] of pages) {
    await test.step(what, async () => {
      await setFaults(page, failing)
      await go()
      const alert = page.getByRole('alert').filter({ hasText: failed })
      await expect(alert).toContainText(messages.errors.unread)
      await alert.getByRole('button', { name: messages.list.retry }).click()
      // It goes while it is read again.
      await expect(alert).toHaveCount(0)
      await expect(alert).toBeVisible()
      await setFaults(page, {})
      await alert.getByRole('button', { name: messages.list.retry }).click()
      await expect(alert).toHaveCount(0)
    })
  }
})

test('with every second request failing, and all slow, sharing is tried again until it is done', async ({ page }) => {
  const console = consoleIn(page)
  await openCustomImages(page)
  await setFaults(page, { latency: 120, failShare: { kind: 'server-error', share: 0.5 } })
  await console.action(words.share, lobby.name).click()
  const dialog = console.shareDialog(lobby.name)
  await dialog.getByRole('textbox', { name: words.accountId }).fill(`${drift.id} `)
  const shared = dialog.getByText(messages.shareModal.sharedWith(1))
  const again = dialog.getByRole('button', { name: messages.shareModal.retry(1) })
  await dialog.getByRole('button', { name: messages.shareModal.submit(words.share, 1) }).click()
  await expect(again.or(shared)).toBeVisible()
  if (await again.isVisible()) await again.click()
  await expect(shared).toBeVisible()
})

test('without a network the simulated clouds go on, and so does what was opened', async ({
  page,
  context,
  trouble,
}) => {
  const console = consoleIn(page)
  // The browser asks for the page's icon when it likes.
  trouble.allowFailedResources()
  await openCustomImages(page)
  await console.action(words.share, lobby.name).click()
  await expect(console.shareDialog(lobby.name)).toBeVisible()
  await page.keyboard.press('Escape')
  await context.setOffline(true)
  await console.share(lobby.name, drift)
  await page.keyboard.press('Escape')
  await expect(console.row(lobby.name)).toContainText(messages.customImages.sharedWithOf(1, 50))
  await console.tab(words.sharedImages).click()
  await expect(page.getByText(words.reminders.trust)).toBeVisible()
  await context.setOffline(false)
  await page.reload()
  await console.tab(words.customImages).click()
  await expect(console.row(lobby.name)).toContainText(messages.customImages.sharedWithOf(1, 50))
})

test.describe('code that cannot be fetched', () => {
  // Watched by themselves: Chromium writes into the console what it could not fetch.
  test('of another page: says so, the rest of the console stays, and the page is there once it can', async ({
    browser,
  }) => {
    const page = await (await browser.newContext()).newPage()
    const console = consoleIn(page)
    const errors: unknown[] = []
    page.on('pageerror', (error) => errors.push(error))
    await page.route('**/assets/late-*.js', (route) => route.abort())
    await openCustomImages(page)
    await console.menu(words.menu.instances).click()
    await expect(page.getByRole('heading', { name: messages.deadEnds.crashed })).toBeVisible()
    await console.menu(words.menu.images).click()
    await expect(console.row(lobby.name)).toBeVisible()
    await console.menu(words.menu.instances).click()
    await page.unroute('**/assets/late-*.js')
    await page.getByRole('button', { name: messages.deadEnds.reload }).click()
    await expect(page.getByRole('heading', { level: 1, name: words.menu.instances })).toBeVisible()
    expect(errors).toEqual([])
    await page.context().close()
  })

  test('of the simulated clouds: a retry fetches it again', async ({ browser }) => {
    const page = await (await browser.newContext()).newPage()
    await page.route('**/assets/mock-*.js', (route) => route.abort())
    await page.goto(paths.customImages(hers))
    const alert = page.getByRole('alert').filter({ hasText: messages.customImages.failed })
    await expect(alert).toContainText(messages.errors.unread)
    await page.unroute('**/assets/mock-*.js')
    await alert.getByRole('button', { name: messages.list.retry }).click()
    await expect(consoleIn(page).row(lobby.name)).toBeVisible()
    await page.context().close()
  })

  test('of a language: says so in English, and a reload brings it', async ({ browser }) => {
    const page = await (await browser.newContext({ locale: 'pt-BR' })).newPage()
    const catalogue = /\/assets\/pt-BR-/
    await page.route(catalogue, (route) => route.abort())
    await page.goto(paths.customImages(hers))
    await expect(page.getByRole('heading', { name: messages.deadEnds.crashed })).toBeVisible()
    await page.unroute(catalogue)
    await page.getByRole('button', { name: messages.deadEnds.reload }).click()
    await expect(consoleIn(page).row(lobby.name)).toBeVisible()
    await page.context().close()
  })
})

test('an address with wrong parts is taken for what is right of it, or told apart in words', async ({ page }) => {
  const base = (region: string) => `/tencent/${aurora.id}/${region}`
  for (const region of ['<img src=x onerror=alert(1)>', '广州', 'constructor', '..%2f..']) {
    await page.goto(`${base(encodeURIComponent(region))}/images/custom`)
    await expect(page.getByRole('heading', { name: messages.deadEnds.noSuchRegion(region) })).toBeVisible()
  }
  await page.goto(`${base(hers.region)}/images/custom?page=999&size=7&sort=nothing&state=x,y&kind=&other=1`)
  await expect(page.getByRole('row')).toHaveCount(1 + 4)
  await page.goto(`${base(hers.region)}/instances?page=-1&size=1e9&state=nothing`)
  await expect(page.getByRole('row').nth(1)).toBeVisible()
  await page.goto(`${base(hers.region)}/images/${'镜'.repeat(300)}`)
  await expect(page.getByRole('heading', { name: messages.imageDetails.unknown })).toBeVisible()
  await page.goto(`${base(hers.region)}/instances/create?image=${encodeURIComponent('<b>img</b>')}`)
  await expect(page.getByText(messages.createInstances.imageProblems.unknown)).toBeVisible()
  await expect(page.locator('img[src=x]')).toHaveCount(0)
})
