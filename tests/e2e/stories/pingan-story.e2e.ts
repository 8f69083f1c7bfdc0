import { cumulus } from '../../../mocks/worlds/everyday/pingan-accounts.ts'
import { lobby, oneSlotLeft } from '../../../mocks/worlds/everyday/pingan-aurora-images.ts'
import { choose } from '../../support/e2e/console-in.ts'
import { storyIn } from '../../support/e2e/story-in.ts'
import { expect, test } from '../../support/e2e/test.ts'
import { wordingIn } from '../../support/e2e/wording.ts'

const language = 'en'
test.use({ viewport: { width: 1680, height: 900 }, permissions: ['clipboard-write'] })

test('Ping An Cloud’s story is told from start to end in its seed’s language, and follows what is done', async ({
  page,
}) => {
  test.slow()
  const wording = await wordingIn(language, 'pingan')
  const { messages, words } = wording
  const leaving = words.leaving!
  const story = await storyIn(page, 'pingan', language)
  const [owner, recipient] = [story.stage.view('left', wording), story.stage.view('right', wording)]
  const [ownersPage, recipientsPage] = [story.stage.frame('left'), story.stage.frame('right')]
  const { field } = owner.sharing
  const share = ownersPage.getByRole('button', { name: words.shareButton!.label, exact: true })
  const { moreActions } = messages.list
  await story.begin()

  await test.step('2, 3: Image, region, Shared Images in the row (P1, P6, P7, P8)', async () => {
    // Another cloud's console is there until this one's is fetched.
    await owner.menu(words.menu.images).waitFor()
    await story.expectStep('openImages', owner.menu(words.menu.images))
    await owner.menu(words.menu.images).click()
    await story.expectStep('chooseRegion')
    await owner.chooseRegion('Region-southChina')
    await story.expectStep('openSharing', owner.action(words.share, lobby.name))
    await owner.action(words.share, lobby.name).click()
  })

  await test.step('How to acquire the master account username: Account Info (P9)', async () => {
    await story.expectStep('copyUsername', recipient.accountMenu)
    await recipient.openAccountInformation()
    const copy = recipientsPage.getByRole('button', { name: messages.copy.copyOf(cumulus.name) })
    await story.expectStep('copyUsername', copy)
    await copy.click()
  })

  await test.step('4, 5: Account type, Username, Share Images (P2, P3)', async () => {
    await story.expectStep('share', field)
    await field.fill(cumulus.id)
    await story.expectStep('share', share)
    await share.click()
  })

  await test.step('Result: the recipient views it, where it takes its quota, and uses it (P4, P5, P6, P11)', async () => {
    await story.expectStep('receive', recipient.menu(words.menu.images))
    await recipient.menu(words.menu.images).click()
    await story.expectStep('receive', recipient.tab(words.sharedImages))
    await recipient.tab(words.sharedImages).click()
    await expect(recipientsPage.getByText(words.quotaUse!('6', '6'))).toBeVisible()
    const more = recipient.action(moreActions, lobby.name)
    await story.expectStep('shareOn', more)
    await more.click()
    const create = recipient.action(words.createInstance, lobby.name)
    await story.expectStep('create', create)
    await recipientsPage.getByText(words.notOffered.shareOn).press('Escape')
    await create.click()
    await recipientsPage.getByRole('textbox', { name: words.instances.name }).fill('report-node')
    await choose(recipientsPage.getByRole('combobox', { name: messages.createInstances.zone }), / A$/)
    const submit = recipientsPage.getByRole('button', { name: words.createInstance, exact: true })
    await story.expectStep('create', submit)
    await submit.click()
  })

  await test.step('a share that the recipient’s quota has no room for (P4)', async () => {
    const back = ownersPage.getByRole('link', { name: words.customImages })
    await story.expectStep('openAlmostFull', back)
    await back.click()
    const open = owner.action(words.share, oneSlotLeft.name)
    await story.expectStep('openAlmostFull', open)
    await open.click()
    await story.expectStep('noQuota', field)
    await field.fill(cumulus.id)
    await share.click()
    await expect(ownersPage.getByText(words.errors['RecipientImageQuotaExceeded']!)).toBeVisible()
  })

  await test.step('the recipient cancels one itself, and so makes room (P11)', async () => {
    await story.expectStep('leave', recipient.menu(words.menu.images))
    await recipient.menu(words.menu.images).click()
    await recipient.tab(words.sharedImages).click()
    await recipient.more(leaving.leave, lobby.name)
    const question = recipientsPage.getByRole('dialog', { name: leaving.title(lobby.name) })
    const leave = question.getByRole('button', { name: leaving.leave })
    await story.expectStep('leave', leave)
    await leave.click()
    const retry = ownersPage.getByRole('button', { name: messages.shareModal.retry(1) })
    await story.expectStep('retry', retry)
    await retry.click()
  })

  await test.step('the owner finds the username in the list, and cancels the share (P10, P11)', async () => {
    const stop = owner.action(words.stopSharing, cumulus.id)
    await story.expectStep('stop', stop)
    await stop.click()
    const dialog = owner.stopDialog(oneSlotLeft.name)
    const submit = dialog.getByRole('button', { name: messages.stopSharing.submit(words.stopSharing, 1) })
    await story.expectStep('stop', submit)
    await submit.click()
  })

  await expect(story.panel.getByText(story.texts.end)).toBeVisible()
  await expect(ownersPage.getByText(words.allowance!.used('2', '200'))).toBeVisible()
})
