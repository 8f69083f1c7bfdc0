import type { Page } from 'playwright/test'
import { aurora, borealis, cumulus, drift } from '../../mocks/worlds/everyday/accounts.ts'
import { aurora as alibabaAurora } from '../../mocks/worlds/everyday/alibaba-accounts.ts'
import { stillCopying } from '../../mocks/worlds/everyday/alibaba-aurora-images.ts'
import { lobby } from '../../mocks/worlds/everyday/aurora-images.ts'
import { notShared } from '../../mocks/worlds/at-the-limits/pingan.ts'
import { aurora as pinganAurora, borealis as pinganBorealis } from '../../mocks/worlds/everyday/pingan-accounts.ts'
import { paths } from '../../src/ui/paths.ts'
import { stageIn, stageWordsIn } from '../support/e2e/stage-in.ts'
import { expect, test } from '../support/e2e/test.ts'
import { english, wordingIn } from '../support/e2e/wording.ts'
import { placeOf } from '../support/pages/places.ts'

const stageWords = await stageWordsIn('en')
const pingan = await wordingIn('en', 'pingan')
const { messages } = english
const { journal, time } = stageWords
const allowance = pingan.words.allowance!
const withinASecond = { timeout: 1000 }
const owners = paths.customImages(placeOf(aurora), lobby.id)
const recipients = (account = drift) => paths.sharedImages(placeOf(account))
const shared = ({ name }: { name: string }) => journal.happenings.shared(lobby.name, name)

/** What the world's clock says, in milliseconds since the epoch. */
const worldTime = async (page: Page) =>
  Date.parse((await page.getByRole('timer', { name: time.clock }).first().locator('time').getAttribute('datetime'))!)
/** How far the shown clock and the browser's own are apart, in whole hours. */
const hoursApart = async (page: Page) =>
  Math.abs(Math.round(((await worldTime(page)) - (await page.evaluate(() => Date.now()))) / 3_600_000))

const move = (page: Page, name: string) => stageIn(page).tool('time').getByRole('button', { name, exact: true }).click()

const entries = (page: Page) => page.getByRole('list', { name: journal.title }).getByRole('listitem')

