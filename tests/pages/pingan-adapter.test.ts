import { beforeEach, describe, expect, test } from 'vitest'
import { answerAtConsolePath } from '../../mocks/clouds/pingan/console-path.ts'
import { createRateMeter } from '../../mocks/clouds/rate-meter.ts'
import { createEngine } from '../../mocks/engine/engine.ts'
import { createFaultSwitch } from '../../mocks/faults.ts'
import { createMemoryJournal } from '../../mocks/journal/memory.ts'
import type { Outcome } from '../../src/clouds/cloud.ts'
import { openPingan } from '../../src/clouds/pingan/adapter.ts'
import { pingan } from '../../src/clouds/pingan/pingan.ts'
import {
  desktop,
  east,
  full,
  ofRecipient,
  operator,
  otherZone,
  owner,
  pinganWorld,
  publicImage,
  recipient,
  sealed,
  small,
  south,
  tenants,
  web,
  zone,
} from '../wire/pingan-world.ts'

const noon = Date.UTC(2026, 0, 31, 12)
const clock = { now: noon }
const faults = createFaultSwitch()
const address = 'http://console.test'
let engine: ReturnType<typeof createEngine>

beforeEach(() => {
  clock.now = noon
  faults.set({})
  engine = createEngine({ journal: createMemoryJournal(), world: pinganWorld, now: () => clock.now })
})

/** The adapter as an account has it, before the mock's console path. */
function opened({ id }: { id: string }, region = south, fetch?: typeof globalThis.fetch) {
  const rates = createRateMeter({ wallClock: Date.now, callsPerSecond: 1000 })
  const answer = (url: RequestInfo | URL, init?: RequestInit) =>
    answerAtConsolePath(new Request(new URL(String(url), address), init), { engine, faults, rates })
  return openPingan({ account: id, region, language: 'en', fetch: fetch ?? answer })
}

const said = (outcomes: Outcome[]) => outcomes.map(({ account, error }) => [account, error?.code])

describe('shares', () => {
  test('are one call and one outcome for each recipient, each told once (C2)', async () => {
    const told: Outcome[] = []
    const asked = [recipient.id, 'nobody', operator.id, owner.id, full.id, small.id]
    const outcomes = await opened(owner).share(web.id, asked, { onOutcome: (outcome) => told.push(outcome) })
    expect(said(outcomes)).toEqual([
      [recipient.id, undefined],
      ['nobody', 'UserNotFound'],
      [operator.id, 'UserNotMaster'],
      [owner.id, 'UserIsSelf'],
      [full.id, 'RecipientImageQuotaExceeded'],
      [small.id, undefined],
    ])
    expect(told).toEqual(outcomes)
    expect(outcomes.map(({ error }) => error?.kind)).toEqual([
      undefined,
      'not-found',
      'invalid',
      'invalid',
      'limit',
      undefined,
    ])
    const since = '2026-01-31T12:00:00.000Z'
    expect(await opened(owner).listShares(web.id)).toEqual([
      { account: recipient.id, since },
      { account: small.id, since },
    ])
    const limit = { limit: 200, used: 2, resetsAt: '2026-01-31T16:00:00.000Z' }
    expect(await opened(owner).shareAllowance?.()).toEqual(limit)
  })

  test('end for each recipient by itself', async () => {
    const asOwner = opened(owner)
    await asOwner.share(web.id, [recipient.id, small.id])
    expect(said(await asOwner.stopSharing(web.id, [recipient.id, 'nobody']))).toEqual([
      [recipient.id, undefined],
      ['nobody', 'ShareNotFound'],
    ])
    expect((await asOwner.listShares(web.id)).map(({ account }) => account)).toEqual([small.id])
  })

  test('beyond 20 are refused (P2)', async () => {
    const outcomes = await opened(owner).share(
      web.id,
      tenants.map(({ id }) => id),
    )
    expect(outcomes.filter(({ error }) => !error)).toHaveLength(20)
    expect(outcomes.at(-1)?.error).toMatchObject({ kind: 'limit', code: 'ShareTenantQuotaExceeded' })
  })

  test('whose answer was lost are looked for', async () => {
    const answering = opened(owner)
    faults.set({ failNext: { kind: 'lost-connection', count: 1, action: 'ShareImage' } })
    expect(await answering.share(web.id, [small.id])).toMatchObject([{ error: { kind: 'unavailable' } }])
    await answering.share(web.id, [recipient.id])
    faults.set({ failNext: { kind: 'lost-connection', count: 1, action: 'ShareImage' } })
    expect(await answering.share(web.id, [recipient.id])).toEqual([{ account: recipient.id }])
  })

  test('are given up by the recipient (P11)', async () => {
    const asRecipient = opened(recipient)
    await opened(owner).share(web.id, [recipient.id])
    expect((await asRecipient.listImages('received')).images).toMatchObject([{ id: web.id, owner: owner.id }])
    await asRecipient.leave?.(web.id)
    expect(await asRecipient.listImages('received')).toEqual({ images: [], total: 0 })
    await expect(asRecipient.leave?.(web.id)).rejects.toMatchObject({ kind: 'not-found' })
  })
})

