import { startTransition } from 'react'
import { createRoot } from 'react-dom/client'
import type { Change } from './clouds/console/wire.ts'
import { App } from './app/app.tsx'
import { framed } from './app/framed.ts'
import { createQueryClient, markStale, readAhead, whenAnswered } from './app/query-client.ts'
import { currentLanguage } from './app/language.ts'
import { createRouter, whenLoaded } from './app/router.tsx'
import { loadCatalogue } from './i18n/i18n.tsx'
import { accountList, worldQuery } from './queries/backend.ts'
import { startLoadingAhead } from './ui/when-idle.ts'
import './app/console.css'

const client = createQueryClient()

/** The mock backend loads and starts beside the console; only requests wait for it. */
const mock = once(() => startMock((change) => markStale(client, change)))
const backend = {
  fetch: async (...request: Parameters<typeof fetch>) => {
    await mock()
    return fetch(...request)
  },
}

/** Done once for all who ask; where it failed, as when its code could not be fetched, the next one to ask tries again. */
function once<T>(work: () => Promise<T>): () => Promise<T> {
  let done: Promise<T> | undefined
  return () =>
    (done ??= work().catch((error: unknown) => {
      done = undefined
      throw error
    }))
}

const simulated = document.querySelector<HTMLMetaElement>('meta[name="backend"]')?.content === 'mock'

async function startMock(onChange: (change: Change) => void) {
  if (!simulated) return undefined
  const { startMockBackend } = await import('../mocks/browser.ts')
  return startMockBackend({ onChange })
}

/**
 * How long the skeleton of `index.html` waits for data, in milliseconds, so that the first drawing is whole and need not
 * be drawn again. Where no console comes, what is shown was read before.
 */
const patience = document.documentElement.dataset.skeleton === undefined ? 500 : 0

async function start(root: HTMLElement) {
  const router = createRouter({ client, backend, simulated })
  readAhead(client.query(worldQuery(backend)))
  readAhead(client.query(accountList(backend)))
  // A language that cannot be fetched is no reason to show nothing.
  const words = loadCatalogue(currentLanguage()).catch(() => loadCatalogue('en'))
  const [catalogue] = await Promise.all([words, whenLoaded(router)])
  await whenAnswered(client, patience)
  const drawn = new Promise<void>((resolve) => {
    const app = <App catalogue={catalogue} client={client} backend={backend} router={router} onDrawn={resolve} />
    // A transition is drawn in slices, between which the browser stays free for whoever already types or clicks.
    startTransition(() => createRoot(root).render(app))
  })
  if (framed) {
    const frame = drawn.then(() => import('./app/frame.ts')).then(({ followStage }) => followStage(router))
    // Without that code the stage does not know where the console is, which is all there nevertheless.
    frame.catch(() => undefined)
  }
  // Between slices it may look idle as well.
  await Promise.all([drawn, whenAnswered(client, 10 * patience)])
  startLoadingAhead()
  // Where it has not started, what asks for something says so.
  const started = await mock().catch(() => undefined)
  await started?.useServiceWorker()
}

// Not awaited: the late chunks import from this one, and would wait for it while it waits for them.
void start(document.getElementById('root')!)
