import { aurora, borealis, imageSharing, projectOf } from '../../mocks/worlds/everyday/huawei-accounts.ts'
import { mapTiles, matchmakerBase, toolsMachine } from '../../mocks/worlds/everyday/huawei-aurora-images-elsewhere.ts'
import { guiyangSandbox } from '../../mocks/worlds/everyday/huawei-servers.ts'
import { fittingVault, smallVault } from '../../mocks/worlds/everyday/huawei-vaults.ts'
import { paths } from '../../src/ui/paths.ts'
import { choose, consoleIn } from '../support/e2e/console-in.ts'
import { expect, test } from '../support/e2e/test.ts'
import { wordingIn } from '../support/e2e/wording.ts'
import { placeOf } from '../support/pages/places.ts'

/** The procedure of the document "接受或拒绝共享镜像" (seed 004), step by step, in its language and its project. */
test.use({ locale: 'zh-CN', permissions: ['clipboard-read', 'clipboard-write'] })

const wording = await wordingIn('zh-CN', 'huawei')
const { messages, words } = wording
const invitations = words.invitations!
const vaults = words.vaults!
const disks = words.disks!

test('the words are those of the document', () => {
  expect(words).toMatchObject({
    menu: { images: '镜像服务' },
    sharedImages: '共享镜像',
    rejectedImages: '已拒绝镜像',
    reinstall: '切换操作系统',
    invitations: { acceptAll: '全部接受', accept: '接受', reject: '拒绝', statuses: { pending: '待确认' } },
    vaults: {
      acceptWholeMachine: '接受整机镜像',
      backupDetails: '备份详情',
      list: { protections: { backup: '备份' } },
    },
    disks: { requestDisk: '申请数据盘' },
  })
})

