import type { Page } from 'playwright/test'
import { aurora, drift } from '../../mocks/worlds/everyday/accounts.ts'
import { lobby } from '../../mocks/worlds/everyday/aurora-images.ts'
import { words as stageWords } from '../../src/stage/words/en.ts'
import { paths } from '../../src/ui/paths.ts'
import { expectNoViolations } from '../support/e2e/axe.ts'
import { choose, consoleIn } from '../support/e2e/console-in.ts'
import { stageIn } from '../support/e2e/stage-in.ts'
import { expect, test } from '../support/e2e/test.ts'
import { english } from '../support/e2e/wording.ts'
import { placeOf } from '../support/pages/places.ts'

const { messages } = english
const words = stageWords.weather

async function openStage(page: Page) {
  const stage = stageIn(page)
  await stage.open(paths.customImages(placeOf(aurora), lobby.id), paths.sharedImages(placeOf(drift)))
  await expect(stage.view('left').row(lobby.name)).toBeVisible()
  const tool = await stage.openTool('weather')
  const mark = page.getByRole('banner').getByText(/^Weather: /)
  const form = (title: string) => tool.getByRole('region', { name: title })
  return { stage, tool, mark, form }
}

test('the next change fails on the stage, nothing is lost, and what was to fail goes when it has', async ({ page }) => {
  const { stage, tool, mark, form } = await openStage(page)
  const left = stage.view('left')
  await expect(tool.getByText(words.clearNow)).toBeVisible()
  const next = form(words.next.title)
  await choose(next.getByRole('combobox', { name: words.calls }), /^Changes only$/)
  await choose(next.getByRole('combobox', { name: words.kind }), /^Access refused$/)
  await next.getByRole('button', { name: words.next.set }).click()
  await expect(tool.getByText(words.nextFail.writes(1, words.kinds.refused))).toBeVisible()
  await expect(mark).toHaveText(words.mark([words.marks.next(1)]))
  // Each console is a document of its own, with the same landmarks as the other.
  await expectNoViolations(page, { without: ['landmark-unique'] })

  await left.act(english.words.share, lobby.name)
  await left.sharing.field.fill(`${drift.id} `)
  await left.sharing.submit(1).click()
  const dialog = left.shareDialog(lobby.name)
  await expect(dialog.getByText(messages.errors.forbidden)).toBeVisible()
  await expect(tool.getByText(words.clearNow)).toBeVisible()
  await expect(mark).toHaveCount(0)
  await dialog.getByRole('button', { name: messages.shareModal.retry(1) }).click()
  await expect(stage.view('right').row(lobby.name)).toBeVisible()
})

test('a share of the requests fails until the weather is cleared in one click', async ({ page }) => {
  const { stage, tool, mark, form } = await openStage(page)
  const right = stage.frame('right')
  const share = form(words.share.title)
  await share.getByRole('spinbutton', { name: words.share.amount }).fill('101')
  await share.getByRole('button', { name: words.share.set }).click()
  await expect(share.getByText(words.range(100))).toBeVisible()
  await share.getByRole('spinbutton', { name: words.share.amount }).fill('100')
  await share.getByRole('button', { name: words.share.set }).click()
  await expect(tool.getByText(words.shareFails.any(100, words.kinds['server-error']))).toBeVisible()
  await expect(mark).toHaveText(words.mark([words.marks.share(100)]))

  await right.getByRole('button', { name: messages.list.refresh }).click()
  await expect(right.getByText(messages.list.refreshFailed)).toBeVisible()
  await tool.getByRole('button', { name: words.clear }).click()
  await expect(mark).toHaveCount(0)
  await right.getByRole('alert').getByRole('button', { name: messages.list.retry }).click()
  await expect(right.getByText(messages.list.refreshFailed)).toHaveCount(0)
})

test('both consoles go offline and come back together; the weather ends with the page', async ({ page, trouble }) => {
  trouble.allowFailedResources()
  const { stage, tool, mark } = await openStage(page)
  const network = tool.getByRole('combobox', { name: words.network })
  const offline = (side: 'left' | 'right') => stage.frame(side).getByText(messages.shell.offline)
  await choose(network, /^Offline$/)
  await expect(offline('left')).toBeVisible()
  await expect(offline('right')).toBeVisible()
  await expect(mark).toHaveText(words.mark([words.marks.offline]))
  await choose(network, /^Slow/)
  await expect(offline('left')).toHaveCount(0)
  await expect(offline('right')).toHaveCount(0)
  await expect(tool.getByText(words.slowed('2.5'))).toBeVisible()
  await page.reload()
  await expect(stage.view('left').row(lobby.name)).toBeVisible()
  await expect(mark).toHaveCount(0)
})

test('the weather ends when the stage is left for one of its consoles', async ({ page, trouble }) => {
  trouble.allowFailedResources()
  const { tool, mark } = await openStage(page)
  await choose(tool.getByRole('combobox', { name: words.network }), /^Offline$/)
  await expect(mark).toBeVisible()
  await page.getByRole('link', { name: stageWords.views.alone.left }).click()
  const console = consoleIn(page)
  await console.share(lobby.name, drift)
  await expect(page.getByText(messages.shell.offline)).toHaveCount(0)
})
