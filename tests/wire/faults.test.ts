import { describe, expect, test } from 'vitest'
import type { CallKind, FaultKind, Faults } from '../../src/clouds/console/wire.ts'
import { aurora } from '../../mocks/worlds/everyday/accounts.ts'
import { sendFromConsole } from './console-client.ts'
import { cvmClient, serveClouds } from './tencent-clients.ts'

const clouds = serveClouds()
const url = 'http://console.test/api/console/stage/faults'
const put = (faults: unknown) => fetch(url, { method: 'PUT', body: JSON.stringify(faults) })
const get = async (): Promise<unknown> => (await fetch(url)).json()

const client = cvmClient(aurora)
const works = async () =>
  client.DescribeImageQuota(null).then(
    () => true,
    () => false,
  )

describe('a fault', () => {
  test.each<{ kind: FaultKind; code: string }>([
    { kind: 'throttled', code: 'RequestLimitExceeded' },
    { kind: 'refused', code: 'UnauthorizedOperation' },
    { kind: 'server-error', code: 'InternalError' },
  ])('of kind $kind is $code at both ways in, and over after its count', async ({ kind, code }) => {
    await put({ failNext: { kind, count: 2 } } satisfies Faults)
    await expect(client.DescribeImageQuota(null)).rejects.toMatchObject({ code })
    expect(await get()).toEqual({ failNext: { kind, count: 1 } })
    expect(await sendFromConsole(aurora.id, 'DescribeImageQuota', {})).toMatchObject({ Error: { Code: code } })
    expect(await get()).toEqual({})
    expect(await works()).toBe(true)
  })

  test('of a lost connection gives no answer at all', async () => {
    await put({ failNext: { kind: 'lost-connection', count: 2 } } satisfies Faults)
    await expect(sendFromConsole(aurora.id, 'DescribeImageQuota', {})).rejects.toThrow(TypeError)
    // The SDK has a code only from an answer.
    await expect(client.DescribeImageQuota(null)).rejects.not.toHaveProperty('code')
    expect(await works()).toBe(true)
  })

  test('for one action leaves the others alone', async () => {
    await put({ failNext: { kind: 'refused', count: 1, action: 'DescribeZones' } } satisfies Faults)
    expect(await works()).toBe(true)
    await expect(client.DescribeZones(null)).rejects.toMatchObject({ code: 'UnauthorizedOperation' })
  })

  test.each<{ calls: CallKind; outcome: string }>([
    { calls: 'reads', outcome: 'ok fail' },
    { calls: 'writes', outcome: 'fail ok' },
  ])('for $calls alone', async ({ calls, outcome }) => {
    await put({ failNext: { kind: 'refused', count: 1, calls } } satisfies Faults)
    const edit = client.ModifyImageAttribute({ ImageId: 'img-lob2y7kd', ImageDescription: 'The front door' })
    const edited = await edit.then(
      () => 'ok',
      () => 'fail',
    )
    expect(`${edited} ${(await works()) ? 'ok' : 'fail'}`).toBe(outcome)
  })

  test('changes nothing in the world', async () => {
    await put({ failNext: { kind: 'server-error', count: 1 } } satisfies Faults)
    const share = { ImageId: 'img-lob2y7kd', AccountIds: ['100023470404'], Permission: 'SHARE' }
    await expect(client.ModifyImageSharePermission(share)).rejects.toMatchObject({ code: 'InternalError' })
    const { SharePermissionSet } = await client.DescribeImageSharePermission({ ImageId: share.ImageId })
    expect(SharePermissionSet).toEqual([])
  })
})

describe('a share of faults is evenly spread', () => {
  test.each([
    { share: 0.5, pattern: 'ok fail ok fail ok fail ok fail' },
    { share: 0.25, pattern: 'ok ok ok fail ok ok ok fail' },
    { share: 1, pattern: 'fail fail fail fail fail fail fail fail' },
    { share: 0, pattern: 'ok ok ok ok ok ok ok ok' },
  ])('$share: $pattern', async ({ share, pattern }) => {
    await put({ failShare: { kind: 'throttled', share, action: 'DescribeImageQuota' } } satisfies Faults)
    const seen: string[] = []
    while (seen.length < 8) {
      seen.push((await works()) ? 'ok' : 'fail')
      await client.DescribeRegions(null)
    }
    expect(seen.join(' ')).toBe(pattern)
  })
})

test('latency is added to every answer', async () => {
  await put({ latency: 60 } satisfies Faults)
  const before = performance.now()
  await works()
  expect(performance.now() - before).toBeGreaterThanOrEqual(55)
})

test('the console endpoints themselves never fail, and {} clears', async () => {
  await put({ failShare: { kind: 'lost-connection', share: 1 } } satisfies Faults)
  expect((await fetch('http://console.test/api/console/accounts')).status).toBe(200)
  expect(await works()).toBe(false)
  await put({})
  expect(await works()).toBe(true)
})

test('a reset clears them too', async () => {
  await put({ failShare: { kind: 'throttled', share: 1 } } satisfies Faults)
  await clouds.reset()
  expect(await get()).toEqual({})
})

test.each([
  { what: 'an unknown fault', faults: { failAll: true } },
  { what: 'an unknown kind', faults: { failNext: { kind: 'sleepy', count: 1 } } },
  { what: 'a kind without a count', faults: { failNext: { kind: 'throttled' } } },
  { what: 'an unknown kind of calls', faults: { failNext: { kind: 'throttled', count: 1, calls: 'some' } } },
  { what: 'a share over 1', faults: { failShare: { kind: 'throttled', share: 2 } } },
  { what: 'a negative latency', faults: { latency: -1 } },
  { what: 'a list', faults: [] },
  { what: 'null', faults: null },
])('$what is 400 and leaves what was set', async ({ faults }) => {
  await put({ latency: 1 } satisfies Faults)
  expect((await put(faults)).status).toBe(400)
  expect(await get()).toEqual({ latency: 1 })
})
