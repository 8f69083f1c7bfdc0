import { setupServer } from 'msw/node'
import { afterAll, describe, expect, test } from 'vitest'
import { apiHandlers } from '../../mocks/clouds/handlers.ts'
import { createRateMeter } from '../../mocks/clouds/rate-meter.ts'
import { createEngine } from '../../mocks/engine/engine.ts'
import { createFaultSwitch } from '../../mocks/faults.ts'
import { formatVersion } from '../../mocks/journal/journal.ts'
import type { Journal } from '../../mocks/journal/journal.ts'
import { createMemoryJournal } from '../../mocks/journal/memory.ts'
import type { FaultKind, Faults } from '../../src/clouds/console/wire.ts'
import { noon, serveHuawei } from './huawei-clients.ts'
import { membersOf, share } from './huawei-calls.ts'
import { bothWays, fromConsole, signed } from './huawei-requests.ts'
import { huaweiWorld, lab, outsider, owner, projectOf, recipient, web } from './huawei-world.ts'

/** Stands still until a test moves it: a call's time on a slow machine does not matter. */
const wall = { ahead: 0, began: Date.now() }
serveHuawei({ wallClock: () => wall.began + wall.ahead })

const list = { path: '/v2/cloudimages', query: { limit: 1 } }
const setFaults = (faults: Faults) =>
  fetch('http://console.test/api/console/stage/faults', { method: 'PUT', body: JSON.stringify(faults) })

describe.each(bothWays)('$way: a fault', ({ as }) => {
  const send = as(owner)

  test.each<{ kind: FaultKind; status: number; code: string }>([
    { kind: 'throttled', status: 429, code: 'APIGW.0308' },
    { kind: 'refused', status: 403, code: 'APIGW.0302' },
    { kind: 'server-error', status: 500, code: 'APIGW.0601' },
  ])('of kind $kind is $status $code, once', async ({ kind, status, code }) => {
    await setFaults({ failNext: { kind, count: 1 } })
    expect(await send(list)).toMatchObject({ status, body: { code } })
    expect(await send(list)).toMatchObject({ status: 200 })
  })

  test('goes by the SDK’s name of a call', async () => {
    await setFaults({ failNext: { kind: 'refused', count: 1, action: 'BatchAddMembers' } })
    expect(await send(list)).toMatchObject({ status: 200 })
    expect(await share(send, [web.id], [projectOf(recipient)])).toMatchObject({ status: 403 })
    expect(await membersOf(send, web.id)).toEqual([])
  })

  test('of a lost connection gives no answer', async () => {
    await setFaults({ failNext: { kind: 'lost-connection', count: 1 } })
    expect(await Promise.allSettled([send(list)])).toMatchObject([{ status: 'rejected' }])
    expect(await send(list)).toMatchObject({ status: 200 })
  })
})

describe('more calls in a second than the gateway takes', () => {
  test('are refused, for each call, account and project apart', async () => {
    const send = fromConsole(owner)
    const statuses: number[] = []
    for (let n = 0; n < 201; n++) statuses.push((await send(list)).status)
    expect(statuses.filter((status) => status === 200)).toHaveLength(200)
    expect(await send(list)).toEqual({
      status: 429,
      body: {
        code: 'APIGW.0308',
        message: 'The throttling threshold has been reached: policy user over ratelimit,limit:200,time:1 second',
      },
    })
    expect(await send({ path: '/v1/cloudimages/quota' })).toMatchObject({ status: 200 })
    expect(await fromConsole(outsider)(list)).toMatchObject({ status: 200 })
    expect(await fromConsole(owner, lab)(list)).toMatchObject({ status: 200 })
    // The other way in leads to the same gateway.
    expect(await signed(owner)(list)).toMatchObject({ status: 429 })
    wall.ahead += 1000
    expect(await send(list)).toMatchObject({ status: 200 })
  })
})

describe('trouble with what the world is kept in', () => {
  const memory = createMemoryJournal()
  const trouble: { on?: 'full' | 'newer' } = {}
  const journal: Journal = {
    ...memory,
    read: async (known) => {
      const opening = { format: formatVersion + 1, world: huaweiWorld.name, began: noon }
      return trouble.on === 'newer' ? { journal: 'newer', rows: [{ seq: 0, body: opening }] } : memory.read(known)
    },
    transact: async (known, decide) => {
      if (trouble.on === 'full') throw new DOMException('The disk is full', 'QuotaExceededError')
      return memory.transact(known, decide)
    },
  }
  const backend = {
    engine: createEngine({ journal, world: huaweiWorld, now: () => noon }),
    faults: createFaultSwitch(),
    rates: createRateMeter({ wallClock: Date.now }),
  }
  const server = setupServer(...apiHandlers(backend))
  afterAll(() => server.close())

  test('is the gateway’s error, with a code that says which', async () => {
    server.listen({ onUnhandledFrame: 'error' })
    const send = fromConsole(owner)
    expect(await send(list)).toMatchObject({ status: 200 })
    trouble.on = 'full'
    expect(await share(send, [web.id], [projectOf(recipient)])).toMatchObject({
      status: 500,
      body: { code: 'APIGW.0601.NoRoom', message: expect.stringContaining('The disk is full') },
    })
    trouble.on = 'newer'
    expect(await send(list)).toMatchObject({ status: 500, body: { code: 'APIGW.0601.NewerVersion' } })
  })
})
