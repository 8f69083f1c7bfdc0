import type { Page } from 'playwright/test'
import { aurora, borealis, cumulus, directory, drift } from '../../mocks/worlds/everyday/accounts.ts'
import { lobby } from '../../mocks/worlds/everyday/aurora-images.ts'
import { renderNode } from '../../mocks/worlds/everyday/partner-images.ts'
import { paths, startPath } from '../../src/ui/paths.ts'
import { choose, consoleIn } from '../support/e2e/console-in.ts'
import { setFaults } from '../support/e2e/faults.ts'
import { expect, test } from '../support/e2e/test.ts'
import { english } from '../support/e2e/wording.ts'
import { placeOf } from '../support/pages/places.ts'

const { messages, words } = english
const hers = placeOf(aurora)

/** Opens Custom Images; resolves when its rows are there. */
async function openCustomImages(page: Page) {
  await page.goto(paths.customImages(hers))
  await expect(consoleIn(page).row(lobby.name)).toBeVisible()
}

test.describe('when the cloud fails', () => {
  const failure = (page: Page, title: string) => page.getByRole('alert').filter({ hasText: title })
  const retry = (page: Page) => page.getByRole('alert').getByRole('button', { name: messages.list.retry })

  /** What the mock's fault switch has still to do. */
  const faults = (page: Page) => page.evaluate(async () => (await fetch('/api/console/stage/faults')).json())

  test('a list says why, with the code, and is there after a retry', async ({ page }) => {
    await openCustomImages(page)
    await setFaults(page, { failShare: { kind: 'refused', share: 1, action: 'DescribeImages' } })
    await consoleIn(page).tab(words.sharedImages).click()
    const alert = failure(page, messages.sharedImages.failed)
    await expect(alert).toContainText(messages.errors.forbidden)
    await expect(alert).toContainText(/UnauthorizedOperation · Request ID [\da-f-]{36}/)

    await retry(page).click()
    await expect(alert).toContainText(messages.errors.forbidden)
    await setFaults(page, {})
    await retry(page).click()
    await expect(consoleIn(page).row(renderNode.name)).toBeVisible()
    await expect(alert).toHaveCount(0)
  })

  test('a list that was there stays, and says that it may be out of date', async ({ page, trouble }) => {
    trouble.allowFailedResources()
    await openCustomImages(page)
    await setFaults(page, { failNext: { kind: 'lost-connection', count: 3, action: 'DescribeImages' } })
    await page.getByRole('button', { name: messages.list.refresh }).click()
    const alert = failure(page, messages.list.refreshFailed)
    await expect(alert).toContainText(messages.errors.unread)
    await expect(alert).not.toContainText(messages.errors.unavailable)
    await expect(consoleIn(page).row(lobby.name)).toBeVisible()
    await retry(page).click()
    await expect(alert).toHaveCount(0)
    await expect(consoleIn(page).row(lobby.name)).toBeVisible()
  })

  test('what it asks to be sent again is sent again, and nobody has to know', async ({ page }) => {
    await openCustomImages(page)
    await setFaults(page, { failNext: { kind: 'throttled', count: 1, action: 'DescribeImages' } })
    await consoleIn(page).tab(words.sharedImages).click()
    await expect(consoleIn(page).row(renderNode.name)).toBeVisible()
    await expect(failure(page, messages.sharedImages.failed)).toHaveCount(0)
    expect(await faults(page), 'the refusal has been met').toEqual({})
  })

  test('sharing says which accounts failed and why, and tries these again alone (C2)', async ({ page }) => {
    const console = consoleIn(page)
    const unknown = '100031599999'
    await openCustomImages(page)
    await console.action(words.share, lobby.name).click()
    const dialog = console.shareDialog(lobby.name)
    const chips = dialog.getByRole('list', { name: messages.shareModal.toShareWith }).getByRole('listitem')
    const access = dialog.getByRole('list', { name: messages.shareModal.whoHasAccess }).getByRole('listitem')
    await dialog.getByRole('textbox', { name: words.accountId }).fill(`${borealis.id} ${unknown} ${cumulus.id} `)

    await dialog.getByRole('button', { name: messages.shareModal.submit(words.share, 3) }).click()
    await expect(dialog.getByText(messages.shareModal.partly(2, 1))).toBeVisible()
    await expect(chips).toContainText([`${unknown} ${words.errors['InvalidAccountId.NotFound']}`])
    await expect(access).toHaveCount(2)

    await dialog.getByRole('textbox', { name: words.accountId }).fill(`${drift.id} `)
    await setFaults(page, { failNext: { kind: 'server-error', count: 1, action: 'ModifyImageSharePermission' } })
    await dialog.getByRole('button', { name: messages.shareModal.remove(unknown) }).click()
    await dialog.getByRole('button', { name: messages.shareModal.submit(words.share, 1) }).click()
    await expect(dialog.getByText(messages.shareModal.partly(0, 1))).toBeVisible()
    await expect(chips).toContainText([drift.id])
    await expect(chips).toContainText([messages.errors.unavailable])
    await expect(chips).toContainText(['InternalError'])
    await dialog.getByRole('button', { name: messages.shareModal.retry(1) }).click()
    await expect(dialog.getByText(messages.shareModal.sharedWith(1))).toBeVisible()
    await expect(access).toHaveCount(3)
    await expect(chips).toHaveCount(0)
  })

  test('a form keeps what was entered, says why, and can be sent again', async ({ page }) => {
    const form = messages.createInstances
    await page.goto(paths.createInstances(hers, lobby.id))
    const name = page.getByRole('textbox', { name: words.instances.name })
    const count = page.getByRole('spinbutton', { name: words.instances.count })
    await name.fill('twice-sent')
    await choose(page.getByRole('combobox', { name: form.zone }), /3/)
    await count.fill('2')
    await setFaults(page, { failNext: { kind: 'server-error', count: 1, action: 'RunInstances' } })
    const submit = page.getByRole('button', { name: words.createInstance, exact: true })
    await submit.click()
    const alert = failure(page, words.instances.createFailed)
    await expect(alert).toContainText(messages.errors.unavailable)
    await expect(alert).toContainText('InternalError')
    await expect(name).toHaveValue('twice-sent')
    await expect(count).toHaveValue('2')

    await submit.click()
    await expect(page.getByText(words.instances.creating(2))).toBeVisible()
    await expect(page.getByRole('row').filter({ hasText: 'twice-sent' })).toHaveCount(2)
  })
})

