import type { OpenOptions } from '../cloud.ts'
import { CloudError } from '../cloud-error.ts'
import { send } from '../send.ts'
import { kindOfStatus } from '../error-kinds.ts'
import { kindOf } from './error-kinds.ts'
import type { Action, Actions, Envelope } from './wire.ts'

export type Call = <A extends Action>(
  action: A,
  request: Actions[A]['request'],
  signal?: AbortSignal,
) => Promise<Actions[A]['response']>

/**
 * Sends requests by way of the console's own path, where a gateway (or the mock) answers for the account: what belongs
 * to the signature (key, method, nonce) it adds itself, as a page must not hold the secret.
 */
export function createClient({ account, region, fetch }: OpenOptions): Call {
  const url = `/api/pingan/${encodeURIComponent(region)}/ecs/api/v1`
  return async (action, request, signal) => {
    const common = { action, version: '2017-01-01', timestamp: String(Date.now()), regionId: region }
    const given = Object.entries(request).map(([name, value]) => [name, String(value)])
    const init: RequestInit = {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', 'X-Console-Account': account },
      body: new URLSearchParams([...Object.entries(common), ...given]).toString(),
      signal: signal ?? null,
    }
    return send(fetch, { url, init, reads: /^(List|Get)/.test(action) }, unwrap<Actions[typeof action]['response']>)
  }
}

/** An error comes with HTTP 200 or, from what stands before the API, with another status and perhaps the same body. */
async function unwrap<T>(answer: Response): Promise<T> {
  const { ok, status } = answer
  const body = (await answer.json().catch(() => undefined)) as (T & Partial<Envelope>) | undefined
  if (ok && body?.Code === 'Success') return body
  if (body?.Code === undefined || body.Code === 'Success') {
    throw new CloudError(answer.statusText || 'Not an answer of this API', { kind: kindOfStatus(status), status })
  }
  const { Code, Message = '', RequestId } = body
  throw new CloudError(Message, { kind: kindOf(Code), code: Code, status, ...(RequestId && { requestId: RequestId }) })
}
