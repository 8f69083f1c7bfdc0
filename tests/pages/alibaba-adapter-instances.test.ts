import { describe, expect, test } from 'vitest'
import { alibaba } from '../../src/clouds/alibaba/alibaba.ts'
import { kindOf } from '../../src/clouds/alibaba/error-kinds.ts'
import { clock, ids, opened, requests } from '../support/pages/alibaba-adapter.ts'
import {
  crowd,
  hangzhou,
  owner,
  ramUser,
  recipient,
  running,
  singapore,
  stopped,
  used,
  web,
} from '../wire/alibaba-world.ts'

const instanceOf = async (cloud: ReturnType<typeof opened>, id: string) =>
  (await cloud.listInstances()).instances.find((instance) => instance.id === id)

describe('instances', () => {
  test('are created, numbered, and listed in the console’s nouns', async () => {
    const asOwner = opened(owner)
    const request = { image: web.id, zone: 'cn-hangzhou-i', name: 'web', type: 'ecs.g7.large' }
    const made = await asOwner.createInstances({ ...request, count: 2 })
    expect(await instanceOf(asOwner, made[0] ?? '')).toEqual({
      id: made[0],
      name: 'web001',
      state: 'pending',
      image: web.id,
      os: web.os,
      zone: 'cn-hangzhou-i',
      type: 'ecs.g7.large',
      privateAddress: expect.stringMatching(/^10\./),
      createdAt: '2026-01-31T12:00Z',
    })
    clock.now += 8_000
    expect((await asOwner.listInstances()).instances.map(({ state }) => state)).toEqual([
      'running',
      'running',
      'stopped',
      'running',
    ])
    await asOwner.createInstances({ ...request, count: 100 })
    const { instances, ...page } = await asOwner.listInstances()
    expect(instances).toHaveLength(100)
    expect(page).toEqual({ total: 104, next: '2' })
    expect((await asOwner.listInstances(page.next)).instances.at(-1)).toMatchObject({ id: running.id })
  })

  test('are stopped and started', async () => {
    const asOwner = opened(owner)
    await asOwner.stop?.(running.id)
    expect(await instanceOf(asOwner, running.id)).toMatchObject({ state: 'changing' })
    clock.now += 5_000
    expect(await instanceOf(asOwner, running.id)).toMatchObject({ state: 'stopped' })
    await asOwner.start?.(running.id)
    await expect(asOwner.start?.(running.id)).rejects.toMatchObject({ kind: 'conflict' })
  })

  test.each(['reinstall', 'reinitialise'] as const)('are changing while one is to %s', async (what) => {
    const asOwner = opened(owner)
    const change = (id: string) => (what === 'reinstall' ? asOwner.reinstall?.(id, web.id) : asOwner.reinitialise?.(id))
    await expect(change(running.id)).rejects.toMatchObject({ kind: 'conflict', code: 'IncorrectInstanceStatus' })
    await change(stopped.id)
    expect(await instanceOf(asOwner, stopped.id)).toMatchObject({ state: 'changing' })
    clock.now += 12_000
    const image = what === 'reinstall' ? web.id : used.id
    expect(await instanceOf(asOwner, stopped.id)).toMatchObject({ state: 'stopped', image })
  })

  test('A13: are not put back to an image that the owner shares no more', async () => {
    const [asOwner, asRecipient] = [opened(owner), opened(recipient)]
    await asOwner.share(web.id, [recipient.id])
    const request = { image: web.id, zone: 'cn-hangzhou-i', name: 'site', type: 'ecs.g6.large', count: 1 }
    const [id = ''] = await asRecipient.createInstances(request)
    clock.now += 8_000
    await asRecipient.stop?.(id)
    clock.now += 5_000
    await asOwner.stopSharing(web.id, [recipient.id])
    await expect(asRecipient.reinitialise?.(id)).rejects.toMatchObject({
      kind: 'not-found',
      code: 'SharedImageDeleted',
    })
    await expect(asRecipient.reinstall?.(id, web.id)).rejects.toMatchObject({ kind: 'not-found' })
  })

  test('are terminated though they run, and images made of them', async () => {
    const asOwner = opened(owner)
    const image = await asOwner.createImage({ instance: running.id, name: 'of-running', description: '' })
    expect(await asOwner.getImage(image)).toMatchObject({ relation: 'own', state: 'creating', description: '' })
    await asOwner.terminate?.(running.id)
    expect(await instanceOf(asOwner, running.id)).toBeUndefined()
    await expect(asOwner.reinitialise?.(running.id)).rejects.toMatchObject({ kind: 'not-found' })
  })
})

