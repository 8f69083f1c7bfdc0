import type { Page } from 'playwright/test'
import { goldenWebBase as onTencent } from '../../mocks/worlds/everyday/aurora-images.ts'
import { aurora, borealis, directory, imageSharing, projectOf } from '../../mocks/worlds/everyday/huawei-accounts.ts'
import { matchmakerBase, toolsMachine } from '../../mocks/worlds/everyday/huawei-aurora-images-elsewhere.ts'
import { chatCluster } from '../../mocks/worlds/everyday/huawei-aurora-images.ts'
import { fittingVault } from '../../mocks/worlds/everyday/huawei-vaults.ts'
import { paths } from '../../src/ui/paths.ts'
import { consoleIn } from '../support/e2e/console-in.ts'
import { setFaults } from '../support/e2e/faults.ts'
import { expect, test } from '../support/e2e/test.ts'
import { wordingIn } from '../support/e2e/wording.ts'
import { placeOf } from '../support/pages/places.ts'

const wording = await wordingIn('en', 'huawei')
const { messages, words } = wording
const invitations = words.invitations!
const vaults = words.vaults!
const owner = placeOf(aurora, imageSharing)
const recipient = placeOf(borealis, imageSharing)

const promptIn = (page: Page) => page.getByRole('region', { name: invitations.prompt.label })
const answerButton = (page: Page, label: string) =>
  promptIn(page).getByRole('button', { name: `${label}: ${messages.list.selected(1)}` })
const vaultIn = (page: Page, { name }: { name: string }) => page.getByRole('radio', { name })
const confirm = (page: Page) => page.getByRole('button', { name: vaults.acceptance.confirm, exact: true }).click()

/** Resolves while a job still runs, when all that its beginning made the page read again has come. */
function secondLookAtJob(page: Page) {
  let looks = 0
  return page.waitForResponse((response) => response.url().includes('/jobs/') && ++looks === 2)
}

test('an answer survives a reload in the middle of it', async ({ page }) => {
  const console = consoleIn(page, wording)
  // No job ends before its time has come, however slow the machine is.
  let now = Date.now()
  const passTime = () => page.clock.setFixedTime((now += 60_000))
  await passTime()
  await page.goto(paths.sharedImages(recipient))
  await test.step('of an image', async () => {
    await promptIn(page).getByRole('checkbox', { name: matchmakerBase.name }).check()
    const running = secondLookAtJob(page)
    await answerButton(page, invitations.accept).click()
    await running
    await expect(page.getByRole('status').filter({ hasText: invitations.accepting(1) })).toBeVisible()
    await passTime()
    await page.reload()
    await expect(console.row(matchmakerBase.name)).toBeVisible()
    await expect(promptIn(page).getByText(invitations.prompt.waiting(2))).toBeVisible()
  })
  await test.step('of a whole machine', async () => {
    await page.goto(paths.acceptImages(recipient, [toolsMachine.id]))
    await vaultIn(page, fittingVault).check()
    const running = secondLookAtJob(page)
    await confirm(page)
    await running
    await expect(page.getByRole('status').filter({ hasText: invitations.accepted(toolsMachine.name) })).toHaveCount(0)
    await passTime()
    await page.reload()
    await expect(page.getByText(vaults.acceptance.alreadyAccepted(toolsMachine.name))).toBeVisible()
    await expect(vaultIn(page, fittingVault)).toHaveCount(0)
  })
})

test('of two pages of a recipient one accepts and one rejects: all pages say the same in the end', async ({
  context,
}) => {
  const pages = [await context.newPage(), await context.newPage()]
  for (const page of pages) {
    await page.bringToFront()
    await page.goto(paths.sharedImages(recipient))
    await promptIn(page).getByRole('checkbox', { name: matchmakerBase.name }).check()
    // Else the image would leave one prompt before it is pressed there.
    await setFaults(page, { latency: 1000 })
  }
  const [accepting, rejecting] = pages as [Page, Page]
  // Not a click, which waits for the page to be in front.
  await Promise.all([
    answerButton(accepting, invitations.accept).dispatchEvent('click'),
    answerButton(rejecting, invitations.reject).dispatchEvent('click'),
  ])
  for (const page of pages) {
    await setFaults(page, {})
    await expect(promptIn(page).getByText(invitations.prompt.waiting(2))).toBeVisible()
    await expect(page.getByText(invitations.accepting(1)).or(page.getByText(invitations.rejecting(1)))).toHaveCount(0)
  }
  const row = (page: Page) => consoleIn(page, wording).row(matchmakerBase.name)
  const accepted = await row(accepting).count()
  await expect(row(rejecting)).toHaveCount(accepted)
  await consoleIn(rejecting, wording).tab(words.rejectedImages).click()
  await expect(row(rejecting)).toHaveCount(1 - accepted)
})

