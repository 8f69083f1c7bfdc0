import { DescribeImagesRequest, DescribeRegionsRequest } from '@alicloud/ecs20140526'
import { describe, expect, test } from 'vitest'
import { listed } from './alibaba-calls.ts'
import { ecsClient, popClient, serveAlibaba, stsClient } from './alibaba-clients.ts'
import type { ClientOptions, Key } from './alibaba-clients.ts'
import { signed, version } from './alibaba-requests.ts'
import { getInV1, queryInV1 } from './alibaba-v1.ts'
import { hangzhou, ofRecipient, outsider, publicImage, ramUser, recipient } from './alibaba-world.ts'

const wall = { ahead: 0 }
const { clouds } = serveAlibaba({ wallClock: () => Date.now() + wall.ahead })

const bySdk = (key: Key, options?: ClientOptions) =>
  ecsClient(key, options).describeRegions(new DescribeRegionsRequest({}))
const byPop = (key: Key, host?: string) => popClient(key, host).request('DescribeRegions', {})

const { accessKeyId } = recipient
const strange = { accessKeyId: 'LTAInobody', secretAccessKey: 'x' }
const wrong = { accessKeyId, secretAccessKey: 'another' }

describe('the SDK', () => {
  test('is accepted, whatever has to be escaped', async () => {
    const send = signed(recipient)
    for (const ImageName of ["a b/中*'()!~", '100%', 'a+b', 'a=b&c', ' ']) {
      expect(await listed(send, { ImageName })).toEqual(ImageName === ' ' ? [publicImage.id] : [])
    }
  })

  test.each([
    'ecs.aliyuncs.com',
    'ecs-cn-hangzhou.aliyuncs.com',
    'ecs.cn-hangzhou.aliyuncs.com',
    // It is the parameter that says where a call works, not the host.
    'ecs.ap-southeast-1.aliyuncs.com',
  ])('is answered at %s', async (endpoint) => {
    const { body } = await ecsClient(recipient, { endpoint }).describeImages(
      new DescribeImagesRequest({ regionId: hangzhou, imageOwnerAlias: 'self' }),
    )
    expect(body?.images?.image?.map(({ imageId }) => imageId)).toEqual([ofRecipient.id])
  })

  test('may sign by V1 too', async () => {
    await expect(bySdk(recipient, { signatureAlgorithm: 'v2' })).resolves.toMatchObject({ statusCode: 200 })
    await expect(bySdk(wrong, { signatureAlgorithm: 'v2' })).rejects.toMatchObject({ code: 'SignatureDoesNotMatch' })
  })

  test.each([
    { what: 'an unknown key', ask: () => bySdk(strange), statusCode: 404, code: 'InvalidAccessKeyId.NotFound' },
    { what: 'a wrong secret', ask: () => bySdk(wrong), statusCode: 400, code: 'SignatureDoesNotMatch' },
    {
      what: 'a token, which belongs to nobody',
      ask: () => bySdk(recipient, { securityToken: 'token' }),
      statusCode: 400,
      code: 'InvalidSecurityToken.Malformed',
    },
  ])('is refused with $what', async ({ ask, statusCode, code }) => {
    await expect(ask()).rejects.toMatchObject({ statusCode, code })
  })

  test('is told what was to be signed', async () => {
    await expect(bySdk(wrong)).rejects.toMatchObject({
      message: expect.stringMatching(
        /server StringToSign is \[ACS3-HMAC-SHA256\n[0-9a-f]{64}\] server CanonicalRequest is \[POST\n/,
      ),
    })
  })
})

describe('the older client', () => {
  test.each(['ecs.aliyuncs.com', 'ecs-cn-hangzhou.aliyuncs.com', 'ecs.cn-hangzhou.aliyuncs.com'])(
    'is answered at %s, by GET and by POST',
    async (host) => {
      const client = popClient(recipient, host)
      const alike = { Regions: { Region: [{ RegionId: hangzhou }, {}] } }
      expect(await client.request('DescribeRegions', { AcceptLanguage: 'en-US' })).toMatchObject(alike)
      expect(await client.request('DescribeRegions', {}, { method: 'POST' })).toMatchObject(alike)
    },
  )

  test('is refused with an unknown key or a wrong secret, and told what was to be signed', async () => {
    await expect(byPop(strange)).rejects.toMatchObject({ code: 'InvalidAccessKeyId.NotFound' })
    await expect(byPop(wrong)).rejects.toMatchObject({
      code: 'SignatureDoesNotMatch',
      message: expect.stringContaining('server string to sign is:GET&%2F&AccessKeyId%3D'),
    })
  })
})

test('a clock more than fifteen minutes off is expired, by either recipe', async () => {
  wall.ahead = 16 * 60_000
  const expired = { code: 'InvalidTimeStamp.Expired' }
  await expect(bySdk(recipient)).rejects.toMatchObject(expired)
  await expect(byPop(recipient)).rejects.toMatchObject(expired)
  wall.ahead = -14 * 60_000
  await expect(bySdk(recipient)).resolves.toMatchObject({ statusCode: 200 })
  await expect(byPop(recipient)).resolves.toHaveProperty('Regions')
  wall.ahead = 0
})

test('what was sent once is not taken again, until it would be too old anyway', async () => {
  const url = `https://ecs.aliyuncs.com/?${queryInV1(recipient, { Format: 'JSON' })}`
  expect((await fetch(url)).status).toBe(200)
  const again = await fetch(url)
  expect(again.status).toBe(400)
  expect(await again.json()).toMatchObject({ Code: 'SignatureNonceUsed' })
  wall.ahead = 31 * 60_000
  expect(await (await fetch(url)).json()).toMatchObject({ Code: 'InvalidTimeStamp.Expired' })
  wall.ahead = 0
  // The same nonce of another key is another one.
  const nonce = { SignatureNonce: 'one', Format: 'JSON' }
  expect((await getInV1(recipient, nonce)).status).toBe(200)
  expect((await getInV1(outsider, nonce)).status).toBe(200)
})

describe('by hand', () => {
  test.each<{ what: string; more: Record<string, string>; code: string; status?: number }>([
    { what: 'no key', more: { AccessKeyId: '', Signature: 'x' }, code: 'MissingAccessKeyId' },
    { what: 'no signature', more: { Signature: '' }, code: 'IncompleteSignature' },
    { what: 'no version of it', more: { SignatureVersion: '' }, code: 'IncompleteSignature' },
    { what: 'another method', more: { SignatureMethod: 'HMAC-MD5' }, code: 'InvalidSignatureMethod' },
    { what: 'no time', more: { Timestamp: '' }, code: 'MissingTimestamp' },
    { what: 'no time that there is', more: { Timestamp: 'yesterday' }, code: 'InvalidTimeStamp.Format' },
    { what: 'no nonce', more: { SignatureNonce: '' }, code: 'MissingSignatureNonce' },
    { what: 'a token', more: { SecurityToken: 'token' }, code: 'InvalidSecurityToken.Malformed' },
    { what: 'no action', more: { Action: '' }, code: 'MissingAction' },
    { what: 'no version', more: { Version: '' }, code: 'MissingVersion' },
    { what: 'another version', more: { Version: '2013-01-10' }, code: 'InvalidVersion' },
    { what: 'an unknown action', more: { Action: 'ShareImage' }, code: 'InvalidAction.NotFound', status: 404 },
    { what: 'another form of answer', more: { Format: 'YAML' }, code: 'InvalidParameter.Format' },
  ])('V1 with $what: $code', async ({ more, code, status = 400 }) => {
    const response = await getInV1(recipient, { Format: 'JSON', ...more })
    expect(response.status).toBe(status)
    expect(await response.json()).toMatchObject({ Code: code })
  })

  const signedNames = 'host;x-acs-action;x-acs-date;x-acs-signature-nonce;x-acs-version'
  const authorization = (names = signedNames) =>
    `ACS3-HMAC-SHA256 Credential=${accessKeyId},SignedHeaders=${names},Signature=${'0'.repeat(64)}`
  const whole = {
    Authorization: authorization(),
    'x-acs-action': 'DescribeRegions',
    'x-acs-version': version,
    'x-acs-date': `${new Date().toISOString().slice(0, 19)}Z`,
    'x-acs-signature-nonce': 'nonce',
  }

  test.each<{ what: string; headers: Record<string, string>; code: string }>([
    { what: 'no signature', headers: { Authorization: '' }, code: 'MissingAccessKeyId' },
    { what: 'one of another kind', headers: { Authorization: 'Basic abc' }, code: 'IncompleteSignature' },
    {
      what: 'one without the host',
      headers: { Authorization: authorization('x-acs-date') },
      code: 'IncompleteSignature',
    },
    { what: 'one that is wrong', headers: {}, code: 'SignatureDoesNotMatch' },
    { what: 'no time', headers: { 'x-acs-date': '' }, code: 'MissingTimestamp' },
    { what: 'no time that there is', headers: { 'x-acs-date': '20260102T030405Z' }, code: 'InvalidTimeStamp.Format' },
    { what: 'no nonce', headers: { 'x-acs-signature-nonce': '' }, code: 'MissingSignatureNonce' },
    { what: 'no action', headers: { 'x-acs-action': '' }, code: 'MissingAction' },
    { what: 'no version', headers: { 'x-acs-version': '' }, code: 'MissingVersion' },
  ])('ACS3 with $what: $code', async ({ headers, code }) => {
    const sent = Object.entries({ ...whole, ...headers }).filter(([, value]) => value !== '')
    // Naming an account, as the console does, is no signature.
    const named = [...sent, ['X-Console-Account', recipient.id] as const]
    const response = await fetch('https://ecs.aliyuncs.com/', {
      method: 'POST',
      headers: new Headers(named.map(([name, value]) => [name, value])),
    })
    expect(response.status).toBe(400)
    const requestId = response.headers.get('x-acs-request-id')
    expect(requestId).toMatch(/^[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}$/)
    expect(await response.json()).toEqual({
      RequestId: requestId,
      HostId: 'ecs.aliyuncs.com',
      Code: code,
      Message: expect.any(String),
      Recommend: `https://api.aliyun.com/troubleshoot?q=${code}&product=Ecs&requestId=${requestId}`,
    })
  })
})

describe('STS', () => {
  const host = 'sts.aliyuncs.com'

  test('tells an account and a RAM user who they are (A14)', async () => {
    const { body } = await stsClient(recipient, { endpoint: host }).getCallerIdentity()
    expect(body).toMatchObject({
      accountId: recipient.id,
      identityType: 'Account',
      principalId: recipient.id,
      userId: recipient.id,
      arn: `acs:ram::${recipient.id}:root`,
    })
    const identity = await popClient(ramUser, 'sts.cn-hangzhou.aliyuncs.com', '2015-04-01').request(
      'GetCallerIdentity',
      {},
    )
    expect(identity).toEqual({
      RequestId: expect.any(String),
      AccountId: recipient.id,
      IdentityType: 'RAMUser',
      PrincipalId: ramUser.id,
      UserId: ramUser.id,
      Arn: `acs:ram::${recipient.id}:user/operator`,
    })
  })

  test('is another service, with another version', async () => {
    await expect(popClient(recipient, host).request('GetCallerIdentity', {})).rejects.toMatchObject({
      code: 'InvalidVersion',
    })
    await expect(popClient(recipient, host, '2015-04-01').request('DescribeRegions', {})).rejects.toMatchObject({
      code: 'InvalidAction.NotFound',
    })
  })
})

test('a RAM user acts for its account', async () => {
  expect(await listed(signed(ramUser), { ImageOwnerAlias: 'self' })).toEqual([ofRecipient.id])
})

test('accounts come with their keys', () => {
  expect(clouds.accounts.find(({ id }) => id === recipient.id)).toEqual({
    cloud: 'alibaba',
    id: recipient.id,
    name: 'recipient',
    accessKeyId,
    secretAccessKey: recipient.secretAccessKey,
  })
})