test('images are shared with a project, accepted, rejected, accepted again and used', async ({ page }) => {
  const console = consoleIn(page, wording)
  const prompt = page.getByRole('region', { name: invitations.prompt.label })
  const answer = (label: string) => prompt.getByRole('button', { name: `${label}: ${messages.list.selected(1)}` })

  await test.step('前提条件：用户B的项目ID，用户A共享指定镜像 (H11)', async () => {
    await page.goto(paths.account(placeOf(borealis, imageSharing)))
    const project = page.getByRole('row').filter({ hasText: imageSharing })
    await project.getByRole('button').click()
    await expect(project.getByText(messages.copy.copied, { exact: true })).toBeAttached()
    await console.switchAccount(aurora)
    await console.menu(words.menu.images).click()
    await console.stopSharing(mapTiles.name)
    await page.keyboard.press('Escape')
    await console.action(words.share, mapTiles.name).click()
    const dialog = console.shareDialog(mapTiles.name)
    await dialog.getByRole('textbox', { name: words.accountId }).press('Control+v')
    await dialog.getByRole('button', { name: messages.shareModal.submit(words.share, 1) }).click()
    await expect(dialog.getByText(messages.shareModal.sharedWith(1))).toBeVisible()
    const access = dialog.getByRole('list', { name: words.answers!.recipients })
    const holder = access.getByRole('listitem').filter({ hasText: projectOf(borealis, imageSharing) })
    await expect(holder).toContainText(invitations.statuses.pending)
    await page.keyboard.press('Escape')
  })

  await test.step('用户A在“备份详情”页签查看磁盘容量：80GB (H8)', async () => {
    await console.row(toolsMachine.name).getByRole('link', { name: toolsMachine.name }).click()
    await expect(page.getByRole('heading', { name: vaults.backupDetails })).toBeVisible()
    await expect(page.getByText(words.backups!.needed('80 GiB'))).toBeVisible()
  })

  await test.step('1. 用户B进入镜像服务页面；2. 切换区域；3. 单击“共享镜像”页签 (H2, H3, H16)', async () => {
    await page.goto(paths.instances(placeOf(borealis)))
    await console.menu(words.menu.images).click()
    await console.chooseRegion(imageSharing)
    await expect(console.region).toBeVisible()
    await console.tab(words.sharedImages).click()
    await expect(prompt.getByText(invitations.prompt.waiting(3))).toBeVisible()
    await expect(console.row(matchmakerBase.name)).toHaveCount(0)
  })

  await test.step('接受部分镜像：勾选接受的共享镜像，单击“接受” (H5)', async () => {
    await prompt.getByRole('checkbox', { name: matchmakerBase.name }).check()
    await answer(invitations.accept).click()
    await expect(page.getByText(invitations.accepted(matchmakerBase.name))).toBeVisible()
    await expect(console.row(matchmakerBase.name)).toBeVisible()
    await expect(prompt.getByText(invitations.prompt.waiting(2))).toBeVisible()
  })

  await test.step('拒绝部分镜像：勾选拒绝的共享镜像，单击“拒绝” (H6)', async () => {
    await prompt.getByRole('checkbox', { name: mapTiles.name }).check()
    await answer(invitations.reject).click()
    await expect(page.getByText(invitations.rejected(mapTiles.name))).toBeVisible()
    await expect(prompt.getByText(invitations.prompt.waiting(1))).toBeVisible()
    await expect(console.row(mapTiles.name)).toHaveCount(0)
  })

  await test.step('接受全部的共享镜像：单击右上角“全部接受”；4. “接受整机镜像”页面 (H7)', async () => {
    await prompt.getByRole('button', { name: invitations.acceptAll }).click()
    await expect(page.getByRole('heading', { name: vaults.acceptWholeMachine })).toBeVisible()
    await expect(page.getByText(vaults.acceptance.needs('80 GiB'))).toBeVisible()
    await expect(page.getByRole('radio', { name: smallVault.name })).toBeDisabled()
    await page.getByRole('radio', { name: fittingVault.name }).check()
    await page.getByRole('button', { name: vaults.acceptance.confirm }).click()
    await expect(page.getByText(invitations.accepted(toolsMachine.name))).toBeVisible()
    await page.getByRole('main').getByRole('link', { name: words.sharedImages }).first().click()
    await expect(console.row(toolsMachine.name)).toBeVisible()
    await expect(prompt).toHaveCount(0)
  })

  await test.step('执行结果：被拒绝的镜像支持再次被接受', async () => {
    await console.tab(words.rejectedImages).click()
    await console.action(invitations.acceptAgain, mapTiles.name).click()
    await expect(console.row(mapTiles.name)).toHaveCount(0)
    await console.tab(words.sharedImages).click()
    await expect(console.row(mapTiles.name)).toBeVisible()
  })

  await test.step('后续操作：使用共享镜像创建一台或多台云服务器 (H9)', async () => {
    await console.action(words.createInstance, matchmakerBase.name).click()
    await page.getByRole('textbox', { name: words.instances.name }).fill('matchmaker')
    await choose(page.getByRole('combobox', { name: messages.createInstances.zone }), /cn-southwest-2a/)
    await page.getByRole('spinbutton', { name: words.instances.count }).fill('2')
    await page.getByRole('button', { name: words.createInstance, exact: true }).click()
    await expect(page.getByText(words.instances.creating(2))).toBeVisible()
    await expect(console.row('matchmaker-0001')).toContainText(matchmakerBase.id)
    await expect(console.row('matchmaker-0002')).toContainText(words.instances.states.pending)
  })

  await test.step('为已有云服务器更换操作系统 (H9)', async () => {
    await console.action(words.reinstall, guiyangSandbox.name).click()
    const dialog = page.getByRole('dialog', { name: guiyangSandbox.name })
    await expect(dialog.getByText(words.reinstallConsequence)).toBeVisible()
    await choose(dialog.getByRole('combobox', { name: words.instances.imageToInstall }), new RegExp(toolsMachine.name))
    await dialog.getByRole('button', { name: words.reinstall }).click()
    await expect(page.getByText(words.instances.reinstalling(guiyangSandbox.name))).toBeVisible()
    await expect(console.row(guiyangSandbox.name)).toContainText(toolsMachine.id)
  })

  await test.step('在共享镜像的操作列单击“申请数据盘” (H10)', async () => {
    await console.menu(words.menu.images).click()
    await console.tab(words.sharedImages).click()
    await console.action(disks.requestDisk, mapTiles.name).click()
    const dialog = page.getByRole('dialog', { name: mapTiles.name })
    await dialog.getByRole('textbox', { name: disks.name }).fill('tiles')
    await choose(dialog.getByRole('combobox', { name: messages.createInstances.zone }), /cn-southwest-2a/)
    await dialog.getByRole('button', { name: disks.requestDisk }).click()
    await expect(page.getByText(disks.creating(1))).toBeVisible()
    await console.menu(words.menu.disks!).click()
    await expect(console.row('tiles')).toContainText(mapTiles.id)
  })

  await test.step('用户A看到每个项目的处理结果', async () => {
    await page.goto(paths.image(placeOf(aurora, imageSharing), toolsMachine.id))
    const holder = page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ hasText: projectOf(borealis, imageSharing) })
    await expect(holder.first()).toContainText(invitations.statuses.accepted)
  })
})
