import { aurora, borealis, directory, imageSharing, projectOf } from '../../mocks/worlds/everyday/huawei-accounts.ts'
import { mapTiles, retiredForum, toolsMachine } from '../../mocks/worlds/everyday/huawei-aurora-images-elsewhere.ts'
import {
  assetLibrary,
  buildFarm,
  chatCluster,
  chineseName,
  goldenWebBase,
} from '../../mocks/worlds/everyday/huawei-aurora-images.ts'
import { soundLibrary } from '../../mocks/worlds/everyday/huawei-servers.ts'
import { nearlyFullVault, smallBeijingVault } from '../../mocks/worlds/everyday/huawei-vaults.ts'
import { paths } from '../../src/ui/paths.ts'
import { expectNoViolations } from '../support/e2e/axe.ts'
import { consoleIn } from '../support/e2e/console-in.ts'
import { setFaults } from '../support/e2e/faults.ts'
import { openAtRest } from '../support/e2e/open.ts'
import { expect, test } from '../support/e2e/test.ts'
import { wordingIn } from '../support/e2e/wording.ts'
import { placeOf } from '../support/pages/places.ts'

const wording = await wordingIn('en', 'huawei')
const { messages, words } = wording
const invitations = words.invitations!
const vaults = words.vaults!
const disks = words.disks!
const owner = placeOf(aurora)
const recipient = placeOf(borealis)
const inSubProject = placeOf(borealis, imageSharing)

test.use({ contextOptions: { reducedMotion: 'reduce' } })

const quiet: Record<string, [path: string, text: string]> = {
  'of vaults': [paths.vaults(inSubProject), nearlyFullVault.name],
  'of disks': [paths.disks(recipient), soundLibrary.name],
  'of a whole-machine image': [paths.image(owner, buildFarm.id), words.backups!.needed('80 GiB')],
}
for (const [what, [path, text]] of Object.entries(quiet)) {
  test(`axe finds nothing on the page ${what}`, async ({ page }) => {
    await openAtRest(page, path)
    await expect(page.getByText(text).first()).toBeVisible()
    await expectNoViolations(page)
  })
}

test('nor on what waits for an answer, selected and refused', async ({ page, trouble }) => {
  trouble.allowFailedResources()
  await openAtRest(page, paths.sharedImages(inSubProject))
  const prompt = page.getByRole('region', { name: invitations.prompt.label })
  await prompt.getByRole('checkbox', { name: mapTiles.name }).check()
  await expect(page.getByText(invitations.prompt.alsoElsewhere)).toBeVisible()
  await expectNoViolations(page)
  await setFaults(page, { failNext: { kind: 'server-error', count: 1, action: 'BatchUpdateMembers' } })
  await prompt.getByRole('button', { name: `${invitations.reject}: ${messages.list.selected(1)}` }).click()
  await expect(page.getByText(invitations.notRejected(1))).toBeVisible()
  await expectNoViolations(page)
})

test('nor on rejected images, one of them selected', async ({ page }) => {
  const console = consoleIn(page, wording)
  await openAtRest(page, paths.rejectedImages(inSubProject))
  await console.select(retiredForum.name).check()
  await expect(console.selected.getByRole('button', { name: invitations.acceptAgain })).toBeVisible()
  await expectNoViolations(page)
})

test('nor on the page that asks for a vault, and the dialog that creates one', async ({ page }) => {
  await openAtRest(page, paths.acceptImages(inSubProject, [toolsMachine.id, mapTiles.id, 'unknown']))
  await page.getByRole('button', { name: vaults.acceptance.confirm }).click()
  await expect(page.getByText(vaults.acceptance.chooseFirst)).toBeVisible()
  await page.getByRole('radio', { name: nearlyFullVault.name }).check()
  await expect(page.getByText(vaults.acceptance.littleFree(nearlyFullVault.name, '10 GiB', '80 GiB'))).toBeVisible()
  await expectNoViolations(page)
  await page.getByRole('button', { name: vaults.createVault }).click()
  const dialog = page.getByRole('dialog', { name: vaults.createVault })
  await dialog.getByRole('button', { name: vaults.createVault }).click()
  await expect(dialog.getByText(vaults.creation.nameRequired)).toBeVisible()
  await expectNoViolations(page)
})

test('nor on the question before an image is left, and on the vaults for several with a refusal', async ({
  page,
  trouble,
}) => {
  trouble.allowFailedResources()
  const console = consoleIn(page, wording)
  await openAtRest(page, paths.sharedImages(recipient))
  await console.action(invitations.reject, buildFarm.name).click()
  const question = page.getByRole('dialog', { name: invitations.rejection.title(1, buildFarm.name) })
  await expect(question.getByText(vaults.rejectWholeMachine)).toBeVisible()
  await expectNoViolations(page)
  await question.getByRole('button', { name: invitations.reject }).click()
  await expect(page.getByText(messages.sharedImages.rejected(buildFarm.name))).toBeVisible()
  await openAtRest(page, paths.acceptImages(recipient, [buildFarm.id, chatCluster.id]))
  await expect(page.getByText(vaults.acceptance.sizeUnknown)).toBeVisible()
  await page.getByRole('radio', { name: smallBeijingVault.name }).check()
  await page.getByRole('button', { name: vaults.acceptance.confirm }).click()
  await expect(page.getByText(words.errors['IMG.0182']!)).toBeVisible()
  await expectNoViolations(page)
})

test('nor on the dialog that requests data disks', async ({ page }) => {
  await openAtRest(page, paths.sharedImages(recipient))
  await consoleIn(page, wording).action(disks.requestDisk, assetLibrary.name).click()
  const dialog = page.getByRole('dialog', { name: assetLibrary.name })
  await dialog.getByRole('button', { name: disks.requestDisk }).click()
  await expect(dialog.getByText(messages.createInstances.nameRequired)).toBeVisible()
  await expectNoViolations(page)
})

test('nor on the Share dialog with what recipients answered, and what they do next', async ({ page }) => {
  const console = consoleIn(page, wording)
  await openAtRest(page, paths.customImages(owner))
  await console.action(words.share, goldenWebBase.name).click()
  const dialog = console.shareDialog(goldenWebBase.name)
  await expect(dialog.getByText(words.answers!.counts.rejected(1))).toBeVisible()
  await dialog.getByRole('textbox', { name: words.accountId }).fill(`${projectOf(directory[0]!, owner.region)} `)
  await dialog.getByRole('button', { name: messages.shareModal.submit(words.share, 1) }).click()
  await expect(dialog.getByText(words.answers!.next)).toBeVisible()
  await expectNoViolations(page)
})

test('nor on the dialog that deletes an image whose shares end with it', async ({ page }) => {
  await openAtRest(page, paths.image(owner, goldenWebBase.id))
  await consoleIn(page, wording).action(messages.image.delete, goldenWebBase.name).click()
  await expect(page.getByRole('dialog').getByText(words.sharesThatEnd!(3))).toBeVisible()
  await expectNoViolations(page)
})

test('nor on the regions, with what waits in each', async ({ page }) => {
  const console = consoleIn(page, wording)
  await openAtRest(page, paths.sharedImages(recipient))
  await expect(page.getByText(chineseName.name)).toBeVisible()
  await console.region.click()
  await expect(page.getByTitle(invitations.count(3))).toBeVisible()
  // antd's list of options scrolls with the option that the arrow keys choose; the focus stays in the field.
  await expectNoViolations(page, { without: ['scrollable-region-focusable'] })
})
