import { borealis } from '../../../mocks/worlds/everyday/accounts.ts'
import { goldenWebBase as image } from '../../../mocks/worlds/everyday/aurora-images.ts'
import { storyIn } from '../../support/e2e/story-in.ts'
import { expect, test } from '../../support/e2e/test.ts'
import { english, wordingIn } from '../../support/e2e/wording.ts'

test.use({ viewport: { width: 1680, height: 900 } })

/** The recipient's on Tencent Cloud, made from the image. */
const instance = 'studio-site'

test('the story of deleting is told over the clouds from start to end, and follows what is done', async ({
  page,
  trouble,
}) => {
  test.slow()
  // Who has an image may be asked for once more while it is being deleted: Alibaba Cloud then answers 404.
  trouble.allowFailedResources()
  const { messages, words } = english
  const [pingan, alibaba, huawei] = [
    await wordingIn('en', 'pingan'),
    await wordingIn('en', 'alibaba'),
    await wordingIn('en', 'huawei'),
  ]
  const story = await storyIn(page, 'deleting', 'en')
  const [owner, recipient] = [story.stage.view('left'), story.stage.view('right')]
  const [ownersPage, recipientsPage] = [story.stage.frame('left'), story.stage.frame('right')]
  const texts = messages.imageDetails.delete
  const deleting = ownersPage.getByRole('dialog', { name: texts.title(image.name) })
  const keep = deleting.getByRole('button', { name: texts.cancel })
  const more = owner.action(messages.list.moreActions, image.name)
  const showMe = story.button(story.words.showMe)
  await story.begin()

  await test.step('Tencent Cloud: a recipient’s instance, and the question before deleting its image (T6, C4)', async () => {
    const origin = recipientsPage.getByRole('link', { name: image.name, exact: true })
    await story.expectStep('origin', origin)
    await origin.click()
    await story.expectStep('origin', recipient.row(image.name).getByRole('link', { name: image.name, exact: true }))
    await origin.click()
    await story.expectStep('question', more)
    await owner.more(messages.image.delete, image.name)
    await expect(deleting.getByRole('heading', { name: texts.stillShared(2) })).toBeVisible()
  })

  await test.step('sharing is stopped: the instance runs on, and cannot be reinstalled from the image', async () => {
    await story.expectStep('stop', keep)
    await keep.click()
    await owner.action(words.stopSharing, image.name).click()
    const stopping = owner.stopDialog(image.name)
    const account = stopping.getByRole('checkbox', { name: borealis.id })
    await story.expectStep('stop', account)
    await account.check()
    const submit = stopping.getByRole('button', { name: messages.stopSharing.submit(words.stopSharing, 1) })
    await story.expectStep('stop', submit)
    await submit.click()
    await story.expectStep('stillRunning', recipient.menu(words.menu.instances))
    await recipient.menu(words.menu.instances).click()
    await expect(recipient.row(instance)).toContainText(words.instances.states.running)
    const reinstall = recipient.action(words.reinstall, instance)
    await story.expectStep('noReinstall', reinstall)
    await reinstall.click()
    await expect(recipientsPage.getByText(messages.instanceActions.presentImageGone(image.id))).toBeVisible()
  })

  await test.step('the recipient makes an image of its own (T14), the owner deletes the first', async () => {
    const cancel = recipientsPage.getByRole('button', { name: messages.instanceActions.cancel })
    await story.expectStep('ownImage', cancel)
    await cancel.click()
    await recipient.action(words.createImage, instance).click()
    const making = recipientsPage.getByRole('dialog', { name: instance })
    const name = making.getByRole('textbox', { name: messages.instanceActions.name })
    await story.expectStep('ownImage', name)
    await name.fill('studio-site-base')
    await making.getByRole('button', { name: words.createImage }).click()
    const close = owner.stopDialog(image.name).getByRole('button', { name: messages.stopSharing.close })
    await story.expectStep('delete', close.first())
    await close.first().click()
    await owner.more(messages.image.delete, image.name)
    const submit = deleting.getByRole('button', { name: texts.stopAndDelete(1) })
    await story.expectStep('delete', submit)
    await submit.click()
  })

  await test.step('Ping An Cloud: every share is cancelled first (P4, P12)', async () => {
    const there = story.stage.view('left', pingan)
    const { stopSharing } = pingan.words
    await story.expectStep('stillShared')
    await showMe.click()
    await story.expectStep('stillShared', more)
    await there.more(messages.image.delete, image.name)
    await story.expectStep('stopAll', keep)
    await keep.click()
    await there.action(stopSharing, image.name).click()
    const stopping = there.stopDialog(image.name)
    const everyone = stopping.getByRole('checkbox', { name: messages.stopSharing.everyone(2) })
    await story.expectStep('stopAll', everyone)
    await everyone.check()
    await stopping.getByRole('button', { name: messages.stopSharing.submit(stopSharing, 2) }).click()
    const close = stopping.getByRole('button', { name: messages.stopSharing.close }).first()
    await story.expectStep('deleteAlone', close)
    await close.click()
    await there.more(messages.image.delete, image.name)
    const submit = deleting.getByRole('button', { name: texts.submit, exact: true })
    await story.expectStep('deleteAlone', submit)
    await submit.click()
  })

  await test.step('Alibaba Cloud: a recipient’s copy stays when the image is deleted (T14, A12, A13)', async () => {
    const there = story.stage.view('right', alibaba)
    await story.expectStep('copy')
    await showMe.click()
    await story.expectStep('copy', there.action(messages.list.moreActions, image.name))
    await there.more(alibaba.words.copy, image.name)
    const copying = recipientsPage.getByRole('dialog', { name: image.name })
    const copy = copying.getByRole('button', { name: alibaba.words.copy })
    await story.expectStep('copy', copy)
    await copy.click()
    await story.expectStep('deleteForAll')
    await showMe.click()
    await story.stage.view('left', alibaba).more(messages.image.delete, image.name)
    const submit = deleting.getByRole('button', { name: texts.stopAndDelete(1) })
    await story.expectStep('deleteForAll', submit)
    await submit.click()
    const own = there.tab(alibaba.words.customImages)
    await story.expectStep('kept', own)
    await own.click()
    await expect(there.row(image.name)).toBeVisible()
  })

  await test.step('Huawei Cloud: shares end with the image (H15)', async () => {
    await story.expectStep('endsAll')
    await showMe.click()
    await story.expectStep('endsAll', more)
    await story.stage.view('left', huawei).more(messages.image.delete, image.name)
  })

  await expect(story.panel.getByText(story.texts.end)).toBeVisible()
  await expect(deleting.getByText(huawei.words.sharesThatEnd!(3))).toBeVisible()
})
