import { aurora, borealis, drift } from '../../../mocks/worlds/everyday/accounts.ts'
import { lobby } from '../../../mocks/worlds/everyday/aurora-images.ts'
import { languages, type Language } from '../../../src/i18n/languages.ts'
import { stories, type StoryName } from '../../../src/stage/stories/stories.ts'
import { paths } from '../../../src/ui/paths.ts'
import { expectNoViolations } from '../../support/e2e/axe.ts'
import { storyIn } from '../../support/e2e/story-in.ts'
import { expect, test } from '../../support/e2e/test.ts'
import { english } from '../../support/e2e/wording.ts'
import { placeOf } from '../../support/pages/places.ts'

const { messages, words } = english
test.use({ viewport: { width: 1680, height: 900 } })

test('a story is left and resumed where it was, after a reload too', async ({ page }) => {
  const story = await storyIn(page, 'tencent', 'en')
  await story.begin()
  await story.expectStep('findId')
  await story.stage.view('right').openAccountInformation()
  await story.expectStep('copyId')
  await page.waitForURL(({ searchParams }) => searchParams.get('right') === paths.account(placeOf(borealis)))
  await page.reload()
  await story.expectStep(
    'copyId',
    story.stage.frame('right').getByRole('button', { name: messages.copy.copyOf(borealis.name) }),
  )
  await expect(story.done()).toHaveCount(1)

  await story.button(story.words.leave).click()
  await expect(story.ring).toHaveCount(0)
  await expect(story.panel.getByRole('heading', { level: 2 })).toBeFocused()
  const { title } = story.words.list.tencent
  await story.button(story.words.labelled(story.words.resume, title)).click()
  await story.expectStep('copyId')
})

test('a step that was skipped is not taken for done: what builds on it says so and leads back to it', async ({
  page,
}) => {
  const story = await storyIn(page, 'tencent', 'en')
  const owner = story.stage.view('left')
  await story.begin()
  for (const step of ['findId', 'copyId', 'openShare', 'share', 'shareAgain']) {
    await story.expectStep(step)
    await story.button(story.words.skip).press('Enter')
  }
  await story.expectStep('receive')
  await expect(story.button(story.words.skip)).toBeFocused()
  await expect(story.panel.getByRole('listitem').filter({ hasText: story.words.skipped })).toHaveCount(5)
  await expect(story.panel.getByText(story.words.needs(story.texts.steps.share!.title))).toBeVisible()

  await story.button(story.words.goThere).press('Enter')
  await story.expectStep('share', owner.action(words.share, lobby.name))
  await expect(story.panel.getByRole('heading', { level: 2 })).toBeFocused()
  await owner.share(lobby.name, borealis)
  // The one after it was skipped as well and is not asked for again; the next sees the image on the other side at once.
  await story.expectStep('otherRegion')

  await story.button(story.words.back).click()
  await story.expectStep('receive')
  await expect(story.panel.getByText(story.words.needs(story.texts.steps.share!.title))).toHaveCount(0)
  await story.button(story.words.next).click()
  await story.expectStep('otherRegion')
})

test('a step shows the way from another page, from another account and from the other side', async ({ page }) => {
  const story = await storyIn(page, 'tencent', 'en')
  const [left, right] = [story.stage.view('left'), story.stage.view('right')]
  await story.begin()
  await story.expectStep('findId')
  await story.button(story.words.skip).click()
  await story.button(story.words.skip).click()
  const share = left.action(words.share, lobby.name)
  await story.expectStep('openShare', share)

  await left.menu(words.menu.instances).click()
  await story.expectStep('openShare', left.menu(words.menu.images))
  await left.switchAccount(drift)
  await expect(story.panel.getByText(story.words.elsewhere.left)).toBeVisible()
  await expect(story.ring).toBeHidden()
  await story.button(story.words.showMe).click()
  await story.expectStep('openShare', share)

  await story.stage.swap.click()
  await expect(story.panel.getByText(story.words.on.right)).toBeVisible()
  await story.expectStep('openShare', right.action(words.share, lobby.name))
  await right.action(words.share, lobby.name).click()
  await story.expectStep('share')
})

test('where something has happened it asks before its world begins anew, or goes on in the present one', async ({
  page,
}) => {
  const story = await storyIn(page, 'tencent', 'en')
  const owner = story.stage.view('left')
  await story.stage.open(paths.customImages(placeOf(aurora)), paths.sharedImages(placeOf(borealis)))
  await owner.share(lobby.name, drift)

  await story.open()
  await expect(story.panel.getByText(story.words.beginning.anew)).toBeVisible()
  await story.button(story.words.beginning.goOn).click()
  await story.expectStep('findId')
  await expect(owner.row(lobby.name)).toContainText(messages.customImages.sharedWithOf(1, 50))

  await story.button(story.words.leave).click()
  await story.button(story.words.labelled(story.words.again, story.words.list.tencent.title)).click()
  await story.button(story.words.beginning.beginAnew).click()
  await story.expectStep('findId')
  await expect(owner.row(lobby.name)).toContainText(messages.customImages.sharedWithOf(0, 50))
})

test('what is done while a step before it is open counts when its turn comes', async ({ page }) => {
  const story = await storyIn(page, 'tencent', 'en')
  await story.begin()
  await story.expectStep('findId')
  await story.stage.view('left').share(lobby.name, borealis)
  await story.expectStep('findId')
  for (const step of ['findId', 'copyId']) {
    await story.expectStep(step)
    await story.button(story.words.skip).click()
  }
  await story.expectStep('shareAgain')
})

test('it has no barriers, in its list and while it is told', async ({ page }) => {
  const story = await storyIn(page, 'tencent', 'en')
  await story.begin()
  await story.expectStep('findId', story.stage.view('right').accountMenu)
  // Two consoles have the same landmarks, each in a frame of its own.
  const without = ['landmark-unique']
  await expectNoViolations(page, { without })
  await story.button(story.words.leave).click()
  await expectNoViolations(page, { without })
})

for (const language of Object.keys(languages) as Language[]) {
  test.describe(language, () => {
    test.use({ locale: language })

    for (const name of Object.keys(stories) as StoryName[]) {
      test(`the story ${name} opens and begins`, async ({ page }) => {
        const story = await storyIn(page, name, language)
        await story.begin()
        await expect(story.panel.getByRole('heading', { name: story.words.list[name].title })).toBeVisible()
        await story.expectStep(Object.keys(story.texts.steps)[0]!)
        await expect(story.ring).toBeVisible()
      })
    }
  })
}
