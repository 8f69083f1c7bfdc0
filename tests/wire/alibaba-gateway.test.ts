import { describe, expect, test } from 'vitest'
import type { FaultKind, Faults } from '../../src/clouds/console/wire.ts'
import { holders, share } from './alibaba-calls.ts'
import { serveAlibaba } from './alibaba-clients.ts'
import { everyWay, fromConsole, signed, version } from './alibaba-requests.ts'
import { getInV1 } from './alibaba-v1.ts'
import { hangzhou, outsider, owner, ramUser, recipient, shared, singapore, web } from './alibaba-world.ts'

/** Stands still until a test moves it: a call's time on a slow machine does not matter. */
const wall = { ahead: 0, began: Date.now() }
serveAlibaba({ wallClock: () => wall.began + wall.ahead })

const list = 'DescribeRegions'
const setFaults = (faults: Faults) =>
  fetch('http://console.test/api/console/stage/faults', { method: 'PUT', body: JSON.stringify(faults) })

describe.each(everyWay)('$way: a fault', ({ as }) => {
  const send = as(owner)

  test.each<{ kind: FaultKind; status: number; code: string }>([
    { kind: 'throttled', status: 400, code: 'Throttling.User' },
    { kind: 'refused', status: 403, code: 'Forbidden.RAM' },
    { kind: 'server-error', status: 500, code: 'InternalError' },
  ])('of kind $kind is $status $code, once', async ({ kind, status, code }) => {
    await setFaults({ failNext: { kind, count: 1 } })
    expect(await send(list)).toMatchObject({ status, body: { code } })
    expect(await send(list)).toMatchObject({ status: 200 })
  })

  test('goes by the name of an action', async () => {
    await setFaults({ failNext: { kind: 'refused', count: 1, action: 'ModifyImageSharePermission' } })
    expect(await send(list)).toMatchObject({ status: 200 })
    expect(await share(send, web.id, recipient.id)).toMatchObject({ status: 403 })
    expect(await holders(send, web.id)).toEqual([])
  })

  test('of a lost connection gives no answer', async () => {
    await setFaults({ failNext: { kind: 'lost-connection', count: 1 } })
    expect(await Promise.allSettled([send(list)])).toMatchObject([{ status: 'rejected' }])
    expect(await send(list)).toMatchObject({ status: 200 })
  })
})

test('more calls in a second than the gateway takes are refused, for each action and account apart', async () => {
  const send = fromConsole(recipient)
  const statuses: number[] = []
  for (let n = 0; n < 101; n++) statuses.push((await send(list)).status)
  expect(statuses.filter((status) => status === 200)).toHaveLength(100)
  const refused = { code: 'Throttling.User', message: 'Request was denied due to user flow control.' }
  expect(await send(list)).toEqual({ status: 400, body: refused })
  expect(await send('DescribeZones')).toMatchObject({ status: 200 })
  expect(await fromConsole(outsider)(list)).toMatchObject({ status: 200 })
  // A RAM user's calls are its account's, and the other way in leads to the same gateway.
  expect(await fromConsole(ramUser)(list)).toMatchObject({ status: 400 })
  expect(await signed(recipient)(list)).toMatchObject({ status: 400 })
  wall.ahead += 1000
  expect(await send(list)).toMatchObject({ status: 200 })
})

describe('XML', () => {
  test('is what V1 answers when it is not told otherwise', async () => {
    const response = await getInV1(owner, { Action: 'DescribeImages', RegionId: hangzhou, ImageName: 'shared' })
    expect(response.headers.get('Content-Type')).toBe('text/xml;charset=utf-8')
    const text = await response.text()
    expect(text).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?><DescribeImagesResponse><RegionId>cn-hangzhou</)
    expect(text).toContain('<TotalCount>1</TotalCount><Images><Image><ImageId>')
    expect(text).toContain('<IsPublic>false</IsPublic>')
    expect(text).toMatch(/<RequestId>[0-9A-F-]{36}<\/RequestId><\/DescribeImagesResponse>$/)
  })

  test('has a list as its elements, and escapes what is its own', async () => {
    const asOwner = signed(owner)
    await asOwner('ModifyImageAttribute', { ImageId: shared.id, Description: 'web <2 & more>' })
    await share(asOwner, shared.id, recipient.id)
    const about = { RegionId: hangzhou, ImageId: shared.id, Format: 'xml' }
    const holdersText = await (await getInV1(owner, { Action: 'DescribeImageSharePermission', ...about })).text()
    expect(holdersText.match(/<Account><AliyunId>\d+<\/AliyunId>/g)).toHaveLength(2)
    expect(holdersText).toContain('<ShareGroups></ShareGroups>')
    const imageText = await (await getInV1(owner, { Action: 'DescribeImages', ...about })).text()
    expect(imageText).toContain('<Description>web &lt;2 &amp; more&gt;</Description>')
  })

  test('says what is wrong, too', async () => {
    const response = await getInV1(owner, { Action: 'Nothing' })
    expect(response.status).toBe(404)
    expect(await response.text()).toMatch(
      /<Error><RequestId>[0-9A-F-]{36}<\/RequestId><HostId>ecs.aliyuncs.com<\/HostId><Code>InvalidAction.NotFound</,
    )
  })
})

describe('at the console’s own path', () => {
  const send = (path: string, { account = owner.id, action = list, method = 'POST', query = '' } = {}) =>
    fetch(`http://console.test/api/alibaba/${path}?${query}`, {
      method,
      headers: { 'X-Console-Account': account, 'x-acs-action': action, 'x-acs-version': version },
    })

  test.each([
    { what: 'no account', asked: { account: '' }, status: 404, code: 'InvalidAccessKeyId.NotFound' },
    { what: 'an account nobody has', asked: { account: '1' }, status: 404, code: 'InvalidAccessKeyId.NotFound' },
    { what: 'another method', asked: { method: 'PUT' }, status: 405, code: 'UnsupportedHTTPMethod' },
    { what: 'another service', path: `${hangzhou}/oss/`, status: 404, code: 'InvalidAction.NotFound' },
    { what: 'what is another service’s', path: `${hangzhou}/sts/`, status: 400, code: 'InvalidVersion' },
    {
      what: 'a region that is not that of the path',
      asked: { action: 'DescribeImages', query: `RegionId=${singapore}` },
      status: 400,
      code: 'InvalidParamter',
    },
    { what: 'no region', asked: { action: 'DescribeZones' }, status: 400, code: 'MissingParameter' },
  ])('$what: $code', async ({ path = `${hangzhou}/ecs/`, asked = {}, status, code }) => {
    const response = await send(path, asked)
    expect(response.status).toBe(status)
    expect(await response.json()).toMatchObject({
      Code: code,
      HostId: path.replace(/(.*)\/(.*)\//, '$2.$1.aliyuncs.com'),
    })
  })

  test('parameters may come as a form, and with or without the last slash', async () => {
    const headers = { 'X-Console-Account': owner.id, 'Content-Type': 'application/x-www-form-urlencoded' }
    const body = new URLSearchParams({
      Action: 'DescribeImages',
      Version: version,
      RegionId: hangzhou,
      ImageId: web.id,
    })
    for (const path of ['ecs', 'ecs/']) {
      const address = `http://console.test/api/alibaba/${hangzhou}/${path}`
      const response = await fetch(address, { method: 'POST', headers, body: String(body) })
      expect(await response.json()).toMatchObject({ TotalCount: 1 })
    }
  })
})
