import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { canonicalRequest, sdkHmacSignature, verifySdkHmac } from '../../mocks/clouds/huawei/authentication-sdk-hmac.ts'
import type { IncomingRequest } from '../../mocks/clouds/incoming.ts'
import type { AccountRecord } from '../../mocks/engine/world.ts'

interface Vector {
  name: string
  method: string
  path: string
  query: string
  canonicalQuery: string
  body: string
  bodyHash: string
  canonicalHash: string
  signature: string
}

/** Of the official Node SDK's making. */
const vectors: Vector[] = [
  {
    name: 'an answer to an invitation',
    method: 'PUT',
    path: '/v1/cloudimages/members',
    query: '',
    canonicalQuery: '',
    body: '{"images":["11111111-2222-3333-4444-555555555555"],"project_id":"0123456789abcdef0123456789abcdef","status":"accepted"}',
    bodyHash: 'c60e12dd2d2b1356df0baaa3fb67afd7f8abb09f324e965c32bd859f1e0528db',
    canonicalHash: '42808d63dd7d3d8c3ae83115c627ba0a631cf66f7c205fe05bb9f0c416c55135',
    signature: '5be8cd97537a4f77fd887e38b2932766508908822fbb3d6bec69945161854cad',
  },
  {
    name: 'a list, whose query the SDK escapes less than it signs',
    method: 'GET',
    path: '/v2/cloudimages',
    query: 'name=a%20b%2F%E4%B8%AD*&__imagetype=shared&member_status=pending&visibility=shared',
    canonicalQuery: '__imagetype=shared&member_status=pending&name=a%20b%2F%E4%B8%AD%2A&visibility=shared',
    body: '',
    bodyHash: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    canonicalHash: 'c70b47192deebd5985ca6348321a720d3fdd081525134d9ff06c1ba69fb273af',
    signature: '8cc706c77ff7c95a5166feb296ad6412a03c87586c22405400cc24f862ed8fb3',
  },
]

const accessKeyId = 'AKEXAMPLE'
const secretAccessKey = 'SKEXAMPLE'
const date = '20260101T000000Z'
const signedHeaders = ['content-type', 'host', 'x-project-id', 'x-sdk-date']

const requestOf = ({ method, path, query, body, signature }: Vector): IncomingRequest => ({
  method,
  path,
  query,
  service: 'ims',
  host: 'localhost:8080',
  body: new TextEncoder().encode(body),
  headers: new Headers({
    'Content-Type': 'application/json',
    'X-Project-Id': '0123456789abcdef0123456789abcdef',
    'X-Sdk-Date': date,
    Authorization: `SDK-HMAC-SHA256 Access=${accessKeyId}, SignedHeaders=${signedHeaders.join(';')}, Signature=${signature}`,
  }),
})

const holder: AccountRecord = {
  cloud: 'huawei',
  id: 'f'.repeat(32),
  name: 'holder of the key',
  accessKeyId,
  secretAccessKey,
  demo: false,
}

const authorityAt = (wallClock: number) => ({ ownerOf: async () => holder, wallClock: () => wallClock })
const then = Date.UTC(2026, 0, 1)
const quarter = 15 * 60_000

describe.each(vectors)('SDK-HMAC vector: $name', (vector) => {
  const canonical = canonicalRequest(requestOf(vector), signedHeaders, vector.bodyHash)

  test('has the known canonical request, its path ending in a slash', () => {
    expect(canonical.split('\n').slice(0, 3)).toEqual([vector.method, `${vector.path}/`, vector.canonicalQuery])
    expect(createHash('sha256').update(canonical).digest('hex')).toBe(vector.canonicalHash)
    expect(createHash('sha256').update(vector.body).digest('hex')).toBe(vector.bodyHash)
  })

  test('gives the known signature', () => {
    expect(sdkHmacSignature(canonical, date, secretAccessKey)).toBe(vector.signature)
  })

  test('is accepted whole, and refused once anything of it is another', async () => {
    const request = requestOf(vector)
    await expect(verifySdkHmac(request, authorityAt(then))).resolves.toBe(holder)
    const headers = new Headers(request.headers)
    headers.set('X-Project-Id', 'f'.repeat(32))
    const changed: Partial<IncomingRequest>[] = [
      { body: new TextEncoder().encode(`${vector.body} `) },
      { path: `${vector.path}/x` },
      { query: `${vector.query}&limit=1` },
      { method: 'POST' },
      { host: 'localhost:8081' },
      { headers },
    ]
    for (const change of changed) {
      const refused = verifySdkHmac({ ...request, ...change }, authorityAt(then))
      await expect(refused).rejects.toMatchObject({ status: 401 })
    }
  })

  test.each([
    { what: 'fifteen minutes later', wallClock: then + quarter, accepted: true },
    { what: 'a moment after that', wallClock: then + quarter + 1, accepted: false },
    { what: 'fifteen minutes before', wallClock: then - quarter, accepted: true },
    { what: 'a moment before that', wallClock: then - quarter - 1, accepted: false },
  ])('$what it is accepted: $accepted', async ({ wallClock, accepted }) => {
    const verdict = verifySdkHmac(requestOf(vector), authorityAt(wallClock))
    if (accepted) await expect(verdict).resolves.toBe(holder)
    else await expect(verdict).rejects.toMatchObject({ status: 401 })
  })
})
