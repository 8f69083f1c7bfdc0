import { describe, expect, test } from 'vitest'
import type { Image } from '../../src/clouds/huawei/wire.ts'
import type { ServersStarted } from '../../src/clouds/huawei/wire-resources.ts'
import { serveHuawei } from './huawei-clients.ts'
import { answerInvitation, createServers, jobOf, listed, share } from './huawei-calls.ts'
import { bothWays, fromConsole } from './huawei-requests.ts'
import type { Send } from './huawei-requests.ts'
import {
  elsewhere,
  encrypted,
  lab,
  north,
  ofRecipient,
  owner,
  projectOf,
  publicImage,
  recipient,
  singapore,
  unfinished,
  web,
  wholeMachine,
} from './huawei-world.ts'

const { clock } = serveHuawei()
const to = projectOf(recipient)
const unknown = '99999999-9999-4999-a999-999999999999'
const imageOf = async (send: Send, id: string) => (await send({ path: `/v2/images/${id}` })).body as Image

describe.each(bothWays)('$way: copying to another region', ({ as }) => {
  const send = as(owner)
  const wanted = { name: 'web there', region: singapore, project_name: singapore, agency_name: 'ims_admin_agency' }
  const copy = (body: object | undefined = wanted, id = web.id, by = send) =>
    by({ method: 'POST', path: `/v1/cloudimages/${id}/cross_region_copy`, body })

  test('makes an image over there, which nobody has yet', async () => {
    await share(send, [web.id], [to])
    const started = await copy()
    expect(await jobOf(send, started)).toMatchObject({
      status: 'RUNNING',
      job_type: 'imsCopyImageCrossRegionJob',
      entities: { process_percent: 0 },
    })
    clock.now += 20_000
    const halfway = await jobOf(send, started)
    expect(halfway).toMatchObject({ status: 'RUNNING', entities: { process_percent: 0.5 } })
    const there = as(owner, singapore)
    const id = halfway.entities.image_id ?? ''
    expect(await imageOf(there, id)).toMatchObject({ name: 'web there', status: 'saving' })
    clock.now += 20_000
    expect(await jobOf(send, started)).toMatchObject({ status: 'SUCCESS', entities: { process_percent: 1 } })
    expect(await imageOf(there, id)).toMatchObject({
      status: 'active',
      owner: projectOf(owner, singapore),
      __imagetype: 'private',
      __data_origin: `image,${north},${web.id}`,
    })
  })

  test.each([
    { what: 'no name', body: { ...wanted, name: undefined }, code: 'IMG.0001' },
    { what: 'an agency of no name', body: { ...wanted, agency_name: '' }, code: 'IMG.0151' },
    { what: 'its own region', body: { ...wanted, region: north, project_name: lab }, code: 'IMG.0142' },
    { what: 'a region there is not', body: { ...wanted, region: 'cn-east-3' }, code: 'IMG.0147' },
    { what: 'a project there is not', body: { ...wanted, project_name: 'lab' }, code: 'IMG.0145' },
    { what: 'a project of another region', body: { ...wanted, project_name: lab }, code: 'IMG.0145' },
    { what: 'a name taken over there', body: { ...wanted, name: elsewhere.name }, code: 'IMG.0009' },
    { what: 'an encrypted image', id: encrypted.id, code: 'IMG.0143' },
    { what: 'a whole machine, without the vault it would need', id: wholeMachine.id, code: 'IMG.0189' },
    { what: 'an image that is not ready', id: unfinished.id, code: 'IMG.0046' },
    { what: 'a public image', id: publicImage.id, code: 'IMG.0047' },
    { what: 'another one’s', id: ofRecipient.id, code: 'IMG.0027' },
    { what: 'a malformed image ID', id: 'web', code: 'IMG.0066' },
  ])('is refused: $what, $code', async ({ body, id, code }) => {
    expect(await copy(body, id)).toMatchObject({ status: 400, body: { code } })
    expect(await listed(as(owner, singapore))).toEqual([elsewhere.id])
  })

  test('is refused of a received image', async () => {
    await share(send, [web.id], [to])
    await answerInvitation(as(recipient), { images: [web.id], project: to, status: 'accepted' })
    expect(await copy(wanted, web.id, as(recipient))).toMatchObject({ status: 400, body: { code: 'IMG.0047' } })
  })
})

describe('an image of a server', () => {
  const send = fromConsole(recipient)
  const create = (body: object) => send({ method: 'POST', path: '/v2/cloudimages/action', body })

  test('is the project’s own, and says where it comes from', async () => {
    const server = await createServers(send, publicImage.id)
    const instance = (server.body as ServersStarted).serverIds[0] ?? ''
    expect(await create({ name: 'built', instance_id: instance })).toMatchObject({ body: { code: 'IMG.0010' } })
    clock.now += 60_000
    const started = await create({ name: 'built', description: 'here', instance_id: instance })
    clock.now += 60_000
    const { entities, ...job } = await jobOf(send, started)
    expect(job).toMatchObject({ status: 'SUCCESS', job_type: 'imsCreateImageByInstance' })
    expect(entities).toMatchObject({ image_name: 'built', process_percent: 1 })
    expect(await imageOf(send, entities.image_id ?? '')).toMatchObject({
      owner: to,
      status: 'active',
      __imagetype: 'private',
      __description: 'here',
      __data_origin: `instance,${instance}`,
    })
  })

  test.each([
    { what: 'no server', body: { name: 'built' }, code: 'IMG.0012' },
    { what: 'no name', body: { instance_id: unknown }, code: 'IMG.0013' },
    { what: 'a server there is not', body: { name: 'built', instance_id: unknown }, code: 'IMG.0005' },
    { what: 'a name that is no text', body: { name: 1, instance_id: unknown }, code: 'IMG.0001' },
  ])('is not made: $what, $code', async ({ body, code }) => {
    expect(await create(body)).toMatchObject({ status: 400, body: { code } })
  })
})
