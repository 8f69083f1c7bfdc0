import type { Page } from 'playwright/test'
import { aurora, borealis, drift } from '../../mocks/worlds/everyday/accounts.ts'
import { lobby } from '../../mocks/worlds/everyday/aurora-images.ts'
import { renderNode } from '../../mocks/worlds/everyday/partner-images.ts'
import { paths } from '../../src/ui/paths.ts'
import { consoleIn } from '../support/e2e/console-in.ts'
import { damageJournal, journalsKept, makeDiskFillable } from '../support/e2e/kept.ts'
import { expect, test } from '../support/e2e/test.ts'
import { english } from '../support/e2e/wording.ts'
import { placeOf } from '../support/pages/places.ts'

const { messages, words } = english
const hers = placeOf(aurora)
const notice = (page: Page) => page.getByRole('complementary')
const sharedWith = (page: Page, n: number) =>
  expect(consoleIn(page).row(lobby.name)).toContainText(messages.customImages.sharedWithOf(n, 50))

async function openCustomImages(page: Page) {
  await page.goto(paths.customImages(hers))
  await sharedWith(page, 0)
}

test.describe('a full disk', () => {
  test('is said beside what could not be kept; nothing is lost, and with room again it is kept', async ({ page }) => {
    const disk = await makeDiskFillable(page, { full: false })
    await openCustomImages(page)
    await consoleIn(page).action(words.share, lobby.name).click()
    const dialog = consoleIn(page).shareDialog(lobby.name)
    const chips = dialog.getByRole('list', { name: messages.shareModal.toShareWith }).getByRole('listitem')
    await dialog.getByRole('textbox', { name: words.accountId }).fill(`${drift.id} ${borealis.id} `)
    await disk.fill()
    await dialog.getByRole('button', { name: messages.shareModal.submit(words.share, 2) }).click()
    await expect(dialog.getByText(messages.shareModal.partly(0, 2))).toBeVisible()
    await expect(chips).toContainText([drift.id, borealis.id])
    await expect(chips).toContainText([messages.errors['no-room'], messages.errors['no-room']])
    await expect(dialog.getByText(messages.shareModal.nobody)).toBeVisible()

    await disk.free()
    await dialog.getByRole('button', { name: messages.shareModal.retry(2) }).click()
    await expect(dialog.getByText(messages.shareModal.sharedWith(2))).toBeVisible()
    await page.reload()
    await sharedWith(page, 2)
  })

  test('from the very beginning: the page works, and says that it keeps nothing', async ({ page }) => {
    await makeDiskFillable(page, { full: true })
    await openCustomImages(page)
    await expect(notice(page)).toContainText(messages.world.keptInMemory)
    await consoleIn(page).share(lobby.name, drift)
  })

  test('when starting over: says so, and everything stays', async ({ page }) => {
    const disk = await makeDiskFillable(page, { full: false })
    await openCustomImages(page)
    await consoleIn(page).share(lobby.name, drift)
    await page.keyboard.press('Escape')
    await disk.fill()
    await consoleIn(page).startOver()
    await expect(notice(page).getByRole('alert')).toHaveText(messages.world.startOverFailed)
    await sharedWith(page, 1)
  })
})

test('a journal that is damaged or older is set aside and not deleted, the notice says so, and all works', async ({
  page,
}) => {
  const { damaged, 'older-version': older } = messages.world.setAside
  await openCustomImages(page)
  let journals = 1
  for (const [damage, sentence] of [
    ['an unknown event', damaged(2)],
    ['an entry missing', damaged(2)],
    ['no beginning', damaged(1)],
    ['no current journal', damaged(0)],
    ['an older format', older(1)],
  ] as const) {
    await test.step(damage, async () => {
      await damageJournal(page, damage)
      await page.reload()
      await expect(notice(page)).toContainText(sentence)
      await sharedWith(page, 0)
      expect(await journalsKept(page)).toBeGreaterThanOrEqual(++journals)
      await consoleIn(page).startOver()
      await expect(notice(page)).not.toContainText(sentence)
      // What a page still asks while it is left finds no mock any more.
      await sharedWith(page, 0)
      await expect(page.locator('.shared-with-loading')).toHaveCount(0)
    })
  }
  await consoleIn(page).share(lobby.name, drift)
  await page.reload()
  await sharedWith(page, 1)
})

test('a journal of a newer version is left alone; the page says so and leads on', async ({ page }) => {
  await openCustomImages(page)
  await damageJournal(page, 'a newer format')
  await page.reload()
  const said = notice(page).getByRole('alert')
  await expect(said).toHaveText(messages.world.trouble['newer-version'])
  const failure = page.getByRole('alert').filter({ hasText: messages.customImages.failed })
  await expect(failure).toContainText(messages.errors['newer-version'])
  expect(await journalsKept(page)).toBe(1)
  await notice(page).getByRole('button', { name: messages.deadEnds.reload }).click()
  await expect(failure).toBeVisible()
  await expect(said).toBeVisible()
  await consoleIn(page).startOver()
  await sharedWith(page, 0)
  await expect(notice(page)).toContainText(messages.world.kept)
})

test('a database that never opens, and one that is not the console’s, do not hold the page up', async ({
  page,
  newContext,
}) => {
  await page.clock.install()
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest
  })
  await page.goto(paths.customImages(hers))
  await expect(page.getByRole('table')).toBeVisible()
  await page.clock.fastForward('00:10')
  await sharedWith(page, 0)
  await expect(notice(page)).toContainText(messages.world.keptInMemory)

  const other = await (await newContext()).newPage()
  await other.route('**/before', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<link rel=icon href=data:>' }),
  )
  await other.goto('/before')
  await other.evaluate(async () => {
    const request = indexedDB.open('image-share-console')
    await new Promise((resolve) => (request.onsuccess = resolve))
    request.result.close()
  })
  await openCustomImages(other)
  await expect(notice(other)).toContainText(messages.world.keptInMemory)
})

test.describe('a browser that', () => {
  const notKept = (page: Page) => page.getByRole('alert').filter({ hasText: messages.world.notKept })

  test('keeps no settings: what is chosen holds for the page, and the page says that it is not kept', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('The storage is full', 'QuotaExceededError')
      }
    })
    await page.goto(paths.sharedImages(hers))
    await consoleIn(page).action(messages.sharedImages.reject, renderNode.name).click()
    await consoleIn(page).tab(words.rejectedImages).click()
    await expect(consoleIn(page).row(renderNode.name)).toBeVisible()
    await expect(notKept(page)).toBeVisible()
    await page.reload()
    await expect(page.getByText(messages.rejectedImages.empty)).toBeVisible()
  })

  test('allows no storage and no worker at all: the console works and says that it keeps nothing', async ({ page }) => {
    await page.addInitScript(() => {
      const forbidden = () => {
        throw new DOMException('Forbidden', 'SecurityError')
      }
      Object.defineProperty(window, 'localStorage', { configurable: true, get: forbidden })
      Object.defineProperty(window, 'indexedDB', { value: undefined })
      Reflect.deleteProperty(Navigator.prototype, 'serviceWorker')
    })
    await openCustomImages(page)
    await expect(notice(page)).toContainText(messages.world.keptInMemory)
    await expect(notKept(page)).toBeVisible()
    await consoleIn(page).share(lobby.name, drift)
  })
})
