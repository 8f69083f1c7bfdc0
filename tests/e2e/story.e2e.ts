import { aurora, borealis, drift } from '../../mocks/worlds/everyday/accounts.ts'
import { lobby } from '../../mocks/worlds/everyday/aurora-images.ts'
import type { Language } from '../../src/i18n/languages.ts'
import { paths } from '../../src/ui/paths.ts'
import { choose, consoleIn } from '../support/e2e/console-in.ts'
import { expect, test } from '../support/e2e/test.ts'
import { wordingIn } from '../support/e2e/wording.ts'
import { placeOf } from '../support/pages/places.ts'

const locales: Record<Language, string> = { en: 'en-US', 'zh-CN': 'zh-CN', 'pt-BR': 'pt-BR', id: 'id-ID' }

/** The procedure's words as the product's documents have them (seeds 000 and 001, English in their brackets). */
const documented: Partial<Record<Language, ReturnType<typeof procedureWords>>> = {
  en: procedureWords('Account Information', 'Images', 'Custom Image', 'Share', 'Shared Image'),
  'pt-BR': procedureWords(
    'Informações da conta',
    'Imagens',
    'Imagem personalizada',
    'Compartilhar',
    'Imagem compartilhada',
  ),
  id: procedureWords('Informasi Akun', 'Citra', 'Citra Kustom', 'Bagikan', 'Citra yang Dibagikan'),
}

function procedureWords(
  accountInformation: string,
  images: string,
  customImages: string,
  share: string,
  shared: string,
) {
  return { accountInformation, menu: { images }, customImages, share, shareWindow: shared, sharedImages: shared }
}

for (const [language, locale] of Object.entries(locales) as [Language, string][]) {
  test.describe(language, () => {
    test.use({ locale, permissions: ['clipboard-read', 'clipboard-write'] })

    test('an image is shared, received, rejected, accepted and used', async ({ page }) => {
      const wording = await wordingIn(language)
      const { messages, words } = wording
      const console = consoleIn(page, wording)
      expect(words).toMatchObject(documented[language] ?? {})

      await test.step('the recipient finds its account ID and copies it (T2)', async () => {
        await page.goto(paths.customImages(placeOf(aurora)))
        await console.switchAccount(borealis)
        await console.openAccountInformation()
        await expect(page.getByRole('heading', { name: words.accountInformation })).toBeVisible()
        await expect(page.getByRole('main').getByText(borealis.id, { exact: true })).toBeVisible()
        await page.getByRole('button', { name: messages.copy.copyOf(borealis.name) }).click()
        await expect(page.getByText(messages.copy.copied, { exact: true })).toBeAttached()
      })

      await test.step('the owner shares with it, and again with another (T11)', async () => {
        await console.switchAccount(aurora)
        await console.menu(words.menu.images).click()
        await console.tab(words.customImages).click()
        await console.action(words.share, lobby.name).click()
        const dialog = console.shareDialog(lobby.name)
        await expect(dialog.getByText(words.reminders.region)).toBeVisible()
        await expect(dialog.getByText(words.reminders.sensitiveData)).toBeVisible()
        await dialog.getByRole('textbox', { name: words.accountId }).press('Control+v')
        await dialog.getByRole('button', { name: messages.shareModal.submit(words.share, 1) }).click()
        await expect(dialog.getByText(messages.shareModal.sharedWith(1))).toBeVisible()
        const access = dialog.getByRole('list', { name: messages.shareModal.whoHasAccess })
        await expect(access.getByRole('listitem')).toContainText([borealis.id])
        await dialog.getByRole('textbox', { name: words.accountId }).fill(`${drift.id} `)
        await dialog.getByRole('button', { name: messages.shareModal.submit(words.share, 1) }).click()
        await expect(access.getByRole('listitem')).toContainText([borealis.id, drift.id])
        await dialog.getByRole('button', { name: messages.shareModal.close }).last().click()
        await expect(console.row(lobby.name)).toContainText(messages.customImages.sharedWithOf(2, 50))
      })

      await test.step('the recipient sees it at once, in this region only, and is told to take care (T8, T10, T12)', async () => {
        await console.switchAccount(borealis)
        await console.tab(words.sharedImages).click()
        await expect(console.row(lobby.name)).toContainText(aurora.id)
        await expect(page.getByText(words.reminders.trust)).toBeVisible()
        await console.chooseRegion('ap-shanghai')
        await expect(console.row('golden-web-base')).toBeVisible()
        await expect(console.row(lobby.name)).toHaveCount(0)
        await console.chooseRegion('ap-guangzhou')
      })

      await test.step('rejects it, and accepts it again (C1)', async () => {
        await console.action(messages.sharedImages.reject, lobby.name).click()
        await expect(page.getByText(messages.sharedImages.rejected(lobby.name))).toBeVisible()
        await expect(console.row(lobby.name)).toHaveCount(0)
        await console.tab(words.rejectedImages).click()
        await console.action(messages.rejectedImages.accept, lobby.name).click()
        await expect(page.getByText(messages.rejectedImages.empty)).toBeVisible()
        await console.tab(words.sharedImages).click()
        await expect(console.row(lobby.name)).toBeVisible()
      })

      await test.step('and builds an instance from it (T4)', async () => {
        await console.action(words.createInstance, lobby.name).click()
        await expect(page.getByText(words.reminders.trust)).toBeVisible()
        await page.getByRole('textbox', { name: words.instances.name }).fill('from-lobby')
        await choose(page.getByRole('combobox', { name: messages.createInstances.zone }), /3|三/)
        await page.getByRole('button', { name: words.createInstance, exact: true }).click()
        await expect(page.getByText(words.instances.creating(1))).toBeVisible()
        const instance = console.row('from-lobby')
        await expect(instance).toContainText(lobby.id)
        await expect(instance).toContainText(words.instances.states.pending)
        // The mock takes eight seconds to start one, and the list looks every two.
        await expect(instance).toContainText(words.instances.states.running, { timeout: 15_000 })
      })
    })
  })
}
