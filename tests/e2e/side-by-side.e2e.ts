import type { Locator, Page } from 'playwright/test'
import { aurora, borealis, drift } from '../../mocks/worlds/everyday/accounts.ts'
import { lobby, oneSlotLeft } from '../../mocks/worlds/everyday/aurora-images.ts'
import type { Side } from '../../src/stage/views/views.ts'
import { words as stageWords } from '../../src/stage/words/en.ts'
import { paths } from '../../src/ui/paths.ts'
import { stageIn } from '../support/e2e/stage-in.ts'
import { expect, test } from '../support/e2e/test.ts'
import { english } from '../support/e2e/wording.ts'
import { placeOf } from '../support/pages/places.ts'

const { messages, words } = english
const { views } = stageWords
const owners = paths.customImages(placeOf(aurora))
const recipients = paths.sharedImages(placeOf(drift))
const withinASecond = { timeout: 1000 }

const inUrl = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams)

/** In one of the consoles, a Share window with this account entered. */
async function aboutToShare(stage: ReturnType<typeof stageIn>, side: Side, image: string, account: string) {
  const console = stage.view(side)
  await console.act(words.share, image)
  await console.sharing.field.fill(`${account} `)
  await expect(console.sharing.submit(1)).toBeVisible()
  return console
}

test('a link opens a prepared pair, and what the left one shares the right one shows within a second', async ({
  page,
}) => {
  const stage = stageIn(page)
  await stage.open(owners, recipients)
  const caption = (name: string, list: string) =>
    `${name} · ${messages.clouds.tencent} · ${words.regions['ap-guangzhou']} · ${list}`
  await expect(stage.pane('left')).toContainText(caption(aurora.name, words.customImages))
  await expect(stage.pane('right')).toContainText(caption(drift.name, words.sharedImages))
  // The consoles leave it to the stage to say so.
  await expect(page.getByText(messages.world.kept)).toBeVisible()
  await expect(stage.frame('left').getByText(messages.world.kept)).toBeHidden()

  await stage.view('left').share(lobby.name, drift)
  await expect(stage.view('right').row(lobby.name)).toBeVisible(withinASecond)
})

test('both sides race for the last slot: one gets it, the other is told why and loses nothing', async ({ page }) => {
  const stage = stageIn(page)
  await stage.open(owners, owners)
  const consoles = [
    await aboutToShare(stage, 'left', oneSlotLeft.name, drift.id),
    await aboutToShare(stage, 'right', oneSlotLeft.name, borealis.id),
  ]
  // Not with the mouse, of which there is one.
  await Promise.all(consoles.map(({ sharing }) => sharing.submit(1).dispatchEvent('click')))

  const dialogs = consoles.map(({ shareDialog }) => shareDialog(oneSlotLeft.name))
  const holders = (dialog: Locator) =>
    dialog.getByRole('list', { name: messages.shareModal.whoHasAccess }).getByRole('listitem')
  for (const dialog of dialogs) await expect(holders(dialog)).toHaveCount(50)
  const unsent = (dialog: Locator) =>
    dialog.getByRole('list', { name: messages.shareModal.toShareWith }).getByRole('listitem')
  await expect
    .poll(async () => (await Promise.all(dialogs.map((dialog) => unsent(dialog).count()))).toSorted())
    .toEqual([0, 1])
  const loser = (await unsent(dialogs[0]!).count()) === 1 ? 0 : 1
  await expect(unsent(dialogs[loser]!)).toContainText(words.errors.OverQuota!)
  await expect(unsent(dialogs[loser]!)).toContainText([drift, borealis][loser]!.id)
})

test('swapping sides reloads nothing: what was entered is still there', async ({ page }) => {
  const stage = stageIn(page)
  await stage.open(owners, recipients)
  await expect(stage.view('right').tab(words.sharedImages)).toBeVisible()
  await stage.view('left').act(words.share, lobby.name)
  await stage.view('left').sharing.field.fill(`${drift.id} 10002`)
  await page.getByRole('button', { name: views.swap }).click()

  await expect(stage.pane('right')).toContainText(aurora.name)
  await expect(stage.pane('left')).toContainText(drift.name)
  const entered = stage.frame('right').getByRole('list', { name: messages.shareModal.toShareWith })
  // What is not right yet comes first.
  await expect(entered.getByRole('listitem')).toContainText(['10002', drift.id])
  const [left, right] = [await stage.pane('left').boundingBox(), await stage.pane('right').boundingBox()]
  expect(left!.x).toBeLessThan(right!.x)
  await expect.poll(() => inUrl(page)).toEqual({ left: recipients, right: owners })
})

