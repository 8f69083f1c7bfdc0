import type { Page } from 'playwright/test'
import { aurora, drift } from '../../mocks/worlds/everyday/accounts.ts'
import { lobby } from '../../mocks/worlds/everyday/aurora-images.ts'
import { everyday } from '../../mocks/worlds/everyday.ts'
import { otherWorlds } from '../../mocks/worlds/worlds.ts'
import type { WorldName } from '../../src/clouds/console/wire-stage.ts'
import { words } from '../../src/stage/words/en.ts'
import { paths } from '../../src/ui/paths.ts'
import { cloudsUnderTest } from '../support/clouds.ts'
import { expectNoViolations } from '../support/e2e/axe.ts'
import { firstImagesIn } from '../support/e2e/first-images.ts'
import { makeDiskFillable } from '../support/e2e/kept.ts'
import { stageIn } from '../support/e2e/stage-in.ts'
import { expect, test } from '../support/e2e/test.ts'
import { english, wordingIn, type Wording } from '../support/e2e/wording.ts'
import { placeOf } from '../support/pages/places.ts'

const { messages } = english
const { all, begin, reset, done, failed, undo, current } = words.worlds
const owners = paths.customImages(placeOf(aurora))
const recipients = paths.sharedImages(placeOf(drift))
const loadWorld = { everyday: async () => everyday, ...otherWorlds }

/** Where recipients answer, the page says what it may wait for. */
const nothingReceived = ({ messages: said, words: { invitations } }: Wording) =>
  invitations?.nothingReceived ?? said.sharedImages.empty

/** The worlds’ tool on a stage with an owner and a recipient. */
async function openWorlds(page: Page) {
  const stage = stageIn(page)
  await stage.open(owners, recipients)
  await expect(stage.view('left').row(lobby.name)).toBeVisible()
  const tool = await stage.openTool('worlds')
  const action = (label: string, world: WorldName) =>
    tool.getByRole('button', { name: `${label}: ${all[world].name}`, exact: true })
  return {
    stage,
    tool,
    begin: (world: WorldName) => action(begin, world),
    reset: (world: WorldName) => action(reset, world),
    question: page.getByRole('dialog'),
    outcome: (text: string) => tool.getByRole('status').filter({ hasText: text }),
    /** Says yes. */
    confirm: () => page.getByRole('dialog').getByRole('button', { name: begin, exact: true }).click(),
  }
}

for (const world of Object.keys(all) as WorldName[]) {
  test(`the world ${world} is chosen, and opened on every cloud with its images in both views`, async ({ page }) => {
    // The largest is made anew by each page that shows it.
    const largest = { timeout: 30_000 }
    const worlds = await openWorlds(page)
    if (world === 'everyday') {
      await worlds.reset(world).click()
      await expect(worlds.outcome(done.reset(all[world].name))).toBeVisible()
    } else {
      await worlds.begin(world).click()
      await worlds.confirm()
      await expect(worlds.outcome(done.begin(all[world].name))).toBeVisible(largest)
    }
    await expect(worlds.tool.getByRole('listitem').filter({ hasText: current })).toContainText(all[world].name)

    const first = firstImagesIn(await loadWorld[world]())
    for (const { id, name, owner, recipient } of cloudsUnderTest) {
      await test.step(name, async () => {
        const wording = await wordingIn('en', id)
        await worlds.stage.open(paths.customImages(placeOf(owner)), paths.sharedImages(placeOf(recipient)))
        const [own, received] = [await first.own(owner), await first.received(recipient)]
        expect(own, 'the owner has images in every world').toBeDefined()
        await expect(
          worlds.stage
            .view('left', wording)
            .row(own ?? '')
            .first(),
        ).toBeVisible(largest)
        const theirs =
          received === undefined
            ? worlds.stage.frame('right').getByText(nothingReceived(wording))
            : worlds.stage.view('right', wording).row(received)
        await expect(theirs.first()).toBeVisible(largest)
      })
    }
  })
}

test('before another world begins it is asked, and Cancel changes nothing', async ({ page }) => {
  const worlds = await openWorlds(page)
  await worlds.stage.view('left').share(lobby.name, drift)
  await worlds.begin('first-day').click()
  await expect(worlds.question).toContainText(words.worlds.beginConsequence)
  await worlds.question.getByRole('button', { name: messages.world.cancel }).click()
  await expect(worlds.question).toBeHidden()
  await expect(worlds.begin('first-day')).toBeFocused()
  await expect(worlds.stage.view('right').row(lobby.name)).toBeVisible()
})

test('a world is reset in one click; Undo brings back what was there, in both views', async ({ page }) => {
  const { stage, ...worlds } = await openWorlds(page)
  await stage.view('left').share(lobby.name, drift)
  await expect(stage.view('right').row(lobby.name)).toBeVisible()
  await worlds.reset('everyday').click()
  await expect(worlds.outcome(done.reset(all.everyday.name))).toBeVisible()
  await expect(stage.view('right').row(lobby.name)).toBeHidden()
  await expect(worlds.reset('everyday')).toBeFocused()

  // It can be had back also once the tool was closed.
  await stage.toolButton('worlds').click()
  await expect(worlds.tool).toBeHidden()
  await stage.openTool('worlds')
  await worlds.tool.getByRole('button', { name: undo }).click()
  await expect(worlds.outcome(done.undo(all.everyday.name))).toBeFocused()
  await expect(stage.view('right').row(lobby.name)).toBeVisible()
  // Each console has the landmarks that the other has.
  await expectNoViolations(page, { without: ['landmark-unique'] })
})

test('what was done after a reset is not lost by Undo either', async ({ page }) => {
  const { stage, ...worlds } = await openWorlds(page)
  await worlds.reset('everyday').click()
  await expect(worlds.outcome(done.reset(all.everyday.name))).toBeVisible()
  await stage.view('left').share(lobby.name, drift)
  await expect(stage.view('right').row(lobby.name)).toBeVisible()
  const takeBack = worlds.tool.getByRole('button', { name: undo })
  await takeBack.click()
  await expect(stage.view('right').row(lobby.name)).toBeHidden()
  await takeBack.click()
  await expect(stage.view('right').row(lobby.name)).toBeVisible()
})

test('with no room for a new beginning: says so, and everything stays', async ({ page }) => {
  const disk = await makeDiskFillable(page, { full: false })
  const { stage, ...worlds } = await openWorlds(page)
  await stage.view('left').share(lobby.name, drift)
  await disk.fill()
  await worlds.reset('everyday').click()
  await expect(worlds.outcome(failed['no-room'])).toBeVisible()
  await expect(stage.view('right').row(lobby.name)).toBeVisible()
  await disk.free()
  await worlds.reset('everyday').click()
  await expect(stage.view('right').row(lobby.name)).toBeHidden()
})

test('a world whose code does not come: says so, everything stays, and it comes when asked for again', async ({
  page,
  trouble,
}) => {
  trouble.allowFailedResources()
  const worldCode = '**/assets/large-world*.js'
  await page.route(worldCode, (route) => route.abort())
  const worlds = await openWorlds(page)
  await worlds.begin('ten-thousand').click()
  await worlds.confirm()
  await expect(worlds.outcome(failed.other)).toBeVisible()
  await expect(worlds.stage.view('left').row(lobby.name)).toBeVisible()
  await page.unroute(worldCode)
  await worlds.begin('ten-thousand').click()
  await worlds.confirm()
  await expect(worlds.outcome(done.begin(all['ten-thousand'].name))).toBeVisible()
})
