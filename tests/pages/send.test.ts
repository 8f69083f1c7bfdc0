import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { CloudError } from '../../src/clouds/cloud-error.ts'
import { send } from '../../src/clouds/send.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const throttled = new CloudError('', { kind: 'throttled' })
const fault = new CloudError('', { kind: 'unavailable', code: 'InternalError' })
const refusal = new CloudError('', { kind: 'forbidden' })
const lost = new TypeError('Failed to fetch')

/** Sends a request that meets these troubles one after the other, and is then answered; tells when it was sent. */
async function meeting(troubles: Error[], { reads, signal = null }: { reads: boolean; signal?: AbortSignal | null }) {
  const start = Date.now()
  const sentAfter: number[] = []
  const waiting = [...troubles]
  const fetch = async () => {
    sentAfter.push(Date.now() - start)
    signal?.throwIfAborted()
    if (waiting[0] === lost) throw waiting.shift()
    return new Response()
  }
  const unwrap = async () => {
    const trouble = waiting.shift()
    if (trouble) throw trouble
    return 'answered'
  }
  const sending = send(fetch, { url: '/', init: { signal }, reads }, unwrap).catch((error: unknown) => error)
  await vi.runAllTimersAsync()
  return { outcome: await sending, sentAfter }
}

describe('a read', () => {
  test.each([
    ['whose answer was lost', lost],
    ['that met a fault of the cloud', fault],
  ])('%s is sent again twice, soon', async (_what, trouble) => {
    expect(await meeting([trouble, trouble], { reads: true })).toEqual({
      outcome: 'answered',
      sentAfter: [0, 300, 1300],
    })
  })

  test('that never works fails in the end', async () => {
    const { outcome, sentAfter } = await meeting([fault, fault, fault], { reads: true })
    expect(outcome).toBe(fault)
    expect(sentAfter).toHaveLength(3)
  })

  test('that is refused is not sent again', async () => {
    expect(await meeting([refusal], { reads: true })).toEqual({ outcome: refusal, sentAfter: [0] })
  })

  test('that nobody waits for any longer ends at once', async () => {
    const controller = new AbortController()
    setTimeout(() => controller.abort(), 100)
    const { outcome, sentAfter } = await meeting([lost], { reads: true, signal: controller.signal })
    expect(outcome).toMatchObject({ name: 'AbortError' })
    expect(sentAfter).toEqual([0, 100])
  })
})

describe('a write', () => {
  test.each([
    ['whose answer was lost', lost],
    ['that met a fault of the cloud', fault],
  ])('%s is not sent again: it may have been done', async (_what, trouble) => {
    const { outcome, sentAfter } = await meeting([trouble], { reads: false })
    expect(outcome).toMatchObject({ kind: 'unavailable' })
    expect(sentAfter).toEqual([0])
  })

  test('of which there were too many in a second is sent again in the next', async () => {
    expect(await meeting([throttled], { reads: false })).toEqual({ outcome: 'answered', sentAfter: [0, 1100] })
  })
})
