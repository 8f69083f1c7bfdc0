import type { Page } from 'playwright/test'
import { aurora, borealis } from '../../mocks/worlds/everyday/accounts.ts'
import { lobby, oneSlotLeft } from '../../mocks/worlds/everyday/aurora-images.ts'
import { renderNode } from '../../mocks/worlds/everyday/partner-images.ts'
import { paths } from '../../src/ui/paths.ts'
import { consoleIn } from '../support/e2e/console-in.ts'
import { expectFits, expectNothingBeyondTheEdge, expectReachable } from '../support/e2e/edges.ts'
import { expect, test } from '../support/e2e/test.ts'
import { english } from '../support/e2e/wording.ts'
import { everyPage, placeOf } from '../support/pages/places.ts'

const { messages, words } = english
const hers = placeOf(aurora)
// This cloud has neither disks nor vaults, nor a page of its own for sharing.
const withoutRows = new Set(['acceptImages', 'createInstances', 'disks', 'vaults', 'account', 'imageSharing'])
const phone = { width: 360, height: 640 }
const windows = [phone, { width: 768, height: 1024 }, { width: 1280, height: 800 }, { width: 2560, height: 1440 }]

async function open(page: Page, path: string) {
  await page.goto(path)
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
  await page.waitForLoadState('networkidle')
}

test.use({ contextOptions: { reducedMotion: 'reduce' } })

for (const viewport of windows) {
  test.describe(`in a window ${viewport.width} pixels wide`, () => {
    test.use({ viewport })

    test('every page fits, and every action of a row can be reached', async ({ page }) => {
      await page.goto(paths.sharedImages(hers))
      await consoleIn(page).action(messages.sharedImages.reject, renderNode.name).click()
      for (const [name, path] of Object.entries(everyPage)) {
        await test.step(name, async () => {
          const inRows = page.getByRole('row').getByRole('button')
          await open(page, path(hers))
          if (!withoutRows.has(name)) await expect(inRows.first()).toBeVisible()
          await expectNothingBeyondTheEdge(page, name)
          await expectReachable(inRows, name)
          await expectReachable(page.getByRole('banner').getByRole('button'), name)
        })
      }
    })

    test('the Share dialog fits, with many who have access, chips and refusals', async ({ page }) => {
      await open(page, paths.customImages(hers))
      await consoleIn(page).action(words.share, oneSlotLeft.name).click()
      const dialog = consoleIn(page).shareDialog(oneSlotLeft.name)
      await expect(dialog.getByRole('listitem').filter({ hasText: messages.shareModal.since })).toHaveCount(49)
      await expectFits(page, dialog)

      const field = dialog.getByRole('textbox', { name: words.accountId })
      await field.fill(`${aurora.id}, 12, a-name-instead-of-a-number-and-a-long-one-too, 100031599998 100031599999 `)
      await dialog.getByRole('button', { name: messages.shareModal.submit(words.share, 2) }).click()
      await expect(dialog.getByText(messages.shareModal.partly(0, 2))).toBeVisible()
      await expectFits(page, dialog)
    })

    test('what can be done with several images fits, and the dialog that shares them', async ({ page }) => {
      await open(page, paths.customImages(hers))
      const { select, selected } = consoleIn(page)
      for (const { name } of [oneSlotLeft, lobby]) await select(name).check()
      await expectReachable(selected.getByRole('button'), 'the selection')
      await expectNothingBeyondTheEdge(page, 'the selection')
      await selected.getByRole('button', { name: words.share }).click()
      const dialog = page.getByRole('dialog', { name: messages.severalImages.title(words.shareWindow, 2) })
      await dialog.getByRole('textbox', { name: words.accountId }).fill('12 34 100031599998 100031599999 ')
      await dialog.getByRole('button', { name: messages.severalImages.share(words.share, 2, 2) }).click()
      await expect(dialog.getByText(messages.severalImages.partlyShared(0, 4))).toBeVisible()
      await expectFits(page, dialog)
    })

    test('the dialog that stops sharing fits', async ({ page }) => {
      await open(page, paths.customImages(hers))
      await consoleIn(page).action(words.stopSharing, oneSlotLeft.name).click()
      const dialog = consoleIn(page).stopDialog(oneSlotLeft.name)
      const everyone = dialog.getByRole('checkbox', { name: messages.stopSharing.everyone(49) })
      await everyone.check()
      await expectFits(page, dialog)
      await expectReachable(dialog.getByRole('checkbox'), 'the dialog')
    })
  })
}

test.describe('on a phone', () => {
  test.use({ viewport: phone, hasTouch: true, isMobile: true })

  test('an image is shared, received, rejected and accepted', async ({ page }) => {
    const console = consoleIn(page)
    await page.goto(paths.customImages(hers))
    await console.share(lobby.name, borealis)
    await console.shareDialog(lobby.name).getByRole('button', { name: messages.shareModal.close }).last().click()
    await expect(console.row(lobby.name)).toContainText(messages.customImages.sharedWithOf(1, 50))

    await console.switchAccount(borealis)
    await console.tab(words.sharedImages).click()
    await expect(console.row(lobby.name)).toContainText(aurora.id)
    await console.action(messages.sharedImages.reject, lobby.name).click()
    await expect(page.getByText(messages.sharedImages.rejected(lobby.name))).toBeVisible()
    await expect(console.row(lobby.name)).toHaveCount(0)

    await console.tab(words.rejectedImages).click()
    await console.action(messages.rejectedImages.accept, lobby.name).click()
    await console.tab(words.sharedImages).click()
    await expect(console.row(lobby.name)).toBeVisible()
  })
})
