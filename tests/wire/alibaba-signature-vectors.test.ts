import { expect, test } from 'vitest'
import { createHash } from 'node:crypto'
import { authentication } from '../../mocks/clouds/alibaba/authentication.ts'
import { askingOf } from '../../mocks/clouds/alibaba/asking.ts'
import { acs3Signature, canonicalRequest } from '../../mocks/clouds/alibaba/signature-acs3.ts'
import { stringToSign, v1Signature } from '../../mocks/clouds/alibaba/signature-v1.ts'
import type { IncomingRequest } from '../../mocks/clouds/incoming.ts'
import { owner } from './alibaba-world.ts'

const key = { accessKeyId: 'testid', secretAccessKey: 'testsecret' }
const testAccount = { ...owner, ...key }

const incoming = (request: Partial<IncomingRequest>): IncomingRequest => ({
  method: 'POST',
  headers: new Headers(),
  host: '127.0.0.1:8080',
  service: 'ecs',
  path: '/',
  query: '',
  body: new Uint8Array(),
  ...request,
})

/** Of the official Node SDK's making. */
const acs3 = {
  request: incoming({
    // As the SDK sends it, in the order of the letters.
    query:
      'AddAccount.1=1234567890123456&AddAccount.10=1234567890123457&AddAccount.2=1234567890123458&ImageId=m-bp1g7004ksh0oeucabcd&RegionId=cn-hangzhou',
    headers: new Headers({
      'x-acs-action': 'ModifyImageSharePermission',
      'x-acs-content-sha256': 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
      'x-acs-credentials-provider': 'static_ak',
      'x-acs-date': '2026-01-02T03:04:05Z',
      'x-acs-signature-nonce': '00112233445566778899aabbccddeeff',
      'x-acs-version': '2014-05-26',
    }),
  }),
  signedHeaders:
    'host;x-acs-action;x-acs-content-sha256;x-acs-credentials-provider;x-acs-date;x-acs-signature-nonce;x-acs-version',
  canonicalHash: '27b7c7d62ba34fda14d68e61e5488e8d6e18428e6348a24aed14af10f7ffd958',
  signature: 'd31123562a337ab60f52cf45f7a1b5f792d91a16c7bd0d47fef22156ec0f0b2f',
}

/** https://www.alibabacloud.com/help/en/ecs/developer-reference/request-signatures */
const v1 = {
  parameters: new Map([
    ['Timestamp', '2016-02-23T12:46:24Z'],
    ['Format', 'XML'],
    ['AccessKeyId', key.accessKeyId],
    ['Action', 'DescribeRegions'],
    ['SignatureMethod', 'HMAC-SHA1'],
    ['SignatureNonce', '3ee8c1b8-83d3-44af-a94f-4e0ad82fd6cf'],
    ['Version', '2014-05-26'],
    ['SignatureVersion', '1.0'],
  ]),
  signature: 'OLeaidS1JvxuMvnyHOwuJ+uX5qY=',
}

const signerAt = (time: string) => {
  const wallClock = () => Date.parse(time)
  const ownerOf = async (id: string) => (id === key.accessKeyId ? testAccount : undefined)
  const authenticate = authentication({ ownerOf, wallClock })
  return (request: IncomingRequest) => authenticate(request, askingOf(request))
}

test('ACS3: the text that is signed, its hash and its signature', async () => {
  const { request, signedHeaders, canonicalHash, signature } = acs3
  const canonical = canonicalRequest(request, signedHeaders.split(';'))
  expect(createHash('sha256').update(canonical).digest('hex')).toBe(canonicalHash)
  expect(acs3Signature(canonical, key.secretAccessKey)).toBe(signature)
})

test.each(['', ' '])('ACS3: the request as a whole, with%s between its parts', async (space) => {
  const { request, signedHeaders, signature } = acs3
  const parts = [`Credential=${key.accessKeyId}`, `SignedHeaders=${signedHeaders}`, `Signature=${signature}`]
  const headers = new Headers(request.headers)
  headers.set('Authorization', `ACS3-HMAC-SHA256 ${parts.join(`,${space}`)}`)
  const signer = signerAt('2026-01-02T03:10:00Z')
  expect(await signer({ ...request, headers })).toBe(testAccount)
  const otherwise = { ...request, headers, query: request.query.replace('hangzhou', 'beijing') }
  await expect(signer(otherwise)).rejects.toMatchObject({ code: 'SignatureDoesNotMatch' })
})

test('V1: the signature of the documents', () => {
  expect(v1Signature(stringToSign('GET', v1.parameters), key.secretAccessKey)).toBe(v1.signature)
})

test('V1: the request as a whole, in the query or as a form', async () => {
  const query = String(new URLSearchParams([...v1.parameters, ['Signature', v1.signature]]))
  const signer = signerAt('2016-02-23T12:40:00Z')
  expect(await signer(incoming({ method: 'GET', query }))).toBe(testAccount)
  const form = {
    body: new TextEncoder().encode(query),
    headers: new Headers({ 'Content-Type': 'application/x-www-form-urlencoded' }),
  }
  // The method is signed too.
  await expect(signer(incoming(form))).rejects.toMatchObject({ code: 'SignatureDoesNotMatch' })
  const posted = v1Signature(stringToSign('POST', v1.parameters), key.secretAccessKey)
  const resigned = String(new URLSearchParams([...v1.parameters, ['Signature', posted]]))
  const another = signerAt('2016-02-23T12:40:00Z')
  expect(await another(incoming({ ...form, body: new TextEncoder().encode(resigned) }))).toBe(testAccount)
})
