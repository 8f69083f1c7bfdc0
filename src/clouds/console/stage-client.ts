import { ask, reach, succeeded, wholeWorld } from './client.ts'
import type { Faults, WorldAnswer } from './wire.ts'
import type { Clock, FileRefusal, FileTrouble, JournalAnswer, WorldName } from './wire-stage.ts'

/** What the demo stage asks of the mock backend. Each rejects with a CloudError when it failed. */
export function createStageClient(fetch: typeof globalThis.fetch) {
  const get = <T>(path: string, signal?: AbortSignal) => ask<T>(fetch, `stage/${path}`, { signal: signal ?? null })
  const send = <T>(method: 'POST' | 'PUT', path: string, body: unknown) =>
    ask<T>(fetch, `stage/${path}`, { method, body: JSON.stringify(body) })
  return {
    begin: async (world: WorldName) => wholeWorld(await send<WorldAnswer>('POST', 'world', { world })),
    clock: (signal?: AbortSignal) => get<Clock>('clock', signal),
    /** @param to ISO 8601 */
    moveClock: (to: string) => send<Clock>('POST', 'clock', { to }),
    journal: (signal?: AbortSignal) => get<JournalAnswer>('journal', signal),
    rewind: async (to: number) => wholeWorld(await send<WorldAnswer>('POST', 'journal', { to })),
    faults: (signal?: AbortSignal) => get<Faults>('faults', signal),
    setFaults: (faults: Faults) => send<Faults>('PUT', 'faults', faults),
    /** The current world, to be kept as a file. */
    save: async () => succeeded(await reach(fetch, file, {})).text(),
    /** Why the file cannot be opened, with nothing changed; undefined when it is open. */
    open: (saved: string) => open(fetch, saved),
  }
}

const file = 'stage/file'

async function open(fetch: typeof globalThis.fetch, body: string): Promise<FileTrouble | undefined> {
  const answer = await reach(fetch, file, { method: 'PUT', body })
  if (answer.status === 400) return ((await answer.json()) as FileRefusal).error
  wholeWorld((await succeeded(answer).json()) as WorldAnswer)
  return undefined
}
