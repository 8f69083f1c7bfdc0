import {
  ChangeServerOsWithCloudInitRequest,
  CreateServersRequest,
  EcsClient,
  ListServersDetailsRequest,
  NovaListAvailabilityZonesRequest,
  ShowJobRequest,
} from '@huaweicloud/huaweicloud-sdk-ecs'
import { describe, expect, test } from 'vitest'
import type { JobStarted } from '../../src/clouds/huawei/wire.ts'
import type { ServersStarted, VpcList } from '../../src/clouds/huawei/wire-resources.ts'
import { hcClient, serveHuawei } from './huawei-clients.ts'
import { answerInvitation, createServers, jobOf, serverOf, serversOf, share, stopSharing } from './huawei-calls.ts'
import { fromConsole } from './huawei-requests.ts'
import type { Query } from './huawei-requests.ts'
import {
  database,
  dataDisk,
  encrypted,
  ofRecipient,
  outsider,
  owner,
  projectOf,
  publicImage,
  recipient,
  web,
} from './huawei-world.ts'

const { clock } = serveHuawei()

const project = projectOf(recipient)
const [asOwner, asRecipient] = [fromConsole(owner), fromConsole(recipient)]
const sdk = new EcsClient(hcClient(recipient, 'ecs'))
const zone = 'cn-north-4a'

const create = (image: string, more?: object) => createServers(asRecipient, image, more)
const servers = (query?: Query) => serversOf(asRecipient, query)

async function accept(image: string, status = 'accepted') {
  await share(asOwner, [image], [project])
  await answerInvitation(asRecipient, { images: [image], project, status })
}

describe('by the official SDK', () => {
  test('servers are made of an accepted image, and given another system (H9)', async () => {
    await accept(web.id)
    const request = new CreateServersRequest().withBody((await serverOf(asRecipient, web.id, { count: 2 })) as never)
    const started = (await sdk.createServers(request)) as unknown as ServersStarted
    expect(started).toMatchObject({ serverIds: [expect.any(String), expect.any(String)] })
    const [first = '', second = ''] = started.serverIds

    const job = () => sdk.showJob(new ShowJobRequest().withJobId(started.job_id))
    expect(await job()).toMatchObject({
      status: 'RUNNING',
      job_type: 'createServer',
      entities: { sub_jobs_total: 2, sub_jobs: [{ status: 'RUNNING', entities: { server_id: first } }, {}] },
    })
    const details = () => sdk.listServersDetails(new ListServersDetailsRequest())
    expect(await details()).toMatchObject({ count: 2, servers: [{ status: 'BUILD' }, { status: 'BUILD' }] })

    clock.now += 60_000
    expect(await job()).toMatchObject({
      status: 'SUCCESS',
      entities: {
        sub_jobs: [{ job_type: 'createSingleServer', status: 'SUCCESS' }, { entities: { server_id: second } }],
      },
    })
    expect(await details()).toMatchObject({
      servers: [
        { id: second, name: 'shop-0002', status: 'ACTIVE' },
        {
          id: first,
          name: 'shop-0001',
          status: 'ACTIVE',
          image: { id: web.id },
          metadata: { 'metering.imagetype': 'shared' },
        },
      ],
    })

    await accept(database.id)
    const change = new ChangeServerOsWithCloudInitRequest()
      .withServerId(first)
      .withBody({ 'os-change': { imageid: database.id, mode: 'withStopServer' } } as never)
    const { job_id } = (await sdk.changeServerOsWithCloudInit(change)) as unknown as JobStarted
    expect(await servers({ server_id: first })).toMatchObject({ servers: [{ status: 'REBUILD' }] })
    clock.now += 60_000
    expect(await sdk.showJob(new ShowJobRequest().withJobId(job_id))).toMatchObject({
      status: 'SUCCESS',
      job_type: 'changeOsWithCloudInit',
      entities: { server_id: first },
    })
    expect(await servers({ server_id: first })).toMatchObject({
      count: 1,
      servers: [
        { status: 'ACTIVE', image: { id: database.id }, metadata: { os_type: 'Windows', image_name: 'database' } },
      ],
    })
  })

  test('zones say which are sold out', async () => {
    expect(await sdk.novaListAvailabilityZones(new NovaListAvailabilityZonesRequest())).toMatchObject({
      availabilityZoneInfo: [
        { zoneName: zone, zoneState: { available: true } },
        { zoneName: 'cn-north-4b', zoneState: { available: false } },
      ],
    })
  })
})