test.describe('the divider', () => {
  const leftWidth = async (page: Page) => (await stageIn(page).pane('left').boundingBox())!.width

  test('goes by the arrow keys, not beyond what a console needs, and back to the middle', async ({ page }) => {
    const stage = stageIn(page)
    await stage.open(owners, recipients)
    await stage.divider.focus()
    await page.keyboard.press('ArrowRight')
    await expect(stage.divider).toHaveAttribute('aria-valuenow', '52')
    await page.keyboard.press('Home')
    await page.keyboard.press('ArrowLeft')
    await expect(stage.divider).toHaveAttribute('aria-valuenow', '20')
    expect(await leftWidth(page)).toBeCloseTo(1280 * 0.2, -1)
    await expect.poll(() => inUrl(page)).toEqual({ left: owners, right: recipients, divider: '20' })
    await page.reload()
    await expect(stage.divider).toHaveAttribute('aria-valuenow', '20')
    await stage.divider.dblclick()
    await expect(stage.divider).toHaveAttribute('aria-valuenow', '50')
    await expect.poll(() => inUrl(page)).toEqual({ left: owners, right: recipients })
  })

  test('is dragged over a console, which does not keep the pointer', async ({ page }) => {
    const stage = stageIn(page)
    await stage.open(owners, recipients)
    await expect(stage.view('left').row(lobby.name)).toBeVisible()
    const { x, y, width, height } = (await stage.divider.boundingBox())!
    await page.mouse.move(x + width / 2, y + height / 2)
    await page.mouse.down()
    for (const part of [0.45, 0.4, 0.35, 0.3]) await page.mouse.move(1280 * part, y + height / 2)
    await page.mouse.up()
    await expect(stage.divider).toHaveAttribute('aria-valuenow', '30')
    // It was let go.
    await page.mouse.move(1280 * 0.6, y + height / 2)
    await expect(stage.divider).toHaveAttribute('aria-valuenow', '30')
    expect(await leftWidth(page)).toBeCloseTo(1280 * 0.3, -1)
  })

  test('lies between consoles above each other where the window is narrow', async ({ page }) => {
    await page.setViewportSize({ width: 600, height: 900 })
    const stage = stageIn(page)
    await stage.open(owners, recipients)
    await expect(stage.divider).toHaveAttribute('aria-orientation', 'horizontal')
    const [left, right] = [await stage.pane('left').boundingBox(), await stage.pane('right').boundingBox()]
    expect(left!.y + left!.height).toBeLessThanOrEqual(right!.y)
    expect(left!.width).toBe(600)
    await stage.divider.focus()
    await page.keyboard.press('ArrowUp')
    await expect(stage.divider).toHaveAttribute('aria-valuenow', '48')
  })

  test('lies there too while an open tool leaves no room beside each other', async ({ page }) => {
    await page.setViewportSize({ width: 900, height: 900 })
    const stage = stageIn(page)
    await stage.open(owners, recipients)
    await expect(stage.divider).toHaveAttribute('aria-orientation', 'vertical')
    await stage.openTool('time')
    await expect(stage.divider).toHaveAttribute('aria-orientation', 'horizontal')
    // More than half of the window each.
    for (const side of ['left', 'right'] as const)
      expect((await stage.pane(side).boundingBox())!.width).toBeGreaterThan(450)
    await stage.toolButton('time').click()
    await expect(stage.divider).toHaveAttribute('aria-orientation', 'vertical')
  })
})

test('one side is closed and opened again, with somebody who can be shared with', async ({ page }) => {
  const stage = stageIn(page)
  await stage.open(owners, recipients)
  await page.getByRole('button', { name: views.close.right }).click()
  await expect(stage.pane('right')).toBeHidden()
  await expect.poll(() => inUrl(page)).toEqual({ left: owners })
  const last = page.getByRole('button', { name: views.close.left })
  await expect(last).toHaveAttribute('aria-disabled', 'true')
  await expect(last).toHaveAccessibleDescription(views.onlyOne)

  const open = page.getByRole('button', { name: views.open.right })
  await expect(open).toBeFocused()
  await open.press('Enter')
  await expect(page.getByRole('button', { name: views.close.right })).toBeFocused()
  await expect(stage.pane('right')).toContainText(borealis.name)
  await expect.poll(() => inUrl(page)).toEqual({ left: owners, right: paths.sharedImages(placeOf(borealis)) })
})

test('what somebody has typed and not sent is not closed away unasked', async ({ page }) => {
  const stage = stageIn(page)
  await stage.open(owners, recipients)
  await aboutToShare(stage, 'left', lobby.name, drift.id)
  const question = page.getByRole('dialog', { name: views.closeQuestion })
  const close = page.getByRole('button', { name: views.close.left })
  await close.click()
  await question.getByRole('button', { name: messages.leaveGuard.stay }).click()
  await expect(question).toBeHidden()
  await expect(stage.view('left').sharing.submit(1)).toBeVisible()

  await page.getByRole('link', { name: views.alone.left }).click()
  const leaving = page.getByRole('dialog', { name: views.leaveQuestion })
  await leaving.getByRole('button', { name: messages.leaveGuard.stay }).click()
  await expect(leaving).toBeHidden()
  await close.click()
  await question.getByRole('button', { name: messages.leaveGuard.discard }).click()
  await expect(stage.pane('left')).toBeHidden()
})
