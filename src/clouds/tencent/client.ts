import type { OpenOptions } from '../cloud.ts'
import { CloudError } from '../cloud-error.ts'
import { kindOfStatus } from '../error-kinds.ts'
import { send } from '../send.ts'
import { kindOf } from './error-kinds.ts'
import type { Action, Actions, Envelope } from './wire.ts'

const services = {
  cvm: { version: '2017-03-12' },
  sts: { version: '2018-08-13' },
} as const

export type Call = <A extends Action>(
  action: A,
  request: Actions[A]['request'],
  signal?: AbortSignal,
) => Promise<Actions[A]['response']>

/** Sends API 3.0 requests by way of the console's own path, where a gateway (or the mock) answers for the account. */
export function createClient({ account, region, language, fetch }: OpenOptions): Call {
  return async (action, request, signal) => {
    const service = action === 'GetCallerIdentity' ? 'sts' : 'cvm'
    const init: RequestInit = {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'X-Console-Account': account,
        'X-TC-Action': action,
        'X-TC-Version': services[service].version,
        'X-TC-Timestamp': String(Math.floor(Date.now() / 1000)),
        'X-TC-Region': region,
        // Two languages are all that the API speaks.
        'X-TC-Language': language.startsWith('zh') ? 'zh-CN' : 'en-US',
      },
      body: JSON.stringify(request),
      signal: signal ?? null,
    }
    const url = `/api/tencent/${encodeURIComponent(region)}/${service}/`
    return send(fetch, { url, init, reads: /^(Describe|Get)/.test(action) }, unwrap<Actions[typeof action]['response']>)
  }
}

async function unwrap<T>(answer: Response): Promise<T> {
  // The API answers 200 for errors of its own too; anything else comes from what stands before it.
  if (!answer.ok) {
    throw new CloudError(answer.statusText, { kind: kindOfStatus(answer.status), status: answer.status })
  }
  const body = (await answer.json().catch(() => undefined)) as Envelope<T> | undefined
  if (!body?.Response) throw new CloudError('Not an answer of this API', { kind: 'unavailable', status: answer.status })
  const { Response } = body
  if (Response.Error) {
    const { Code, Message } = Response.Error
    const details = { kind: kindOf(Code), code: Code, status: answer.status, requestId: Response.RequestId }
    throw new CloudError(Message, details)
  }
  return Response
}
