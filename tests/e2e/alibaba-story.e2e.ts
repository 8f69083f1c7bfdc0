import { aurora, borealis, cumulus } from '../../mocks/worlds/everyday/alibaba-accounts.ts'
import { wholeMachine as image } from '../../mocks/worlds/everyday/alibaba-aurora-images.ts'
import { studioPreview } from '../../mocks/worlds/everyday/alibaba-instances.ts'
import { paths } from '../../src/ui/paths.ts'
import { choose, consoleIn } from '../support/e2e/console-in.ts'
import { expect, test } from '../support/e2e/test.ts'
import { wordingIn } from '../support/e2e/wording.ts'
import { placeOf } from '../support/pages/places.ts'

/** The procedure of the document "Share custom images" (seed 002), step by step, and what it says comes next. */
test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

const wording = await wordingIn('en', 'alibaba')
const { messages, words } = wording
const again = words.reinitialisation!

test('the words are those of the document', () => {
  expect(words).toMatchObject({
    menu: { groups: { instances: 'Instances & Images' }, images: 'Images' },
    sharedImages: 'Shared Images',
    share: 'Shared Image',
    shareButton: { label: 'Shared Image' },
    accountType: { label: 'Account Type', value: 'Alibaba Cloud Account ID' },
    accountField: 'Account',
    accountInformation: 'Security Settings',
  })
})

test('a custom image is shared, used, no longer shared and deleted', async ({ page, trouble }) => {
  // In the end the image is gone, and is asked for all the same.
  trouble.allowFailedResources()
  const console = consoleIn(page, wording)
  const dialog = console.shareDialog(image.name)

  /** Steps 2 and 3: the menu on the left, and the region in the bar at the top. */
  async function openImages() {
    await expect(page.getByRole('navigation', { name: words.product })).toContainText('Instances & Images')
    await console.menu('Images').click()
    await console.chooseRegion('cn-hangzhou')
  }

  await test.step('Appendix: Get the ID of an account (A14)', async () => {
    await page.goto(paths.instances(placeOf(borealis, 'cn-shanghai')))
    await console.openAccountInformation()
    await expect(page.getByRole('heading', { name: 'Security Settings' })).toBeVisible()
    await expect(page.getByRole('main').getByText(borealis.id, { exact: true })).toBeVisible()
    await page.getByRole('button', { name: messages.copy.copyOf(borealis.name) }).click()
    await expect(page.getByText(messages.copy.copied, { exact: true })).toBeAttached()
  })

  await test.step('Procedure 2 to 5: Images, region, More > Shared Image, Account Type, Account, Shared Image (A9)', async () => {
    await console.switchAccount(aurora)
    await openImages()
    await console.more('Shared Image', image.name)
    for (const reminder of Object.values({ ...words.reminders, trust: words.reminders.sensitiveData }))
      await expect(dialog.getByText(reminder)).toBeVisible()
    await choose(dialog.getByRole('combobox', { name: 'Account Type' }), /^Alibaba Cloud Account ID$/)
    await dialog.getByRole('textbox', { name: 'Account', exact: true }).fill(cumulus.id)
    await dialog.getByRole('button', { name: 'Shared Image', exact: true }).click()
    await expect(dialog.getByText(messages.shareModal.sharedWith(1))).toBeVisible()
    await console.sharing.field.press('Control+v')
    await console.sharing.submit(1).click()
    await expect(console.sharing.access.getByRole('listitem')).toContainText([cumulus.id, borealis.id])
    await page.keyboard.press('Escape')
    await expect(console.row(image.name)).toContainText(messages.customImages.sharedWithOf(2, 50))
  })

  await test.step('the account can view it under Shared Images, in the same region (A10), and is told of the risk (A6)', async () => {
    await console.switchAccount(borealis)
    await openImages()
    await console.tab('Shared Images').click()
    await expect(console.row(image.name)).toContainText(aurora.id)
    await expect(page.getByText(words.reminders.trust)).toBeVisible()
  })

  await test.step('and create an instance, or replace a system disk with it (A1)', async () => {
    await console.action(words.createInstance, image.name).click()
    await page.getByRole('textbox', { name: words.instances.name }).fill('build-node')
    await choose(page.getByRole('combobox', { name: messages.createInstances.zone }), /Zone H/)
    await page.getByRole('button', { name: words.createInstance, exact: true }).click()
    await expect(console.row('build-node')).toContainText(image.name)
    await console.act(words.reinstall, studioPreview.name)
    const replacing = page.getByRole('dialog', { name: studioPreview.name })
    const field = replacing.getByRole('combobox', { name: words.instances.imageToInstall })
    await choose(field, new RegExp(image.id))
    await replacing.getByRole('button', { name: words.reinstall }).click()
    await expect(console.row(studioPreview.name)).toContainText(image.name)
  })

  await test.step('What to do next: first stop sharing with all other accounts, then delete (A12)', async () => {
    await console.switchAccount(aurora)
    await console.menu('Images').click()
    await console.act(words.stopSharing, image.name)
    const stopping = console.stopDialog(image.name)
    await expect(stopping.getByText(words.stopConsequence)).toBeVisible()
    await stopping.getByRole('checkbox', { name: messages.stopSharing.everyone(2) }).check()
    await stopping.getByRole('button', { name: messages.stopSharing.submit(words.stopSharing, 2) }).click()
    await expect(stopping.getByText(messages.stopSharing.stopped(2))).toBeVisible()
    await page.keyboard.press('Escape')
    await console.act(messages.image.delete, image.name)
    const deleting = page.getByRole('dialog', { name: messages.imageDetails.delete.title(image.name) })
    await expect(deleting.getByText(words.deleteConsequence)).toBeVisible()
    await deleting.getByRole('button', { name: messages.imageDetails.delete.submit, exact: true }).click()
    await expect(page.getByText(messages.imageDetails.delete.deleted(image.name))).toBeVisible()
  })

  await test.step('the account can no longer query it, or create an instance from it (A13)', async () => {
    await console.switchAccount(borealis)
    await console.tab('Shared Images').click()
    await expect(page.getByRole('row').nth(1)).toBeVisible()
    await expect(console.row(image.name)).toHaveCount(0)
    await page.goto(paths.createInstances(placeOf(borealis), image.id))
    await expect(page.getByText(messages.createInstances.imageProblems.unknown)).toBeVisible()
  })

  await test.step('or replace a system disk with it, or re-initialise that of an instance made from it (A13)', async () => {
    await console.menu(words.menu.instances).click()
    const instance = console.row(studioPreview.name)
    // The mock takes twelve seconds to replace a disk, and the list looks every two.
    await expect(instance).toContainText(words.instances.states.stopped, { timeout: 20_000 })
    await expect(instance).toContainText(messages.instanceActions.imageGone)
    await console.act(again.reinitialise, studioPreview.name)
    const initialising = page.getByRole('dialog', { name: again.title(studioPreview.name) })
    await expect(initialising.getByText(again.imageGone)).toBeVisible()
    await initialising.getByRole('button', { name: again.reinitialise }).click()
    await expect(initialising.getByText(words.errors['SharedImageDeleted']!)).toBeVisible()
    await initialising.getByRole('button', { name: words.reinstall }).click()
    const replacing = page.getByRole('dialog', { name: `${words.reinstall}: ${studioPreview.name}` })
    await expect(replacing.getByText(words.imageGone)).toBeVisible()
    await replacing.getByRole('combobox', { name: words.instances.imageToInstall }).fill(image.id)
    await expect(page.getByText(messages.instanceActions.noImages)).toBeVisible()
  })
})
