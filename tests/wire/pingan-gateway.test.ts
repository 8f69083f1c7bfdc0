import { describe, expect, test } from 'vitest'
import type { FaultKind, Faults } from '../../src/clouds/console/wire.ts'
import {
  bothWays,
  commonParameters,
  fromConsole,
  host,
  sendForm,
  servePingan,
  signed,
  withSignature,
} from './pingan-requests.ts'
import { east, operator, owner, recipient, south, web } from './pingan-world.ts'

const wall = { now: Date.now() }
const { clouds } = servePingan({ wallClock: () => wall.now, limits: {} })

const consoleUrl = `http://console.test/api/pingan/${south}/ecs/api/v1`
const asOwner = { headers: { 'X-Console-Account': owner.id } }
const common = { version: '2017-01-01', regionId: south }

describe('parameters', () => {
  test('are known by their names whatever the capitals, signed or not', async () => {
    const parameters = { ACTION: 'ListImages', Version: '2017-01-01', RegionId: south, ImageId: web.id, PAGESIZE: '1' }
    const fromPage = await sendForm(consoleUrl, parameters, asOwner)
    expect(fromPage.body).toMatchObject({ Code: 'Success', Images: [{ Id: web.id }] })
    const { version: _, timestamp: __, ...others } = commonParameters(owner)
    const all = { ...others, ...parameters, TimeStamp: String(wall.now) }
    expect((await sendForm(host, withSignature(all, owner))).body).toMatchObject({ Images: [{ Id: web.id }] })
  })

  test('come in the address of a GET, too', async () => {
    const parameters = { action: 'ListImages', ...common, imageId: web.id }
    const { body } = await sendForm(consoleUrl, parameters, { method: 'GET', ...asOwner })
    expect(body).toMatchObject({ Code: 'Success', Images: [{ Id: web.id }] })
  })

  test.each<{ what: string; parameters: Record<string, string>; code: string }>([
    { what: 'no action', parameters: {}, code: 'MissingParameter' },
    {
      what: 'an action that is not there',
      parameters: { action: 'ModifyImageSharePermission' },
      code: 'InvalidAction',
    },
    { what: 'an action named as JavaScript names things', parameters: { action: 'toString' }, code: 'InvalidAction' },
    { what: 'a parameter that is unknown', parameters: { action: 'ListImages', limit: '1' }, code: 'InvalidParameter' },
    { what: 'a name given twice', parameters: { action: 'ListImages', Action: 'GetUser' }, code: 'InvalidParameter' },
    { what: 'no number', parameters: { action: 'ListImages', pageSize: 'all' }, code: 'InvalidParameter' },
    {
      what: 'a page before the first',
      parameters: { action: 'ListImages', pageNumber: '0' },
      code: 'InvalidParameter',
    },
    { what: 'too large a page', parameters: { action: 'ListImages', pageSize: '101' }, code: 'InvalidParameter' },
    { what: 'too small a page', parameters: { action: 'ListImages', pageSize: '0' }, code: 'InvalidParameter' },
    { what: 'another use', parameters: { action: 'ListImages', useType: 'ALL' }, code: 'InvalidParameter' },
    { what: 'another product', parameters: { action: 'ListRegions', productCode: 'Rds' }, code: 'InvalidParameter' },
    { what: 'a parameter that is absent', parameters: { action: 'DeleteImage' }, code: 'MissingParameter' },
    { what: 'one that is empty', parameters: { action: 'DeleteImage', imageId: '' }, code: 'MissingParameter' },
    { what: 'another region', parameters: { action: 'ListImages', regionId: east }, code: 'InvalidParameter' },
    { what: 'no region', parameters: { action: 'ListImages', regionId: '' }, code: 'MissingParameter' },
  ])('$what: $code', async ({ parameters, code }) => {
    const { status, body } = await sendForm(consoleUrl, { ...common, ...parameters }, asOwner)
    expect({ status, body }).toEqual({
      status: 200,
      body: { Code: code, Message: expect.stringMatching(/\w/), RequestId: expect.stringMatching(/^[0-9a-f]{32}$/) },
    })
  })

  test('of another form than a form are not read', async () => {
    const headers = { ...asOwner.headers, 'Content-Type': 'application/json' }
    const answer = await fetch(consoleUrl, { method: 'POST', headers, body: '{"action":"GetUser"}' })
    expect(await answer.json()).toMatchObject({ Code: 'InvalidParameter' })
  })

  test('are taken by GET and POST alone', async () => {
    const answer = await fetch(consoleUrl, { method: 'PUT', headers: asOwner.headers })
    expect(await answer.json()).toMatchObject({ Code: 'InvalidAction' })
  })
})

