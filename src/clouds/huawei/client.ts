import type { OpenOptions } from '../cloud.ts'
import { CloudError } from '../cloud-error.ts'
import { send } from '../send.ts'
import { kindOf } from './error-kinds.ts'
import type { ErrorBody, Service } from './wire.ts'

interface Request {
  query?: Record<string, string | number | undefined>
  body?: unknown
  signal?: AbortSignal | undefined
}

/** `path` is the service's own: what follows its host. */
export type Call = <T>(method: Method, service: Service, path: string, request?: Request) => Promise<T>

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** Sends requests by way of the console's own path, where a gateway (or the mock) answers for the account and project. */
export function createClient({ account, region, language, fetch }: OpenOptions): Call {
  return async <T>(method: Method, service: Service, path: string, { query = {}, body, signal }: Request = {}) => {
    const given = Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]))
    const search = given.length > 0 ? `?${new URLSearchParams(given)}` : ''
    const url = `/api/huawei/${encodeURIComponent(region)}/${service}${path}${search}`
    const init: RequestInit = {
      method,
      headers: {
        'Content-Type': 'application/json',
        'X-Console-Account': account,
        'X-Language': language.startsWith('zh') ? 'zh-cn' : 'en-us',
      },
      body: body === undefined ? null : JSON.stringify(body),
      signal: signal ?? null,
    }
    return send(fetch, { url, init, reads: method === 'GET' }, unwrap<T>)
  }
}

async function unwrap<T>(answer: Response): Promise<T> {
  // What was deleted has no body, and its reader expects none.
  if (answer.status === 204) return undefined as T
  const body = (await answer.json().catch(() => undefined)) as unknown
  const { status } = answer
  if (answer.ok) {
    if (typeof body === 'object' && body !== null) return body as T
    throw new CloudError('Not an answer of this API', { kind: 'unavailable', status })
  }
  const { code, message } = said(body)
  const requestId = answer.headers.get('X-Request-Id')
  throw new CloudError(message ?? answer.statusText, {
    kind: kindOf(code, status),
    status,
    ...(code !== undefined && { code }),
    ...(requestId !== null && { requestId }),
  })
}

/** Each service says it in a form of its own. */
function said(body: unknown): { code: string | undefined; message: string | undefined } {
  if (typeof body !== 'object' || body === null) return { code: undefined, message: undefined }
  const { error, error_code, error_msg, code, message } = body as ErrorBody
  return { code: error?.code ?? error_code ?? code, message: error?.message ?? error_msg ?? message }
}