test('an image that is no longer shared goes from the page that asks for its vault, with a sentence', async ({
  context,
}) => {
  const [hers, theirs] = [await context.newPage(), await context.newPage()]
  await theirs.goto(paths.acceptImages(recipient, [toolsMachine.id]))
  await theirs.bringToFront()
  await vaultIn(theirs, fittingVault).check()
  await hers.goto(paths.customImages(owner, toolsMachine.id))
  await hers.bringToFront()
  await consoleIn(hers, wording).stopSharing(toolsMachine.name)
  await expect(theirs.getByText(vaults.acceptance.unknown(toolsMachine.id))).toBeVisible()
  await expect(vaultIn(theirs, fittingVault)).toHaveCount(0)
  await theirs.bringToFront()
  await theirs.getByRole('main').getByRole('link', { name: words.sharedImages }).first().click()
  await expect(promptIn(theirs).getByText(invitations.prompt.waiting(2))).toBeVisible()
})

test('on the page that asks for a vault everything may fail once', async ({ page, trouble }) => {
  trouble.allowFailedResources()
  const fail = (count: number, action: string) => setFaults(page, { failNext: { kind: 'server-error', count, action } })
  const failWrite = (action: string) => fail(1, action)
  // As often as it is sent.
  const failRead = (action: string) => fail(3, action)
  const retryIn = (failure: string) =>
    page.getByRole('alert').filter({ hasText: failure }).getByRole('button', { name: messages.list.retry }).click()
  await page.goto(paths.acceptImages(recipient, [toolsMachine.id]))
  await expect(vaultIn(page, fittingVault)).toBeEnabled()

  await test.step('reading what waits, and the vaults', async () => {
    await setFaults(page, { failShare: { kind: 'server-error', share: 1 } })
    await consoleIn(page, wording).startOver()
    await expect(page.getByRole('alert')).toContainText(messages.errors.unread)
    await failRead('ListVault')
    await retryIn(invitations.prompt.failed)
    await retryIn(vaults.list.failed)
    await expect(vaultIn(page, fittingVault)).toBeEnabled()
  })

  await test.step('creating a vault', async () => {
    await failWrite('CreateVault')
    await page.getByRole('button', { name: vaults.createVault }).click()
    const dialog = page.getByRole('dialog', { name: vaults.createVault })
    await dialog.getByRole('textbox', { name: vaults.creation.name }).fill('second-try')
    await dialog.getByRole('button', { name: vaults.createVault }).click()
    await expect(dialog.getByText(vaults.creation.failed)).toBeVisible()
    await dialog.getByRole('button', { name: vaults.createVault }).click()
    await expect(vaultIn(page, { name: 'second-try' })).toBeChecked()
  })

  await test.step('accepting, and hearing what came of it', async () => {
    await failWrite('BatchUpdateMembers')
    await confirm(page)
    await expect(page.getByRole('alert')).toContainText(`second-try: ${messages.errors.unavailable}`)
    await failRead('ShowJob')
    await page.getByRole('button', { name: vaults.acceptance.retry(1) }).click()
    await expect(page.getByText(vaults.acceptance.alreadyAccepted(toolsMachine.name))).toBeVisible()
  })
})

test('an address of what is not there, or on another cloud, is told apart in words', async ({ page, trouble }) => {
  trouble.allowFailedResources()
  const unknown = 'cn-southwest-2_Nobodys'
  await page.goto(paths.sharedImages(placeOf(borealis, unknown)))
  await expect(page.getByRole('heading', { name: messages.deadEnds.noSuchRegion(unknown) })).toBeVisible()
  await page.goto(paths.image(recipient, onTencent.id))
  await expect(page.getByRole('heading', { name: messages.imageDetails.unknown })).toBeVisible()
  await page.goto(paths.acceptImages(recipient, [onTencent.id]))
  await expect(page.getByText(vaults.acceptance.unknown(onTencent.id))).toBeVisible()
  await page.goto(paths.createInstances(recipient, onTencent.id))
  await expect(page.getByText(messages.createInstances.imageProblems.unknown)).toBeVisible()
})

test('two pages of an owner race for the last places of a whole-machine image: never more than ten have it', async ({
  context,
  trouble,
}) => {
  trouble.allowFailedResources()
  const place = placeOf(aurora)
  const ids = directory.map((account) => projectOf(account, place.region))
  const tabs = await Promise.all(
    [ids.slice(0, 6), ids.slice(6, 12)].map(async (projects) => {
      const page = await context.newPage()
      await page.goto(paths.customImages(place, chatCluster.id))
      await consoleIn(page, wording).action(words.share, chatCluster.name).click()
      const dialog = consoleIn(page, wording).shareDialog(chatCluster.name)
      await dialog.getByRole('textbox', { name: words.accountId }).fill(`${projects.join(' ')} `)
      const list = (name: string) => dialog.getByRole('list', { name }).getByRole('listitem')
      return {
        share: dialog.getByRole('button', { name: messages.shareModal.submit(words.share, projects.length) }),
        holders: list(words.answers!.recipients),
        refused: list(messages.shareModal.toShareWith).filter({ hasText: words.errors['IMG.0088']! }),
      }
    }),
  )
  await Promise.all(tabs.map(({ share }) => share.dispatchEvent('click')))
  const refusals = async () => (await Promise.all(tabs.map(({ refused }) => refused.count()))).reduce((a, b) => a + b)
  await expect.poll(refusals, { timeout: 20_000 }).toBe(1 + 12 - 10)
  for (const { holders } of tabs) await expect(holders).toHaveCount(10)
})
