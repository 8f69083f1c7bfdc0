import { beforeEach, describe, expect, test } from 'vitest'
import type { Member, MemberList } from '../../src/clouds/huawei/wire.ts'
import { serveHuawei } from './huawei-clients.ts'
import { listed, share } from './huawei-calls.ts'
import { bothWays, fromConsole } from './huawei-requests.ts'
import type { Send } from './huawei-requests.ts'
import { encrypted, lab, ofRecipient, outsider, owner, projectOf, publicImage, recipient, web } from './huawei-world.ts'

serveHuawei()

const member = projectOf(recipient)
const other = projectOf(recipient, lab)
const unknown = '99999999-9999-4999-a999-999999999999'

const membersPath = (image: string, one?: string) => `/v2/images/${image}/members${one ? `/${one}` : ''}`
const add = (send: Send, body: unknown = { member }, image = web.id) =>
  send({ method: 'POST', path: membersPath(image), body })
const update = (send: Send, body: unknown, image = web.id, one = member) =>
  send({ method: 'PUT', path: membersPath(image, one), body })
const remove = (send: Send, image = web.id, one = member) => send({ method: 'DELETE', path: membersPath(image, one) })
const list = (send: Send, image = web.id) => send({ path: membersPath(image) })
const show = (send: Send, image = web.id, one = member) => send({ path: membersPath(image, one) })

const rows = async (send: Send) => ((await list(send)).body as MemberList).members
const statusOf = async (send: Send) => ((await show(send)).body as Member).status

