import { createRoot } from 'react-dom/client'
import type { Change } from './clouds/console/wire.ts'
import { App } from './app/app.tsx'
import { createQueryClient, markStale, whenAnswered } from './app/query-client.ts'
import { currentLanguage } from './app/language.ts'
import { createRouter, whenLoaded } from './app/router.tsx'
import { loadPagesWhenIdle } from './app/pages.ts'
import { loadCatalogue } from './i18n/i18n.tsx'
import { startLoadingAhead } from './ui/when-idle.ts'
import './app/console.css'

const client = createQueryClient()

/** The mock backend loads and starts beside the console; only requests wait for it. */
const ready = once(() => startBackend((change) => markStale(client, change)))
const backend = {
  fetch: async (...request: Parameters<typeof fetch>) => {
    await ready()
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

async function startBackend(onChange: (change: Change) => void) {
  const behind = document.querySelector<HTMLMetaElement>('meta[name="backend"]')?.content
  if (behind !== 'mock') return
  const { startMockBackend } = await import('../mocks/browser.ts')
  await startMockBackend({ onChange })
}

/** Until the language and the first page are there, the skeleton of `index.html` stays. */
async function start(root: HTMLElement) {
  // Where it fails, what asks for something says so.
  const started = ready().catch(() => {})
  const router = createRouter({ client, backend })
  // A language that cannot be fetched is no reason to show nothing.
  const words = loadCatalogue(currentLanguage()).catch(() => loadCatalogue('en'))
  const [catalogue] = await Promise.all([words, whenLoaded(router)])
  createRoot(root).render(<App catalogue={catalogue} client={client} backend={backend} router={router} />)
  await started
  loadPagesWhenIdle()
  await whenAnswered(client)
  startLoadingAhead()
}

// Not awaited: the late chunks import from this one, and would wait for it while it waits for them.
void start(document.getElementById('root')!)
