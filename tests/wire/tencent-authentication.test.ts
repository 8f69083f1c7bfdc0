import { describe, expect, test } from 'vitest'
import { aurora, borealis, borealisOperator } from '../../mocks/worlds/everyday/accounts.ts'
import { goldenWebBase } from '../../mocks/worlds/everyday/aurora-images.ts'
import { renderNode } from '../../mocks/worlds/everyday/partner-images.ts'
import { type RawRequest, sendSigned } from './tc3.ts'
import { commonClient, cvmClient, serveClouds } from './tencent-clients.ts'

const second = 1000
const skew = { seconds: 0 }
serveClouds({ wallClock: () => Date.now() + skew.seconds * second, now: () => 0 })

const codeOf = async (raw: RawRequest, key = aurora) => (await sendSigned(key, raw)).body.Response.Error?.Code

describe('a key', () => {
  test('that nobody has: AuthFailure.SecretIdNotFound', async () => {
    const stranger = cvmClient({ accessKeyId: 'AKIDstranger000000000000000000000000', secretAccessKey: 'x'.repeat(32) })
    await expect(stranger.DescribeImages({})).rejects.toMatchObject({
      code: 'AuthFailure.SecretIdNotFound',
      requestId: expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
    })
  })

  test('with the wrong secret: AuthFailure.SignatureFailure', async () => {
    const mistaken = cvmClient({ ...aurora, secretAccessKey: borealis.secretAccessKey })
    await expect(mistaken.DescribeImages({})).rejects.toMatchObject({ code: 'AuthFailure.SignatureFailure' })
    // A GET is verified on its query.
    const asking = cvmClient({ ...aurora, secretAccessKey: borealis.secretAccessKey }, { method: 'GET' })
    await expect(asking.DescribeImages({})).rejects.toMatchObject({ code: 'AuthFailure.SignatureFailure' })
  })

  test('with a temporary token: AuthFailure.TokenFailure, as the world has permanent keys only', async () => {
    const temporary = cvmClient(aurora, { token: 'a-token' })
    await expect(temporary.DescribeImages({})).rejects.toMatchObject({ code: 'AuthFailure.TokenFailure' })
  })
})

describe('a timestamp', () => {
  test.each([
    { seconds: 290, outcome: 'accepted', code: undefined },
    { seconds: -290, outcome: 'accepted', code: undefined },
    { seconds: 310, outcome: 'too old', code: 'AuthFailure.SignatureExpire' },
    { seconds: -310, outcome: 'from the future', code: 'AuthFailure.SignatureExpire' },
  ])('when the wall clock is $seconds seconds ahead: $outcome', async ({ seconds, code }) => {
    skew.seconds = seconds
    expect(await codeOf({})).toBe(code)
    skew.seconds = 0
  })
})

describe('a signed request', () => {
  const authorization = (text: string) => ({ headers: { Authorization: text } })
  const credential = `Credential=${aurora.accessKeyId}/2026-01-01/cvm/tc3_request`
  const someSignature = `Signature=${'0'.repeat(64)}`
  test.each<{ what: string; raw: RawRequest; code: string }>([
    { what: 'without Authorization', raw: { headers: { Authorization: undefined } }, code: 'MissingParameter' },
    { what: 'without a timestamp', raw: { headers: { 'X-TC-Timestamp': undefined } }, code: 'MissingParameter' },
    { what: 'without an action', raw: { headers: { 'X-TC-Action': undefined } }, code: 'MissingParameter' },
    { what: 'without a version', raw: { headers: { 'X-TC-Version': undefined } }, code: 'MissingParameter' },
    {
      what: 'with a timestamp that is no number',
      raw: { headers: { 'X-TC-Timestamp': 'now' } },
      code: 'InvalidParameterValue',
    },
    { what: 'that asks to skip the signature', raw: authorization('SKIP'), code: 'AuthFailure.InvalidAuthorization' },
    {
      what: 'that leaves the host unsigned',
      raw: authorization(`TC3-HMAC-SHA256 ${credential}, SignedHeaders=content-type, ${someSignature}`),
      code: 'AuthFailure.InvalidAuthorization',
    },
    {
      what: 'dated another day than its timestamp',
      raw: authorization(`TC3-HMAC-SHA256 ${credential}, SignedHeaders=content-type;host, ${someSignature}`),
      code: 'AuthFailure.SignatureFailure',
    },
    {
      what: 'whose content type was changed on the way',
      raw: { headers: { 'Content-Type': 'application/json; charset=utf-8' } },
      code: 'AuthFailure.SignatureFailure',
    },
    {
      what: "signed for another service's host",
      raw: { url: 'https://sts.tencentcloudapi.com/' },
      code: 'AuthFailure.SignatureFailure',
    },
  ])('$what: $code', async ({ raw, code }) => {
    expect(await codeOf(raw)).toBe(code)
  })

  test('may leave its body out of the signature when it says so', async () => {
    const signedBody = 'UNSIGNED-PAYLOAD'
    expect(await codeOf({ signedBody, headers: { 'X-TC-Content-SHA256': signedBody } })).toBeUndefined()
    expect(await codeOf({ signedBody })).toBe('AuthFailure.SignatureFailure')
  })
})

describe('who signs is who acts', () => {
  test('the root account', async () => {
    const { ImageSet } = await cvmClient(aurora).DescribeImages({ ImageIds: [goldenWebBase.id, renderNode.id] })
    expect(ImageSet).toMatchObject([{ ImageType: 'PRIVATE_IMAGE' }, { ImageType: 'SHARED_IMAGE' }])
  })

  test('a sub-account, for its root account', async () => {
    const { ImageSet } = await cvmClient(borealisOperator).DescribeImages({ ImageIds: [renderNode.id] })
    expect(ImageSet).toMatchObject([{ ImageType: 'PRIVATE_IMAGE' }])
  })

  test('STS says who that is: AccountId is what to give a sharer (T2)', async () => {
    const ask = (key: typeof aurora) =>
      commonClient(key, 'sts.tencentcloudapi.com', '2018-08-13').request('GetCallerIdentity', {})
    expect(await ask(aurora)).toMatchObject({ AccountId: aurora.id, UserId: aurora.id, Type: 'RootAccount' })
    expect(await ask(borealisOperator)).toMatchObject({
      AccountId: borealis.id,
      UserId: borealisOperator.id,
      Type: 'CAMUser',
      Arn: `qcs::cam:${borealis.id}:uin/${borealisOperator.id}`,
    })
  })
})
