import { aurora, borealis, cumulus, drift } from '../../mocks/worlds/everyday/accounts.ts'
import { goldenWebBase, lobby, stillCreating } from '../../mocks/worlds/everyday/aurora-images.ts'
import { renderNode } from '../../mocks/worlds/everyday/partner-images.ts'
import { languages } from '../../src/i18n/languages.ts'
import { paths } from '../../src/ui/paths.ts'
import { consoleIn } from '../support/e2e/console-in.ts'
import { expectMarked, expectTrapped, isInside, press, walkTo } from '../support/e2e/focus.ts'
import { openAtRest } from '../support/e2e/open.ts'
import { expect, test } from '../support/e2e/test.ts'
import { english, wordingIn } from '../support/e2e/wording.ts'
import { placeOf } from '../support/pages/places.ts'

const { messages, words } = english
const hers = placeOf(aurora)

test.use({ contextOptions: { reducedMotion: 'reduce' } })

test('the first stop skips to the content, and the tabs lead from list to list', async ({ page }) => {
  const console = consoleIn(page)
  await openAtRest(page, paths.customImages(hers))
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: messages.shell.skip })
  await expect(skip).toBeFocused()
  await expectMarked(page)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(console.tab(words.customImages)).toBeFocused()

  await press(console.tab(words.sharedImages))
  await expect(console.row(renderNode.name)).toBeVisible()
  await press(console.tab(words.rejectedImages))
  await expect(page.getByText(messages.rejectedImages.empty)).toBeVisible()
  await walkTo(console.tab(words.customImages), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(console.row(lobby.name)).toBeVisible()
})

test('an owner shares an image', async ({ page }) => {
  const console = consoleIn(page)
  const share = console.action(words.share, lobby.name)
  const dialog = console.shareDialog(lobby.name)
  const field = dialog.getByRole('textbox', { name: words.accountId })
  const submit = (n: number) => dialog.getByRole('button', { name: messages.shareModal.submit(words.share, n) })
  await openAtRest(page, paths.customImages(hers))

  await test.step('opens the dialog, and Escape closes it again', async () => {
    await press(share)
    await expect(field).toBeFocused()
    await expectTrapped(dialog, field)
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await expect(share).toBeFocused()
  })

  await test.step('types two accounts and removes one', async () => {
    await page.keyboard.press('Enter')
    await expect(field).toBeFocused()
    await page.keyboard.type(`${drift.id},${borealis.id}`)
    await page.keyboard.press('Enter')
    await expect(submit(2)).toBeVisible()
    await expectTrapped(dialog, field)
    await press(dialog.getByRole('button', { name: messages.shareModal.remove(drift.id) }))
    await expect(submit(1)).toBeVisible()
    await expect(field).toBeFocused()
  })

  await test.step('is asked before what was typed is lost, and stays', async () => {
    await page.keyboard.press('Escape')
    const question = page.getByRole('dialog', { name: messages.shareModal.leave })
    await expect(question.getByText(messages.leaveGuard.lost)).toBeVisible()
    await expectMarked(page)
    await page.keyboard.press('Escape')
    await expect(question).toBeHidden()
    await expect(dialog.getByText(borealis.id)).toBeVisible()
    expect(await isInside(dialog), 'the focus is back').toBe(true)
    await expectMarked(page)
  })

  await test.step('shares', async () => {
    await press(submit(1))
    await expect(dialog.getByText(messages.shareModal.sharedWith(1))).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await expect(share).toBeFocused()
    await expect(console.row(lobby.name)).toContainText(messages.customImages.sharedWithOf(1, 50))
  })
})

test('an owner leaves what was typed', async ({ page }) => {
  const console = consoleIn(page)
  const share = console.action(words.share, lobby.name)
  await openAtRest(page, paths.customImages(hers))
  await press(share)
  await expect(console.shareDialog(lobby.name).getByRole('textbox')).toBeFocused()
  await page.keyboard.type('1000')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: messages.leaveGuard.discard })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(share).toBeFocused()
})

