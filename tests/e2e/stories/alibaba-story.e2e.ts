import { borealis } from '../../../mocks/worlds/everyday/alibaba-accounts.ts'
import { wholeMachine as image } from '../../../mocks/worlds/everyday/alibaba-aurora-images.ts'
import { studioPreview as instance } from '../../../mocks/worlds/everyday/alibaba-instances.ts'
import { choose } from '../../support/e2e/console-in.ts'
import { storyIn } from '../../support/e2e/story-in.ts'
import { expect, test } from '../../support/e2e/test.ts'
import { wordingIn } from '../../support/e2e/wording.ts'

const language = 'en'
test.use({ viewport: { width: 1680, height: 900 }, permissions: ['clipboard-write'] })

test('Alibaba Cloud’s story is told from start to end in its seed’s language, and follows what is done', async ({
  page,
  trouble,
}) => {
  test.slow()
  // In the end the image is gone, and is asked for all the same.
  trouble.allowFailedResources()
  const wording = await wordingIn(language, 'alibaba')
  const { messages, words } = wording
  const again = words.reinitialisation!
  const story = await storyIn(page, 'alibaba', language)
  const [owner, recipient] = [story.stage.view('left', wording), story.stage.view('right', wording)]
  const [ownersPage, recipientsPage] = [story.stage.frame('left'), story.stage.frame('right')]
  const sharing = owner.shareDialog(image.name)
  const { moreActions } = messages.list
  await story.begin()

  await test.step('Procedure 2 to 4: Images, region, More > Shared Image (A4, A5, A8, A9)', async () => {
    // Another cloud's console is there until this one's is fetched.
    await owner.menu(words.menu.images).waitFor()
    await story.expectStep('openImages', owner.menu(words.menu.images))
    await owner.menu(words.menu.images).click()
    await story.expectStep('chooseRegion')
    await owner.chooseRegion('cn-hangzhou')
    await story.expectStep('openShare', owner.action(moreActions, image.name))
    await owner.more(words.share, image.name)
  })

  await test.step('Appendix: Get the ID of an account (A14)', async () => {
    await story.expectStep('copyId', recipient.accountMenu)
    await recipient.openAccountInformation()
    const copy = recipientsPage.getByRole('button', { name: messages.copy.copyOf(borealis.name) })
    await story.expectStep('copyId', copy)
    await copy.click()
  })

  await test.step('5: Account Type, Account, Shared Image (A2, A3, A7)', async () => {
    const field = sharing.getByRole('textbox', { name: words.accountField!, exact: true })
    await story.expectStep('share', field)
    await field.fill(borealis.id)
    const submit = sharing.getByRole('button', { name: words.shareButton!.label, exact: true })
    await story.expectStep('share', submit)
    await submit.click()
  })

  await test.step('the account views it under Shared Images, and cannot share it on (A4, A6, A10)', async () => {
    await story.expectStep('receive', recipient.menu(words.menu.images))
    await recipient.menu(words.menu.images).click()
    await story.expectStep('receive', recipient.tab(words.sharedImages))
    await recipient.tab(words.sharedImages).click()
    const more = recipient.action(moreActions, image.name)
    await story.expectStep('shareOn', more)
    await more.click()
  })

  await test.step('it creates an instance and replaces a system disk with it (A1)', async () => {
    const create = recipient.action(words.createInstance, image.name)
    await story.expectStep('create', create)
    await recipientsPage.getByText(words.notOffered.shareOn).press('Escape')
    await create.click()
    await recipientsPage.getByRole('textbox', { name: words.instances.name }).fill('build-node')
    await choose(recipientsPage.getByRole('combobox', { name: messages.createInstances.zone }), / H$/)
    const submit = recipientsPage.getByRole('button', { name: words.createInstance, exact: true })
    await story.expectStep('create', submit)
    await submit.click()
    await story.expectStep('replace', recipient.action(moreActions, instance.name))
    await recipient.more(words.reinstall, instance.name)
    const dialog = recipientsPage.getByRole('dialog', { name: instance.name })
    await choose(dialog.getByRole('combobox', { name: words.instances.imageToInstall }), new RegExp(image.id))
    await dialog.getByRole('button', { name: words.reinstall }).click()
  })

  await test.step('What to do next: stop sharing with all accounts, then delete (A12)', async () => {
    const stop = sharing.getByRole('button', { name: `${words.stopSharing}: ${borealis.id}` })
    await story.expectStep('stop', stop)
    await stop.click()
    const stopping = owner.stopDialog(image.name)
    const confirm = stopping.getByRole('button', { name: messages.stopSharing.submit(words.stopSharing, 1) })
    await story.expectStep('stop', confirm)
    await confirm.click()
    for (const dialog of [stopping, sharing]) {
      const close = dialog.getByRole('button', { name: messages.shareModal.close }).first()
      await story.expectStep('delete', close)
      await close.click()
    }
    await story.expectStep('delete', owner.action(moreActions, image.name))
    await owner.more(messages.image.delete, image.name)
    const deleting = ownersPage.getByRole('dialog', { name: messages.imageDetails.delete.title(image.name) })
    const submit = deleting.getByRole('button', { name: messages.imageDetails.delete.submit, exact: true })
    await story.expectStep('delete', submit)
    await submit.click()
  })

  await test.step('the account can no longer query it, or re-initialise a disk made from it (A13)', async () => {
    await story.expectStep('gone', recipient.menu(words.menu.images))
    await recipient.menu(words.menu.images).click()
    await recipient.tab(words.sharedImages).click()
    await story.expectStep('reinitialise', recipient.menu(words.menu.instances))
    await recipient.menu(words.menu.instances).click()
    // The mock takes twelve seconds to replace a disk, and the list looks every two.
    await expect(recipient.row(instance.name)).toContainText(words.instances.states.stopped, { timeout: 20_000 })
    await recipient.more(again.reinitialise, instance.name)
  })

  await expect(story.panel.getByText(story.texts.end)).toBeVisible()
  await expect(recipientsPage.getByText(again.imageGone)).toBeVisible()
})
