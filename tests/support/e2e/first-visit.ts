import { brotliCompressSync, constants } from 'node:zlib'
import { expect, type Page, type Request } from 'playwright/test'

/** What a first visit may cost until its rows show. Each with the reason why it is what it is. */
export const budget = {
  /** Files from the server until about when the rows are there, icon and worker too: each is a way there and back on a slow line. */
  requests: 13,
  /** Thousands of bytes of these files under brotli: one and a third times the smallest honest page of these parts (279). */
  kilobytes: 372,
  /** A tenth of what web.dev calls good (0.1): what stands in the skeleton's place stands where the skeleton stood. */
  layoutShift: 0.01,
}

/** Notes, in the page, when its content first has this text. */
async function noteWhenShown(page: Page, text: string) {
  await page.addInitScript((shown) => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('main')?.textContent?.includes(shown)) return
      performance.mark('shown')
      observer.disconnect()
    }).observe(document, { childList: true, subtree: true })
  }, text)
}

/** Opens a page for the first time; resolves, once this text is there, with what is asked for before and after that. */
export async function visit(page: Page, path: string, text: string) {
  const requests: Request[] = []
  page.context().on('request', (request) => requests.push(request))
  await noteWhenShown(page, text)
  await page.goto(path)
  await expect(page.getByRole('main').getByText(text, { exact: true })).toBeVisible()
  const shown = await page.evaluate(() => performance.timeOrigin + performance.getEntriesByName('shown')[0]!.startTime)
  // Before its answer a request has no time. Meanwhile others come, which are later ones.
  const soFar = [...requests]
  await Promise.all(soFar.map((request) => request.response()))
  const isFile = (request: Request) => !pathOf(request).startsWith('/api/')
  return {
    before: soFar.filter((request) => isFile(request) && request.timing().startTime <= shown),
    after: () => requests.filter((request) => isFile(request) && request.timing().startTime > shown),
    answers: () => requests.filter((request) => !isFile(request)),
  }
}

/** Resolves once something is on screen, be it the skeleton. */
export const painted = (page: Page) =>
  page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0)

export const pathOf = (request: Request) => new URL(request.url()).pathname
export const isScript = (request: Request) => pathOf(request).endsWith('.js')

export const bodiesOf = (page: Page, files: Request[]) =>
  Promise.all(files.map(async (file) => (await page.request.get(file.url())).body()))

/** One level below the best, which takes three times as long to save another hundredth. */
const compressed = (body: Buffer) => brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } })

/** Sum of all that moved without anybody having touched the page. */
export const layoutShift = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        type Shift = PerformanceEntry & { value: number; hadRecentInput: boolean }
        const observer = new PerformanceObserver((list) => {
          const shifts = list.getEntries() as Shift[]
          const unasked = shifts.filter(
            ({ entryType, hadRecentInput }) => entryType === 'layout-shift' && !hadRecentInput,
          )
          resolve(unasked.reduce((sum, { value }) => sum + value, 0))
        })
        performance.mark('measured')
        observer.observe({ type: 'layout-shift', buffered: true })
        // A page in which nothing moved has no entry to be told of: this one there always is.
        observer.observe({ type: 'mark', buffered: true })
      }),
  )

/** These files are no more, and no more bytes, than a first visit may cost. */
export async function expectWithinBudget(page: Page, files: Request[]) {
  expect(files.length, files.map(pathOf).join(' ')).toBeLessThanOrEqual(budget.requests)
  const bytes = (await bodiesOf(page, files)).map((body) => compressed(body).length)
  expect(bytes.reduce((sum, size) => sum + size, 0) / 1000).toBeLessThanOrEqual(budget.kilobytes)
}
