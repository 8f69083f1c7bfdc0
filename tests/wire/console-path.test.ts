import { describe, expect, test } from 'vitest'
import type { AccountsAnswer, World } from '../../src/clouds/console/wire.ts'
import { aurora, borealis, drift } from '../../mocks/worlds/everyday/accounts.ts'
import { goldenWebBase, lobby } from '../../mocks/worlds/everyday/aurora-images.ts'
import { sendFromConsole } from './console-client.ts'
import { serveClouds } from './tencent-clients.ts'

const clouds = serveClouds()
const origin = 'http://console.test'

test('the account is the one that the console names, and no signature is asked for', async () => {
  const share = { ImageId: lobby.id, AccountIds: [drift.id], Permission: 'SHARE' }
  const answer = await sendFromConsole(aurora.id, 'ModifyImageSharePermission', share)
  expect(answer).toEqual({ RequestId: expect.any(String) })
  expect(await sendFromConsole(drift.id, 'DescribeImages', { ImageIds: [lobby.id] })).toMatchObject({
    ImageSet: [{ ImageId: lobby.id, ImageType: 'SHARED_IMAGE' }],
  })
  expect(await sendFromConsole(borealis.id, 'DescribeImages', { ImageIds: [lobby.id] })).toMatchObject({ ImageSet: [] })
})

test('STS is there too', async () => {
  const answer = await sendFromConsole(aurora.id, 'GetCallerIdentity', {}, { service: 'sts', version: '2018-08-13' })
  expect(answer).toMatchObject({ AccountId: aurora.id })
})

describe('the console path refuses', () => {
  const listing = (account: string, options: Parameters<typeof sendFromConsole>[3]) =>
    sendFromConsole(account, 'DescribeImages', {}, options)
  test.each([
    { what: 'an account nobody has', answer: () => listing('100099999999', {}), code: 'AuthFailure.SecretIdNotFound' },
    { what: 'no account', answer: () => listing('', {}), code: 'AuthFailure.SecretIdNotFound' },
    {
      what: 'a region that is not that of the path',
      answer: () => listing(aurora.id, { path: 'ap-tokyo' }),
      code: 'InvalidParameterValue',
    },
    { what: 'no region', answer: () => listing(aurora.id, { region: '' }), code: 'MissingParameter' },
    {
      what: 'a region that does not exist',
      answer: () => listing(aurora.id, { region: 'ap-atlantis' }),
      code: 'InvalidParameterValue',
    },
    { what: 'another version', answer: () => listing(aurora.id, { version: '2016-01-01' }), code: 'NoSuchVersion' },
    { what: 'another service', answer: () => listing(aurora.id, { service: 'cbs' }), code: 'NoSuchProduct' },
    { what: 'an unknown action', answer: () => sendFromConsole(aurora.id, 'ShareImage', {}), code: 'InvalidAction' },
    {
      what: 'an unknown parameter',
      answer: () => sendFromConsole(aurora.id, 'DescribeImages', { Page: 1 }),
      code: 'UnknownParameter',
    },
    {
      what: "another's image",
      answer: () => sendFromConsole(drift.id, 'DescribeImageSharePermission', { ImageId: goldenWebBase.id }),
      code: 'InvalidImageId.NotFound',
    },
  ])('$what: $code', async ({ answer, code }) => {
    expect(await answer()).toMatchObject({ Error: { Code: code } })
  })
})

describe('what is not there is 404, with a body of JSON', () => {
  test.each([
    '/api/console/nothing',
    '/api/console',
    '/api/alibaba/cn-hangzhou',
    '/api/pingan/x/y',
    '/api/huawei/cn-north-4',
    '/api/tencent',
    '/api/tencent/ap-guangzhou',
    '/api/tencent/ap-guangzhou/cvm/more',
  ])('%s', async (path) => {
    const response = await fetch(origin + path)
    expect(response.status).toBe(404)
    expect(await response.json()).toEqual({ error: 'not-found' })
  })
})

test('the accounts that a person may act as, without their keys', async () => {
  const text = await (await fetch(`${origin}/api/console/accounts`)).text()
  const { accounts } = JSON.parse(text) as AccountsAnswer
  const people = (of: { cloud: string; id: string; name: string }[]) =>
    of.map(({ cloud, id, name }) => [cloud, id, name])
  expect(people(accounts)).toEqual(people(clouds.accounts))
  for (const { accessKeyId, secretAccessKey } of clouds.accounts) {
    expect(text).not.toContain(accessKeyId)
    expect(text).not.toContain(secretAccessKey)
  }
  const withProjects = accounts.filter(({ projects }) => projects)
  expect(new Set(withProjects.map(({ cloud }) => cloud))).toEqual(new Set(['huawei']))
  expect(clouds.accounts.filter(({ cloud }) => cloud === 'tencent').length).toBeGreaterThanOrEqual(3)
})

test('the world can be asked for and started over', async () => {
  const world = async (method: 'GET' | 'POST'): Promise<unknown> =>
    (await fetch(`${origin}/api/console/stage/world`, { method })).json()
  const before = await world('GET')
  expect(before).toEqual({
    world: 'everyday',
    journal: expect.stringMatching(/./),
    origin: expect.stringMatching(/./),
    began: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
    ahead: 0,
    kept: 'memory',
  })
  expect(await world('GET')).toEqual(before)

  const shares = () => sendFromConsole(aurora.id, 'DescribeImageSharePermission', { ImageId: lobby.id })
  await sendFromConsole(aurora.id, 'ModifyImageSharePermission', {
    ImageId: lobby.id,
    AccountIds: [drift.id],
    Permission: 'SHARE',
  })
  expect(await shares()).toMatchObject({ SharePermissionSet: [{ AccountId: drift.id }] })
  const after = await world('POST')
  expect(after).toMatchObject({ world: 'everyday' })
  expect((after as World).journal).not.toBe((before as World).journal)
  expect(await shares()).toMatchObject({ SharePermissionSet: [] })
})