test('who one is (A14)', async () => {
  expect(await opened(recipient).whoAmI()).toBe(recipient.id)
  expect(await opened(ramUser).whoAmI()).toBe(recipient.id)
  expect(requests[0]?.url).toBe('http://console.test/api/alibaba/cn-hangzhou/sts/')
  for (const id of ids([owner, recipient, ...crowd])) expect(id).toMatch(alibaba.profile.recipient.pattern)
  expect('123456789012').not.toMatch(alibaba.profile.recipient.pattern)
  expect(opened(owner).imageQuota).toBeUndefined()
})

test('regions and zones', async () => {
  expect(await opened(owner).listRegions()).toEqual([
    { id: hangzhou, name: 'China (Hangzhou)', available: true },
    { id: singapore, name: 'Singapore', available: true },
  ])
  expect(await opened(owner, { language: 'zh-CN' }).listZones()).toEqual([
    { id: 'cn-hangzhou-i', name: '可用区 cn-hangzhou-i', available: true },
    { id: 'cn-hangzhou-h', name: '可用区 cn-hangzhou-h', available: false },
  ])
})

describe('a failure', () => {
  const answering = (body: string, status: number) => async () => new Response(body, { status })
  test.each([
    { what: 'a refusal', body: '{"Code":"ImageUseShared","Message":"x"}', status: 403, kind: 'conflict' },
    { what: 'no JSON', body: '<html>', status: 200, kind: 'unavailable' },
    { what: 'nobody who is signed in', body: '', status: 401, kind: 'signed-out' },
    { what: 'a gate', body: '', status: 403, kind: 'forbidden' },
    { what: 'a gateway that fails', body: '', status: 502, kind: 'unavailable' },
  ])('as $what is $kind', async ({ body, status, kind }) => {
    const failing = opened(owner, { fetch: answering(body, status) })
    await expect(failing.whoAmI()).rejects.toMatchObject({ kind, status })
  })

  test('of a connection is unavailable, without a code', async () => {
    const failing = opened(owner, { fetch: async () => Promise.reject(new TypeError('network')) })
    await expect(failing.whoAmI()).rejects.toMatchObject({ kind: 'unavailable', code: undefined })
  })

  test.each([
    ['QuotaExceed.Image', 403, 'limit'],
    ['Throttling.User', 400, 'throttled'],
    ['InvalidAccessKeyId.NotFound', 404, 'signed-out'],
    ['InvalidAccount.Forbbiden', 404, 'invalid'],
    ['InvalidAccount.NotFound', 404, 'not-found'],
    ['InvalidImageName.Duplicated', 400, 'name-taken'],
    ['InvalidImageName.Malformed', 400, 'invalid'],
    ['InvalidSystemDiskSize.LessThanImageSize', 404, 'invalid'],
    ['IncorrectInstanceStatus.Initializing', 403, 'conflict'],
    ['InvalidDiskId.OperationNotSupported', 404, 'not-found'],
    ['SharedImageDeleted', 403, 'not-found'],
    ['Forbidden.RAM', 403, 'forbidden'],
    ['InternalError', 500, 'unavailable'],
    ['InternalError.NoRoom', 500, 'no-room'],
    ['NeverHeardOf.This', 400, 'invalid'],
  ])('%s with %i is of the kind %s', (code, status, kind) => {
    expect(kindOf(code, status)).toBe(kind)
  })
})