async function rewindTo(page: Page, sentence: string) {
  await entries(page)
    .getByRole('button', { name: `${journal.rewind}: ${sentence}` })
    .click()
  await page.getByRole('dialog').getByRole('button', { name: journal.rewind, exact: true }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

test('a copy that is under way is finished by moving the clock, and both views show it within a second', async ({
  page,
}) => {
  const stage = stageIn(page)
  const hers = placeOf(alibabaAurora)
  // On a narrow screen more than the status stands there.
  const available = new RegExp(`^${messages.image.states.available}`)
  await stage.open(paths.customImages(hers, stillCopying.id), paths.image(hers, stillCopying.id))
  await expect(stage.frame('left').getByText(/^Copying/)).toBeVisible()
  await expect(stage.frame('right').getByText(/^Copying/)).toBeVisible()
  await stage.openTool('time')
  await move(page, time.end)
  await expect(stage.frame('left').getByText(available)).toBeVisible(withinASecond)
  await expect(stage.frame('right').getByText(available)).toBeVisible(withinASecond)
  await expect(stage.tool('time').getByText(time.nothingRuns)).toBeVisible()
})

test('the day’s last share is made, then none, and after the next reset they are counted from zero (P3)', async ({
  page,
}) => {
  const stage = stageIn(page)
  await stage.open(paths.imageSharing(placeOf(pinganAurora), notShared.id))
  await expect(page.getByRole('timer', { name: time.clock })).toBeVisible()
  await page.evaluate(() =>
    fetch('/api/console/stage/world', { method: 'POST', body: JSON.stringify({ world: 'at-the-limits' }) }),
  )
  const frame = stage.frame('left')
  const { sharing } = stage.view('left', pingan)
  await expect(frame.getByText(allowance.used('199', '200'))).toBeVisible()
  await sharing.field.fill(`${pinganBorealis.id} `)
  await sharing.submit(1).click()
  await expect(frame.getByText(allowance.used('200', '200'))).toBeVisible()
  await sharing.field.fill('tianji.partner ')
  await expect(frame.getByText(allowance.tooMany(1, 0))).toBeVisible()

  await stage.openTool('time')
  await move(page, time.reset(messages.clouds.pingan))
  await expect(frame.getByText(allowance.used('0', '200'))).toBeVisible(withinASecond)
  await expect(frame.getByText(allowance.tooMany(1, 0))).toHaveCount(0)
  // What was entered is still there.
  await expect(sharing.submit(1)).toBeEnabled()
})

test('a moved clock outlasts a reload, another tab follows it, and what is done then is of that day', async ({
  page,
  context,
}) => {
  const stage = stageIn(page)
  await stage.open(owners, recipients())
  const other = await context.newPage()
  await stageIn(other).open(owners)
  await expect.poll(() => hoursApart(other)).toBe(0)
  await page.bringToFront()
  await stage.openTool('time')
  await move(page, time.day)
  await expect.poll(() => hoursApart(other), withinASecond).toBe(24)
  await page.reload()
  await expect.poll(() => hoursApart(page)).toBe(24)

  await stage.view('left').share(lobby.name, drift)
  await stage.openTool('journal')
  const when = await entries(page)
    .filter({ hasText: shared(drift) })
    .locator('time')
    .getAttribute('datetime')
  expect(Math.round((Date.parse(when!) - (await page.evaluate(() => Date.now()))) / 3_600_000)).toBe(24)
})

test('rewound to before a share, the recipient has it no more, and it goes on with another', async ({ page }) => {
  const stage = stageIn(page)
  await stage.open(owners, recipients())
  const [hers, theirs] = [stage.view('left'), stage.view('right')]
  const sharedWith = (n: number) => hers.row(lobby.name).getByText(messages.customImages.sharedWithOf(n, 50))
  await hers.share(lobby.name, borealis)
  await stage.openTool('journal')
  await expect(entries(page)).toHaveCount(2)
  await hers.sharing.field.fill(`${drift.id} `)
  await hers.sharing.submit(1).click()
  await expect(theirs.row(lobby.name)).toBeVisible(withinASecond)
  // Live, and newest first.
  await expect(entries(page)).toContainText([shared(drift), shared(borealis), journal.beginning])

  await rewindTo(page, shared(borealis))
  await expect(theirs.row(lobby.name)).toHaveCount(0, withinASecond)
  await expect(sharedWith(1)).toBeVisible(withinASecond)
  await expect(page.getByText(journal.rewound(1))).toBeVisible()

  await hers.sharing.field.fill(`${cumulus.id} `)
  await hers.sharing.submit(1).click()
  await expect(sharedWith(2)).toBeVisible(withinASecond)
  await expect(entries(page).first()).toContainText(shared(cumulus))
  await expect(theirs.row(lobby.name)).toHaveCount(0)
})

test('rewinding is undone in both views, and the focus is never lost', async ({ page }) => {
  const stage = stageIn(page)
  await stage.open(owners, recipients())
  const theirs = stage.view('right')
  await stage.view('left').share(lobby.name, drift)
  await expect(theirs.row(lobby.name)).toBeVisible()
  await stage.openTool('journal')
  await rewindTo(page, journal.beginning)
  await expect(theirs.row(lobby.name)).toHaveCount(0, withinASecond)
  const lost = () => page.evaluate(() => document.activeElement === document.body)
  expect(await lost()).toBe(false)
  await page.getByRole('button', { name: journal.undo, exact: true }).click()
  await expect(theirs.row(lobby.name)).toBeVisible(withinASecond)
  await expect(page.getByText(journal.undone)).toBeVisible()
  expect(await lost()).toBe(false)
})

test('the journal is in the language of the console', async ({ newContext }) => {
  const page = await (await newContext({ locale: 'zh-CN' })).newPage()
  const chinese = await wordingIn('zh-CN')
  const words = await stageWordsIn('zh-CN')
  const stage = stageIn(page, words)
  await stage.open(owners)
  await stage.view('left', chinese).share(lobby.name, drift)
  await stage.openTool('journal')
  const newest = page.getByRole('list', { name: words.journal.title }).getByRole('listitem').first()
  await expect(newest).toContainText(words.journal.happenings.shared(lobby.name, drift.name))
  await expect(newest).toContainText(`腾讯云 · ${chinese.words.regions['ap-guangzhou']}`)
})

test('one tab rewinds while another shares: one comes after the other, and both see the same', async ({
  page,
  context,
}) => {
  const stage = stageIn(page)
  await stage.open(owners, recipients())
  await stage.view('left').share(lobby.name, borealis)
  await stage.openTool('journal')
  await entries(page)
    .getByRole('button', { name: `${journal.rewind}: ${journal.beginning}` })
    .click()

  const other = await context.newPage()
  const otherStage = stageIn(other)
  await otherStage.open(owners, recipients())
  const { sharing, act } = otherStage.view('left')
  await act(english.words.share, lobby.name)
  await sharing.field.fill(`${drift.id} `)
  await Promise.all([
    page.getByRole('dialog').getByRole('button', { name: journal.rewind, exact: true }).click(),
    sharing.submit(1).click(),
  ])
  await expect(page.getByText(/^Rewound/)).toBeVisible()
  await expect(
    otherStage.view('left').shareDialog(lobby.name).getByText(english.messages.shareModal.sharedWith(1)),
  ).toBeVisible()
  // Of what the other did, all is there or nothing.
  const holders = async (of: Page) =>
    of.evaluate(async () => {
      const answer = await fetch('/api/console/stage/journal')
      const { entries: found } = (await answer.json()) as { entries: { what: { type: string }[] }[] }
      return found.flatMap(({ what }) => what.map(({ type }) => type))
    })
  await expect.poll(async () => (await holders(page)).join()).toMatch(/^(image-shared,)?clock-moved$/)
  expect(await holders(other)).toEqual(await holders(page))
  const rows = (await holders(page)).includes('image-shared') ? 1 : 0
  await expect(stage.view('right').row(lobby.name)).toHaveCount(rows)
  await expect(otherStage.view('right').row(lobby.name)).toHaveCount(rows)
})
