import { describe, expect, test } from 'vitest'
import { aurora, drift } from '../../mocks/worlds/everyday/accounts.ts'
import { lobby } from '../../mocks/worlds/everyday/aurora-images.ts'
import { type RawRequest, sendSigned } from './tc3.ts'
import { commonClient, cvmClient, serveClouds } from './tencent-clients.ts'

serveClouds()

describe('an answer', () => {
  test.each([
    { what: 'of success', raw: {} },
    { what: 'of failure', raw: { body: '{' } },
  ])('$what is HTTP 200, bare application/json, with a RequestId', async ({ raw }) => {
    const { status, headers, body } = await sendSigned(aurora, raw)
    expect(status).toBe(200)
    // With a charset appended the Python SDK and tccli would not look for the error.
    expect(headers.get('Content-Type')).toBe('application/json')
    expect(body.Response.RequestId).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
  })

  test('of failure holds the error and nothing else', async () => {
    const { body } = await sendSigned(aurora, { body: '{' })
    expect(Object.keys(body.Response).toSorted()).toEqual(['Error', 'RequestId'])
  })
})

describe('a request', () => {
  const listing = (body: string): RawRequest => ({ body })
  const sharing = (body: object): RawRequest => ({
    body: JSON.stringify(body),
    headers: { 'X-TC-Action': 'ModifyImageSharePermission' },
  })
  const all = { ImageId: lobby.id, AccountIds: [drift.id], Permission: 'SHARE' }

  test.each<{ what: string; raw: RawRequest; code: string; message?: string }>([
    { what: 'by another method', raw: { method: 'PUT' }, code: 'UnsupportedProtocol' },
    { what: 'for an unknown action', raw: { headers: { 'X-TC-Action': 'ShareImage' } }, code: 'InvalidAction' },
    {
      what: 'for what JavaScript has on every object',
      raw: { headers: { 'X-TC-Action': 'constructor' } },
      code: 'InvalidAction',
    },
    {
      what: 'for an unknown version',
      raw: { headers: { 'X-TC-Version': '2019-07-22' } },
      code: 'NoSuchVersion',
      message: 'The specified api version=`2019-07-22` does not exist in service=`cvm`.',
    },
    { what: 'that is no JSON', raw: listing('{"Limit":'), code: 'InvalidParameter' },
    { what: 'that is empty', raw: listing(''), code: 'InvalidParameter' },
    {
      what: 'that is not UTF-8 text of JSON but a form',
      raw: { contentType: 'application/x-www-form-urlencoded', body: 'Limit=1' },
      code: 'InvalidParameter',
    },
    { what: 'that is a list', raw: listing('[]'), code: 'InvalidParameter' },
    { what: 'that is null', raw: listing('null'), code: 'InvalidParameter' },
    {
      what: 'with an unknown parameter',
      raw: listing('{"$schema":"x"}'),
      code: 'UnknownParameter',
      message: 'The parameter `$schema` is not recognized.',
    },
    { what: 'with a parameter in another case', raw: listing('{"limit":1}'), code: 'UnknownParameter' },
    {
      what: 'with an unknown member',
      raw: listing('{"Filters":[{"Name":"platform","Values":[],"Value":"x"}]}'),
      code: 'UnknownParameter',
    },
    { what: 'with a prototype for a parameter', raw: listing('{"__proto__":{}}'), code: 'UnknownParameter' },
    {
      what: 'with text for a number',
      raw: listing('{"Limit":"20"}'),
      code: 'InvalidParameter',
      message: 'The value type of parameter `Limit` is not valid.',
    },
    { what: 'with a fraction for a whole number', raw: listing('{"Limit":1.5}'), code: 'InvalidParameter' },
    { what: 'with one for a list', raw: sharing({ ...all, AccountIds: drift.id }), code: 'InvalidParameter' },
    {
      what: 'with a number for an account',
      raw: sharing({ ...all, AccountIds: [Number(drift.id)] }),
      code: 'InvalidParameter',
    },
    { what: 'with null for text', raw: sharing({ ...all, ImageId: null }), code: 'InvalidParameter' },
    {
      what: 'without a required parameter',
      raw: sharing({ AccountIds: [drift.id], Permission: 'SHARE' }),
      code: 'MissingParameter',
      message: 'The request is missing a required parameter `ImageId`.',
    },
    { what: 'without a required member', raw: listing('{"Filters":[{"Name":"platform"}]}'), code: 'MissingParameter' },
    {
      what: 'with parameters where there are none',
      raw: { body: '{"Limit":1}', headers: { 'X-TC-Action': 'DescribeRegions' } },
      code: 'UnknownParameter',
    },
    {
      what: 'over 10 MB',
      raw: listing(`{"InstanceType":"${'x'.repeat(10 * 1024 * 1024)}"}`),
      code: 'RequestSizeLimitExceeded',
    },
    { what: 'for a region misspelt', raw: { headers: { 'X-TC-Region': 'guangzhou' } }, code: 'InvalidParameterValue' },
  ])('$what: $code', async ({ raw, code, message = expect.any(String) }) => {
    const { body } = await sendSigned(aurora, raw)
    expect(body.Response.Error).toEqual({ Code: code, Message: message })
  })

  test('for a product that does not exist: NoSuchProduct', async () => {
    const client = commonClient(aurora, 'cvmm.tencentcloudapi.com', '2017-03-12')
    await expect(client.request('DescribeImages', {})).rejects.toMatchObject({ code: 'NoSuchProduct' })
  })
})

describe('the GET form', () => {
  const client = cvmClient(aurora, { method: 'GET' })

  test('carries lists, objects and numbers in its query', async () => {
    const { ImageSet, TotalCount } = await client.DescribeImages({
      Filters: [
        { Name: 'image-type', Values: ['PRIVATE_IMAGE', 'SHARED_IMAGE'] },
        { Name: 'image-name', Values: ['lobby-server', '华南区'] },
      ],
      Offset: 0,
      Limit: 1,
    })
    expect(ImageSet).toHaveLength(1)
    expect(TotalCount).toBe(3)
  })

  test('writes as well as reads', async () => {
    await client.ModifyImageSharePermission({ ImageId: lobby.id, AccountIds: [drift.id], Permission: 'SHARE' })
    const { SharePermissionSet } = await client.DescribeImageSharePermission({ ImageId: lobby.id })
    expect(SharePermissionSet).toMatchObject([{ AccountId: drift.id }])
  })

  test.each([
    { what: 'lists that do not start at 0', query: 'ImageIds.1=img-lob2y7kd', code: 'InvalidParameter' },
    { what: 'lists with a gap', query: 'ImageIds.0=img-lob2y7kd&ImageIds.2=img-6pb6lrmy', code: 'InvalidParameter' },
    { what: 'a value and members of one name', query: 'ImageIds=x&ImageIds.0=img-lob2y7kd', code: 'InvalidParameter' },
    { what: 'text for a number', query: 'Limit=many', code: 'InvalidParameter' },
    { what: 'unknown parameters', query: 'Colour=red', code: 'UnknownParameter' },
    { what: 'a query over 32 KB', query: `InstanceType=${'x'.repeat(32 * 1024)}`, code: 'RequestSizeLimitExceeded' },
  ])('refuses $what: $code', async ({ query, code }) => {
    const { body } = await sendSigned(aurora, {
      method: 'GET',
      url: `https://cvm.tencentcloudapi.com/?${query}`,
      contentType: 'application/x-www-form-urlencoded',
    })
    expect(body.Response.Error?.Code).toBe(code)
  })
})
