import type { OpenOptions } from '../cloud.ts'
import { CloudError } from '../cloud-error.ts'
import { send } from '../send.ts'
import { kindOf } from './error-kinds.ts'
import { flatten } from './flatten.ts'
import type { Action, Actions, ErrorBody } from './wire.ts'

const services = {
  ecs: { version: '2014-05-26' },
  sts: { version: '2015-04-01' },
} as const

export type Call = <A extends Action>(
  action: A,
  request: Actions[A]['request'],
  signal?: AbortSignal,
) => Promise<Actions[A]['response']>

/**
 * Sends RPC requests as the current SDKs do, all parameters in the query of a POST, by way of the console's own path, where
 * a gateway (or the mock) answers for the account.
 */
export function createClient({ account, region, fetch }: OpenOptions): Call {
  return async (action, request, signal) => {
    const service = action === 'GetCallerIdentity' ? 'sts' : 'ecs'
    const init: RequestInit = {
      method: 'POST',
      headers: {
        Accept: 'application/json',
        'X-Console-Account': account,
        'x-acs-action': action,
        'x-acs-version': services[service].version,
      },
      signal: signal ?? null,
    }
    const query = new URLSearchParams(flatten(request)).toString()
    const url = `/api/alibaba/${encodeURIComponent(region)}/${service}/${query && `?${query}`}`
    return send(fetch, { url, init, reads: /^(Describe|Get)/.test(action) }, unwrap<Actions[typeof action]['response']>)
  }
}

async function unwrap<T>(answer: Response): Promise<T> {
  const { ok, status, statusText } = answer
  const body = (await answer.json().catch(() => undefined)) as T | ErrorBody | undefined
  if (ok && typeof body === 'object' && body !== null) return body as T
  if (ok) throw new CloudError('Not an answer of this API', { kind: 'unavailable', status })
  const { Code: code, Message: message, RequestId: requestId } = (body ?? {}) as Partial<ErrorBody>
  throw new CloudError(message ?? statusText, {
    kind: kindOf(code, status),
    status,
    ...(code !== undefined && { code }),
    ...(requestId !== undefined && { requestId }),
  })
}