test.describe('where service workers are blocked', () => {
  test.use({ serviceWorkers: 'block' })

  test('the mock answers in the page, and what was done survives a reload', async ({ page }) => {
    const sent: string[] = []
    page.on('request', (request) => request.url().includes('/api/') && sent.push(request.url()))
    await openCustomImages(page)
    await shareSurvives(page)
    expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull()
    expect(sent).toEqual([])
  })
})

const missingScripts = {
  'cannot be fetched': undefined,
  'is a page, as servers of one-page consoles answer for a missing file': {
    contentType: 'text/html',
    body: '<!doctype html>',
  },
}

for (const [how, answer] of Object.entries(missingScripts)) {
  // In a browser that the test watches by itself: Chromium writes into the console that it has no worker.
  test(`where the worker's script ${how}, the mock answers in the page`, async ({ browser }) => {
    const context = await browser.newContext()
    const errors: unknown[] = []
    let asked = 0
    context.on('weberror', (error) => errors.push(error.error()))
    await context.route('**/mock-worker.js', (route) => {
      asked += 1
      return answer ? route.fulfill(answer) : route.abort()
    })
    const page = await context.newPage()
    await openCustomImages(page)
    await shareSurvives(page)
    expect(asked).toBeGreaterThan(0)
    expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull()
    expect(errors).toEqual([])
    await context.close()
  })
}

