import type { Frame, Page } from 'playwright/test'
import type { FaultKind } from '../../src/clouds/console/wire.ts'
import type { Place } from '../../src/queries/session.ts'
import { words as stageWords } from '../../src/stage/words/en.ts'
import { stagePath } from '../../src/ui/paths.ts'
import { cloudsUnderTest } from '../support/clouds.ts'
import { choose } from '../support/e2e/console-in.ts'
import { setFaults } from '../support/e2e/faults.ts'
import { stageIn } from '../support/e2e/stage-in.ts'
import { expect, test } from '../support/e2e/test.ts'
import { english } from '../support/e2e/wording.ts'
import { everyPage, pagesOf, placeOf } from '../support/pages/places.ts'

const { messages } = english
const words = stageWords.weather

/** All pages of the first cloud, and of the others those that it has not. */
const pages: { page: keyof typeof everyPage; place: Place }[] = []
for (const cloud of cloudsUnderTest) {
  const more = pagesOf(cloud).filter((name) => pages.every(({ page }) => page !== name))
  pages.push(...more.map((page) => ({ page, place: placeOf(cloud.owner) })))
}

/** A console on the stage, whose weather outlives the pages that are opened in the frame. */
async function openStage(page: Page) {
  await page.goto(stagePath({ left: everyPage.customImages(pages[0]!.place) }))
  await stageIn(page).openTool('weather')
  const frame = await (await page.locator('iframe').elementHandle())?.contentFrame()
  if (!frame) throw new Error('There is no console on the stage')
  return frame
}

const networkOn = (page: Page, network: RegExp) => choose(page.getByRole('combobox', { name: words.network }), network)
const clear = (page: Page) => page.getByRole('button', { name: words.clear }).click()

const mainOf = (frame: Frame) => frame.getByRole('main')
const retriesIn = (frame: Frame) => mainOf(frame).getByRole('button', { name: new RegExp(`${messages.list.retry}$`) })

/** Opens a page; whatever the weather is, it says what it is. */
async function openIn(frame: Frame, path: string) {
  await frame.goto(path)
  await expect(mainOf(frame).getByRole('heading', { level: 1 })).toBeVisible()
}

for (const kind of ['throttled', 'refused', 'server-error', 'lost-connection'] satisfies FaultKind[]) {
  test(`with every request met by ${kind} each page that is opened says so, and a retry brings it once that has passed`, async ({
    page,
    trouble,
  }) => {
    trouble.allowFailedResources()
    const frame = await openStage(page)
    const retries = retriesIn(frame)
    for (const { page: name, place } of pages) {
      await test.step(name, async () => {
        await setFaults(page, { failShare: { kind, share: 1 } })
        await openIn(frame, everyPage[name](place))
        await expect(retries.first()).toBeVisible()
        await setFaults(page, {})
        await expect(async () => {
          if ((await retries.count()) > 0) await retries.first().click({ timeout: 500 })
          await expect(retries).toHaveCount(0, { timeout: 500 })
        }).toPass()
        await expect(mainOf(frame).getByRole('heading', { level: 1 })).toBeVisible()
      })
    }
  })
}

test('offline each page that is opened says so, and is there by itself once it is back', async ({ page, trouble }) => {
  trouble.allowFailedResources()
  const frame = await openStage(page)
  const offline = mainOf(frame).getByText(messages.shell.offline)
  for (const { page: name, place } of pages) {
    await test.step(name, async () => {
      await networkOn(page, /^Offline$/)
      await openIn(frame, everyPage[name](place))
      await expect(offline).toBeVisible()
      await expect(retriesIn(frame).first()).toBeVisible()
      await clear(page)
      await expect(offline).toHaveCount(0)
      await expect(retriesIn(frame)).toHaveCount(0)
    })
  }
})

test('on a slow network each page is there at once, and what it shows comes without a failure', async ({ page }) => {
  const frame = await openStage(page)
  const main = mainOf(frame)
  await networkOn(page, /^Slow/)
  for (const { page: name, place } of pages) {
    await test.step(name, async () => {
      await openIn(frame, everyPage[name](place))
      await expect(retriesIn(frame)).toHaveCount(0)
    })
  }
  const { owner, images } = cloudsUnderTest[0]!
  await openIn(frame, everyPage.customImages(placeOf(owner)))
  await expect(main.getByText(images.shared.name)).toHaveCount(0)
  await expect(main.getByText(images.shared.name)).toBeVisible({ timeout: 15_000 })
})
