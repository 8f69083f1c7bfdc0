import { aurora, borealis } from '../../mocks/worlds/everyday/pingan-accounts.ts'
import { lobby as image } from '../../mocks/worlds/everyday/pingan-aurora-images.ts'
import { paths } from '../../src/ui/paths.ts'
import { choose, consoleIn } from '../support/e2e/console-in.ts'
import { expect, test } from '../support/e2e/test.ts'
import { wordingIn } from '../support/e2e/wording.ts'
import { placeOf } from '../support/pages/places.ts'

/** The procedure of the document on sharing custom images with other Ping An Cloud users (seed 003), step by step. */
const wording = await wordingIn('en', 'pingan')
const { messages, words } = wording
const allowance = words.allowance!
const leaving = words.leaving!

test('the words are those of the document', () => {
  expect(words).toMatchObject({
    menu: { groups: { images: 'Images and Snapshots' }, images: 'Image' },
    customImages: 'Custom Images',
    sharedImages: 'Shared Images',
    share: 'Shared Images',
    shareButton: { label: 'Share Images' },
    accountType: { label: 'Account type', value: 'Master account' },
    accountId: 'Username',
    accountInformation: 'Account Info',
  })
})

test('a custom image is shared with a username, seen there and given up', async ({ page }) => {
  const console = consoleIn(page, wording)
  const main = page.getByRole('main')

  /** Steps 2 and 3: the menu on the left, and the region. */
  async function openImages() {
    await expect(page.getByRole('navigation', { name: words.product })).toContainText('Images and Snapshots')
    await console.menu('Image').click()
    await console.chooseRegion('Region-southChina')
  }

  await test.step('How to acquire the master account username: Account Info (P9)', async () => {
    await page.goto(paths.instances(placeOf(borealis, 'Region-eastChina')))
    await console.openAccountInformation()
    await expect(page.getByRole('heading', { name: 'Account Info' })).toBeVisible()
    await expect(main.getByText(borealis.id, { exact: true })).toBeVisible()
  })

  await test.step('2, 3: Images and Snapshots > Image, region, Custom Images, Shared Images in the row (P8)', async () => {
    await console.switchAccount(aurora)
    await openImages()
    await console.tab('Custom Images').click()
    await console.action('Shared Images', image.name).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Shared Images' })).toContainText(image.name)
  })

  await test.step('Prerequisites and Usage Guidelines are said there (P1 to P5, P7)', async () => {
    const { sensitiveData, quota, region } = words.reminders
    for (const reminder of [sensitiveData, quota, region]) await expect(main.getByText(reminder)).toBeVisible()
    await expect(main.getByText(messages.shareModal.slots(0, 20))).toBeVisible()
    await expect(main.getByText(allowance.used('0', '200'))).toBeVisible()
  })

  await test.step('4, 5: Account type, Username, Share Images', async () => {
    await choose(main.getByRole('combobox', { name: 'Account type' }), /^Master account$/)
    await main.getByRole('textbox', { name: 'Username' }).fill(borealis.id)
    await main.getByRole('button', { name: 'Share Images', exact: true }).click()
    await expect(main.getByText(messages.shareModal.sharedWith(1))).toBeVisible()
    await expect(main.getByText(allowance.used('1', '200'))).toBeVisible()
  })

  await test.step('Result: the shared images list has the username (P10)', async () => {
    await expect(console.sharing.access.getByRole('listitem')).toContainText([borealis.id])
  })

  await test.step('the recipient views it under Shared Images (P11), where it takes its quota (P4)', async () => {
    await console.switchAccount(borealis)
    await openImages()
    await console.tab('Shared Images').click()
    await expect(console.row(image.name)).toContainText(aurora.id)
  })

  await test.step('and can choose to cancel it (P11)', async () => {
    await console.more(leaving.leave, image.name)
    const question = page.getByRole('dialog', { name: leaving.title(image.name) })
    await expect(question.getByText(leaving.consequence)).toBeVisible()
    await question.getByRole('button', { name: leaving.leave }).click()
    await expect(page.getByText(leaving.left(image.name))).toBeVisible()
    await expect(console.row(image.name)).toHaveCount(0)
    await page.goto(paths.imageSharing(placeOf(aurora), image.id))
    await expect(main.getByText(messages.shareModal.nobody)).toBeVisible()
  })
})