describe('what servers are made of', () => {
  test.each([
    { what: 'one’s own', image: ofRecipient.id, status: 200 },
    { what: 'a public one', image: publicImage.id, status: 200 },
    { what: 'one that waits for an answer (H4)', image: web.id, given: 'pending', code: 'Ecs.0031' },
    { what: 'a rejected one, as the documents say', image: web.id, given: 'rejected', status: 200 },
    { what: 'another one’s', image: web.id, code: 'Ecs.0031' },
    { what: 'a data disk’s', image: dataDisk.id, given: 'accepted', code: 'Ecs.0007' },
  ])('$what: $status$code', async ({ image, given, status = 400, code }) => {
    if (given) await share(asOwner, [image], [project])
    if (given && given !== 'pending') await answerInvitation(asRecipient, { images: [image], project, status: given })
    expect(await create(image)).toMatchObject({ status, body: code ? { code } : {} })
    expect(await servers()).toMatchObject({ count: code ? 0 : 1 })
  })

  test('an image taken back makes no more servers; those there are go on', async () => {
    await accept(web.id)
    await create(web.id)
    await stopSharing(asOwner, [web.id], [project])
    expect(await create(web.id)).toEqual({
      status: 400,
      body: { code: 'Ecs.0031', message: 'The image does not exist.' },
    })
    const [server] = (await servers()).servers
    expect(server).toMatchObject({ image: { id: web.id } })
    expect(server?.metadata).not.toHaveProperty('image_name')
  })

  test.each([
    { what: 'a name with a space', more: { name: 'my shop' }, code: 'Ecs.0005' },
    { what: 'too many', more: { count: 101 }, code: 'Ecs.0005' },
    { what: 'another network', more: { vpcid: web.id }, code: 'Ecs.0005' },
    { what: 'no card', more: { nics: [] }, code: 'Ecs.0005' },
    { what: 'no disk', more: { root_volume: undefined }, code: 'Ecs.0005' },
    {
      what: 'a disk too small for the image',
      more: { root_volume: { volumetype: 'SSD', size: 39 } },
      code: 'Ecs.0005',
    },
    { what: 'an unknown flavor', more: { flavorRef: 'large' }, code: 'Ecs.0029' },
    { what: 'an unknown zone', more: { availability_zone: 'cn-east-3a' }, code: 'Ecs.0005' },
    { what: 'a zone that is sold out', more: { availability_zone: 'cn-north-4b' }, code: 'Ecs.0319' },
  ])('$what is refused: $code', async ({ more, code }) => {
    expect(await create(publicImage.id, more)).toMatchObject({ status: 400, body: { code } })
    expect(await servers()).toMatchObject({ count: 0 })
  })

  test('no zone is any that is open, a dry run makes nothing, and no body is no request', async () => {
    expect(await create(publicImage.id, { availability_zone: undefined })).toMatchObject({ status: 200 })
    expect((await servers()).servers).toMatchObject([{ 'OS-EXT-AZ:availability_zone': zone }])
    const request = { service: 'ecs' as const, method: 'POST', path: '/v1/{project}/cloudservers' }
    const dryRun = { ...(await serverOf(asRecipient, publicImage.id)), dry_run: true }
    expect(await asRecipient({ ...request, body: dryRun })).toMatchObject({ status: 400, body: { code: 'Ecs.0005' } })
    expect(await asRecipient(request)).toMatchObject({ status: 400, body: { code: 'Common.0002' } })
    expect(await servers()).toMatchObject({ count: 1 })
    expect(await asRecipient({ ...request, body: await serverOf(asRecipient, publicImage.id) })).toMatchObject({
      status: 200,
    })
  })
})

