import type { BrowserContext, Locator, Page } from 'playwright/test'
import { aurora, borealis, directory, drift } from '../../mocks/worlds/everyday/accounts.ts'
import { lobby, oneSlotLeft } from '../../mocks/worlds/everyday/aurora-images.ts'
import { paths } from '../../src/ui/paths.ts'
import { choose, consoleIn } from '../support/e2e/console-in.ts'
import { setFaults } from '../support/e2e/faults.ts'
import { expect, test } from '../support/e2e/test.ts'
import { english } from '../support/e2e/wording.ts'
import { placeOf } from '../support/pages/places.ts'

const { messages, words } = english
const { shareModal } = messages
const hers = placeOf(aurora)

const chipsIn = (dialog: Locator) => dialog.getByRole('list', { name: shareModal.toShareWith }).getByRole('listitem')
const holdersIn = (dialog: Locator) => dialog.getByRole('list', { name: shareModal.whoHasAccess }).getByRole('listitem')
const field = (dialog: Locator) => dialog.getByRole('textbox', { name: words.accountId })
const shareButton = (dialog: Locator, n: number) =>
  dialog.getByRole('button', { name: shareModal.submit(words.share, n) })

/** A tab whose Share window has these accounts entered, and waits for the last press. */
async function tabAboutToShare(context: BrowserContext, image: string, accounts: string[]) {
  const page = await context.newPage()
  await page.goto(paths.customImages(hers))
  await consoleIn(page).action(words.share, image).click()
  const dialog = consoleIn(page).shareDialog(image)
  await field(dialog).fill(`${accounts.join(' ')} `)
  await expect(shareButton(dialog, accounts.length)).toBeVisible()
  return { page, dialog, press: () => shareButton(dialog, accounts.length).click() }
}

const refusedIn = (dialog: Locator) => chipsIn(dialog).filter({ hasText: words.errors.OverQuota! })

test('two tabs race for the last slot: one gets it, the other the cloud’s refusal, and the limit holds', async ({
  context,
}) => {
  const tabs = await Promise.all(
    [drift.id, borealis.id].map((account) => tabAboutToShare(context, oneSlotLeft.name, [account])),
  )
  await Promise.all(tabs.map(({ press }) => press()))
  for (const { dialog } of tabs) await expect(holdersIn(dialog)).toHaveCount(50)
  await expect
    .poll(async () => (await Promise.all(tabs.map(({ dialog }) => refusedIn(dialog).count()))).toSorted())
    .toEqual([0, 1])
  const lists = await Promise.all(tabs.map(({ dialog }) => holdersIn(dialog).getByRole('code').allTextContents()))
  expect(lists[0], 'both tabs see the same').toEqual(lists[1])
})

test('two tabs race for many: each account is shared with or refused, and none beyond the limit', async ({
  context,
}) => {
  const ids = directory.map(({ id }) => id)
  const tabs = await Promise.all(
    [ids.slice(0, 30), ids.slice(30, 60)].map((accounts) => tabAboutToShare(context, lobby.name, accounts)),
  )
  await Promise.all(tabs.map(({ press }) => press()))
  for (const { dialog } of tabs) await expect(holdersIn(dialog)).toHaveCount(50, { timeout: 20_000 })
  const total = async (count: (dialog: Locator) => Promise<number>) =>
    (await Promise.all(tabs.map(({ dialog }) => count(dialog)))).reduce((sum, n) => sum + n)
  await expect.poll(() => total((dialog) => refusedIn(dialog).count()), { timeout: 20_000 }).toBe(10)
  expect(await total((dialog) => chipsIn(dialog).count())).toBe(10)
})

test.describe('a tab that is closed', () => {
  /** Closes the tab as a person does; resolves with what the browser did about it. */
  async function close(page: Page, answer: 'accept' | 'dismiss') {
    const asked = page.waitForEvent('dialog')
    await page.close({ runBeforeUnload: true })
    const question = await asked
    expect(question.type()).toBe('beforeunload')
    await question[answer]()
  }

  test('in the middle of typing asks first, and stays with all that was typed', async ({ context }) => {
    const { page, dialog } = await tabAboutToShare(context, lobby.name, [drift.id])
    await close(page, 'dismiss')
    await expect(chipsIn(dialog)).toContainText([drift.id])
    await close(page, 'accept')
  })

  test('in the middle of sharing with many: what was answered is kept, the rest can be shared', async ({ context }) => {
    const accounts = directory.slice(0, 20).map(({ id }) => id)
    // Each unknown one makes the cloud refuse, and the batch be halved: so there are many calls.
    const unknown = ['100031599990', '100031599991', '100031599992', '100031599993']
    const mixed = accounts.flatMap((id, n) => (n % 5 === 0 ? [unknown[n / 5]!, id] : [id]))
    const { page, dialog, press } = await tabAboutToShare(context, lobby.name, mixed)
    await setFaults(page, { latency: 150 })
    await press()
    await expect.poll(() => chipsIn(dialog).count()).toBeLessThan(mixed.length)
    const left = await chipsIn(dialog).getByRole('code').allTextContents()
    await page.close({ runBeforeUnload: false })

    const answered = accounts.filter((id) => !left.some((text) => text.includes(id)))
    expect(answered).not.toEqual([])
    const rest = accounts.filter((id) => !answered.includes(id))
    const next = await context.newPage()
    await next.goto(paths.customImages(hers))
    await consoleIn(next).action(words.share, lobby.name).click()
    const again = consoleIn(next).shareDialog(lobby.name)
    for (const id of answered) await expect(holdersIn(again).filter({ hasText: id })).toHaveCount(1)
    await field(again).fill(`${rest.join(' ')} `)
    await again.getByRole('button', { name: words.share }).last().click()
    await expect(holdersIn(again)).toHaveCount(accounts.length)
    await next.close()
  })

  test('in the middle of creating and copying: done or not done, never half', async ({ context }) => {
    const page = await context.newPage()
    await page.goto(paths.createInstances(hers, lobby.id))
    await page.getByRole('textbox', { name: words.instances.name }).fill('closed-early')
    await choose(page.getByRole('combobox', { name: messages.createInstances.zone }), /3/)
    await page.getByRole('spinbutton', { name: words.instances.count }).fill('3')
    await setFaults(page, { latency: 200 })
    const sent = page.waitForRequest((request) => request.headers()['x-tc-action'] === 'RunInstances')
    await page.getByRole('button', { name: words.createInstance, exact: true }).click()
    await sent
    await page.close({ runBeforeUnload: false })

    const next = await context.newPage()
    await next.goto(`${paths.instances(hers)}?size=50`)
    const made = next.getByRole('row').filter({ hasText: 'closed-early' })
    await expect(next.getByRole('row').nth(1)).toBeVisible()
    expect([0, 3]).toContain(await made.count())
    await expect(next.getByRole('complementary')).toContainText(messages.world.kept)
    await expect(next.getByRole('complementary')).not.toContainText(/damaged/)
    await next.close()
  })
})
