import { createRequire } from 'node:module'
import type { Account } from '../../mocks/node.ts'

interface Sign3Options {
  method: string
  url: string
  /** Bytes are signed as they are; the empty string is what a GET signs. */
  payload: Buffer | ''
  timestamp: number
  service: string
  secretId: string
  secretKey: string
  headers: Record<string, string>
}

// The SDK's own signer: what the mock verifies must not be signed by the mock. The package exports it only by path,
// as CommonJS with `export default`, which Node and bundlers unwrap differently.
const { default: Sign } = createRequire(import.meta.url)('tencentcloud-sdk-nodejs-common/tencentcloud/common/sign') as {
  default: { sign3(options: Sign3Options): string }
}

export interface RawRequest {
  method?: 'GET' | 'POST' | 'PUT'
  url?: string
  body?: string
  /** What the signature covers in place of `body`. */
  signedBody?: string
  contentType?: string
  /** Seconds. */
  timestamp?: number
  /** Set after signing; `undefined` takes one away. The SDKs sign only the content type and the host. */
  headers?: Record<string, string | undefined>
}

export interface WireAnswer {
  Response: { Error?: { Code: string; Message: string }; RequestId: string; [field: string]: unknown }
}

/** A request written and signed by hand, for what no client would send. Answers with status, headers and envelope. */
export async function sendSigned(key: Pick<Account, 'accessKeyId' | 'secretAccessKey'>, raw: RawRequest) {
  const { method = 'POST', url = 'https://cvm.tencentcloudapi.com/', body = '{}' } = raw
  const { contentType = 'application/json', timestamp = Math.floor(Date.now() / 1000) } = raw
  const authorization = Sign.sign3({
    method,
    url,
    payload: method === 'GET' ? '' : Buffer.from(raw.signedBody ?? body),
    timestamp,
    service: 'cvm',
    secretId: key.accessKeyId,
    secretKey: key.secretAccessKey,
    headers: { 'Content-Type': contentType },
  })
  const headers = {
    'Content-Type': contentType,
    'X-TC-Action': 'DescribeImages',
    'X-TC-Version': '2017-03-12',
    'X-TC-Region': 'ap-guangzhou',
    'X-TC-Timestamp': String(timestamp),
    Authorization: authorization,
    ...raw.headers,
  }
  const present = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as [string, string]],
  )
  const response = await fetch(url, { method, headers: present, ...(method !== 'GET' && { body }) })
  // Every answer of the API is an envelope; a test that gets something else fails on what it then looks for.
  return { status: response.status, headers: response.headers, body: (await response.json()) as WireAnswer }
}
