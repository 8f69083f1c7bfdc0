import type { Page } from 'playwright/test'
import { aurora, borealis, drift } from '../../mocks/worlds/everyday/accounts.ts'
import { goldenWebBase, oneSlotLeft, stillCreating } from '../../mocks/worlds/everyday/aurora-images.ts'
import { renderNode } from '../../mocks/worlds/everyday/partner-images.ts'
import { paths } from '../../src/ui/paths.ts'
import { cloudsUnderTest } from '../support/clouds.ts'
import { expectNoViolations } from '../support/e2e/axe.ts'
import { consoleIn } from '../support/e2e/console-in.ts'
import { setFaults } from '../support/e2e/faults.ts'
import { openAtRest } from '../support/e2e/open.ts'
import { expect, test } from '../support/e2e/test.ts'
import { english } from '../support/e2e/wording.ts'
import { everyPage, pagesOf, placeOf } from '../support/pages/places.ts'

const { messages, words } = english
const hers = placeOf(aurora)

test.use({ contextOptions: { reducedMotion: 'reduce' } })

for (const cloud of cloudsUnderTest) {
  const place = placeOf(cloud.owner)
  for (const name of pagesOf(cloud)) {
    test(`axe finds nothing on the page ${name} of ${cloud.name}`, async ({ page }) => {
      await openAtRest(page, everyPage[name](place))
      await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
      await expectNoViolations(page)
    })
  }
}

test('nor in open menus', async ({ page }) => {
  const console = consoleIn(page)
  await openAtRest(page, paths.customImages(hers))
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
  await openAtRest(page, paths.customImages(hers))
  await console.action(words.share, goldenWebBase.name).click()
  const dialog = console.shareDialog(goldenWebBase.name)
  await expect(dialog.getByText(borealis.id)).toBeVisible()
  await expectNoViolations(page)

  await dialog.getByRole('button', { name: words.share, exact: true }).click()
  await expect(dialog.getByText(messages.shareModal.nothingToSend(words.accountId))).toBeVisible()
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
  await openAtRest(page, paths.customImages(hers))
  await console.action(words.stopSharing, goldenWebBase.name).click()
  const dialog = console.stopDialog(goldenWebBase.name)
  await dialog.getByRole('checkbox', { name: borealis.id }).check()
  await expectNoViolations(page)
  await dialog.getByRole('button', { name: messages.stopSharing.submit(words.stopSharing, 1) }).click()
  await expect(dialog.getByText(messages.stopSharing.stopped(1))).toBeVisible()
  await expectNoViolations(page)
})

test.describe('with several images selected', () => {
  const several = messages.severalImages

  async function openSeveral(page: Page, action: string, title: string) {
    await openAtRest(page, `${paths.customImages(hers)}?size=20`)
    const console = consoleIn(page)
    for (const { name } of [oneSlotLeft, stillCreating, goldenWebBase]) await console.select(name).check()
    await console.selected.getByRole('button', { name: action }).click()
    return page.getByRole('dialog', { name: several.title(title, 3) })
  }

  test('nor on what can be done with them', async ({ page }) => {
    await openAtRest(page, paths.customImages(hers))
    await consoleIn(page).select(goldenWebBase.name).check()
    await expect(consoleIn(page).selected).toBeVisible()
    await expectNoViolations(page)
  })

  test('nor on the dialog that shares them, with what does not fit and after refusals', async ({ page }) => {
    const dialog = await openSeveral(page, words.share, words.shareWindow)
    const field = dialog.getByRole('textbox', { name: words.accountId })
    await field.fill(`12 34 ${borealis.id} 100031500078 100031599999 `)
    await expect(dialog.getByText(several.have(1))).toBeVisible()
    await expect(dialog.getByRole('button', { name: messages.shareModal.keepFirst(1) })).toBeVisible()
    await expectNoViolations(page)
    await dialog.getByRole('button', { name: several.share(words.share, 2, 3) }).click()
    await expect(dialog.getByText(several.partlyShared(2, 3))).toBeVisible()
    await expectNoViolations(page)
  })

  test('nor on the dialog that copies them, with an error', async ({ page }) => {
    const dialog = await openSeveral(page, words.copy, words.copy)
    await dialog.getByRole('button', { name: words.copy, exact: true }).click()
    await expect(dialog.getByText(messages.copyImage.noRegion)).toBeVisible()
    await expectNoViolations(page)
  })

  test('nor on the dialog that deletes them, after some failed', async ({ page }) => {
    const dialog = await openSeveral(page, messages.image.delete, messages.image.delete)
    await expect(dialog.getByText(messages.imageDetails.delete.stillShared(49))).toBeVisible()
    await setFaults(page, { failNext: { kind: 'server-error', count: 1, action: 'ModifyImageSharePermission' } })
    await dialog.getByRole('button', { name: several.stopAndDelete(51, 2) }).click()
    await expect(dialog.getByText(several.partlyDeleted(1, 1))).toBeVisible()
    await expectNoViolations(page)
  })
})

test('nor on the offer to share again, and what came of it', async ({ page }) => {
  const console = consoleIn(page)
  await openAtRest(page, paths.customImages(hers))
  await console.action(words.stopSharing, goldenWebBase.name).click()
  const dialog = console.stopDialog(goldenWebBase.name)
  await dialog.getByRole('checkbox', { name: borealis.id }).check()
  await dialog.getByRole('button', { name: messages.stopSharing.submit(words.stopSharing, 1) }).click()
  await expect(dialog.getByText(messages.stopSharing.stopped(1))).toBeVisible()
  await page.keyboard.press('Escape')
  const again = page.getByRole('button', { name: messages.stopSharing.again(1) })
  await expect(again).toBeVisible()
  await expectNoViolations(page)
  await setFaults(page, { failNext: { kind: 'refused', count: 1, action: 'ModifyImageSharePermission' } })
  await again.click()
  await expect(page.getByText(messages.copyImage.notShared(goldenWebBase.name))).toBeVisible()
  await expectNoViolations(page)
})

test('nor on a form with errors, and on what asks before starting over', async ({ page }) => {
  await openAtRest(page, paths.createInstances(hers))
  await page.getByRole('button', { name: words.createInstance, exact: true }).click()
  await expect(page.getByText(messages.createInstances.nameRequired)).toBeVisible()
  await expectNoViolations(page)
  await page.getByRole('button', { name: messages.world.startOver }).click()
  await expect(page.getByText(messages.world.startOverConsequence)).toBeVisible()
  await expectNoViolations(page)
})

test('nor on a list that is empty, that nothing matches, that failed', async ({ page }) => {
  const console = consoleIn(page)
  await openAtRest(page, paths.customImages(placeOf(drift)))
  await expect(page.getByText(messages.customImages.empty)).toBeVisible()
  await expectNoViolations(page)

  await openAtRest(page, `${paths.customImages(hers)}?q=nothing-like-it`)
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
  await openAtRest(page, paths.sharedImages(hers))
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
  await openAtRest(page, paths.customImages({ ...hers, region: 'ap-nowhere' }))
  await expect(page.getByText(messages.deadEnds.noSuchRegion('ap-nowhere'))).toBeVisible()
  await expectNoViolations(page)
})
