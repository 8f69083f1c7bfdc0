import { beforeEach, describe, expect, test } from 'vitest'
import {
  commonParameters,
  host,
  type Key,
  type Parameters,
  sendForm,
  servePingan,
  signatureOf,
  signed,
  withSignature,
} from './pingan-requests.ts'
import { operator, owner, recipient, south, web } from './pingan-world.ts'

const wall = { now: Date.now() }
servePingan({ wallClock: () => wall.now })
beforeEach(() => {
  wall.now = Date.now()
})

const minute = 60_000

const listing = (key: Key = owner): Parameters => ({
  action: 'ListImages',
  ...commonParameters(key),
  timestamp: String(wall.now),
  regionId: south,
})

const codeOf = async (parameters: Parameters) => (await sendForm(host, parameters)).body.Code
const signedCodeOf = (changes: Parameters, key: Key = owner) =>
  codeOf(withSignature({ ...listing(key), ...changes }, key))

describe('a signature', () => {
  /** Computed with Python's `hmac` and `urllib.parse.quote_plus`, by the recipe in the cloud's help. */
  test('known from elsewhere is taken, whatever has to be encoded', async () => {
    const parameters = {
      Action: 'ListImages',
      version: '2017-01-01',
      accessKeyId: 'AKAURORA.GAMES',
      signatureMethod: 'HMAC-SHA1',
      signatureVersion: '1.0',
      signatureNonce: '17320000000001234',
      timestamp: '1732000000000',
      RegionId: south,
      imageId: "a*b ~c:d'(ä)+/=",
    }
    const signature = 'Acm9H+AXKjDgmys33WstC7PZs8U='
    expect(signatureOf(parameters, owner.secretAccessKey)).toBe(signature)
    wall.now = 1_732_000_000_000
    const { body } = await sendForm(host, { ...parameters, signature })
    expect(body).toEqual({
      Code: 'Success',
      Message: '',
      RequestId: expect.stringMatching(/^[0-9a-f]{32}$/),
      TotalCount: 0,
      Images: [],
    })
  })

  test('holds for a GET as for a POST', async () => {
    for (const method of ['GET', 'POST'] as const) {
      const { body } = await sendForm(host, withSignature(listing(), owner), { method })
      expect(body.Code).toBe('Success')
    }
  })

  test.each<{ what: string; parameters: () => Parameters }>([
    { what: 'by another’s secret', parameters: () => withSignature(listing(), recipient) },
    { what: 'that is none', parameters: () => ({ ...listing(), signature: 'x' }) },
    {
      what: 'with an ampersand behind the key, as a neighbour has it',
      parameters: () => withSignature(listing(), { ...owner, secretAccessKey: `${owner.secretAccessKey}&` }),
    },
    {
      what: 'of another value than is sent',
      parameters: () => ({ ...withSignature(listing(), owner), imageId: web.id }),
    },
    {
      what: 'of a parameter that is not sent',
      parameters: () => {
        const { pageSize: _, ...others } = withSignature({ ...listing(), pageSize: '1' }, owner)
        return others
      },
    },
  ])('$what: SignatureDoesNotMatch', async ({ parameters }) => {
    expect(await codeOf(parameters())).toBe('SignatureDoesNotMatch')
  })

  test('does not tell a value’s capitals apart: the recipe lowers them', async () => {
    const parameters = withSignature({ ...listing(), imageId: 'abc' }, owner)
    expect(await codeOf({ ...parameters, imageId: 'ABC' })).toBe('Success')
  })
})

describe('a request', () => {
  test.each(['accessKeyId', 'signatureMethod', 'signatureVersion', 'signatureNonce', 'timestamp', 'version', 'action'])(
    'without %s: MissingParameter',
    async (name) => {
      const { [name]: _, ...others } = listing()
      expect(await codeOf(withSignature(others, owner))).toBe('MissingParameter')
      expect(await signedCodeOf({ [name]: '' })).toBe('MissingParameter')
    },
  )

  test('without a signature: MissingParameter', async () => {
    expect(await codeOf(listing())).toBe('MissingParameter')
  })

  test.each<Parameters>([
    { signatureMethod: 'HMAC-SHA256' },
    { signatureVersion: '2.0' },
    { version: '2014-05-26' },
    { timestamp: '1732000000' },
    { timestamp: '2024-11-19T07:06:40Z' },
  ])('with %o: InvalidParameter', async (changes) => {
    expect(await signedCodeOf(changes)).toBe('InvalidParameter')
  })

  test('with a key that nobody has: InvalidAccessKey', async () => {
    expect(await signedCodeOf({ accessKeyId: 'AKNOBODY' })).toBe('InvalidAccessKey')
  })
})

describe('a timestamp', () => {
  test.each([
    { minutes: 14, code: 'Success' },
    { minutes: -14, code: 'Success' },
    { minutes: 16, code: 'TimestampExpired' },
    { minutes: -16, code: 'TimestampExpired' },
  ])('$minutes minutes from now: $code', async ({ minutes, code }) => {
    expect(await signedCodeOf({ timestamp: String(wall.now + minutes * minute) })).toBe(code)
  })
})

describe('a nonce', () => {
  test('serves once, and a signature with it cannot be sent again', async () => {
    const parameters = withSignature(listing(), owner)
    expect(await codeOf(parameters)).toBe('Success')
    expect(await codeOf(parameters)).toBe('NonceUsed')
    const { signatureNonce = '' } = parameters
    expect(await signedCodeOf({ signatureNonce, imageId: web.id })).toBe('NonceUsed')
  })

  test('of a request whose signature is wrong is not used up, and each key has its own', async () => {
    const { signatureNonce = '' } = listing()
    expect(await codeOf({ ...listing(), signatureNonce, signature: 'x' })).toBe('SignatureDoesNotMatch')
    expect(await signedCodeOf({ signatureNonce })).toBe('Success')
    expect(await signedCodeOf({ signatureNonce }, recipient)).toBe('Success')
  })

  test('is forgotten when no timestamp can bring it back', async () => {
    const { signatureNonce = '' } = listing()
    expect(await signedCodeOf({ signatureNonce })).toBe('Success')
    wall.now += 29 * minute
    expect(await signedCodeOf({ signatureNonce })).toBe('NonceUsed')
    wall.now += 2 * minute
    expect(await signedCodeOf({ signatureNonce })).toBe('Success')
  })
})

test('who signs is who acts: a sub-account for its master account, whose username is what others share by (P9)', async () => {
  expect((await signed(recipient)('GetUser', {})).User).toMatchObject({
    UserName: recipient.id,
    AccountType: 'MASTER',
  })
  expect((await signed(operator)('GetUser', {})).User).toEqual({
    UserName: operator.id,
    AccountType: 'SUB',
    MasterUserName: recipient.id,
    ImageQuota: 50,
    ImageQuotaUsed: 1,
  })
  const images = (key: Key) => signed(key)('ListImages', { imageSource: 'SELF' })
  expect((await images(operator)).Images).toEqual((await images(recipient)).Images)
})
