import { aurora, cumulus } from '../../../mocks/worlds/everyday/pingan-accounts.ts'
import { lobby as image, oneSlotLeft } from '../../../mocks/worlds/everyday/pingan-aurora-images.ts'
import { words as texts } from '../../../src/stage/stories/pingan/words/en.ts'
import { choose } from '../../support/e2e/console-in.ts'
import { expect, test } from '../../support/e2e/test.ts'
import { beginStory } from '../../support/e2e/told-story.ts'
import { wordingIn } from '../../support/e2e/wording.ts'

/** The story of the document on sharing custom images (seed 003) on the demo stage, told from start to end in its language. */
test.use({ viewport: { width: 1600, height: 900 } })

const wording = await wordingIn('en', 'pingan')
const { messages, words } = wording
const { label } = words.shareButton!
const leaving = words.leaving!

test('the story of Ping An Cloud: a quota is full, and either side ends a share', async ({ page }) => {
  test.setTimeout(90_000)
  const story = await beginStory(page, 'pingan', texts, wording, 'en')
  const { console: owner, frame: left } = story.left
  const { console: recipient, frame: right } = story.right
  const more = `${messages.list.moreActions}: ${image.name}`

  await story.isAt('openImages', words.menu.images)
  await owner.menu(words.menu.images).click()

  await story.isAt('chooseRegion', messages.shell.region)
  await owner.chooseRegion('Region-southChina')

  await story.isAt('openSharing', `${words.share}: ${image.name}`)
  await owner.action(words.share, image.name).click()

  await story.isAt('copyUsername', messages.shell.account(cumulus.name))
  await recipient.openAccountInformation()
  await right.getByRole('button', { name: messages.copy.copyOf(cumulus.name) }).click()

  await story.isAt('share', words.accountId)
  await owner.sharing.field.fill(cumulus.id)
  await left.getByRole('button', { name: label, exact: true }).click()

  await story.isAt('receive', words.menu.images)
  await recipient.menu(words.menu.images).click()
  await recipient.tab(words.sharedImages).click()
  await expect(recipient.row(image.name)).toContainText(aurora.id)
  await expect(right.getByText(words.quotaUse!('6', '6'))).toBeVisible()

  await story.isAt('shareOn', more)
  await recipient.action(messages.list.moreActions, image.name).click()

  await story.isAt('create', `${words.createInstance}: ${image.name}`)
  await right.getByText(words.notOffered.shareOn).press('Escape')
  await recipient.action(words.createInstance, image.name).click()
  await right.getByRole('textbox', { name: words.instances.name }).fill('report-node')
  await choose(right.getByRole('combobox', { name: messages.createInstances.zone }), /Zone A/)
  await right.getByRole('button', { name: words.createInstance, exact: true }).click()

  await story.isAt('openAlmostFull', words.customImages)
  await left.getByRole('link', { name: words.customImages }).click()
  await owner.action(words.share, oneSlotLeft.name).click()

  await story.isAt('noQuota', words.accountId)
  await expect(left.getByText(messages.shareModal.slots(19, 1))).toBeVisible()
  await owner.sharing.field.fill(cumulus.id)
  await left.getByRole('button', { name: label, exact: true }).click()
  await expect(left.getByText(words.errors['RecipientImageQuotaExceeded']!)).toBeVisible()

  await story.isAt('leave', words.menu.images)
  await recipient.menu(words.menu.images).click()
  await recipient.tab(words.sharedImages).click()
  await recipient.more(leaving.leave, image.name)
  const question = right.getByRole('dialog', { name: leaving.title(image.name) })
  await question.getByRole('button', { name: leaving.leave }).click()

  await story.isAt('retry', messages.shareModal.retry(1))
  await left.getByRole('button', { name: messages.shareModal.retry(1) }).click()

  await story.isAt('stop', `${words.stopSharing}: ${cumulus.id}`)
  await owner.action(words.stopSharing, cumulus.id).click()
  const stopping = owner.stopDialog(oneSlotLeft.name)
  await stopping.getByRole('button', { name: messages.stopSharing.submit(words.stopSharing, 1) }).click()

  await story.hasEnded()
  await expect(left.getByText(words.allowance!.used('2', '200'))).toBeVisible()
})
