import { aurora, borealis } from '../../mocks/worlds/everyday/alibaba-accounts.ts'
import { lobby, stillCopying } from '../../mocks/worlds/everyday/alibaba-aurora-images.ts'
import { studioPreview, studioSite } from '../../mocks/worlds/everyday/alibaba-instances.ts'
import { paths } from '../../src/ui/paths.ts'
import { consoleIn } from '../support/e2e/console-in.ts'
import { expectMarked, press, walkTo } from '../support/e2e/focus.ts'
import { openAtRest } from '../support/e2e/open.ts'
import { expect, test } from '../support/e2e/test.ts'
import { wordingIn } from '../support/e2e/wording.ts'
import { placeOf } from '../support/pages/places.ts'

const wording = await wordingIn('en', 'alibaba')
const { messages, words } = wording
const power = words.power!
const again = words.reinitialisation!
const hers = placeOf(aurora)

test.use({ contextOptions: { reducedMotion: 'reduce' } })

test('an image is shared under More, by keyboard (A9)', async ({ page }) => {
  const more = consoleIn(page, wording).action(messages.list.moreActions, lobby.name)
  const dialog = consoleIn(page, wording).shareDialog(lobby.name)
  await openAtRest(page, paths.customImages(hers, lobby.id))
  await more.focus()
  await page.keyboard.press('Enter')
  const item = page.getByRole('menuitem', { name: words.share, exact: true })
  await expect(item).toBeFocused()
  await expectMarked(page)
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('textbox')).toBeFocused()
  await walkTo(dialog.getByRole('combobox', { name: words.accountType!.label }), 'Shift+Tab')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(more).toBeFocused()
})

test('a copy under way is cancelled by keyboard', async ({ page, trouble }) => {
  // Its row asks once more who has it, when it is gone.
  trouble.allowFailedResources()
  const { cancelCopy } = messages
  const dialog = page.getByRole('dialog', { name: cancelCopy.title(stillCopying.name) })
  await openAtRest(page, paths.customImages(hers, stillCopying.id))
  const more = consoleIn(page, wording).action(messages.list.moreActions, stillCopying.name)
  await more.focus()
  await page.keyboard.press('Enter')
  const item = page.getByRole('menuitem', { name: cancelCopy.cancelCopy })
  await expect(item).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(dialog).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(more).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(item).toBeFocused()
  await page.keyboard.press('Enter')
  await press(dialog.getByRole('button', { name: cancelCopy.cancelCopy }))
  await expect(page.getByRole('status').filter({ hasText: cancelCopy.cancelled(stillCopying.name) })).toBeFocused()
})

test('an instance is stopped, and the disk of another re-initialised, by keyboard', async ({ page }) => {
  const console = consoleIn(page, wording)
  await openAtRest(page, paths.instances(placeOf(borealis)))

  await test.step('stops after a question', async () => {
    const stop = console.action(power.stop, studioSite.name)
    const dialog = page.getByRole('dialog', { name: power.stopTitle(studioSite.name) })
    await press(stop)
    await expect(dialog).toBeVisible()
    await expectMarked(page)
    await page.keyboard.press('Escape')
    await expect(stop).toBeFocused()
    await page.keyboard.press('Enter')
    await press(dialog.getByRole('button', { name: power.stop, exact: true }))
    await expect(page.getByRole('status').filter({ hasText: power.stopping(studioSite.name) })).toBeFocused()
  })

  await test.step('re-initialises what is stopped already', async () => {
    const dialog = page.getByRole('dialog', { name: again.title(studioPreview.name) })
    await press(console.action(messages.list.moreActions, studioPreview.name))
    await expect(page.getByRole('menuitem', { name: again.reinitialise })).toBeFocused()
    await page.keyboard.press('Enter')
    await press(dialog.getByRole('button', { name: again.reinitialise }))
    await expect(page.getByRole('status').filter({ hasText: again.doing(studioPreview.name) })).toBeFocused()
  })
})