describe.each(bothWays)('$way, as upstream tests it', ({ as }) => {
  const [asOwner, asMember, asOther, asOutsider] = [as(owner), as(recipient), as(recipient, lab), as(outsider)]

  test('share, accept: pending and out of the list, then accepted and in it, with one row', async () => {
    const row = {
      status: 'pending',
      image_id: web.id,
      member_id: member,
      created_at: '2026-01-31T12:00:00Z',
      updated_at: '2026-01-31T12:00:00Z',
      schema: '/v2/schemas/member',
    }
    expect(await add(asOwner)).toEqual({ status: 200, body: row })
    expect(await listed(asMember)).not.toContain(web.id)
    expect(await update(asMember, { status: 'accepted' })).toEqual({
      status: 200,
      body: { ...row, status: 'accepted' },
    })
    expect(await listed(asMember)).toContain(web.id)
    expect(await list(asOwner)).toEqual({
      status: 200,
      body: { members: [{ ...row, status: 'accepted' }], schema: '/v2/schemas/members' },
    })
  })

  test('share, reject: out of the list both times', async () => {
    await add(asOwner)
    expect(await listed(asMember)).not.toContain(web.id)
    await update(asMember, { status: 'rejected' })
    expect(await listed(asMember)).not.toContain(web.id)
    expect(await statusOf(asOwner)).toBe('rejected')
  })

  test('removal takes the image out of the member’s list, and the row away', async () => {
    await add(asOwner)
    await update(asMember, { status: 'accepted' })
    expect(await remove(asOwner)).toEqual({ status: 204, body: {} })
    expect(await listed(asMember)).not.toContain(web.id)
    expect(await rows(asOwner)).toEqual([])
    expect((await show(asOwner)).status).toBe(404)
  })

  test('an image of one’s own that nobody has has no members', async () => {
    expect(await list(asOwner)).toEqual({ status: 200, body: { members: [], schema: '/v2/schemas/members' } })
  })

  describe('who sees what', () => {
    beforeEach(async () => {
      await share(fromConsole(owner), [web.id], [member, other])
    })

    test.each([
      { who: 'the owner all', send: asOwner, seen: [member, other] },
      { who: 'a member its own row', send: asMember, seen: [member] },
      { who: 'another member its own', send: asOther, seen: [other] },
    ])('$who', async ({ send, seen }) => {
      expect((await rows(send)).map(({ member_id }) => member_id)).toEqual(seen)
      const found = await Promise.all([member, other].map(async (one) => (await show(send, web.id, one)).status))
      expect(found).toEqual([member, other].map((one) => (seen.includes(one) ? 200 : 404)))
    })

    test('an outsider nothing, not even that there is an image', async () => {
      expect((await list(asOutsider)).status).toBe(404)
      expect((await show(asOutsider)).status).toBe(404)
      expect((await asOutsider({ path: `/v2/images/${web.id}` })).status).toBe(404)
    })

    test('a member the image itself, whatever it has answered', async () => {
      for (const status of ['pending', 'accepted', 'rejected']) {
        if (status !== 'pending') await update(asMember, { status })
        expect(await asMember({ path: `/v2/images/${web.id}` })).toMatchObject({
          status: 200,
          body: { id: web.id, owner: projectOf(owner), visibility: 'shared', __imagetype: 'shared' },
        })
      }
    })

    test('each project alone lists what it was asked about', async () => {
      const query = { member_status: 'pending', visibility: 'shared' }
      expect(await listed(asMember, query)).toEqual([web.id])
      expect(await listed(asOther, query)).toEqual([web.id])
      expect(await listed(asOutsider, query)).toEqual([])
    })
  })

  test.each([
    { what: 'no body', body: undefined, status: 400 },
    { what: 'no member', body: {}, status: 400 },
    { what: 'an empty member', body: { member: '' }, status: 400 },
    { what: 'a list as body', body: [member], status: 400 },
    { what: 'an emoji as member', body: { member: '😀' }, status: 400 },
    { what: 'oneself', body: { member: projectOf(owner) }, status: 400 },
    { what: 'an image that is not there', image: unknown, status: 404 },
    { what: 'another one’s image', image: ofRecipient.id, status: 404 },
    { what: 'a public image', image: publicImage.id, status: 403 },
    { what: 'an encrypted image', image: encrypted.id, status: 403 },
  ])('adding is refused: $what, $status', async ({ body = { member }, image, status, what }) => {
    const sent = what === 'no body' ? undefined : body
    expect((await asOwner({ method: 'POST', path: membersPath(image ?? web.id), body: sent })).status).toBe(status)
    expect(await rows(fromConsole(owner))).toEqual([])
  })

  test('adding whom there is already is a conflict, and leaves the answer as it was', async () => {
    await add(asOwner)
    await update(asMember, { status: 'accepted' })
    expect((await add(asOwner)).status).toBe(409)
    expect(await statusOf(asOwner)).toBe('accepted')
  })

  test('a member adds no members', async () => {
    await add(asOwner)
    expect((await add(asMember, { member: projectOf(outsider) })).status).toBe(403)
    expect(await rows(asOwner)).toHaveLength(1)
  })

  test.each([
    { what: 'the owner', send: asOwner, body: { status: 'accepted' }, status: 403 },
    { what: 'an outsider', send: asOutsider, body: { status: 'accepted' }, status: 404 },
    { what: 'an outsider for itself', send: asOutsider, one: projectOf(outsider), status: 404 },
    { what: 'another project of the account', send: asOther, body: { status: 'accepted' }, status: 404 },
    { what: 'the member for another row', send: asMember, one: other, status: 404 },
    { what: 'of a public image', send: asMember, image: publicImage.id, status: 403 },
    { what: 'of an image that is not there', send: asMember, image: unknown, status: 404 },
    { what: 'an unknown status', send: asMember, body: { status: 'accept' }, status: 400 },
    { what: 'back to pending', send: asMember, body: { status: 'pending' }, status: 400 },
    { what: 'no status', send: asMember, body: {}, status: 400 },
    { what: 'a list as body', send: asMember, body: ['accepted'], status: 400 },
  ])('answering is refused: $what, $status', async ({ send, body = { status: 'accepted' }, image, one, status }) => {
    await add(asOwner)
    expect((await update(send, body, image, one)).status).toBe(status)
    expect(await statusOf(asOwner)).toBe('pending')
    expect(await listed(asMember)).not.toContain(web.id)
  })

  test.each([
    { what: 'the member itself', send: asMember, status: 403 },
    { what: 'an outsider', send: asOutsider, status: 404 },
    { what: 'who is no member', send: asOwner, one: other, status: 404 },
    { what: 'of a public image', send: asOwner, image: publicImage.id, status: 403 },
    { what: 'of an image that is not there', send: asOwner, image: unknown, status: 404 },
  ])('removing is refused: $what, $status', async ({ send, image, one, status }) => {
    await add(asOwner)
    expect((await remove(send, image, one)).status).toBe(status)
    expect(await rows(asOwner)).toHaveLength(1)
  })

  test('a public image lists and shows no members', async () => {
    expect((await list(asOwner, publicImage.id)).status).toBe(403)
    expect((await show(asOwner, publicImage.id)).status).toBe(404)
  })
})

describe('what the errors say', () => {
  test.each([
    {
      what: 'not found',
      request: () => list(fromConsole(owner), unknown),
      code: '404 Not Found',
      message: `Image ${unknown} not found.<br /><br />\n\n\n`,
    },
    {
      what: 'an image not found',
      request: () => fromConsole(owner)({ path: `/v2/images/${unknown}` }),
      code: '404 Not Found',
      message: `No image found with ID ${unknown}<br /><br />\n\n\n`,
    },
    {
      what: 'forbidden',
      request: () => list(fromConsole(owner), publicImage.id),
      code: '403 Forbidden',
      message: `Not allowed to list members for image ${publicImage.id}: Only shared images have members.<br /><br />\n\n\n`,
    },
    {
      what: 'forbidden to create',
      request: () => add(fromConsole(owner), { member }, publicImage.id),
      code: '403 Forbidden',
      message: `Not allowed to create members for image ${publicImage.id}.<br /><br />\n\n\n`,
    },
    {
      what: 'no such row',
      request: () => remove(fromConsole(owner)),
      code: '404 Not Found',
      message: `${member} not found in the member list of the image ${web.id}.<br /><br />\n\n\n`,
    },
  ])('$what', async ({ request, code, message }) => {
    expect((await request()).body).toEqual({ code, message })
  })
})
