import { CloudError } from './cloud-error.ts'

interface Sent {
  url: string
  init: RequestInit
  /** Does it only read? Then the cloud is the same, however often it is asked. */
  reads: boolean
}

/**
 * Sends one request and reads its answer by `unwrap`, which throws the cloud's refusals as CloudErrors. One that never
 * came is `unavailable`. Clouds count calls by the second and refuse what is too many without doing it: asking those again
 * is safe, for writes too. After any other failure it is not known what a write has done: only reads are sent again.
 */
export async function send<T>(
  fetch: typeof globalThis.fetch,
  { url, init, reads }: Sent,
  unwrap: (answer: Response) => Promise<T>,
): Promise<T> {
  for (let retries = 0; ; retries++) {
    try {
      return await unwrap(await reach(fetch, url, init))
    } catch (error) {
      const wait = error instanceof CloudError ? pauses(error, reads)[retries] : undefined
      if (wait === undefined) throw error
      // Who has given up meanwhile is told by the next fetch.
      await pause(wait, init.signal)
    }
  }
}

/** In milliseconds: how long to wait before each time that a request is sent again. */
function pauses({ kind }: CloudError, reads: boolean): readonly number[] {
  if (kind === 'throttled') return nextSeconds
  return kind === 'unavailable' && reads ? soon : []
}

const nextSeconds = [1100, 1100]
const soon = [300, 1000]

function pause(milliseconds: number, signal: AbortSignal | null | undefined): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, milliseconds)
    signal?.addEventListener('abort', done)
    function done() {
      clearTimeout(timer)
      signal?.removeEventListener('abort', done)
      resolve()
    }
  })
}

async function reach(fetch: typeof globalThis.fetch, url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init)
  } catch (error) {
    if (init.signal?.aborted) throw error
    throw new CloudError('No answer', { kind: 'unavailable' }, { cause: error })
  }
}
