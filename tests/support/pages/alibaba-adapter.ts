import { beforeEach } from 'vitest'
import { answerAtConsolePath } from '../../../mocks/clouds/alibaba/console-path.ts'
import { createRateMeter } from '../../../mocks/clouds/rate-meter.ts'
import { createEngine } from '../../../mocks/engine/engine.ts'
import { createFaultSwitch } from '../../../mocks/faults.ts'
import { createMemoryJournal } from '../../../mocks/journal/memory.ts'
import { openAlibaba } from '../../../src/clouds/alibaba/adapter.ts'
import { alibabaWorld, hangzhou } from '../../wire/alibaba-world.ts'

export const noon = Date.UTC(2026, 0, 31, 12)
export const clock = { now: noon }
export const faults = createFaultSwitch()
export const requests: Request[] = []
let engine: ReturnType<typeof createEngine>

beforeEach(() => {
  clock.now = noon
  faults.set({})
  requests.length = 0
  engine = createEngine({ journal: createMemoryJournal(), world: alibabaWorld, now: () => clock.now })
})

interface Opening {
  region?: string
  language?: string
  fetch?: typeof globalThis.fetch
}

/** The adapter as an account has it, before the mock's console path. */
export function opened({ id }: { id: string }, { region = hangzhou, language = 'en', fetch }: Opening = {}) {
  const rates = createRateMeter({ wallClock: Date.now, callsPerSecond: 1000 })
  const answer = (url: RequestInfo | URL, init?: RequestInit) => {
    const request = new Request(new URL(String(url), 'http://console.test'), init)
    requests.push(request)
    return arrived(answerAtConsolePath(request, { engine, faults, rates }))
  }
  return openAlibaba({ account: id, region, language, fetch: fetch ?? answer })
}

/** A connection that is lost has no answer, where a network is between. */
async function arrived(answer: Promise<Response>): Promise<Response> {
  const { type } = await answer
  if (type === 'error') throw new TypeError('network')
  return answer
}

export const ids = (accounts: readonly { id: string }[]) => accounts.map(({ id }) => id)
