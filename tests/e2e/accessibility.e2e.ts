import type { Page } from 'playwright/test'
import { aurora, borealis, drift } from '../../mocks/worlds/everyday/accounts.ts'
import { goldenWebBase } from '../../mocks/worlds/everyday/aurora-images.ts'
import { renderNode } from '../../mocks/worlds/everyday/partner-images.ts'
import { paths } from '../../src/ui/paths.ts'
import { expectNoViolations } from '../support/e2e/axe.ts'
import { consoleIn } from '../support/e2e/console-in.ts'
import { setFaults } from '../support/e2e/faults.ts'
import { expect, test } from '../support/e2e/test.ts'
import { english } from '../support/e2e/wording.ts'
import { everyPage, placeOf } from '../support/pages/places.ts'

const { messages, words } = english
const hers = placeOf(aurora)

/** Opens a page and waits until nothing is being loaded any more. */
async function open(page: Page, path: string) {
  await page.goto(path)
  await expect(page.getByRole('complementary').getByText(messages.world.kept)).toBeVisible()
  await page.waitForLoadState('networkidle')
}

test.use({ contextOptions: { reducedMotion: 'reduce' } })

for (const [name, path] of Object.entries(everyPage)) {
  test(`axe finds nothing on the page ${name}`, async ({ page }) => {
    await open(page, path(hers))
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
    await expectNoViolations(page)
  })
}

test('nor in open menus', async ({ page }) => {
  const console = consoleIn(page)
  await open(page, paths.customImages(hers))
  await console.accountMenu.click()
  await expect(page.getByRole('menuitem', { name: drift.name })).toBeInViewport()
  await expectNoViolations(page)
  await page.keyboard.press('Escape')
  await console.region.click()
  // antd's list of options scrolls with the option that the arrow keys choose; the focus stays in the field.
  await expectNoViolations(page, { without: ['scrollable-region-focusable'] })
})

test('nor on the Share dialog, with good and bad entries and after refusals', async ({ page }) => {
  const console = consoleIn(page)
  await open(page, paths.customImages(hers))
  await console.action(words.share, goldenWebBase.name).click()
  const dialog = console.shareDialog(goldenWebBase.name)
  await expect(dialog.getByText(borealis.id)).toBeVisible()
  await expectNoViolations(page)

  await dialog.getByRole('button', { name: words.share, exact: true }).click()
  await expect(dialog.getByText(messages.shareModal.nothingToSend)).toBeVisible()
  const field = dialog.getByRole('textbox', { name: words.accountId })
  await field.fill(`${aurora.id} ${borealis.id} 12 100031500001 100031599999 `)
  await expect(dialog.getByText(words.recipientForm)).toBeVisible()
  await expectNoViolations(page)

  await dialog.getByRole('button', { name: messages.shareModal.submit(words.share, 2) }).click()
  await expect(dialog.getByText(messages.shareModal.partly(1, 1))).toBeVisible()
  await expectNoViolations(page)
})

test('nor on the dialog that stops sharing, before and after', async ({ page }) => {
  const console = consoleIn(page)
  await open(page, paths.customImages(hers))
  await console.action(words.stopSharing, goldenWebBase.name).click()
  const dialog = console.stopDialog(goldenWebBase.name)
  await dialog.getByRole('checkbox', { name: borealis.id }).check()
  await expectNoViolations(page)
  await dialog.getByRole('button', { name: messages.stopSharing.submit(words.stopSharing, 1) }).click()
  await expect(dialog.getByText(messages.stopSharing.stopped(1))).toBeVisible()
  await expectNoViolations(page)
})

test('nor on a form with errors, and on what asks before starting over', async ({ page }) => {
  await open(page, paths.createInstances(hers))
  await page.getByRole('button', { name: words.createInstance, exact: true }).click()
  await expect(page.getByText(messages.createInstances.nameRequired)).toBeVisible()
  await expectNoViolations(page)
  await page.getByRole('button', { name: messages.world.startOver }).click()
  await expect(page.getByText(messages.world.startOverConsequence)).toBeVisible()
  await expectNoViolations(page)
})

test('nor on a list that is empty, that nothing matches, that failed', async ({ page }) => {
  const console = consoleIn(page)
  await open(page, paths.customImages(placeOf(drift)))
  await expect(page.getByText(messages.customImages.empty)).toBeVisible()
  await expectNoViolations(page)

  await open(page, `${paths.customImages(hers)}?q=nothing-like-it`)
  await expect(page.getByText(messages.list.noMatch)).toBeVisible()
  await expectNoViolations(page)

  await setFaults(page, { failShare: { kind: 'server-error', share: 1 } })
  await page.getByRole('button', { name: messages.list.clearFilters }).click()
  await expect(page.getByRole('button', { name: messages.customImages.sharedWithFailed }).first()).toBeVisible()
  await expectNoViolations(page)
  await console.tab(words.sharedImages).click()
  await expect(page.getByText(messages.sharedImages.failed)).toBeVisible()
  await expectNoViolations(page)
})

test('nor on what was just rejected', async ({ page }) => {
  const console = consoleIn(page)
  await open(page, paths.sharedImages(hers))
  await console.action(messages.sharedImages.reject, renderNode.name).click()
  await expect(page.getByText(messages.sharedImages.rejected(renderNode.name))).toBeVisible()
  await expectNoViolations(page)
  await console.tab(words.rejectedImages).click()
  await expect(console.row(renderNode.name)).toBeVisible()
  await expectNoViolations(page)
})

test('nor where the address leads nowhere', async ({ page }) => {
  await page.goto('/nowhere')
  await expect(page.getByText(messages.deadEnds.titles['no-such-page'])).toBeVisible()
  await expectNoViolations(page)
  await open(page, paths.customImages({ ...hers, region: 'ap-nowhere' }))
  await expect(page.getByText(messages.deadEnds.noSuchRegion('ap-nowhere'))).toBeVisible()
  await expectNoViolations(page)
})
