import { CloudError, type CloudErrorKind } from '../cloud-error.ts'
import type { AccountsAnswer, ActivityAnswer, StorageTrouble, World, WorldAnswer } from './wire.ts'

type ActivityQuestion = Record<'cloud' | 'account' | 'region' | 'image', string>

/** Each resolves with `null` where the backend does not offer the endpoint: then the feature is absent. */
export function createConsoleClient(fetch: typeof globalThis.fetch) {
  return {
    accounts: (signal?: AbortSignal) => ask<AccountsAnswer>(fetch, 'accounts', { signal: signal ?? null }),
    /** What happened to an image; `null` too when the account does not own it. */
    activity: ({ account, ...image }: ActivityQuestion, signal?: AbortSignal) =>
      ask<ActivityAnswer>(fetch, `activity?${new URLSearchParams(image)}`, {
        headers: { 'X-Console-Account': account },
        signal: signal ?? null,
      }),
    world: (signal?: AbortSignal) => ask<WorldAnswer>(fetch, 'stage/world', { signal: signal ?? null }),
    /** Rejects when there is no room for a new beginning, or nothing can be written at all. */
    startOver: async () => wholeWorld(await ask<WorldAnswer>(fetch, 'stage/world', { method: 'POST' })),
  }
}

/** Throws what kept a world from being written. */
export function wholeWorld(answer: WorldAnswer | null): World | null {
  if (!answer || !('trouble' in answer)) return answer
  throw new CloudError('Not kept', { kind: kindOfTrouble[answer.trouble] })
}

const kindOfTrouble = {
  'newer-version': 'newer-version',
  'no-room': 'no-room',
  failed: 'unavailable',
} as const satisfies Record<StorageTrouble, CloudErrorKind>

export async function ask<T>(fetch: typeof globalThis.fetch, path: string, init: RequestInit): Promise<T | null> {
  const answer = await reach(fetch, path, init)
  return answer.status === 404 ? null : ((await succeeded(answer).json()) as T)
}

/** Rejects with a CloudError where no answer comes. */
export const reach = (fetch: typeof globalThis.fetch, path: string, init: RequestInit): Promise<Response> =>
  fetch(`/api/console/${path}`, init).catch((error: unknown) => {
    if (init.signal?.aborted) throw error
    throw new CloudError('No answer', { kind: 'unavailable' }, { cause: error })
  })

export function succeeded(answer: Response): Response {
  if (answer.ok) return answer
  throw new CloudError(answer.statusText, { kind: 'unavailable', status: answer.status })
}
