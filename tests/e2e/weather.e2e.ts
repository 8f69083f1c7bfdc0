import type { Frame, Page } from 'playwright/test'
import type { FaultKind, Faults } from '../../src/clouds/console/wire.ts'
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
const weather = stageWords.weather

/** All pages of the first cloud, and of the others what that one has not. */
const places: { what: string; place: Place; page: keyof typeof everyPage }[] = []
for (const cloud of cloudsUnderTest) {
  const place = placeOf(cloud.owner)
  for (const page of pagesOf(cloud)) {
    if (places.every((known) => known.page !== page)) places.push({ what: `${page} of ${cloud.name}`, place, page })
  }
}

/** Until all of it is cleared each request meets it. */
const weathers: { what: string; set(page: Page): Promise<void> }[] = [
  ...(['throttled', 'refused', 'server-error', 'lost-connection'] satisfies FaultKind[]).map((kind) => ({
    what: weather.kinds[kind],
    set: (page: Page) => setFaults(page, { failShare: { kind, share: 1 } } satisfies Faults),
  })),
  { what: weather.networks.offline, set: async (page) => choose(network(page), /^Offline$/) },
]

const network = (page: Page) => page.getByRole('combobox', { name: weather.network })

async function frameIn(page: Page): Promise<Frame> {
  const frame = await (await page.locator('iframe').elementHandle())?.contentFrame()
  if (!frame) throw new Error('No console on the stage')
  return frame
}

for (const { what, set } of weathers) {
  test(`${what}: every page that is opened in it says so, and is there when it has passed`, async ({
    page,
    trouble,
  }) => {
    test.setTimeout(180_000)
    trouble.allowFailedResources()
    const first = placeOf(cloudsUnderTest[0]!.owner)
    const stage = stageIn(page)
    await page.goto(stagePath({ left: everyPage.customImages(first) }))
    const tool = await stage.openTool('weather')
    const frame = await frameIn(page)
    const main = frame.getByRole('main')
    const retries = main.getByRole('button', { name: new RegExp(`${messages.list.retry}$`) })
    for (const { what: name, place, page: which } of places) {
      await test.step(name, async () => {
        await set(page)
        await frame.goto(everyPage[which](place))
        await expect(main.getByRole('heading', { level: 1 })).toBeVisible()
        await expect(retries.first()).toBeVisible({ timeout: 10_000 })
        console.log(name, JSON.stringify((await main.innerText()).slice(0, 500)))
        await setFaults(page, {})
        await expect(async () => {
          if ((await retries.count()) > 0) await retries.first().click({ timeout: 500 })
          await expect(retries).toHaveCount(0, { timeout: 500 })
        }).toPass()
        console.log(name, 'after', JSON.stringify((await main.innerText()).slice(0, 300)))
      })
    }
    await expect(tool).toBeVisible()
  })
}