test.each(bothWays)('$way: a region that does not exist is RegionNotFound', async ({ as }) => {
  expect(await as(owner, 'Region-atlantis')('ListImages', {})).toMatchObject({ Code: 'RegionNotFound' })
})

test.each(['', 'nobody'])('the console’s path knows no account "%s"', async (id) => {
  expect(await fromConsole({ id })('GetUser', {})).toMatchObject({ Code: 'InvalidAccessKey' })
})

test('an account offers its username to scripts', () => {
  expect(clouds.accounts.find(({ id }) => id === recipient.id)).toMatchObject({
    cloud: 'pingan',
    username: recipient.id,
  })
})

describe('calls in one second', () => {
  const codes = async (count: number, call: () => Promise<{ Code: string }>) => {
    const answers = []
    for (let n = 0; n < count; n++) answers.push((await call()).Code)
    return answers
  }
  const enough = Array.from({ length: 20 }, () => 'Success')
  const read =
    (account = owner, region = south) =>
    () =>
      fromConsole(account, region)('ListImages', {})

  test('are 20 of an action, and anew in the next', async () => {
    expect(await codes(22, read())).toEqual([...enough, 'RequestLimitExceeded', 'RequestLimitExceeded'])
    wall.now += 1000
    expect(await codes(1, read())).toEqual(['Success'])
  })

  test('are counted for each action and each account apart, a sub-account’s too, and over all regions', async () => {
    expect(await codes(20, read())).toEqual(enough)
    expect(await codes(1, read(owner, east))).toEqual(['RequestLimitExceeded'])
    expect(await codes(20, () => fromConsole(owner)('GetUser', {}))).toEqual(enough)
    expect(await codes(20, read(recipient))).toEqual(enough)
    expect(await codes(20, read(operator))).toEqual(enough)
  })

  test('are counted alike at both ways in', async () => {
    expect(await codes(20, read())).toEqual(enough)
    expect(await codes(1, () => signed(owner)('ListImages', {}))).toEqual(['RequestLimitExceeded'])
  })
})

describe('a fault', () => {
  const put = (faults: Faults) =>
    fetch('http://console.test/api/console/stage/faults', { method: 'PUT', body: JSON.stringify(faults) })

  test.each<{ kind: FaultKind; code: string }>([
    { kind: 'throttled', code: 'RequestLimitExceeded' },
    { kind: 'refused', code: 'AccessDenied' },
    { kind: 'server-error', code: 'InternalError' },
  ])('of kind $kind is $code at both ways in', async ({ kind, code }) => {
    await put({ failNext: { kind, count: 2, action: 'GetUser' } })
    for (const { as } of bothWays) {
      expect(await as(owner)('ListZones', {})).toMatchObject({ Code: 'Success' })
      expect(await as(owner)('GetUser', {})).toMatchObject({ Code: code })
    }
    expect(await signed(owner)('GetUser', {})).toMatchObject({ Code: 'Success' })
  })

  test('of a lost connection gives no answer at all', async () => {
    await put({ failNext: { kind: 'lost-connection', count: 1 } })
    await expect(signed(owner)('GetUser', {})).rejects.toThrow(TypeError)
  })
})
