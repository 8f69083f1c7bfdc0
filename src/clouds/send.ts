import { CloudError } from './cloud-error.ts'

/**
 * Sends one request and reads its answer by `unwrap`, which throws the cloud's refusals as CloudErrors. One that never
 * came is `unavailable`. Clouds count calls by the second and refuse what is too many without doing it: asking those again
 * is safe, for writes too.
 */
export async function send<T>(
  fetch: typeof globalThis.fetch,
  url: string,
  init: RequestInit,
  unwrap: (answer: Response) => Promise<T>,
): Promise<T> {
  for (let retries = 0; ; retries++) {
    try {
      return await unwrap(await reach(fetch, url, init))
    } catch (error) {
      const throttled = error instanceof CloudError && error.kind === 'throttled'
      if (!throttled || retries === mostRetries) throw error
      await new Promise((resolve) => setTimeout(resolve, nextSecond))
    }
  }
}

const nextSecond = 1100
const mostRetries = 2

async function reach(fetch: typeof globalThis.fetch, url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init)
  } catch (error) {
    if (init.signal?.aborted) throw error
    throw new CloudError('No answer', { kind: 'unavailable' }, { cause: error })
  }
}
