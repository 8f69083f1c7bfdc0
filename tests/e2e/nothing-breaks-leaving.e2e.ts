import type { Page } from 'playwright/test'
import { aurora, borealis, drift } from '../../mocks/worlds/everyday/accounts.ts'
import { goldenWebBase, lobby } from '../../mocks/worlds/everyday/aurora-images.ts'
import { paths } from '../../src/ui/paths.ts'
import { consoleIn } from '../support/e2e/console-in.ts'
import { setFaults } from '../support/e2e/faults.ts'
import { expect, test } from '../support/e2e/test.ts'
import { english } from '../support/e2e/wording.ts'
import { placeOf } from '../support/pages/places.ts'

const { messages, words } = english
const { leaveGuard, imageDetails } = messages
const hers = placeOf(aurora)

/** Custom Images, reached from Shared Images: there is a page to go back to. */
async function arrive(page: Page) {
  await page.goto(paths.sharedImages(hers))
  await consoleIn(page).tab(words.customImages).click()
  await expect(consoleIn(page).row(lobby.name)).toBeVisible()
}

test('back, forward and reload with a dialog open: the dialog goes with its page, and nothing else', async ({
  page,
}) => {
  const console = consoleIn(page)
  await arrive(page)
  const dialog = console.shareDialog(lobby.name)
  await console.action(words.share, lobby.name).click()
  await expect(dialog).toBeVisible()
  await page.goBack()
  await expect(page).toHaveURL(paths.sharedImages(hers))
  await expect(dialog).toBeHidden()
  await page.goForward()
  await expect(console.row(lobby.name)).toBeVisible()
  await expect(dialog).toBeHidden()

  await console.action(words.share, lobby.name).click()
  await expect(dialog).toBeVisible()
  await page.reload()
  await expect(console.row(lobby.name)).toBeVisible()
  await console.action(words.share, lobby.name).click()
  await expect(dialog).toBeVisible()
})

test('back where something typed would be lost asks first, and again the next time', async ({ page }) => {
  const console = consoleIn(page)
  await arrive(page)
  await console.row(goldenWebBase.name).getByRole('link', { name: goldenWebBase.name }).click()
  await console.action(messages.image.edit, goldenWebBase.name).click()
  const dialog = page.getByRole('dialog', { name: imageDetails.edit.title(goldenWebBase.name) })
  const name = dialog.getByRole('textbox', { name: imageDetails.edit.name })
  await name.fill('half typed')
  const question = page.getByRole('dialog', { name: imageDetails.edit.leave })
  await page.goBack()
  await question.getByRole('button', { name: leaveGuard.stay }).click()
  await expect(question).toBeHidden()
  await expect(name).toHaveValue('half typed')
  await expect(page).toHaveURL(paths.image(hers, goldenWebBase.id))

  await page.goBack()
  await question.getByRole('button', { name: leaveGuard.discard }).click()
  await expect(page).toHaveURL(paths.customImages(hers))
  await expect(dialog).toBeHidden()
  await page.goForward()
  await expect(page.getByRole('heading', { level: 1, name: goldenWebBase.name })).toBeVisible()
})

test('answers that come late are never shown in another place', async ({ page }) => {
  const console = consoleIn(page)
  const lateAnswer = (region: string, account: string) =>
    page.waitForRequest(
      (request) =>
        request.url().includes(`/api/tencent/${region}/`) &&
        request.headers()['x-console-account'] === account &&
        request.headers()['x-tc-action'] === 'DescribeImages',
    )
  await page.goto(paths.sharedImages(placeOf(drift)))
  const nothing = page.getByText(messages.sharedImages.empty)
  await expect(nothing).toBeVisible()
  await test.step('of another account', async () => {
    await setFaults(page, { latency: 700 })
    const late = lateAnswer(hers.region, borealis.id)
    await console.switchAccount(borealis)
    const request = await late
    await setFaults(page, {})
    await console.switchAccount(drift)
    await expect(nothing).toBeVisible()
    await request.response()
    await expect(nothing).toBeVisible()
    await expect(console.row(goldenWebBase.name)).toHaveCount(0)
  })
  await test.step('of another region', async () => {
    // Loaded anew: what was read before is shown at once, and asked for later.
    await page.goto(paths.sharedImages(placeOf(borealis, 'ap-tokyo')))
    await expect(nothing).toBeVisible()
    await setFaults(page, { latency: 700 })
    const late = lateAnswer(hers.region, borealis.id)
    await console.chooseRegion(hers.region)
    const request = await late
    await setFaults(page, {})
    await console.chooseRegion('ap-seoul')
    await expect(nothing).toBeVisible()
    await request.response()
    await expect(nothing).toBeVisible()
  })
})
