import { borealis, imageSharing } from '../../mocks/worlds/everyday/huawei-accounts.ts'
import { toolsMachine } from '../../mocks/worlds/everyday/huawei-aurora-images-elsewhere.ts'
import { fittingVault } from '../../mocks/worlds/everyday/huawei-vaults.ts'
import { paths } from '../../src/ui/paths.ts'
import { consoleIn } from '../support/e2e/console-in.ts'
import { expectMarked, press, walkTo } from '../support/e2e/focus.ts'
import { openAtRest } from '../support/e2e/open.ts'
import { expect, test } from '../support/e2e/test.ts'
import { wordingIn } from '../support/e2e/wording.ts'
import { placeOf } from '../support/pages/places.ts'

const wording = await wordingIn('en', 'huawei')
const { messages, words } = wording
const invitations = words.invitations!
const vaults = words.vaults!

test.use({ contextOptions: { reducedMotion: 'reduce' } })

test('a recipient accepts a whole-machine image into a new vault, and leaves it again', async ({ page }) => {
  const console = consoleIn(page, wording)
  const prompt = page.getByRole('region', { name: invitations.prompt.label })
  await openAtRest(page, paths.sharedImages(placeOf(borealis, imageSharing)))

  await test.step('selects it in the prompt and accepts: the page for whole-machine images has the focus', async () => {
    await press(page.getByRole('link', { name: messages.shell.skip }))
    await press(prompt.getByRole('checkbox', { name: toolsMachine.name }), 'Space')
    await press(prompt.getByRole('button', { name: `${invitations.accept}: ${messages.list.selected(1)}` }))
    await expect(page.getByRole('heading', { level: 1, name: vaults.acceptWholeMachine })).toBeVisible()
    await expect(page.getByRole('main')).toBeFocused()
  })

  const create = page.getByRole('button', { name: vaults.createVault })
  const dialog = page.getByRole('dialog', { name: vaults.createVault })
  const name = dialog.getByRole('textbox', { name: vaults.creation.name })

  await test.step('opens the dialog that creates a vault, leaves it, and creates one', async () => {
    await expect(page.getByRole('radio', { name: fittingVault.name })).toBeEnabled()
    await press(create)
    await expect(name).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await expect(create).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(name).toBeFocused()
    await page.keyboard.type('vault-by-keyboard')
    await page.keyboard.press('Enter')
    await expect(dialog).toBeHidden()
    await expect(page.getByRole('radio', { name: 'vault-by-keyboard' })).toBeChecked()
    await expect(create).toBeFocused()
  })

  await test.step('changes to another vault, and confirms', async () => {
    await walkTo(page.getByRole('radio', { name: 'vault-by-keyboard' }))
    await walkTo(page.getByRole('radio', { name: fittingVault.name }), 'ArrowDown')
    await expect(page.getByRole('radio', { name: fittingVault.name })).toBeChecked()
    await press(page.getByRole('button', { name: vaults.acceptance.confirm, exact: true }))
    const notice = page.getByRole('status').filter({ hasText: invitations.accepted(toolsMachine.name) })
    await expect(notice).toBeFocused()
    await page.keyboard.press('Tab')
    await expect(notice.getByRole('link', { name: words.sharedImages })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(console.row(toolsMachine.name)).toBeVisible()
    await expect(page.getByRole('main')).toBeFocused()
  })

  await test.step('is asked before it is rejected: the focus comes back, or goes on to what tells so', async () => {
    const reject = console.action(invitations.reject, toolsMachine.name)
    const question = page.getByRole('dialog', { name: invitations.rejection.title(1, toolsMachine.name) })
    await press(reject)
    await expect(question).toBeVisible()
    await expectMarked(page)
    await page.keyboard.press('Escape')
    await expect(reject).toBeFocused()
    await page.keyboard.press('Enter')
    await press(question.getByRole('button', { name: invitations.reject }))
    await expect(
      page.getByRole('status').filter({ hasText: messages.sharedImages.rejected(toolsMachine.name) }),
    ).toBeFocused()
  })
})
