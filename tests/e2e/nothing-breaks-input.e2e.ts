import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright/test'
import { aurora, borealis } from '../../mocks/worlds/everyday/accounts.ts'
import { goldenWebBase, lobby } from '../../mocks/worlds/everyday/aurora-images.ts'
import { paths } from '../../src/ui/paths.ts'
import { choose, consoleIn } from '../support/e2e/console-in.ts'
import { expectNothingBeyondTheEdge } from '../support/e2e/edges.ts'
import { expect, test } from '../support/e2e/test.ts'
import { english } from '../support/e2e/wording.ts'
import { placeOf } from '../support/pages/places.ts'

const { messages, words } = english
const hers = placeOf(aurora)

const markup = `<img src="x" onerror="executed=1"> {{7*7}} & "quoted", =1+1`

/** Each at the limit of 60 characters, or as long as it has to be. */
const names = {
  'markup and templates': markup,
  'from right to left': 'صورة خادم الألعاب «الردهة» ١٢٣',
  'signs of several characters': '👩‍👩‍👧‍👦'.repeat(8) + 'e\u0301\u0302',
  Chinese: '镜'.repeat(60),
  'one word without a gap': 'W'.repeat(60),
}

const executed = (page: Page) => page.evaluate(() => 'executed' in globalThis)

async function rename(page: Page, from: string, name: string) {
  const console = consoleIn(page)
  // By then nothing more comes that moves the menu from under the pointer.
  await expect(console.row(from)).toContainText(messages.customImages.sharedWithOf(2, 50))
  await console.more(messages.image.edit, from)
  const dialog = page.getByRole('dialog', { name: messages.imageDetails.edit.title(from) })
  await dialog.getByRole('textbox', { name: messages.imageDetails.edit.name }).fill(name)
  const description = dialog.getByRole('textbox', { name: messages.imageDetails.description })
  await description.fill(`${name}\n${name}`)
  await dialog.getByRole('button', { name: messages.imageDetails.edit.submit }).click()
  await expect(dialog).toBeHidden()
}

test.use({ viewport: { width: 360, height: 720 }, contextOptions: { reducedMotion: 'reduce' } })

test('names and descriptions in any script, and with markup, are shown as they are and stay in the window', async ({
  page,
}) => {
  const console = consoleIn(page)
  let before = goldenWebBase.name
  await page.goto(paths.customImages(hers))
  for (const [what, name] of Object.entries(names)) {
    await test.step(what, async () => {
      await rename(page, before, name)
      before = name
      await expect(console.row(name)).toBeVisible()
      await expectNothingBeyondTheEdge(page, `the list, ${what}`)
    })
  }
  await console.action(words.share, before).click()
  await expect(console.shareDialog(before)).toBeVisible()
  await expectNothingBeyondTheEdge(page, 'the Share window')
  await page.keyboard.press('Escape')
  await console.row(before).getByRole('link', { name: before }).click()
  await expect(page.getByRole('heading', { name: before, level: 1 })).toBeVisible()
  const activity = page.getByRole('list', { name: messages.imageDetails.activity.title })
  for (const name of Object.values(names)) await expect(activity).toContainText(name)
  await expectNothingBeyondTheEdge(page, 'the page of the image')
  expect(await executed(page)).toBe(false)
})

test('a name with markup is nothing but text in a file, in another account and in a notice', async ({ page }) => {
  const console = consoleIn(page)
  await page.goto(paths.customImages(hers))
  await rename(page, goldenWebBase.name, markup)
  await page.reload()
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: messages.list.saveCsv }).click()
  const file = await readFile(await (await saving).path(), 'utf8')
  expect(file).toContain(`"${markup.replaceAll('"', '""')}"`)

  await console.switchAccount(borealis)
  await console.tab(words.sharedImages).click()
  await console.action(messages.sharedImages.reject, markup).click()
  await expect(page.getByText(messages.sharedImages.rejected(markup))).toBeVisible()
  await expectNothingBeyondTheEdge(page, 'the notice')
  expect(await executed(page)).toBe(false)
  await expect(page.locator('img[src=x]')).toHaveCount(0)
})

test('so are the names of instances, as long as they may be', async ({ page }) => {
  const form = messages.createInstances
  const name = `<b>${'W'.repeat(125)}`
  await page.goto(paths.createInstances(hers, lobby.id))
  await page.getByRole('textbox', { name: words.instances.name }).fill(name)
  await choose(page.getByRole('combobox', { name: form.zone }), /3/)
  await page.getByRole('button', { name: words.createInstance, exact: true }).click()
  await expect(page.getByText(words.instances.creating(1))).toBeVisible()
  await expect(consoleIn(page).row(name)).toBeVisible()
  await expectNothingBeyondTheEdge(page, 'the instances')
  const terminate = consoleIn(page).action(words.terminate, name)
  await expect(terminate).not.toHaveAttribute('aria-disabled', { timeout: 15_000 })
  await terminate.click()
  const question = page.getByRole('dialog', {
    name: messages.instanceActions.terminateOne(words.terminate, name),
  })
  await expect(question).toBeVisible()
  await expectNothingBeyondTheEdge(page, 'the question before terminating')
  await question.getByRole('button', { name: words.terminate, exact: true }).click()
  await expect(page.getByText(messages.instanceActions.terminatedThese(words.terminated.several, name))).toBeVisible()
  await expectNothingBeyondTheEdge(page, 'the notice after terminating')
})

test('IDs of other clouds, names and markup are refused beside each, and nothing of them is sent', async ({ page }) => {
  const console = consoleIn(page)
  const foreign = ['1234567890123456', '0a1b2c3d4e5f60718293a4b5c6d7e8f9', 'PAICLOUD-0042', '<b>1000001</b>', '12345']
  await page.goto(paths.customImages(hers))
  await console.action(words.share, lobby.name).click()
  const dialog = console.shareDialog(lobby.name)
  await dialog.getByRole('textbox', { name: words.accountId }).fill(`${foreign.join('\n')}\n`)
  const chips = dialog.getByRole('list', { name: messages.shareModal.toShareWith }).getByRole('listitem')
  await expect(chips).toContainText(foreign)
  await expect(chips).toContainText(foreign.map(() => words.recipientForm))
  await expectNothingBeyondTheEdge(page, 'the Share window')
  await dialog.getByRole('button', { name: words.share, exact: true }).click()
  await expect(dialog.getByText(messages.shareModal.nothingToSend(words.accountId))).toBeVisible()
  await expect(chips).toHaveCount(foreign.length)
  await expect(dialog.getByText(messages.shareModal.nobody)).toBeVisible()
})
