import * as fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { kindOf as kindOfAlibaba } from '../../src/clouds/alibaba/error-kinds.ts'
import { inAccountBatches } from '../../src/clouds/batches.ts'
import { CloudError } from '../../src/clouds/cloud-error.ts'
import type { Outcome } from '../../src/clouds/cloud.ts'
import { pace } from '../../src/clouds/pace.ts'
import { kindOfStatus } from '../../src/clouds/error-kinds.ts'
import { kindOf as kindOfPingan } from '../../src/clouds/pingan/error-kinds.ts'
import { kindOf } from '../../src/clouds/tencent/error-kinds.ts'
import { nearestLanguage } from '../../src/i18n/languages.ts'

const accountLists = fc.uniqueArray(fc.stringMatching(/^\d{7}$/), { maxLength: 40 })
const sizes = fc.integer({ min: 1, max: 12 })
const refusal = (code: string) => new CloudError('', { kind: 'invalid', code })
const noAnswer = new CloudError('', { kind: 'unavailable' })
const nothingDone = async () => new Set<string>()

describe('a write in batches (C2)', () => {
  test('gives every account exactly one outcome: its own refusal, or none', async () => {
    const parted = accountLists.chain((accounts) =>
      fc.record({ accounts: fc.constant(accounts), bad: fc.subarray(accounts) }),
    )
    await fc.assert(
      fc.asyncProperty(parted, sizes, async ({ accounts, bad }, size) => {
        const done: string[] = []
        const reported: Outcome[] = []
        const send = async (batch: string[]) => {
          expect(batch.length).toBeLessThanOrEqual(size)
          const refused = batch.find((account) => bad.includes(account))
          if (refused) throw refusal(`Bad.${batch.length === 1 ? refused : 'Batch'}`)
          done.push(...batch)
        }
        const batches = { size, send, mayBelongToOne: () => true, alreadyDone: nothingDone }
        const outcomes = await inAccountBatches(accounts, batches, { onOutcome: (outcome) => reported.push(outcome) })
        expect(outcomes.map(({ account }) => account)).toEqual(accounts)
        expect(reported).toEqual(outcomes)
        expect(done).toEqual(accounts.filter((account) => !bad.includes(account)))
        const refused = outcomes.filter(({ error }) => error)
        expect(refused.map(({ error }) => error?.code)).toEqual(bad.map((account) => `Bad.${account}`))
      }),
    )
  })

  test('fills the room that is left, no more and no less', async () => {
    await fc.assert(
      fc.asyncProperty(accountLists, sizes, fc.nat(40), async (accounts, size, room) => {
        const done: string[] = []
        const send = async (batch: string[]) => {
          if (done.length + batch.length > room) throw refusal('OverQuota')
          done.push(...batch)
        }
        const batches = { size, send, mayBelongToOne: () => true, alreadyDone: nothingDone }
        const outcomes = await inAccountBatches(accounts, batches)
        expect(outcomes).toHaveLength(accounts.length)
        expect(done).toEqual(accounts.slice(0, room))
        expect(outcomes.filter(({ error }) => !error).map(({ account }) => account)).toEqual(done)
      }),
    )
  })

  test('does not halve for a refusal that concerns all of them', async () => {
    const send = vi.fn<() => Promise<void>>().mockRejectedValue(refusal('UnauthorizedOperation'))
    const batches = { size: 10, send, mayBelongToOne: () => false, alreadyDone: nothingDone }
    const outcomes = await inAccountBatches(['1', '2', '3'], batches)
    expect(outcomes.map(({ account, error }) => [account, error?.code])).toEqual(
      ['1', '2', '3'].map((account) => [account, 'UnauthorizedOperation']),
    )
    expect(send).toHaveBeenCalledTimes(1)
  })

  test('looks again when an answer was lost: what was done is done', async () => {
    const send = async () => Promise.reject(noAnswer)
    const batches = { size: 10, send, mayBelongToOne: () => false, alreadyDone: async () => new Set(['2']) }
    expect(await inAccountBatches(['1', '2', '3'], batches)).toEqual([
      { account: '2' },
      { account: '1', error: noAnswer },
      { account: '3', error: noAnswer },
    ])
  })

  test('takes none for done when it cannot look again', async () => {
    const lost = async () => Promise.reject(noAnswer)
    const batches = { size: 10, send: lost, mayBelongToOne: () => false, alreadyDone: lost }
    expect(await inAccountBatches(['1'], batches)).toEqual([{ account: '1', error: noAnswer }])
  })

  test('stops between two calls; what was not sent has no outcome', async () => {
    const controller = new AbortController()
    const send = async () => controller.abort()
    const batches = { size: 2, send, mayBelongToOne: () => false, alreadyDone: nothingDone }
    const outcomes = await inAccountBatches(['1', '2', '3'], batches, { signal: controller.signal })
    expect(outcomes).toEqual([{ account: '1' }, { account: '2' }])
  })

  test('passes on what is not of the cloud', async () => {
    const send = async () => Promise.reject(new TypeError('ours'))
    const batches = { size: 2, send, mayBelongToOne: () => true, alreadyDone: nothingDone }
    await expect(inAccountBatches(['1'], batches)).rejects.toThrow('ours')
  })
})

