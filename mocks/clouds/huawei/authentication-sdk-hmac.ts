import { createHash, createHmac } from 'node:crypto'
import type { AccountRecord } from '../../engine/world.ts'
import { accessKeyNotFound, notAuthenticated } from './errors.ts'
import type { IncomingRequest } from '../incoming.ts'

/** Whose key an access key ID is, and the wall clock (milliseconds) that a date is held against. */
export interface SdkHmacAuthority {
  ownerOf(accessKeyId: string): Promise<AccountRecord | undefined>
  wallClock(): number
}

/** The gateway's tolerance, fifteen minutes either way. */
const toleranceMs = 15 * 60_000

const authorizationForm = new RegExp(
  '^SDK-HMAC-SHA256 Access=(?<accessKeyId>[^,\\s]+), ?' +
    'SignedHeaders=(?<signedHeaders>[\\w-]+(?:;[\\w-]+)*), ?Signature=(?<signature>[0-9a-f]{64})$',
)

/**
 * Verifies SDK-HMAC-SHA256 in full and answers with the account that signed.
 * https://support.huaweicloud.com/intl/en-us/devg-apisign/api-sign-algorithm.html; the order of the checks is ours.
 * Throws HuaweiError APIGW.0301.
 */
export async function verifySdkHmac(request: IncomingRequest, authority: SdkHmacAuthority): Promise<AccountRecord> {
  const { headers } = request
  // The world knows permanent keys only, so no token can belong to one of them.
  if (headers.has('X-Auth-Token') || headers.has('X-Security-Token')) throw notAuthenticated('decrypt token fail')
  const authorization = headers.get('Authorization')
  if (!authorization) throw notAuthenticated('x-auth-token not found')

  const { accessKeyId, signedHeaders, signature } = authorizationForm.exec(authorization)?.groups ?? {}
  const names = signedHeaders?.split(';') ?? []
  // Without the host and the date a signature could be replayed elsewhere, or for ever.
  if (!accessKeyId || !names.includes('host') || !names.includes('x-sdk-date')) {
    throw notAuthenticated('verify aksk signature fail, authorization header is incorrect')
  }
  const owner = await authority.ownerOf(accessKeyId)
  if (!owner) throw accessKeyNotFound(accessKeyId)

  const date = headers.get('X-Sdk-Date') ?? ''
  const canonical = bodyHashes(request).map((hash) => canonicalRequest(request, names, hash))
  const matches = canonical.some((text) => sdkHmacSignature(text, date, owner.secretAccessKey) === signature)
  if (!matches || !isCurrent(date, authority)) throw signatureFails(canonical[0] ?? '')
  return owner
}

/** The text whose hash is signed; the query and the path are decoded and encoded anew, for clients escape less there. */
export function canonicalRequest(request: IncomingRequest, signedHeaders: readonly string[], bodyHash: string): string {
  const valueOf = (name: string) => (name === 'host' ? request.host : (request.headers.get(name) ?? '')).trim()
  return [
    request.method,
    canonicalPath(request.path),
    canonicalQuery(request.query),
    ...signedHeaders.map((name) => `${name}:${valueOf(name)}`),
    '',
    signedHeaders.join(';'),
    bodyHash,
  ].join('\n')
}

/** There is no derived key, and no scope but the date. */
export function sdkHmacSignature(canonical: string, date: string, secretAccessKey: string): string {
  const toSign = ['SDK-HMAC-SHA256', date, sha256(canonical)].join('\n')
  return createHmac('sha256', secretAccessKey).update(toSign).digest('hex')
}

/** It always ends with a slash, which the address does not. */
function canonicalPath(path: string): string {
  const encoded = path.split('/').map((segment) => encode(decode(segment)))
  return `${encoded.join('/')}/`.replace(/\/\/$/, '/')
}

/** By name, and of one name by value, as they are before they are encoded. */
function canonicalQuery(query: string): string {
  if (query === '') return ''
  const pairs = query.split('&').map((pair) => {
    const [name = '', ...value] = pair.split('=')
    return [decode(name), decode(value.join('='))] as const
  })
  return pairs
    .toSorted(([a, x], [b, y]) => compare(a, b) || compare(x, y))
    .map((pair) => pair.map(encode).join('='))
    .join('&')
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** By RFC 3986: all but letters, digits and `-_.~`. */
const encode = (text: string) =>
  encodeURIComponent(text).replaceAll(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)

/** The SDK's own look-ups at IAM are GETs that sign the body `{}`; what receives a GET may have dropped it. */
function bodyHashes({ method, headers, body }: IncomingRequest): string[] {
  if (headers.get('X-Sdk-Content-Sha256') === 'UNSIGNED-PAYLOAD') return ['UNSIGNED-PAYLOAD']
  if (method === 'GET' && body.byteLength === 0) return [sha256(''), sha256('{}')]
  return [sha256(body)]
}

function isCurrent(date: string, { wallClock }: SdkHmacAuthority): boolean {
  const { day, time } = /^(?<day>\d{8})T(?<time>\d{6})Z$/.exec(date)?.groups ?? {}
  if (!day || !time) return false
  const iso = `${day.replace(/(\d{4})(\d\d)/, '$1-$2-')}T${time.replaceAll(/(\d\d)(?=\d)/g, '$1:')}Z`
  return Math.abs(wallClock() - Date.parse(iso)) <= toleranceMs
}

const sha256 = (data: string | Uint8Array) => createHash('sha256').update(data).digest('hex')

const signatureFails = (canonical: string) =>
  notAuthenticated(`verify aksk signature fail, canonicalRequest:${canonical.replaceAll('\n', '|')}`)
