import { aurora, borealis } from '../../../mocks/worlds/everyday/alibaba-accounts.ts'
import { wholeMachine as image } from '../../../mocks/worlds/everyday/alibaba-aurora-images.ts'
import { studioPreview } from '../../../mocks/worlds/everyday/alibaba-instances.ts'
import { words as texts } from '../../../src/stage/stories/alibaba/words/en.ts'
import { choose } from '../../support/e2e/console-in.ts'
import { expect, test } from '../../support/e2e/test.ts'
import { beginStory } from '../../support/e2e/told-story.ts'
import { wordingIn } from '../../support/e2e/wording.ts'

/** The story of the document "Share custom images" (seed 002) on the demo stage, told from start to end in its language. */
test.use({ viewport: { width: 1600, height: 900 } })

const wording = await wordingIn('en', 'alibaba')
const { messages, words } = wording
const again = words.reinitialisation!

test('the story of Alibaba Cloud: an image is shared, used and deleted', async ({ page, trouble }) => {
  test.setTimeout(90_000)
  // In the end the image is gone, and is asked for all the same.
  trouble.allowFailedResources()
  const story = await beginStory(page, 'alibaba', texts, wording, 'en')
  const { console: owner, frame: left } = story.left
  const { console: recipient, frame: right } = story.right
  const share = owner.shareDialog(image.name)
  const more = `${messages.list.moreActions}: ${image.name}`

  await story.isAt('openImages', words.menu.images)
  await owner.menu(words.menu.images).click()

  await story.isAt('chooseRegion', messages.shell.region)
  await owner.chooseRegion('cn-hangzhou')

  await story.isAt('openShare', more)
  await owner.more(words.share, image.name)

  await story.isAt('copyId', messages.shell.account(borealis.name))
  await recipient.openAccountInformation()
  await right.getByRole('button', { name: messages.copy.copyOf(borealis.name) }).click()

  await story.isAt('share', words.accountField!)
  await share.getByRole('textbox', { name: words.accountField!, exact: true }).fill(borealis.id)
  await share.getByRole('button', { name: words.shareButton!.label, exact: true }).click()

  await story.isAt('receive', words.menu.images)
  await recipient.menu(words.menu.images).click()
  await recipient.tab(words.sharedImages).click()
  await expect(recipient.row(image.name)).toContainText(aurora.id)

  await story.isAt('shareOn', more)
  await recipient.action(messages.list.moreActions, image.name).click()

  await story.isAt('create', `${words.createInstance}: ${image.name}`)
  await right.getByText(words.notOffered.shareOn).press('Escape')
  await recipient.action(words.createInstance, image.name).click()
  await right.getByRole('textbox', { name: words.instances.name }).fill('build-node')
  await choose(right.getByRole('combobox', { name: messages.createInstances.zone }), /Zone H/)
  await right.getByRole('button', { name: words.createInstance, exact: true }).click()

  await story.isAt('replace', `${messages.list.moreActions}: ${studioPreview.name}`)
  await recipient.more(words.reinstall, studioPreview.name)
  const replacing = right.getByRole('dialog', { name: studioPreview.name })
  await choose(replacing.getByRole('combobox', { name: words.instances.imageToInstall }), new RegExp(image.id))
  await replacing.getByRole('button', { name: words.reinstall }).click()

  await story.isAt('stop', `${words.stopSharing}: ${borealis.id}`)
  await share.getByRole('button', { name: messages.shareModal.close, exact: true }).last().click()
  await owner.stopSharing(image.name)

  await story.isAt('delete', messages.stopSharing.close)
  await owner.stopDialog(image.name).getByRole('button', { name: messages.stopSharing.close }).last().click()
  await owner.more(messages.image.delete, image.name)
  const deleting = left.getByRole('dialog', { name: messages.imageDetails.delete.title(image.name) })
  await deleting.getByRole('button', { name: messages.imageDetails.delete.submit, exact: true }).click()

  await story.isAt('gone', words.menu.images)
  await recipient.menu(words.menu.images).click()
  await recipient.tab(words.sharedImages).click()

  await story.isAt('reinitialise', words.menu.instances)
  await recipient.menu(words.menu.instances).click()
  // The mock takes twelve seconds to replace a disk, and the list looks every two.
  await expect(recipient.row(studioPreview.name)).toContainText(words.instances.states.stopped, { timeout: 20_000 })
  await recipient.more(again.reinitialise, studioPreview.name)

  await story.hasEnded()
})