describe('a paced call', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  test('waits its turn: in no second do more begin than allowed, and none waits longer than it must', async () => {
    const paced = pace(3)
    const began: number[] = []
    const start = performance.now()
    const calls = Array.from({ length: 8 }, () => paced(async () => began.push(performance.now() - start)))
    await vi.runAllTimersAsync()
    await Promise.all(calls)
    expect(began).toEqual([0, 0, 0, 1000, 1000, 1000, 2000, 2000])
  })

  test('that is no longer wanted gives its place up', async () => {
    const paced = pace(1)
    const controller = new AbortController()
    const start = performance.now()
    const never = vi.fn<() => Promise<void>>()
    const elapsed = () => paced(async () => performance.now() - start)
    const all = Promise.allSettled([elapsed(), paced(never, controller.signal), elapsed()])
    controller.abort()
    await vi.runAllTimersAsync()
    expect(await all).toMatchObject([{ value: 0 }, { reason: { name: 'AbortError' } }, { value: 1000 }])
    expect(never).not.toHaveBeenCalled()
  })

  test('that fails takes only its own turn', async () => {
    const paced = pace(1)
    const all = Promise.allSettled([paced(async () => Promise.reject(new Error('mine'))), paced(async () => 'next')])
    await vi.runAllTimersAsync()
    expect(await all).toMatchObject([{ reason: { message: 'mine' } }, { value: 'next' }])
  })
})

test.each([
  ['OverQuota', 'limit'],
  ['LimitExceeded.InstanceQuota', 'limit'],
  ['RequestLimitExceeded', 'throttled'],
  ['RequestLimitExceeded.UinLimitExceeded', 'throttled'],
  ['AuthFailure.SignatureExpire', 'signed-out'],
  ['AuthFailure.UnauthorizedOperation', 'forbidden'],
  ['UnauthorizedOperation.ImageNotBelongToAccount', 'forbidden'],
  ['InvalidAccountId.NotFound', 'not-found'],
  ['InvalidImageId.NotFound', 'not-found'],
  ['InvalidImageId.Malformed', 'not-found'],
  ['InvalidImageName.Duplicate', 'name-taken'],
  ['FailedOperation.AccountAlreadyExists', 'conflict'],
  ['FailedOperation.BYOLImageShareFailed', 'invalid'],
  ['InternalError', 'unavailable'],
  ['NeverHeardOf.This', 'invalid'],
])('Tencent’s %s is of the kind %s', (code, kind) => {
  expect(kindOf(code)).toBe(kind)
})

test.each([
  ['QuotaExceed.ShareImageUser', 403, 'limit'],
  ['Throttling.User', 400, 'throttled'],
  ['InvalidAccessKeyId.NotFound', 404, 'signed-out'],
  ['InvalidAccount.NotFound', 404, 'not-found'],
  // Its status says that something was not found.
  ['InvalidAccount.Forbbiden', 404, 'invalid'],
  ['SharedImageDeleted', 403, 'not-found'],
  ['ImageUseShared', 403, 'conflict'],
  ['IncorrectInstanceStatus.Initializing', 403, 'conflict'],
  ['InvalidImageName.Duplicated', 400, 'name-taken'],
  ['InvalidImageName.Malformed', 400, 'invalid'],
  ['NeverHeardOf.This', 403, 'forbidden'],
  ['NeverHeardOf.This', 503, 'unavailable'],
  // Not from this API, but from what stands before it.
  [undefined, 400, 'unavailable'],
])('Alibaba’s %s with status %i is of the kind %s', (code, status, kind) => {
  expect(kindOfAlibaba(code, status)).toBe(kind)
})

test.each([
  ['ShareTenantQuotaExceeded', 'limit'],
  ['ShareDailyQuotaExceeded', 'limit'],
  ['RecipientImageQuotaExceeded', 'limit'],
  ['UserNotFound', 'not-found'],
  ['UserNotMaster', 'invalid'],
  ['ImageNotOwned', 'forbidden'],
  ['ShareAlreadyExists', 'conflict'],
  ['RequestLimitExceeded', 'throttled'],
  ['TimestampExpired', 'signed-out'],
  ['NeverHeardOfThis', 'invalid'],
])('Ping An’s %s is of the kind %s', (code, kind) => {
  expect(kindOfPingan(code)).toBe(kind)
})

test.each([
  [401, 'signed-out'],
  [403, 'forbidden'],
  [429, 'throttled'],
  [502, 'unavailable'],
])('an answer of Ping An without a code, with status %i, is of the kind %s', (status, kind) => {
  expect(kindOfStatus(status)).toBe(kind)
})

test.each([
  [['en-GB', 'zh'], 'en'],
  [['zh-TW'], 'zh-CN'],
  [['pt-PT', 'en'], 'pt-BR'],
  [['fr-FR', 'id-ID'], 'id'],
  [['PT-br'], 'pt-BR'],
  [['fr'], 'en'],
  [[], 'en'],
])('a browser that speaks %s gets %s', (spoken, language) => {
  expect(nearestLanguage(spoken)).toBe(language)
})
