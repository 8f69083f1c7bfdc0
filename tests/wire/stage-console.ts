import { getResponse } from 'msw'
import type { World } from '../../src/clouds/console/wire.ts'
import type { Clock, FileRefusal, FileTrouble, JournalAnswer } from '../../src/clouds/console/wire-stage.ts'
import type { WorldName } from '../../src/clouds/console/wire-stage.ts'
import { mockClouds, type MockCloudsOptions } from '../../mocks/node.ts'
import { aurora } from '../../mocks/worlds/everyday/accounts.ts'

/** Clouds of their own, as the page of a stage meets them: several can be asked side by side. */
export function stageConsole(options: MockCloudsOptions = {}) {
  const clouds = mockClouds(options)
  const send = async (path: string, init: RequestInit): Promise<Response> => {
    const answer = await getResponse(clouds.handlers, new Request(new URL(path, 'http://console.test'), init))
    if (!answer) throw new Error(`Nobody answers ${path}`)
    return answer
  }
  /** A text is sent as it is. */
  const ask = async (method: string, path: string, body?: unknown) => {
    const text = typeof body === 'string' ? body : JSON.stringify(body)
    const answer = await send(`/api/console/stage/${path}`, { method, ...(body !== undefined && { body: text }) })
    return { status: answer.status, answer: (await answer.json()) as unknown }
  }
  /** For what is to go well. */
  const well = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
    const { status, answer } = await ask(method, path, body)
    if (status !== 200) throw new Error(`${method} ${path} is ${status}`)
    return answer as T // asserted by the callers
  }
  const stage = {
    begin: (world: WorldName) => well<World>('POST', 'world', { world }),
    clock: () => well<Clock>('GET', 'clock'),
    moveClock: (to: string) => well<Clock>('POST', 'clock', { to }),
    journal: () => well<JournalAnswer>('GET', 'journal'),
    rewind: (to: number) => well<World>('POST', 'journal', { to }),
    save: async () => (await send('/api/console/stage/file', {})).text(),
    /** Why it was refused. */
    open: async (file: string): Promise<FileTrouble | undefined> => {
      const { status, answer } = await ask('PUT', 'file', file)
      return status === 200 ? undefined : (answer as FileRefusal).error
    },
  }
  /** An action of Tencent Cloud's, as Aurora. */
  const act = async (action: string, request: object) => {
    const headers = {
      'Content-Type': 'application/json',
      'X-Console-Account': aurora.id,
      'X-TC-Action': action,
      'X-TC-Version': '2017-03-12',
      'X-TC-Region': 'ap-guangzhou',
    }
    const body = JSON.stringify(request)
    const answer = await send('/api/tencent/ap-guangzhou/cvm/', { method: 'POST', headers, body })
    return ((await answer.json()) as { Response: Record<string, unknown> }).Response // asserted by the callers
  }
  return { stage, ask, act }
}
