import { describe, expect, test } from 'vitest'
import type { Image, Quota } from '../../src/clouds/huawei/wire.ts'
import { serveHuawei } from './huawei-clients.ts'
import { answerInvitation, listed, membersOf, received, share } from './huawei-calls.ts'
import { bothWays, fromConsole } from './huawei-requests.ts'
import type { Send } from './huawei-requests.ts'
import {
  armImage,
  ofRecipient,
  outsider,
  owner,
  projectOf,
  publicImage,
  recipient,
  unfinished,
  web,
} from './huawei-world.ts'

serveHuawei()
const to = projectOf(recipient)
const imageOf = async (send: Send, id: string) => (await send({ path: `/v2/images/${id}` })).body as Image

describe.each(bothWays)('$way: an image’s name and description', ({ as }) => {
  const send = as(owner)
  const patch = (body: unknown, id = web.id, by = send) =>
    by({ method: 'PATCH', path: `/v2/cloudimages/${id}`, ...(body !== undefined && { body }) })

  test('change for whoever has it, and its shares stay (C3)', async () => {
    await share(send, [web.id], [to])
    const answer = await patch([
      { op: 'replace', path: '/name', value: 'web 2' },
      { op: 'add', path: '/__description', value: 'with 文' },
    ])
    expect(answer).toMatchObject({ status: 200, body: { id: web.id, name: 'web 2', __description: 'with 文' } })
    expect(await imageOf(as(recipient), web.id)).toMatchObject({ name: 'web 2', __description: 'with 文' })
    expect(await membersOf(send, web.id)).toMatchObject([{ member_id: to, status: 'pending' }])
    await patch([{ op: 'remove', path: '/__description' }])
    expect(await imageOf(send, web.id)).not.toHaveProperty('__description')
  })

  test.each([
    { what: 'no body', body: undefined, code: 'IMG.0007' },
    { what: 'no list', body: { op: 'add', path: '/name', value: 'x' }, code: 'IMG.0001' },
    { what: 'what cannot be done', body: [{ op: 'move', path: '/name' }], code: 'IMG.0001' },
    { what: 'what is not here', body: [{ op: 'add', path: '/min_ram', value: '1' }], code: 'IMG.0105' },
    { what: 'no name', body: [{ op: 'replace', path: '/name', value: '' }], code: 'IMG.0013' },
    { what: 'a long name', body: [{ op: 'replace', path: '/name', value: 'n'.repeat(129) }], code: 'IMG.0002' },
    { what: 'a space at its end', body: [{ op: 'replace', path: '/name', value: 'web ' }], code: 'IMG.0003' },
    { what: 'a name that is taken', body: [{ op: 'replace', path: '/name', value: 'shop' }], code: 'IMG.0009' },
    {
      what: 'a long description',
      body: [{ op: 'add', path: '/__description', value: 'd'.repeat(1025) }],
      code: 'IMG.0004',
    },
    { what: 'a tag in it', body: [{ op: 'add', path: '/__description', value: '<b>' }], code: 'IMG.0054' },
    {
      what: 'replacing what is missing',
      body: [{ op: 'replace', path: '/__description', value: 'x' }],
      code: 'IMG.0035',
    },
    { what: 'removing what is missing', body: [{ op: 'remove', path: '/__description' }], code: 'IMG.0035' },
  ])('are refused: $what, $code', async ({ body, code }) => {
    expect(await patch(body)).toMatchObject({ status: 400, body: { code } })
    expect(await imageOf(send, web.id)).toMatchObject({ name: 'web' })
  })

  test('a description that is there is replaced', async () => {
    const body = [{ op: 'replace', path: '/__description', value: 'for all' }]
    expect(await patch(body, armImage.id)).toMatchObject({ body: { __description: 'for all' } })
  })

  test('are the owner’s to change, once the image is ready', async () => {
    await share(send, [web.id], [to])
    const body = [{ op: 'replace', path: '/name', value: 'mine' }]
    const notOwner = {
      status: 400,
      body: { code: 'IMG.0047', message: 'This operation can be performed only by the image owner.' },
    }
    expect(await patch(body, web.id, as(recipient))).toEqual(notOwner)
    expect(await patch(body, publicImage.id)).toEqual(notOwner)
    expect(await patch(body, ofRecipient.id)).toMatchObject({ body: { code: 'IMG.0027' } })
    expect(await patch(body, 'web')).toMatchObject({ body: { code: 'IMG.0066' } })
    expect(await patch(body, unfinished.id)).toMatchObject({ body: { code: 'IMG.0046' } })
  })
})

describe.each(bothWays)('$way: deleting', ({ as }) => {
  const [send, asRecipient] = [as(owner), as(recipient)]
  const remove = (by: Send, id: string) =>
    by({ method: 'DELETE', path: `/v2/images/${id}`, body: { delete_backup: false } })

  test('ends the image and its shares (H15)', async () => {
    await share(send, [web.id], [to])
    await answerInvitation(asRecipient, { images: [web.id], project: to, status: 'accepted' })
    expect(await remove(send, web.id)).toEqual({ status: 204, body: {} })
    expect(await listed(send, { id: web.id })).toEqual([])
    expect(await received(asRecipient, 'accepted')).toEqual([])
    expect((await remove(send, web.id)).status).toBe(404)
  })

  test('is refused to a recipient, of a public image, and of one that is being made', async () => {
    await share(send, [web.id], [to])
    const refused = (code: string, message: string) => ({ status: 400, body: { code, message } })
    expect(await remove(asRecipient, web.id)).toEqual(
      refused('IMG.0092', 'The image can only be deleted by the owner.'),
    )
    expect(await remove(send, publicImage.id)).toEqual(refused('IMG.0094', 'The public image cannot be deleted.'))
    expect(await remove(send, unfinished.id)).toEqual(refused('IMG.0090', 'The image being created cannot be deleted.'))
    expect((await remove(as(outsider), web.id)).status).toBe(404)
    expect(await membersOf(send, web.id)).toHaveLength(1)
  })
})

test.each(['/v1/cloudimages/quota', '/v1/{project}/cloudimages/quota'])('quotas at %s', async (path) => {
  const quotaOf = async (send: Send) => {
    const { body } = await send({ path })
    return (body as Quota).quotas.resources.map(({ type, used, quota }) => `${type} ${used}/${quota}`)
  }
  const [asOwner, asRecipient] = [fromConsole(owner), fromConsole(recipient)]
  expect(await quotaOf(asOwner)).toEqual(['image 9/100', 'image_shared 0/100', 'image_member 0/128'])
  await share(asOwner, [web.id, armImage.id], [to])
  await share(asOwner, [web.id], [projectOf(outsider)])
  expect(await quotaOf(asOwner)).toEqual(['image 9/100', 'image_shared 2/100', 'image_member 2/128'])
  expect(await quotaOf(asRecipient)).toEqual(['image 1/100', 'image_shared 0/100', 'image_member 0/128'])
})
