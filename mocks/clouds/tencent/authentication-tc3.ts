import { createHash, createHmac } from 'node:crypto'
import type { AccountRecord } from '../../engine/world.ts'
import { invalidHeader, missingHeader, secretIdNotFound, TencentError } from './errors.ts'
import type { IncomingRequest } from '../incoming.ts'

/** Whose key a SecretId is, and the wall clock (milliseconds) that a timestamp is held against. */
export interface Tc3Authority {
  ownerOf(secretId: string): Promise<AccountRecord | undefined>
  wallClock(): number
}

/** The gateway's tolerance, five minutes either way. */
const toleranceSeconds = 300

const authorizationForm = new RegExp(
  '^TC3-HMAC-SHA256 Credential=(?<secretId>[^/\\s,]+)/(?<date>\\d{4}-\\d{2}-\\d{2})/(?<service>[^/\\s,]+)/tc3_request, ?' +
    'SignedHeaders=(?<signedHeaders>[\\w-]+(?:;[\\w-]+)*), ?Signature=(?<signature>[0-9a-f]{64})$',
)

/**
 * Verifies TC3-HMAC-SHA256 in full and answers with the account that signed.
 * https://cloud.tencent.com/document/api/213/30654; the order of the checks is ours, the gateway's is not documented.
 * Throws TencentError: `MissingParameter`, `InvalidParameterValue`, `AuthFailure.*`.
 */
export async function verifyTc3(request: IncomingRequest, authority: Tc3Authority): Promise<AccountRecord> {
  const timestamp = request.headers.get('X-TC-Timestamp')
  if (!timestamp) throw missingHeader('X-TC-Timestamp')
  const authorization = request.headers.get('Authorization')
  if (!authorization) throw missingHeader('Authorization')
  if (!/^\d{1,12}$/.test(timestamp)) throw invalidHeader('X-TC-Timestamp')

  const claim = parseAuthorization(authorization)
  if (claim.date !== utcDate(timestamp) || claim.service !== request.service) throw signatureFailure()
  if (Math.abs(authority.wallClock() / 1000 - Number(timestamp)) > toleranceSeconds) throw signatureExpired()
  const owner = await authority.ownerOf(claim.secretId)
  if (!owner) throw secretIdNotFound()
  const matches = possibleHosts(request).some(
    (host) =>
      tc3Signature(canonicalRequest(request, claim.signedHeaders, host), timestamp, claim, owner.secretAccessKey) ===
      claim.signature,
  )
  if (!matches) throw signatureFailure()
  // The world knows permanent keys only, so no token can belong to one of them.
  if (request.headers.get('X-TC-Token')) throw tokenFailure()
  return owner
}

interface Claim {
  secretId: string
  date: string
  service: string
  signedHeaders: string[]
  signature: string
}

function parseAuthorization(header: string): Claim {
  const { secretId, date, service, signedHeaders, signature } = authorizationForm.exec(header)?.groups ?? {}
  if (!secretId || !date || !service || !signedHeaders || !signature) throw invalidAuthorization()
  const names = signedHeaders.split(';')
  // The documented minimum. Without the content type and the host a signature could be replayed elsewhere.
  if (!names.includes('content-type') || !names.includes('host')) throw invalidAuthorization()
  return { secretId, date, service, signedHeaders: names, signature }
}

/** Steps 2 to 7 of the scheme: the text whose hash is signed. */
export function canonicalRequest(request: IncomingRequest, signedHeaders: readonly string[], host: string): string {
  const valueOf = (name: string) => (name === 'host' ? host : (request.headers.get(name) ?? '')).trim().toLowerCase()
  return [
    request.method,
    '/',
    request.method === 'GET' ? request.query : '',
    ...signedHeaders.map((name) => `${name}:${valueOf(name)}`),
    '',
    signedHeaders.join(';'),
    payloadHash(request),
  ].join('\n')
}

function payloadHash(request: IncomingRequest): string {
  if (request.headers.get('X-TC-Content-SHA256') === 'UNSIGNED-PAYLOAD') return sha256('UNSIGNED-PAYLOAD')
  return sha256(request.method === 'GET' ? '' : request.body)
}

/** Steps 8 to 11. */
export function tc3Signature(
  canonical: string,
  timestamp: string,
  scope: { date: string; service: string },
  secretKey: string,
) {
  const signing = ['TC3-HMAC-SHA256', timestamp, `${scope.date}/${scope.service}/tc3_request`, sha256(canonical)].join(
    '\n',
  )
  const dateKey = hmac(`TC3${secretKey}`, scope.date)
  const serviceKey = hmac(dateKey, scope.service)
  return hmac(hmac(serviceKey, 'tc3_request'), signing).toString('hex')
}

/** The Node SDK signs the host without its port, the Python and Go SDKs with it. */
const possibleHosts = ({ host }: IncomingRequest) => [host, host.replace(/:\d+$/, '')]

const utcDate = (timestamp: string) => new Date(Number(timestamp) * 1000).toISOString().slice(0, 10)
const sha256 = (data: string | Uint8Array) => createHash('sha256').update(data).digest('hex')
const hmac = (key: string | Buffer, data: string) => createHmac('sha256', key).update(data).digest()

const authFailure = (code: string, en: string, zh: string) => new TencentError(`AuthFailure.${code}`, { en, zh })
const invalidAuthorization = () =>
  authFailure(
    'InvalidAuthorization',
    'The `Authorization` header is malformed.',
    '请求头部的 `Authorization` 不符合腾讯云标准。',
  )
const signatureExpired = () =>
  authFailure('SignatureExpire', 'The signature is expired, please request again.', '签名已过期，请重新发起请求。')
const signatureFailure = () =>
  authFailure(
    'SignatureFailure',
    'The provided credentials could not be validated. Please check your signature is correct.',
    '请求签名验证失败，请检查您的签名计算是否正确。',
  )
const tokenFailure = () => authFailure('TokenFailure', 'The token is not valid.', 'token 错误。')