test('images are told in the console’s nouns', async () => {
  const asOwner = opened(owner)
  expect(await asOwner.getImage(desktop.id)).toEqual({
    id: desktop.id,
    relation: 'own',
    name: 'desktop',
    description: 'for designers',
    state: 'available',
    kind: 'system-disk',
    os: 'Windows Server 2019',
    architecture: 'x86_64',
    sizeGiB: 80,
    createdAt: new Date(noon + desktop.created).toISOString(),
  })
  expect(await asOwner.getImage(ofRecipient.id)).toMatchObject({ relation: 'received', owner: recipient.id })
  expect(await asOwner.getImage(publicImage.id)).toMatchObject({ relation: 'public' })
  await expect(opened(recipient).getImage(web.id)).rejects.toMatchObject({ kind: 'not-found' })
  const { images, ...page } = await asOwner.listImages('own')
  expect(images.map(({ state }) => state)).toEqual(['failed', 'importing', 'available', 'available', 'available'])
  expect(page).toEqual({ total: 5 })
  expect(await asOwner.listImages('invited')).toEqual({ images: [], total: 0 })
})

test('images are changed, copied and deleted', async () => {
  const asOwner = opened(owner)
  await asOwner.editImage(web.id, { description: 'for the web' })
  expect(await asOwner.getImage(web.id)).toMatchObject({ name: 'web', description: 'for the web' })
  await expect(asOwner.editImage(web.id, { name: 'desktop' })).rejects.toMatchObject({ kind: 'name-taken' })

  const copy = await asOwner.copyImage(web.id, east, 'web there')
  expect(await opened(owner, east).getImage(copy)).toMatchObject({ name: 'web there', state: 'copying' })
  await expect(asOwner.copyImage(sealed.id, east, 'sealed')).rejects.toMatchObject({ code: 'ImageNotCopyable' })

  await asOwner.share(web.id, [recipient.id])
  await expect(asOwner.deleteImage(web.id)).rejects.toMatchObject({ kind: 'conflict', code: 'ImageStillShared' })
  await asOwner.stopSharing(web.id, [recipient.id])
  await asOwner.deleteImage(web.id)
  await expect(asOwner.getImage(web.id)).rejects.toMatchObject({ kind: 'not-found' })
})

