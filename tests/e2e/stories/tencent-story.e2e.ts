import { borealis, drift } from '../../../mocks/worlds/everyday/accounts.ts'
import { lobby, oneSlotLeft } from '../../../mocks/worlds/everyday/aurora-images.ts'
import type { Language } from '../../../src/i18n/languages.ts'
import { choose } from '../../support/e2e/console-in.ts'
import { storyIn } from '../../support/e2e/story-in.ts'
import { expect, test } from '../../support/e2e/test.ts'
import { wordingIn } from '../../support/e2e/wording.ts'

test.use({ viewport: { width: 1680, height: 900 }, permissions: ['clipboard-write'] })

/** Two seeds tell of it: 000 in Indonesian, 001 in Portuguese. */
const languages: Language[] = ['id', 'pt-BR']
for (const language of languages) {
  test.describe(language, () => {
    test.use({ locale: language })
    test('Tencent Cloud’s story is told from start to end in its seed’s language, and follows what is done', async ({
      page,
    }) => {
      test.slow()
      const wording = await wordingIn(language)
      const { messages, words } = wording
      const story = await storyIn(page, 'tencent', language)
      const [owner, recipient] = [story.stage.view('left', wording), story.stage.view('right', wording)]
      const [ownersPage, recipientsPage] = [story.stage.frame('left'), story.stage.frame('right')]
      await story.begin()

      await test.step('the recipient’s account ID', async () => {
        await story.expectStep('findId', recipient.accountMenu)
        await recipient.accountMenu.click()
        const information = recipientsPage.getByRole('menuitem', { name: words.accountInformation })
        await story.expectStep('findId', information)
        await information.click()
        const copy = recipientsPage.getByRole('button', { name: messages.copy.copyOf(borealis.name) })
        await story.expectStep('copyId', copy)
        await copy.click()
      })

      await test.step('sharing', async () => {
        await story.expectStep('openShare', owner.action(words.share, lobby.name))
        await owner.action(words.share, lobby.name).click()
        const dialog = owner.shareDialog(lobby.name)
        const field = dialog.getByRole('textbox', { name: words.accountId })
        for (const [step, { id }] of Object.entries({ share: borealis, shareAgain: drift })) {
          await story.expectStep(step, field)
          await field.fill(`${id} `)
          const submit = dialog.getByRole('button', { name: messages.shareModal.submit(words.share, 1) })
          await story.expectStep(step, submit)
          await submit.click()
        }
      })

      await test.step('receiving', async () => {
        // From the account's page the menu leads to the images, and their tabs from there.
        await story.expectStep('receive', recipient.menu(words.menu.images))
        await recipient.menu(words.menu.images).click()
        await story.expectStep('receive', recipient.tab(words.sharedImages))
        await recipient.tab(words.sharedImages).click()
        for (const [step, region] of [
          ['otherRegion', 'ap-shanghai'],
          ['sameRegion', 'ap-guangzhou'],
        ] as const) {
          await story.expectStep(step)
          await recipient.region.fill(region)
          await recipient.region.press('Enter')
        }
        const name = recipient.row(lobby.name).getByRole('link', { name: lobby.name })
        await story.expectStep('lookInside', name)
        await name.click()
      })

      await test.step('using', async () => {
        const use = recipient.action(words.createInstance, lobby.name)
        await story.expectStep('openCreation', use)
        await use.click()
        const name = recipientsPage.getByRole('textbox', { name: words.instances.name })
        await story.expectStep('create', name)
        await name.fill('from-lobby')
        await choose(recipientsPage.getByRole('combobox', { name: messages.createInstances.zone }), /3/)
        const create = recipientsPage.getByRole('button', { name: words.createInstance, exact: true })
        await story.expectStep('create', create)
        await create.click()
      })

      await test.step('taking back', async () => {
        const close = owner.shareDialog(lobby.name).getByRole('button', { name: messages.shareModal.close })
        await story.expectStep('cancel', close.first())
        await close.first().click()
        await story.expectStep('cancel', owner.action(words.stopSharing, lobby.name))
        await owner.action(words.stopSharing, lobby.name).click()
        const dialog = owner.stopDialog(lobby.name)
        const account = dialog.getByRole('checkbox', { name: borealis.id })
        await story.expectStep('cancel', account)
        await account.check()
        const submit = dialog.getByRole('button', { name: messages.stopSharing.submit(words.stopSharing, 1) })
        await story.expectStep('cancel', submit)
        await submit.click()
        await story.expectStep('gone', recipient.menu(words.menu.images))
        await recipient.menu(words.menu.images).click()
        await recipient.tab(words.sharedImages).click()
      })

      await test.step('the limit', async () => {
        const close = owner.stopDialog(lobby.name).getByRole('button', { name: messages.stopSharing.close })
        await story.expectStep('lastSlot', close.first())
        await close.first().click()
        await story.expectStep('lastSlot', owner.action(words.share, oneSlotLeft.name))
        await owner.action(words.share, oneSlotLeft.name).click()
        const dialog = owner.shareDialog(oneSlotLeft.name)
        const field = dialog.getByRole('textbox', { name: words.accountId })
        await story.expectStep('lastSlot', field)
        await field.fill(`${borealis.id} `)
        await dialog.getByRole('button', { name: messages.shareModal.submit(words.share, 1) }).click()
        await story.expectStep('full', field)
        await field.fill(`${drift.id} `)
      })

      await expect(story.panel.getByText(story.texts.end)).toBeVisible()
      await expect(ownersPage.getByText(messages.shareModal.tooMany(1, 0))).toBeVisible()
    })
  })
}
