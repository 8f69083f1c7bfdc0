import { borealis, imageSharing, projectOf } from '../../../mocks/worlds/everyday/huawei-accounts.ts'
import {
  mapTiles,
  matchmakerBase,
  toolsMachine,
} from '../../../mocks/worlds/everyday/huawei-aurora-images-elsewhere.ts'
import { fittingVault } from '../../../mocks/worlds/everyday/huawei-vaults.ts'
import { choose } from '../../support/e2e/console-in.ts'
import { storyIn } from '../../support/e2e/story-in.ts'
import { expect, test } from '../../support/e2e/test.ts'
import { wordingIn } from '../../support/e2e/wording.ts'

const language = 'zh-CN'
test.use({ locale: language, viewport: { width: 1680, height: 900 }, permissions: ['clipboard-write'] })

test('Huawei Cloud’s story is told from start to end in its seed’s language, and follows what is done', async ({
  page,
}) => {
  test.slow()
  const wording = await wordingIn(language, 'huawei')
  const { messages, words } = wording
  const [invitations, vaults, disks] = [words.invitations!, words.vaults!, words.disks!]
  const project = projectOf(borealis, imageSharing)
  const story = await storyIn(page, 'huawei', language)
  const [owner, recipient] = [story.stage.view('left', wording), story.stage.view('right', wording)]
  const [ownersPage, recipientsPage] = [story.stage.frame('left'), story.stage.frame('right')]
  const prompt = recipientsPage.getByRole('region', { name: invitations.prompt.label })
  const answer = (label: string) => prompt.getByRole('button', { name: `${label}: ${messages.list.selected(1)}` })
  const zone = recipientsPage.getByRole('combobox', { name: messages.createInstances.zone })
  await story.begin()

  await test.step('用户B的项目ID (H11)', async () => {
    const copy = recipientsPage.getByRole('button', { name: messages.copy.copyOf(imageSharing) })
    await story.expectStep('copyProject', copy)
    await copy.click()
  })

  await test.step('用户A完成共享指定镜像的操作 (H1, H12)', async () => {
    const stop = owner.action(words.stopSharing, mapTiles.name)
    await story.expectStep('withdraw', stop)
    await stop.click()
    const question = owner.stopDialog(mapTiles.name)
    await question.getByRole('checkbox', { name: project }).check()
    const submit = question.getByRole('button', { name: messages.stopSharing.submit(words.stopSharing, 1) })
    await story.expectStep('withdraw', submit)
    await submit.click()
    const close = question.getByRole('button', { name: messages.stopSharing.close }).first()
    await story.expectStep('share', close)
    await close.click()
    await owner.action(words.share, mapTiles.name).click()
    const dialog = owner.shareDialog(mapTiles.name)
    const field = dialog.getByRole('textbox', { name: words.accountId })
    await story.expectStep('share', field)
    await field.fill(`${project} `)
    await dialog.getByRole('button', { name: messages.shareModal.submit(words.share, 1) }).click()
    await expect(dialog.getByText(messages.shareModal.sharedWith(1))).toBeVisible()
  })

  await test.step('用户A在“备份详情”查看磁盘容量：80GB (H8)', async () => {
    const close = owner.shareDialog(mapTiles.name).getByRole('button', { name: messages.shareModal.close }).first()
    await story.expectStep('readCapacity', close)
    await close.click()
    const machine = ownersPage.getByRole('link', { name: toolsMachine.name, exact: true })
    await story.expectStep('readCapacity', machine)
    await machine.click()
    await expect(ownersPage.getByText(words.backups!.needed('80 GiB'))).toBeVisible()
  })

  await test.step('2. 切换区域；3. 单击“共享镜像”页签 (H2, H16)', async () => {
    await story.expectStep('wrongRegion', recipient.menu(words.menu.images))
    await recipient.menu(words.menu.images).click()
    await recipient.tab(words.sharedImages).click()
    await story.expectStep('chooseProject')
    await recipient.chooseRegion(imageSharing)
  })

  await test.step('接受部分镜像，拒绝部分镜像 (H3 to H6)', async () => {
    const accepted = prompt.getByRole('checkbox', { name: matchmakerBase.name })
    await story.expectStep('acceptOne', accepted)
    await accepted.check()
    await story.expectStep('acceptOne', answer(invitations.accept))
    await answer(invitations.accept).click()
    await expect(prompt.getByText(invitations.prompt.waiting(2))).toBeVisible()
    const rejected = prompt.getByRole('checkbox', { name: mapTiles.name })
    await story.expectStep('rejectOne', rejected)
    await rejected.check()
    await story.expectStep('rejectOne', answer(invitations.reject))
    await answer(invitations.reject).click()
    await expect(recipientsPage.getByText(invitations.rejected(mapTiles.name))).toBeVisible()
  })

  await test.step('全部接受；4. “接受整机镜像”页面 (H7)', async () => {
    const all = prompt.getByRole('button', { name: invitations.acceptAll })
    await story.expectStep('acceptMachine', all)
    await all.click()
    const vault = recipientsPage.getByRole('radio', { name: fittingVault.name })
    await story.expectStep('acceptMachine', vault)
    await vault.check()
    const confirm = recipientsPage.getByRole('button', { name: vaults.acceptance.confirm })
    await story.expectStep('acceptMachine', confirm)
    await confirm.click()
  })

  await test.step('已拒绝镜像：被拒绝的镜像支持再次被接受 (H6)', async () => {
    await story.expectStep('acceptAgain', recipient.menu(words.menu.images))
    await recipient.menu(words.menu.images).click()
    await recipient.tab(words.rejectedImages).click()
    const again = recipient.action(invitations.acceptAgain, mapTiles.name)
    await story.expectStep('acceptAgain', again)
    await again.click()
  })

  await test.step('后续操作：创建云服务器，申请数据盘 (H9, H10)', async () => {
    await story.expectStep('createServers', recipient.tab(words.sharedImages))
    await recipient.tab(words.sharedImages).click()
    await recipient.action(words.createInstance, matchmakerBase.name).click()
    const name = recipientsPage.getByRole('textbox', { name: words.instances.name })
    await story.expectStep('createServers', name)
    await name.fill('matchmaker')
    await choose(zone, /cn-southwest-2a/)
    await recipientsPage.getByRole('button', { name: words.createInstance, exact: true }).click()
    await story.expectStep('requestDisk', recipient.menu(words.menu.images))
    await recipient.menu(words.menu.images).click()
    await recipient.tab(words.sharedImages).click()
    await recipient.action(disks.requestDisk, mapTiles.name).click()
    const dialog = recipientsPage.getByRole('dialog', { name: mapTiles.name })
    await dialog.getByRole('textbox', { name: disks.name }).fill('tiles')
    await choose(zone, /cn-southwest-2a/)
    const submit = dialog.getByRole('button', { name: disks.requestDisk })
    await story.expectStep('requestDisk', submit)
    await submit.click()
  })

  await test.step('用户A看到处理结果', async () => {
    await story.expectStep('seeAnswers')
    await ownersPage.getByRole('link', { name: words.customImages }).first().click()
    const image = ownersPage.getByRole('link', { name: mapTiles.name, exact: true })
    await story.expectStep('seeAnswers', image)
    await image.click()
  })

  await expect(story.panel.getByText(story.texts.end)).toBeVisible()
  const answered = ownersPage.getByRole('main').getByRole('listitem').filter({ hasText: project }).first()
  await expect(answered).toContainText(invitations.statuses.accepted)
})