test('instances are created, made images of, and terminated', async () => {
  const asRecipient = opened(recipient)
  const request = { image: ofRecipient.id, zone, name: 'farm', type: 'ecs.g1.large' }
  const ids = await asRecipient.createInstances({ ...request, count: 100 })
  await expect(asRecipient.createInstances({ ...request, count: 1 })).rejects.toMatchObject({ kind: 'limit' })
  clock.now += 60_000
  const { instances, ...page } = await asRecipient.listInstances()
  expect(page).toEqual({ total: 100 })
  expect(instances.at(-1)).toEqual({
    id: ids[0],
    name: 'farm-1',
    state: 'running',
    image: ofRecipient.id,
    os: ofRecipient.os,
    zone,
    type: 'ecs.g1.large',
    privateAddress: expect.stringMatching(/^10\./),
    createdAt: '2026-01-31T12:00:00.000Z',
  })
  const made = await asRecipient.createImage({ instance: ids[0] ?? '', name: 'farm', description: '' })
  expect(await asRecipient.getImage(made)).toMatchObject({ relation: 'own', state: 'creating' })
  await asRecipient.terminate?.(ids[0] ?? '')
  expect((await asRecipient.listInstances()).total).toBe(99)
})

test('a list that is longer than a page says where the next begins', async () => {
  const asOwner = opened(owner)
  const request = { image: web.id, name: 'many', type: 'ecs.c1.large' }
  await asOwner.createInstances({ ...request, zone, count: 100 })
  const [newest] = await asOwner.createInstances({ ...request, zone: otherZone, count: 1 })
  const { instances, ...first } = await asOwner.listInstances()
  expect(first).toEqual({ total: 101, next: '2' })
  expect(instances.map(({ id }) => id)).toHaveLength(100)
  expect(instances[0]?.id).toBe(newest)
  const { instances: rest, ...last } = await asOwner.listInstances(first.next)
  expect(rest).toHaveLength(1)
  expect(last).toEqual({ total: 101 })
})

test('who one is, and how many images one may have (P4, P9)', async () => {
  expect(await opened(recipient).whoAmI()).toBe(recipient.id)
  expect(await opened(operator).whoAmI()).toBe(recipient.id)
  expect(await opened(small).imageQuota?.()).toEqual({ limit: 1, used: 0 })
  await opened(owner).share(web.id, [small.id])
  expect(await opened(small).imageQuota?.()).toEqual({ limit: 1, used: 1 })
  for (const { id } of [owner, recipient, full, operator, ...tenants])
    expect(id).toMatch(pingan.profile.recipient.pattern)
  expect('1aurora').not.toMatch(pingan.profile.recipient.pattern)
})

test('regions and zones', async () => {
  expect(await opened(owner).listRegions()).toEqual([
    { id: south, name: 'South China (Shenzhen)', available: true },
    { id: east, name: 'East China (Shanghai)', available: true },
  ])
  expect((await opened(owner).listZones()).map(({ available }) => available)).toEqual([true, false, true])
})

describe('a failure', () => {
  const answering = (body: string, status: number) => async () => new Response(body, { status })
  test.each([
    {
      what: 'an error with another status',
      body: '{"Code":"ImageNotFound","Message":"gone"}',
      status: 404,
      kind: 'not-found',
    },
    { what: 'a success with another status', body: '{"Code":"Success"}', status: 500, kind: 'unavailable' },
    { what: 'no envelope', body: '{}', status: 200, kind: 'unavailable' },
    { what: 'no JSON', body: '<html>', status: 200, kind: 'unavailable' },
    { what: 'nobody who is signed in', body: '', status: 401, kind: 'signed-out' },
    { what: 'a gate', body: '', status: 403, kind: 'forbidden' },
    { what: 'a gateway that fails', body: '', status: 502, kind: 'unavailable' },
  ])('as $what is $kind', async ({ body, status, kind }) => {
    const failing = opened(owner, south, answering(body, status))
    await expect(failing.whoAmI()).rejects.toMatchObject({ kind, status })
  })

  test('of a connection is unavailable, without a code', async () => {
    const failing = opened(owner, south, async () => Promise.reject(new TypeError('network')))
    await expect(failing.whoAmI()).rejects.toMatchObject({ kind: 'unavailable', code: undefined })
  })
})
