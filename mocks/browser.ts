// First, for what it does: the others need it as soon as they are loaded.
// oxlint-disable-next-line import/no-unassigned-import
import './without-local-storage.ts'
import { FetchInterceptor } from '@mswjs/interceptors/fetch'
import type { RequestHandler } from 'msw'
import { setupWorker } from 'msw/browser'
import { defineNetwork, InterceptorSource } from 'msw/experimental'
import type { Change } from '../src/clouds/console/wire.ts'
import { apiHandlers } from './clouds/handlers.ts'
import { createRateMeter } from './clouds/rate-meter.ts'
import { createEngine, type Engine } from './engine/engine.ts'
import { NewerVersion } from './engine/fold.ts'
import { openIndexedDbJournal } from './journal/indexeddb.ts'
import type { Journal } from './journal/journal.ts'
import { createMemoryJournal } from './journal/memory.ts'
import { windowFaultSwitch } from './window-faults.ts'
import { everyday } from './worlds/everyday.ts'
import { otherWorlds } from './worlds/worlds.ts'

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
  const engine = (await kept) ?? engineOn(createMemoryJournal())
  engine.onChange(onChange)
  const handlers = apiHandlers({
    engine,
    faults: windowFaultSwitch(),
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

const engineOn = (journal: Journal) => createEngine({ journal, world: everyday, otherWorlds, now: Date.now })

/** Undefined where IndexedDB is missing, forbidden or broken, or the disk too full for a journal to begin. */
async function startKept(): Promise<Engine | undefined> {
  try {
    const engine = engineOn(await openIndexedDbJournal())
    await engine.about().catch((error: unknown) => {
      // There is a journal, and it is not this page's to leave: the header says so.
      if (!(error instanceof NewerVersion)) throw error
    })
    return engine
  } catch {
    return undefined
  }
}

/** In milliseconds. A database that is blocked may never open, nor say so. */
const patience = 5000

/** Begun when this module loads, which may be before the console can ask for it. */
const kept = within(patience, startKept())

/** What the work resolves with, or undefined when that takes too long. */
function within<T>(milliseconds: number, work: Promise<T>): Promise<T | undefined> {
  return Promise.race([work, new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), milliseconds))])
}

/** Whether a service worker now answers this page. A registration that is blocked may never end. */
async function startWorker(handlers: RequestHandler[]): Promise<boolean> {
  if (!(await workerCanControl())) return false
  letUpdatesFail()
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
 * MSW has the browser look for a newer worker script and handles no failure of it: the script may be gone, or the worker,
 * which unregisters itself with the last page and may still be about to when the next one finds it.
 */
function letUpdatesFail() {
  const { update } = ServiceWorkerRegistration.prototype
  ServiceWorkerRegistration.prototype.update = function () {
    return update.call(this).catch(() => this)
  }
}

/**
 * Not where there are no service workers (plain http), and not on a page that was loaded past the one there is: by a
 * hard reload, or with the developer tools' "Bypass for network". MSW would reload such a page, the latter for ever.
 */
async function workerCanControl(): Promise<boolean> {
  // Browsers have it or not; what makes them safer may leave it empty, or throw.
  try {
    const workers: ServiceWorkerContainer | undefined = navigator.serviceWorker
    if (!workers) return false
    return workers.controller !== null || (await workers.getRegistration()) === undefined
  } catch {
    return false
  }
}
