import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { canonicalRequest, tc3Signature, verifyTc3 } from '../../mocks/clouds/tencent/authentication-tc3.ts'
import type { IncomingRequest } from '../../mocks/clouds/incoming.ts'
import type { AccountRecord } from '../../mocks/engine/world.ts'

interface Vector {
  name: string
  secretId: string
  secretKey: string
  timestamp: string
  date: string
  contentType: string
  signedHeaders: string[]
  body: string
  canonicalHash?: string
  signature: string
}

const documented = {
  timestamp: '1551113065',
  date: '2019-02-25',
  contentType: 'application/json; charset=utf-8',
  signedHeaders: ['content-type', 'host'],
  body: String.raw`{"Limit": 1, "Filters": [{"Values": ["\u672a\u547d\u540d"], "Name": "instance-name"}]}`,
}
const example = { secretId: 'AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE', secretKey: 'Gu5t9xGARNpq86cd98joQYCN3EXAMPLE' }

const vectors: Vector[] = [
  {
    ...documented,
    name: "the one of Tencent's documentation",
    secretId: 'AKIDz8krbsJ5yKBZQpn74WFkmLPx3*******',
    secretKey: 'Gu5t9xGARNpq86cd98joQYCN3*******',
    canonicalHash: '5ffe6a04c0664d6b969fab9a13bdab201d63ee709638e2749d62a09ca18d7031',
    signature: '2230eefd229f582d8b1b891af7107b91597240707d778ab3738f756258d7652c',
  },
  {
    ...documented,
    ...example,
    name: 'the same with another key',
    canonicalHash: '5ffe6a04c0664d6b969fab9a13bdab201d63ee709638e2749d62a09ca18d7031',
    signature: '72e494ea809ad7a8c8f7a4507b9bddcbaa8e581f516e8da2f66e2c5a96525168',
  },
  {
    ...documented,
    ...example,
    name: 'the same with the action signed too',
    signedHeaders: ['content-type', 'host', 'x-tc-action'],
    signature: '644be983de9a8a3f00db8eadaba61467c3b429e2215758ba897b738ca469fd26',
  },
  {
    name: "one of the Node SDK's making",
    secretId: 'AKIDTESTTESTTESTTESTTESTTESTTESTTEST',
    secretKey: 'secretKeyForTests0000000000000000',
    timestamp: '1735689600',
    date: '2025-01-01',
    contentType: 'application/json',
    signedHeaders: ['content-type', 'host'],
    body: '{"ImageId":"img-6pb6lrmy","AccountIds":["100000000002"],"Permission":"SHARE"}',
    canonicalHash: 'dea6692bbe83e402338654ce41e7c0a9c03bddf5e66f14619afc8f144df5b15a',
    signature: 'dbee4a002176581f1b48ac4f3611a7a66ceaad15cdefb54ca7d847f13b0cd45a',
  },
]

const host = 'cvm.tencentcloudapi.com'

const requestOf = (vector: Vector): IncomingRequest => ({
  method: 'POST',
  host,
  service: 'cvm',
  path: '/',
  query: '',
  body: new TextEncoder().encode(vector.body),
  headers: new Headers({
    'Content-Type': vector.contentType,
    'X-TC-Action': 'DescribeInstances',
    'X-TC-Timestamp': vector.timestamp,
    Authorization:
      `TC3-HMAC-SHA256 Credential=${vector.secretId}/${vector.date}/cvm/tc3_request, ` +
      `SignedHeaders=${vector.signedHeaders.join(';')}, Signature=${vector.signature}`,
  }),
})

const holderOf = ({ secretId, secretKey }: Vector): AccountRecord => ({
  cloud: 'tencent',
  id: '100000000001',
  name: 'holder of the key',
  accessKeyId: secretId,
  secretAccessKey: secretKey,
  demo: false,
})

describe.each(vectors)('TC3 vector: $name', (vector) => {
  const { timestamp, date, signedHeaders, secretKey } = vector
  const canonical = canonicalRequest(requestOf(vector), signedHeaders, host)

  test('gives the documented signature', () => {
    expect(tc3Signature(canonical, timestamp, { date, service: 'cvm' }, secretKey)).toBe(vector.signature)
  })

  test('is accepted whole, and refused once a byte of its body is another', async () => {
    const authority = { ownerOf: async () => holderOf(vector), wallClock: () => Number(timestamp) * 1000 }
    const request = requestOf(vector)
    await expect(verifyTc3(request, authority)).resolves.toMatchObject({ accessKeyId: vector.secretId })
    const changed = { ...request, body: new TextEncoder().encode(`${vector.body} `) }
    await expect(verifyTc3(changed, authority)).rejects.toMatchObject({ code: 'AuthFailure.SignatureFailure' })
  })
})

test.each(vectors.filter(({ canonicalHash }) => canonicalHash))(
  'TC3 vector: $name, has the documented canonical request',
  (vector) => {
    const canonical = canonicalRequest(requestOf(vector), vector.signedHeaders, host)
    expect(createHash('sha256').update(canonical).digest('hex')).toBe(vector.canonicalHash)
  },
)