describe('another system', () => {
  const change = (server: string, body: object | undefined, send = asRecipient) =>
    send({
      service: 'ecs',
      method: 'POST',
      path: `/v2/{project}/cloudservers/${server}/changeos`,
      ...(body && { body }),
    })
  const built = async () => {
    const { body } = await create(publicImage.id)
    clock.now += 60_000
    return (body as ServersStarted).serverIds[0] ?? ''
  }
  const mode = 'withStopServer'

  test.each([
    { what: 'a server that runs', os: { imageid: ofRecipient.id }, code: 'Ecs.0100' },
    { what: 'a mode there is not', os: { imageid: ofRecipient.id, mode: 'gently' }, code: 'Ecs.0005' },
    { what: 'no image', os: { mode }, code: 'Ecs.0005' },
    { what: 'another one’s image', os: { imageid: encrypted.id, mode }, code: 'Ecs.0031' },
  ])('is refused: $what, $code', async ({ os, code }) => {
    expect(await change(await built(), { 'os-change': os })).toMatchObject({ status: 400, body: { code } })
  })

  test('is refused to another one’s server, and to one that is being made', async () => {
    const server = await built()
    const os = { 'os-change': { imageid: publicImage.id, mode } }
    const notThere = { status: 404, body: { code: 'Ecs.0114', message: 'The ECS does not exist.' } }
    expect(await change(server, os, fromConsole(outsider))).toEqual(notThere)
    expect(await change(server, { 'os-change': { imageid: publicImage.id } }, fromConsole(outsider))).toEqual(notThere)
    expect(await change(server, os)).toMatchObject({ status: 200 })
    expect(await change(server, os)).toMatchObject({ status: 400, body: { code: 'Ecs.0100' } })
  })

  test('comes by the older call too', async () => {
    const path = `/v1/{project}/cloudservers/${await built()}/changeos`
    const body = { 'os-change': { imageid: ofRecipient.id, mode } }
    const started = await asRecipient({ service: 'ecs', method: 'POST', path, body })
    expect(await jobOf(asRecipient, started, 'ecs')).toMatchObject({ status: 'RUNNING' })
  })
})

test('the list of servers is filtered and paged', async () => {
  await create(publicImage.id, { name: 'web', count: 3 })
  await create(ofRecipient.id, { name: 'db', flavorRef: 'c7.2xlarge.4' })
  const names = async (query: Query) => (await servers(query)).servers.map(({ name }) => name)
  const all = ['db', 'web-0003', 'web-0002', 'web-0001']
  expect(await names({})).toEqual(all)
  expect(await names({ name: 'WEB' })).toEqual(all.slice(1))
  expect(await names({ status: 'ACTIVE' })).toEqual([])
  expect(await names({ flavor: 'c7.2xlarge.4' })).toEqual(['db'])
  expect(await names({ limit: 2 })).toEqual(all.slice(0, 2))
  // The number of a page, not of a row.
  expect(await names({ limit: 2, offset: 2 })).toEqual(all.slice(2))
  const { servers: found, count } = await servers({ limit: 1 })
  expect(count).toBe(4)
  expect(found[0]?.flavor).toMatchObject({ vcpus: '8', ram: '32768' })
  expect(await names({ marker: found[0]?.id ?? '', limit: 2 })).toEqual(all.slice(1, 3))
  const { body } = await asRecipient({ service: 'vpc', path: '/v1/{project}/vpcs' })
  expect((body as VpcList).vpcs.map(({ id }) => id)).toEqual(Object.keys(found[0]?.addresses ?? {}))
})
