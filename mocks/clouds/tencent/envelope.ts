import { HttpResponse } from 'msw'
import type { Envelope } from '../../../src/clouds/tencent/wire.ts'
import type { Language, TencentError } from './errors.ts'

/** A UUID as Tencent's `RequestId`. From random bytes: `crypto.randomUUID` does not exist in a page on plain http. */
export function newRequestId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20)].join('-')
}

export const success = (answer: object, requestId: string) => send({ Response: { ...answer, RequestId: requestId } })

export const failure = (error: TencentError, language: Language, requestId: string) =>
  send({ Response: { Error: { Code: error.code, Message: error.text[language] }, RequestId: requestId } })

/** Always 200, and the content type without a charset: with one, Tencent's Python SDK and CLI overlook the error. */
const send = (envelope: Envelope<object>) =>
  new HttpResponse(JSON.stringify(envelope), { status: 200, headers: { 'Content-Type': 'application/json' } })