test('a worker that cannot be looked for anew goes on as it is, and nothing is said of it', async ({
  context,
  page,
}) => {
  let lookedFor = 0
  await page.exposeFunction('lookedFor', () => void (lookedFor += 1))
  // What Chromium says of a worker that is about to go with the last page, and any browser of one whose script is gone.
  await page.addInitScript(() => {
    ServiceWorkerRegistration.prototype.update = async () => {
      await (globalThis as unknown as { lookedFor(): Promise<void> }).lookedFor()
      throw new TypeError('Failed to update a ServiceWorker: Not found')
    }
  })
  const controlled = (its: Page) => its.evaluate(() => navigator.serviceWorker.controller !== null)
  await openCustomImages(page)
  await expect.poll(() => controlled(page)).toBe(true)
  // The worker stays for as long as a page does.
  const other = await context.newPage()
  await openCustomImages(other)
  await expect.poll(() => controlled(other)).toBe(true)
  await page.reload()
  await expect.poll(() => lookedFor).toBeGreaterThan(0)
  const answered = page.waitForResponse((response) => response.url().includes('/api/') && response.fromServiceWorker())
  await page.getByRole('button', { name: messages.list.refresh }).click()
  await answered
})

/** Shares an image, and finds it shared after a reload. */
async function shareSurvives(page: Page) {
  const console = consoleIn(page)
  await console.share(lobby.name, drift)
  await page.reload()
  await expect(console.row(lobby.name)).toContainText(messages.customImages.sharedWithOf(1, 50))
  await expect(page.getByRole('complementary')).toContainText(messages.world.kept)
}

test('where nothing can be kept, the notice says so, and a reload starts over', async ({ page }) => {
  const console = consoleIn(page)
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Storage is off', 'SecurityError')
    }
  })
  await openCustomImages(page)
  await expect(page.getByRole('complementary')).toContainText(messages.world.keptInMemory)
  await console.share(lobby.name, drift)
  await page.reload()
  await expect(console.row(lobby.name)).toContainText(messages.customImages.sharedWithOf(0, 50))
  await expect(page.getByRole('complementary')).toContainText(messages.world.keptInMemory)
})

test.describe('an address that leads nowhere says so and leads on', () => {
  const { titles, explanations } = messages.deadEnds
  const nowhere = [
    { reason: 'no-such-cloud', path: `/nimbus/${aurora.id}/ap-guangzhou/images/custom` },
    { reason: 'no-such-page', path: `/tencent/${aurora.id}/ap-guangzhou/vaults` },
    { reason: 'no-such-page', path: '/tencent' },
  ] as const

  for (const { reason, path } of nowhere) {
    test(`${reason}: ${path}`, async ({ page }) => {
      await page.goto(path)
      await expect(page.getByRole('heading', { name: titles[reason] })).toBeVisible()
      await expect(page.getByText(explanations[reason])).toBeVisible()
      await page.getByRole('link', { name: messages.deadEnds.start }).click()
      await expect(page).toHaveURL(startPath)
      await page.getByRole('link', { name: messages.clouds.tencent, exact: true }).click()
      await expect(page).toHaveURL(paths.customImages(hers))
      await expect(consoleIn(page).row(lobby.name)).toBeVisible()
    })
  }

  test('an account that is not there', async ({ page }) => {
    const [{ id: stranger }] = directory as [(typeof directory)[number]]
    await page.goto(paths.sharedImages({ ...hers, account: stranger }))
    await expect(page.getByRole('heading', { name: messages.deadEnds.noSuchAccount(stranger) })).toBeVisible()
    await page.getByRole('main').getByRole('button', { name: aurora.name }).click()
    await expect(page).toHaveURL(paths.sharedImages(hers))
    await expect(consoleIn(page).row(renderNode.name)).toBeVisible()
  })

  test('a region that is not there', async ({ page }) => {
    await page.goto(paths.sharedImages({ ...hers, region: 'ap-nowhere' }))
    await expect(page.getByRole('heading', { name: messages.deadEnds.noSuchRegion('ap-nowhere') })).toBeVisible()
    await page.getByRole('main').getByRole('button', { name: words.regions[hers.region]! }).click()
    await expect(page).toHaveURL(paths.sharedImages(hers))
    await expect(consoleIn(page).row(renderNode.name)).toBeVisible()
  })
})
