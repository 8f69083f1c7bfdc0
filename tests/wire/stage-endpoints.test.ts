import { describe, expect, test } from 'vitest'
import type { World } from '../../src/clouds/console/wire.ts'
import type { WorldName } from '../../src/clouds/console/wire-stage.ts'
import { aurora, drift } from '../../mocks/worlds/everyday/accounts.ts'
import { lobby } from '../../mocks/worlds/everyday/aurora-images.ts'
import { stageConsole } from './stage-console.ts'

const beginning = Date.UTC(2026, 0, 5, 8)
const began = '2026-01-05T08:00:00.000Z'
const shareLobby = { ImageId: lobby.id, AccountIds: [drift.id], Permission: 'SHARE' }

/** A stage whose clock a test moves by itself. */
function movingStage() {
  let now = beginning
  return { ...stageConsole({ now: () => now }), passTime: (milliseconds: number) => void (now += milliseconds) }
}

describe('the world', () => {
  test('is told: its name, its journal and when it began', async () => {
    const { ask } = movingStage()
    const { status, answer } = await ask('GET', 'world')
    const { journal } = answer as World
    expect(status).toBe(200)
    expect(answer).toEqual({
      world: 'everyday',
      journal,
      origin: expect.stringMatching(/./),
      began,
      ahead: 0,
      kept: 'memory',
    })
  })

  test.each<WorldName>(['first-day', 'at-the-limits', 'troubles', 'ten-thousand', 'everyday'])(
    'can be %s instead, and starting over keeps it',
    async (world) => {
      const { stage, ask, passTime } = movingStage()
      passTime(1000)
      const chosen = await stage.begin(world)
      expect(chosen).toMatchObject({ world, began: '2026-01-05T08:00:01.000Z' })
      const again = await ask('POST', 'world')
      expect(again).toMatchObject({ status: 200, answer: { world } })
      expect((again.answer as World).journal).not.toBe(chosen.journal)
    },
  )

  test.each([{ world: 'thursday' }, { world: 'constructor' }, { world: '' }, { world: 5 }, { world: null }])(
    'cannot be %j: that is 400, and nothing changes',
    async (body) => {
      const { ask } = movingStage()
      const before = await ask('GET', 'world')
      expect(await ask('POST', 'world', body)).toEqual({ status: 400, answer: { error: 'invalid' } })
      expect(await ask('GET', 'world')).toEqual(before)
    },
  )
})

describe('the clock', () => {
  test('tells the time, the next reset and when all will be done', async () => {
    const { stage, passTime } = movingStage()
    await stage.begin('troubles')
    const reset = '2026-01-05T16:00:00.000Z'
    expect(await stage.clock()).toEqual({ now: began, nextReset: reset, allDone: '2026-01-05T09:00:00.000Z' })
    passTime(60_000)
    expect(await stage.clock()).toMatchObject({ now: '2026-01-05T08:01:00.000Z' })
    expect(await stage.moveClock('2026-01-05T09:00:00Z')).toEqual({ now: '2026-01-05T09:00:00.000Z', nextReset: reset })
    expect(await stage.moveClock(reset)).toEqual({ now: reset, nextReset: '2026-01-06T16:00:00.000Z' })
  })

  test('moves to the minute of another time zone as well', async () => {
    const { stage } = movingStage()
    expect(await stage.moveClock('2026-01-05T17:00:00+08:00')).toMatchObject({ now: '2026-01-05T09:00:00.000Z' })
  })

  test.each([
    { what: 'earlier', body: { to: '2026-01-05T07:59:59.999Z' } },
    { what: 'no time', body: { to: 'tomorrow' } },
    { what: 'nothing', body: {} },
    { what: 'no object', body: 'tomorrow' },
    { what: 'a number', body: { to: 5 } },
    { what: 'a year of five digits', body: { to: '+010000-01-01T00:00:00.000Z' } },
  ])('is not moved to $what: that is 400, and nothing changes', async ({ body }) => {
    const { stage, ask } = movingStage()
    expect(await ask('POST', 'clock', body)).toEqual({ status: 400, answer: { error: 'invalid' } })
    expect(await stage.clock()).toMatchObject({ now: began })
    expect(await stage.journal()).toEqual({ began, entries: [] })
  })
})

describe('the journal', () => {
  test('lists who did what, where and when, the newest first', async () => {
    const { stage, act, passTime } = movingStage()
    await act('ModifyImageSharePermission', shareLobby)
    passTime(1000)
    await stage.moveClock('2026-01-05T10:00:00.000Z')
    expect(await stage.journal()).toEqual({
      began,
      entries: [
        { seq: 2, when: '2026-01-05T08:00:01.000Z', what: [{ type: 'clock-moved', to: '2026-01-05T10:00:00.000Z' }] },
        {
          seq: 1,
          when: began,
          who: { cloud: 'tencent', account: { id: aurora.id, name: aurora.name }, region: 'ap-guangzhou' },
          what: [
            {
              type: 'image-shared',
              image: { id: lobby.id, name: lobby.name },
              accounts: [{ id: drift.id, name: drift.name }],
            },
          ],
        },
      ],
    })
  })

  test('is gone back in, and the world goes on from there', async () => {
    const { stage, act } = movingStage()
    const before = await stage.begin('everyday')
    await act('ModifyImageSharePermission', shareLobby)
    await act('ModifyImageSharePermission', { ...shareLobby, Permission: 'CANCEL' })
    const after = await stage.rewind(1)
    expect(after).toMatchObject({ world: 'everyday', origin: before.journal, began })
    expect(await act('DescribeImageSharePermission', { ImageId: lobby.id })).toMatchObject({
      SharePermissionSet: [{ AccountId: drift.id }],
    })
    expect(await act('ModifyImageSharePermission', shareLobby)).toHaveProperty('Error.Code')
    expect((await stage.journal()).entries.map(({ seq }) => seq)).toEqual([2, 1])
  })

  test.each([{ to: -1 }, { to: 2 }, { to: 0.5 }, { to: '1' }, { to: null }, {}, 'back'])(
    'is not gone back in to %j: that is 400, and nothing changes',
    async (body) => {
      const { stage, ask, act } = movingStage()
      await act('ModifyImageSharePermission', shareLobby)
      const before = [await ask('GET', 'world'), await stage.journal()]
      expect(await ask('POST', 'journal', body)).toEqual({ status: 400, answer: { error: 'invalid' } })
      expect([await ask('GET', 'world'), await stage.journal()]).toEqual(before)
    },
  )
})
