import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright/test'
import { checksumOf } from '../../mocks/console/checksum.ts'
import { aurora, drift } from '../../mocks/worlds/everyday/accounts.ts'
import { lobby } from '../../mocks/worlds/everyday/aurora-images.ts'
import type { FileTrouble, SavedWorld } from '../../src/clouds/console/wire-stage.ts'
import { words } from '../../src/stage/words/en.ts'
import { paths } from '../../src/ui/paths.ts'
import { stageIn } from '../support/e2e/stage-in.ts'
import { expect, test } from '../support/e2e/test.ts'
import { placeOf } from '../support/pages/places.ts'

const { all, done, open, reset, save, trouble } = words.worlds
const day = 24 * 3_600_000

async function openStage(page: Page) {
  const stage = stageIn(page)
  await stage.open(paths.customImages(placeOf(aurora)), paths.sharedImages(placeOf(drift)))
  await expect(stage.view('left').row(lobby.name)).toBeVisible()
  return stage
}

const openFile = (page: Page, text: string) =>
  page.getByLabel(open).setInputFiles({ name: 'world.json', mimeType: 'application/json', buffer: Buffer.from(text) })

async function saveToFile(page: Page): Promise<{ name: string; text: string }> {
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: save }).click()
  const download = await coming
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') }
}

test('a world is saved, and opened in another browser as it was, the clock too', async ({ page, newContext }) => {
  const stage = await openStage(page)
  await stage.view('left').share(lobby.name, drift)
  await stage.openTool('time')
  await page.getByRole('button', { name: words.time.day }).click()
  await expect(page.getByText(/ahead of the real time/)).toBeVisible()
  const tool = await stage.openTool('worlds')
  const { name, text } = await saveToFile(page)
  expect(name).toMatch(/^image-share-world-everyday-\d{4}-\d\d-\d\d\.json$/)
  await expect(tool.getByText(words.worlds.saved(name))).toBeVisible()
  await tool.getByRole('button', { name: `${reset}: ${all.everyday.name}` }).click()
  await expect(stage.view('right').row(lobby.name)).toBeHidden()

  const other = await (await newContext()).newPage()
  const there = await openStage(other)
  const otherTool = await there.openTool('worlds')
  await openFile(other, text)
  await expect(otherTool.getByText(done.open(all.everyday.name))).toBeVisible()
  await expect(there.view('right').row(lobby.name)).toBeVisible()
  const clock = other.getByRole('timer', { name: words.time.clock }).getByRole('time')
  const ahead = Date.parse((await clock.getAttribute('datetime')) ?? '') - Date.now()
  expect(Math.abs(ahead - day)).toBeLessThan(60_000)
})

/** What may have become of a file, and what is said of it. */
const refused: { what: string; change: (text: string) => string; because: FileTrouble }[] = [
  { what: 'something else', change: () => 'Dear diary', because: 'no-world' },
  { what: 'somebody else’s JSON', change: () => '{"rows":[]}', because: 'no-world' },
  { what: 'one cut short', change: (text) => text.slice(0, -100), because: 'damaged' },
  {
    what: 'one with another recipient',
    change: (text) => text.replaceAll(drift.id, '100099990000'),
    because: 'damaged',
  },
  { what: 'one of an older version', change: (text) => ofFormat(text, 1), because: 'older-version' },
  { what: 'one of a newer version', change: (text) => ofFormat(text, 1_000), because: 'newer-version' },
]

function ofFormat(text: string, format: number): string {
  const file = JSON.parse(text) as SavedWorld // as it was just saved
  const [opening, ...entries] = file.rows
  const rows = [{ ...(opening as object), format }, ...entries]
  return JSON.stringify({ ...file, rows, checksum: checksumOf(file.saved, rows) })
}

test('a file that cannot be opened is refused in words, and nothing has changed', async ({ page, trouble: known }) => {
  known.allowFailedResources()
  const stage = await openStage(page)
  await stage.view('left').share(lobby.name, drift)
  const tool = await stage.openTool('worlds')
  const { text } = await saveToFile(page)
  for (const { what, change, because } of refused) {
    await test.step(what, async () => {
      await openFile(page, change(text))
      await expect(tool.getByRole('status').filter({ hasText: trouble[because] })).toBeVisible()
      await expect(stage.view('right').row(lobby.name)).toBeVisible()
    })
  }
  await openFile(page, text)
  await expect(tool.getByText(done.open(all.everyday.name))).toBeVisible()
  await expect(stage.view('right').row(lobby.name)).toBeVisible()
})
