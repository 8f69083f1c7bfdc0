import { createHash, createHmac } from 'node:crypto'
import type { IncomingRequest } from '../incoming.ts'
import type { Claim } from './authentication.ts'
import { alibabaError, missingCommonParameter } from './errors.ts'
import { percentEncoded } from './percent-encoding.ts'

const authorizationForm = new RegExp(
  '^ACS3-HMAC-SHA256 Credential=(?<accessKeyId>[^,\\s]+), *' +
    'SignedHeaders=(?<signedHeaders>[\\w-]+(?:;[\\w-]+)*), *Signature=(?<signature>[0-9a-f]{64})$',
)

/** Without these a signature could be replayed elsewhere, for something else, or for ever. */
const alwaysSigned = ['host', 'x-acs-action', 'x-acs-date', 'x-acs-signature-nonce', 'x-acs-version']

/** ACS3-HMAC-SHA256. Throws AlibabaError `IncompleteSignature`, or for a header that is missing. */
export function claimInAcs3(request: IncomingRequest, authorization: string): Claim {
  const { headers } = request
  const { accessKeyId, signedHeaders = '', signature } = authorizationForm.exec(authorization)?.groups ?? {}
  const [time, nonce] = [headers.get('x-acs-date'), headers.get('x-acs-signature-nonce')]
  if (!time) throw missingCommonParameter('Timestamp')
  if (!nonce) throw missingCommonParameter('SignatureNonce')
  const names = signedHeaders.split(';')
  if (!accessKeyId || !signature || !alwaysSigned.every((name) => names.includes(name))) {
    throw alibabaError('IncompleteSignature')
  }
  return {
    accessKeyId,
    time,
    nonce,
    hasToken: headers.has('x-acs-security-token'),
    verify: (secret) => {
      const canonical = canonicalRequest(request, names)
      if (acs3Signature(canonical, secret) !== signature) throw doesNotMatch(canonical)
    },
  }
}

/** The text whose hash is signed; the query is decoded and encoded anew, for clients escape less there. */
export function canonicalRequest(request: IncomingRequest, signedHeaders: readonly string[]): string {
  const valueOf = (name: string) => (name === 'host' ? request.host : (request.headers.get(name) ?? '')).trim()
  return [
    request.method,
    '/',
    canonicalQuery(request.query),
    ...signedHeaders.map((name) => `${name}:${valueOf(name)}`),
    '',
    signedHeaders.join(';'),
    sha256(request.body),
  ].join('\n')
}

/** There is no derived key, and no scope. */
export const acs3Signature = (canonical: string, secret: string) =>
  createHmac('sha256', secret).update(stringToSign(canonical)).digest('hex')

const stringToSign = (canonical: string) => `ACS3-HMAC-SHA256\n${sha256(canonical)}`

const canonicalQuery = (query: string) =>
  [...new URLSearchParams(query)]
    .toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([name, value]) => `${name}=${percentEncoded(value)}`)
    .join('&')

const sha256 = (data: string | Uint8Array) => createHash('sha256').update(data).digest('hex')

const doesNotMatch = (canonical: string) =>
  alibabaError('SignatureDoesNotMatch', {
    message: `Specified signature does not match our calculation. server StringToSign is [${stringToSign(canonical)}] server CanonicalRequest is [${canonical}]`,
  })
