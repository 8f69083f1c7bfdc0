import { HttpResponse } from 'msw'
import type { ErrorBody } from '../../../src/clouds/alibaba/wire.ts'
import type { Format } from './asking.ts'
import type { AlibabaError } from './errors.ts'
import { asXml } from './xml.ts'

/** A UUID in capitals. From random bytes: `crypto.randomUUID` does not exist in a page on plain http. */
export function newRequestId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase()
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20)].join('-')
}

interface About {
  requestId: string
  format: Format
}

export const success = (answer: object, { action, ...about }: About & { action: string }) =>
  send(200, `${action}Response`, { ...answer, RequestId: about.requestId }, about)

export function failure({ status, code, message }: AlibabaError, { host, ...about }: About & { host: string }) {
  const { requestId } = about
  const body: ErrorBody = {
    RequestId: requestId,
    HostId: host,
    Code: code,
    Message: message,
    Recommend: `https://api.aliyun.com/troubleshoot?q=${code}&product=Ecs&requestId=${requestId}`,
  }
  return send(status, 'Error', body, about)
}

function send(status: number, root: string, body: object, { requestId, format }: About): Response {
  const [text, type] = format === 'XML' ? [asXml(root, body), 'text/xml'] : [JSON.stringify(body), 'application/json']
  const headers = { 'Content-Type': `${type};charset=utf-8`, 'x-acs-request-id': requestId }
  return new HttpResponse(text, { status, headers })
}
