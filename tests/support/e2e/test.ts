import {
  expect,
  test as base,
  type BrowserContext,
  type BrowserContextOptions,
  type ConsoleMessage,
  type Response,
} from 'playwright/test'
import { bePatientIn } from './patience.ts'

/** What must not happen while a test runs, and what it says will. */
interface Trouble {
  /**
   * Chromium writes a line into the console for each response that failed or never came, unless it was answered in the
   * page: this test makes some fail.
   */
  allowFailedResources(): void
}

interface Fixtures {
  trouble: Trouble & { watch(context: BrowserContext): void }
  /** Another browser, with a world of its own, watched like the test's first one. */
  newContext: (options?: BrowserContextOptions) => Promise<BrowserContext>
}

const failedResource = 'Failed to load resource'

function watchTrouble() {
  const found: string[] = []
  const failedResources: string[] = []
  let allowed = false

  const onConsole = (message: ConsoleMessage) => {
    if (message.type() !== 'error') return
    const list = message.text().startsWith(failedResource) ? failedResources : found
    list.push(`${message.text()} (${message.location().url})`)
  }
  // A cloud that answers, if only with an error, says which request it was: without that, nothing answers there.
  const onResponse = (response: Response) => {
    const headers = response.headers()
    const byCloud = 'x-request-id' in headers || 'x-acs-request-id' in headers
    // So does the mock of a file that is no world.
    const byStage = response.status() === 400 && response.url().includes('/api/console/stage/')
    const answered = response.status() < 400 || byCloud || byStage
    if (!answered) found.push(`Unhandled: ${response.status()} ${response.url()}`)
  }

  return {
    watch(context: BrowserContext) {
      bePatientIn(context)
      context.on('console', onConsole)
      context.on('response', onResponse)
      context.on('weberror', (error) => found.push(`Page error: ${error.error().stack || error.error()}`))
    },
    allowFailedResources: () => void (allowed = true),
    check() {
      expect(found, 'no error in the console, no page error, no unhandled request').toEqual([])
      if (!allowed) expect(failedResources, 'no resource failed').toEqual([])
    },
  }
}

/** Playwright's `test`, for a console in which nothing goes wrong unseen. */
export const test = base.extend<Fixtures>({
  trouble: [
    async ({ context }, use) => {
      const trouble = watchTrouble()
      trouble.watch(context)
      await use(trouble)
      trouble.check()
    },
    { auto: true },
  ],
  newContext: async ({ browser, trouble }, provide) => {
    const contexts: BrowserContext[] = []
    await provide(async (options) => {
      const context = await browser.newContext(options)
      trouble.watch(context)
      contexts.push(context)
      return context
    })
    await Promise.all(contexts.map((context) => context.close()))
  },
})

export { expect }
