import { FetchInterceptor } from '@mswjs/interceptors/fetch'
import type { RequestHandler } from 'msw'
import { setupWorker } from 'msw/browser'
import { defineNetwork, InterceptorSource } from 'msw/experimental'
import type { Change } from '../src/clouds/console/wire.ts'
import { apiHandlers } from './clouds/handlers.ts'
import { createRateMeter } from './clouds/rate-meter.ts'
import { createEngine } from './engine/engine.ts'
import { createFaultSwitch } from './faults.ts'
import { openIndexedDbJournal } from './journal/indexeddb.ts'
import { createMemoryJournal } from './journal/memory.ts'
import { everyday } from './worlds/everyday.ts'

export interface MockBackendOptions {
  /** Told of every change in the clouds, made in this tab or in another. */
  onChange(change: Change): void
}

export interface MockBackend {
  /**
   * Has a service worker take the requests from here on, where there can be one: then the browser's developer tools show
   * them as they show any request. Until then, and where there cannot, the page's own `fetch` is answered in the page.
   */
  useServiceWorker(): Promise<void>
}

/** Resolves once every request under /api is answered here. Requests sent before would have gone to the server. */
export async function startMockBackend({ onChange }: MockBackendOptions): Promise<MockBackend> {
  // In memory where IndexedDB is missing or forbidden: the world's answer says so, and the header of the console.
  const journal = await openIndexedDbJournal().catch(createMemoryJournal)
  const engine = createEngine({ journal, world: everyday, now: Date.now })
  engine.onChange(onChange)
  const handlers = apiHandlers({
    engine,
    faults: createFaultSwitch(),
    rates: createRateMeter({ wallClock: Date.now }),
  })
  const inPage = defineNetwork({
    sources: [new InterceptorSource({ interceptors: [new FetchInterceptor()] })],
    handlers,
    onUnhandledFrame: 'bypass',
    context: { quiet: true },
  })
  await inPage.enable()
  return {
    async useServiceWorker() {
      if (await startWorker(handlers)) await inPage.disable()
    },
  }
}

/** Whether a service worker now answers this page. A registration that is blocked may never end. */
async function startWorker(handlers: RequestHandler[]): Promise<boolean> {
  if (!(await workerCanControl())) return false
  const worker = setupWorker(...handlers)
  return worker
    .start({ serviceWorker: { url: '/mock-worker.js' }, quiet: true, onUnhandledFrame: 'bypass' })
    .then(() => {
      // MSW resolves as well when the worker's scope leaves this page out.
      const controls = navigator.serviceWorker.controller !== null
      if (!controls) void worker.stop()
      return controls
    })
    .catch(() => false)
}

/**
 * Not where there are no service workers (plain http), and not on a page that was loaded past the one there is: by a
 * hard reload, or with the developer tools' "Bypass for network". MSW would reload such a page, the latter for ever.
 */
async function workerCanControl(): Promise<boolean> {
  if (!('serviceWorker' in navigator)) return false
  if (navigator.serviceWorker.controller) return true
  return navigator.serviceWorker.getRegistration().then(
    (registration) => registration === undefined,
    () => false,
  )
}
