import { paths } from '../../src/ui/paths.ts'
import { cloudsUnderTest } from '../support/clouds.ts'
import { choose, consoleIn } from '../support/e2e/console-in.ts'
import { expectMarked, press, walkTo } from '../support/e2e/focus.ts'
import { openAtRest } from '../support/e2e/open.ts'
import { expect, test } from '../support/e2e/test.ts'
import { wordingIn } from '../support/e2e/wording.ts'
import { placeOf } from '../support/pages/places.ts'

/** Some clouds answer only after a job of theirs has begun. */
const soon = { timeout: 2000 }

for (const { id, name, profile, owner, recipient, named, zone, images } of cloudsUnderTest) {
  const image = images.unshared.name
  const ownersPage = paths.customImages(placeOf(owner), images.unshared.id)

  test.describe(name, () => {
    test('an owner and a recipient, in two pages: each sees at once what the other does', async ({
      context,
      trouble,
    }) => {
      // Of an instance whose image is gone the image is asked for all the same.
      trouble.allowFailedResources()
      const wording = await wordingIn('en', id)
      const { messages, words } = wording
      const { invitations } = words
      const [owners, recipients] = [await context.newPage(), await context.newPage()]
      const [hers, theirs] = [consoleIn(owners, wording), consoleIn(recipients, wording)]
      await owners.goto(ownersPage)
      await recipients.goto(paths.sharedImages(placeOf(recipient)))
      await theirs.row(images.shared.name).waitFor()

      await test.step('the owner shares', async () => {
        await owners.bringToFront()
        await hers.share(image, { id: named(recipient) })
        await expect(hers.sharing.access).toContainText(named(recipient))
      })

      await test.step('the recipient receives, having accepted where it is asked', async () => {
        const waiting = recipients.getByRole('checkbox', { name: image })
        await expect(invitations ? waiting : theirs.row(image)).toBeVisible(soon)
        await recipients.bringToFront()
        if (!invitations) return
        await waiting.check()
        await recipients.getByRole('button', { name: `${invitations.accept}: ${messages.list.selected(1)}` }).click()
        await expect(theirs.row(image)).toBeVisible()
        await expect(hers.sharing.access).toContainText(invitations.statuses.accepted, soon)
      })

      await test.step('rejects, finds it under Rejected Images and accepts again (C1)', async () => {
        await theirs.action(invitations?.reject ?? messages.sharedImages.reject, image).click()
        if (invitations) {
          const question = recipients.getByRole('dialog', { name: invitations.rejection.title(1, image) })
          await question.getByRole('button', { name: invitations.reject }).click()
        }
        await expect(recipients.getByText(messages.sharedImages.rejected(image))).toBeVisible()
        await expect(theirs.row(image)).toHaveCount(0)
        await theirs.tab(words.rejectedImages).click()
        await theirs.action(invitations?.acceptAgain ?? messages.rejectedImages.accept, image).click()
        await expect(theirs.row(image)).toHaveCount(0)
        await theirs.tab(words.sharedImages).click()
        await expect(theirs.row(image)).toBeVisible()
      })

      await test.step('creates an instance from it', async () => {
        await theirs.action(words.createInstance, image).click()
        await recipients.getByRole('textbox', { name: words.instances.name }).fill('from-shared')
        await choose(recipients.getByRole('combobox', { name: messages.createInstances.zone }), new RegExp(`^${zone}`))
        await recipients.getByRole('button', { name: words.createInstance, exact: true }).click()
        await expect(recipients.getByText(words.instances.creating(1))).toBeVisible()
        await expect(theirs.row('from-shared')).toContainText(image)
        await theirs.menu(words.menu.images).click()
        await theirs.tab(words.sharedImages).click()
        await expect(theirs.row(image)).toBeVisible()
      })

      await test.step('the owner stops sharing: the image goes, and the instance stays', async () => {
        await owners.bringToFront()
        await owners.goto(ownersPage)
        await hers.stopSharing(image)
        await expect(theirs.row(image)).toHaveCount(0, soon)
        await recipients.bringToFront()
        await theirs.menu(words.menu.instances).click()
        await expect(theirs.row('from-shared')).toContainText(messages.instanceActions.imageGone)
      })
    })

    test('an owner shares by keyboard alone, from the image in the list on', async ({ page }) => {
      const wording = await wordingIn('en', id)
      const { messages, words } = wording
      const { action, select, sharing } = consoleIn(page, wording)
      const underMore = profile.sharing === 'under-more'
      const way = action(underMore ? messages.list.moreActions : words.share, image)
      await openAtRest(page, ownersPage)
      await select(image).focus()
      await press(way)
      if (underMore) {
        await walkTo(page.getByRole('menuitem', { name: words.share }), 'ArrowDown')
        await page.keyboard.press('Enter')
      }
      await expect(sharing.field).toBeFocused()
      await expectMarked(page)
      await page.keyboard.type(`${named(recipient)},`)
      await press(sharing.submit(1))
      await expect(page.getByText(messages.shareModal.sharedWith(1))).toBeVisible()
      await expect(sharing.access).toContainText(named(recipient))
      if (profile.sharing === 'own-page') return
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toHaveCount(0)
      await expect(way).toBeFocused()
    })
  })
}