test('an owner stops sharing with everyone, and the action then tells why it is disabled', async ({ page }) => {
  const console = consoleIn(page)
  const stop = console.action(words.stopSharing, goldenWebBase.name)
  const dialog = console.stopDialog(goldenWebBase.name)
  await openAtRest(page, paths.customImages(hers))
  await press(stop)
  await expect(dialog.getByRole('checkbox', { name: borealis.id })).toBeVisible()
  await press(dialog.getByRole('checkbox', { name: borealis.id }), 'Space')
  await press(dialog.getByRole('checkbox', { name: cumulus.id }), 'Space')
  await press(dialog.getByRole('button', { name: messages.stopSharing.submit(words.stopSharing, 2) }))
  await expect(dialog.getByText(messages.stopSharing.stopped(2))).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(stop).toBeFocused()
  await expect(stop).toHaveAccessibleDescription(new RegExp(messages.stopSharing.nobody))
})

test('a disabled action is a stop like any other, and shows its reason', async ({ page }) => {
  const share = consoleIn(page).action(words.share, stillCreating.name)
  await openAtRest(page, paths.customImages(hers))
  await walkTo(share)
  await expect(share).toHaveAttribute('aria-disabled', 'true')
  await expect(share).toHaveAccessibleDescription(new RegExp(words.shareOnlyAvailable))
  await expect(page.getByRole('tooltip', { name: words.shareOnlyAvailable })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('a recipient rejects an image, and the focus goes on to what tells so', async ({ page }) => {
  const console = consoleIn(page)
  await openAtRest(page, paths.sharedImages(hers))
  await press(console.action(messages.sharedImages.reject, renderNode.name))
  const notice = page.getByRole('status').filter({ hasText: messages.sharedImages.rejected(renderNode.name) })
  await expect(notice).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(notice.getByRole('link', { name: words.rejectedImages })).toBeFocused()
  await page.keyboard.press('Enter')
  await press(console.action(messages.rejectedImages.accept, renderNode.name))
  await expect(
    page.getByRole('status').filter({ hasText: messages.rejectedImages.accepted(renderNode.name) }),
  ).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(console.row(renderNode.name)).toBeVisible()
})

test('a region is found by typing', async ({ page }) => {
  const console = consoleIn(page)
  await openAtRest(page, paths.customImages(hers))
  await walkTo(console.region)
  await page.keyboard.type('jakarta')
  await expect(page.getByRole('option')).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(console.row('citra-dasar-server-permainan')).toBeVisible()
  await expect(console.region).toBeFocused()

  await page.keyboard.press('ArrowDown')
  await expect(console.region).toHaveAttribute('aria-expanded', 'true')
  await page.keyboard.press('Escape')
  await expect(console.region).toHaveAttribute('aria-expanded', 'false')
  await expect(console.region).toBeFocused()
})

test('the menus of the header open, choose and close', async ({ page }) => {
  const console = consoleIn(page)
  const item = (name: string | RegExp) => page.getByRole('menuitem', { name })
  await openAtRest(page, paths.customImages(hers))

  await test.step('the clouds', async () => {
    const cloud = page.getByRole('button', { name: messages.shell.switchCloud(messages.clouds.tencent) })
    await press(cloud)
    await walkTo(item(messages.clouds.tencent), 'ArrowDown')
    await page.keyboard.press('Escape')
    await expect(item(messages.clouds.tencent)).toBeHidden()
    await expect(cloud).toBeFocused()
  })

  await test.step('the accounts', async () => {
    await press(console.accountMenu)
    await walkTo(item(borealis.id), 'ArrowDown')
    await page.keyboard.press('Enter')
    const trigger = page.getByRole('button', { name: messages.shell.account(borealis.name) })
    await expect(trigger).toBeFocused()
    await expect(page).toHaveURL(paths.customImages(placeOf(borealis)))
  })

  await test.step('the languages', async () => {
    const trigger = page.getByRole('banner').getByRole('button', { name: messages.shell.language(languages.en) })
    await walkTo(trigger, 'Shift+Tab')
    await page.keyboard.press('Enter')
    await walkTo(item(languages.id), 'ArrowDown')
    await page.keyboard.press('Enter')
    const indonesian = await wordingIn('id')
    await expect(consoleIn(page, indonesian).tab(indonesian.words.sharedImages)).toBeVisible()
    await expect(page.getByRole('button', { name: indonesian.messages.shell.language(languages.id) })).toBeFocused()
  })
})
