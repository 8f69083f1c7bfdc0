import { act, cleanup, configure, render, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { FetchInterceptor } from '@mswjs/interceptors/fetch'
import { defineNetwork, InterceptorSource } from 'msw/experimental'
import { createMemoryRouter, type RouteObject } from 'react-router-dom'
import { afterEach, beforeEach, expect, vi } from 'vitest'
import { apiHandlers } from '../../../mocks/clouds/handlers.ts'
import { createRateMeter } from '../../../mocks/clouds/rate-meter.ts'
import { createEngine } from '../../../mocks/engine/engine.ts'
import type { Limits } from '../../../mocks/engine/policy.ts'
import type { WorldSeed } from '../../../mocks/engine/world.ts'
import { createFaultSwitch } from '../../../mocks/faults.ts'
import { createMemoryJournal } from '../../../mocks/journal/memory.ts'
import { everyday } from '../../../mocks/worlds/everyday.ts'
import { App, type AppProps } from '../../../src/app/app.tsx'
import { currentLanguage } from '../../../src/app/language.ts'
import { createQueryClient, markStale } from '../../../src/app/query-client.ts'
import { createRouter, whenLoaded } from '../../../src/app/router.tsx'
import type { Faults } from '../../../src/clouds/console/wire.ts'
import { loadCatalogue } from '../../../src/i18n/i18n.tsx'
import '../../../src/app/console.css'

configure({
  // The limit of a wait, not a wait: a slow machine may take long over antd's larger dialogs.
  asyncUtilTimeout: 5_000,
  // What a person would see says more than thousands of antd's elements.
  getElementError: (message) => new Error(`${message}\n\n${document.body.innerText}`),
})

/** A fresh mock in this page: the handlers of the app, a journal in memory, and a world's clock that a test can move. */
function createMock(world: WorldSeed, limits: Limits) {
  let ahead = 0
  const unhandled: string[] = []
  const engine = createEngine({ journal: createMemoryJournal(), world, limits, now: () => Date.now() + ahead })
  const network = defineNetwork({
    sources: [new InterceptorSource({ interceptors: [new FetchInterceptor()] })],
    handlers: apiHandlers({ engine, faults: createFaultSwitch(), rates: createRateMeter({ wallClock: Date.now }) }),
    onUnhandledFrame: ({ frame: { data } }) => {
      const request = typeof data === 'object' && data !== null && 'request' in data ? data.request : data
      unhandled.push(request instanceof Request ? request.url : String(request))
    },
    context: { quiet: true },
  })
  return { engine, network, unhandled, passTime: (milliseconds: number) => void (ahead += milliseconds) }
}

interface Opening extends Pick<AppProps, 'styles'> {
  /** Shown in place of the console's own pages. */
  routes?: RouteObject[]
  /** Whether it is told that the mock backend is behind it, and not real clouds. */
  simulated?: boolean
}

/** The app as `main.tsx` starts it, at whatever address the page has. */
async function mountApp({ engine }: ReturnType<typeof createMock>, { styles, routes, simulated = true }: Opening) {
  const client = createQueryClient()
  const backend = { fetch: (...request: Parameters<typeof fetch>) => fetch(...request) }
  const leave = engine.onChange((change) => markStale(client, change))
  const router = routes ? createMemoryRouter(routes) : createRouter({ client, backend, simulated })
  const [catalogue] = await Promise.all([loadCatalogue(currentLanguage()), whenLoaded(router)])
  render(<App catalogue={catalogue} client={client} backend={backend} router={router} styles={styles} />)
  return {
    client,
    async unmount() {
      cleanup()
      router.dispose()
      leave()
      await client.cancelQueries()
      client.clear()
    },
  }
}

/**
 * For the tests of a file: a fresh world and an empty browser storage before each, everything gone after it. What is
 * written to the console as an error, and a request that nothing answers, fail the test.
 */
export function consoleUnderTest({ world = everyday, limits = {} }: { world?: WorldSeed; limits?: Limits } = {}) {
  const home = location.href
  let mock: ReturnType<typeof createMock>
  let app: Awaited<ReturnType<typeof mountApp>> | undefined
  let errors: unknown[][]

  beforeEach(async () => {
    errors = []
    vi.spyOn(console, 'error').mockImplementation((...error: unknown[]) => void errors.push(error))
    forgetEverything()
    mock = createMock(world, limits)
    await mock.network.enable()
  })

  afterEach(async () => {
    await app?.unmount()
    app = undefined
    await mock.network.disable()
    history.replaceState(null, '', home)
    vi.restoreAllMocks()
    expect({ errors, unhandled: mock.unhandled }).toEqual({ errors: [], unhandled: [] })
  })

  return {
    /** Opens the console at an address, as in a tab of its own, and returns who uses it. */
    async open(path: string, opening: Opening = {}) {
      await app?.unmount()
      history.pushState(null, '', path)
      app = await mountApp(mock, opening)
      return userEvent.setup({ delay: null })
    },
    /** Resolves when everything that the page asks for is there, or has failed. */
    async settled() {
      do {
        await waitFor(() => expect(app?.client.isFetching()).toBe(0))
        // What just came may ask for more.
        await act(async () => {})
      } while (app?.client.isFetching())
    },
    /** Keys of what the page asked for in vain. */
    failedReads: () =>
      app?.client
        .getQueryCache()
        .findAll({ predicate: ({ state }) => state.status === 'error' })
        .map(({ queryHash }) => queryHash),
    /** Sets the mock's fault switch; what was set before is gone. */
    async setFaults(faults: Faults) {
      const answer = await fetch('/api/console/stage/faults', { method: 'PUT', body: JSON.stringify(faults) })
      expect(answer.ok, 'these are faults that the mock knows').toBe(true)
    },
    /** Moves the world's clock. */
    passTime: (milliseconds: number) => mock.passTime(milliseconds),
  }
}

/** As when another tab clears this browser's storage: what is kept in memory of it is read again. */
function forgetEverything() {
  localStorage.clear()
  dispatchEvent(new StorageEvent('storage', { key: null }))
}
