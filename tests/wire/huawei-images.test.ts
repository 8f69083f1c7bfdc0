import { describe, expect, test } from 'vitest'
import type { Image, ImageList } from '../../src/clouds/huawei/wire.ts'
import { serveHuawei } from './huawei-clients.ts'
import { answerInvitation, listed, share } from './huawei-calls.ts'
import { fromConsole } from './huawei-requests.ts'
import type { Query, Send } from './huawei-requests.ts'
import {
  armImage,
  csbsMachine,
  database,
  dataDisk,
  elsewhere,
  encrypted,
  lab,
  ofRecipient,
  outsider,
  owner,
  projectOf,
  publicImage,
  recipient,
  singapore,
  unfinished,
  unlistedMachine,
  web,
  wholeMachine,
} from './huawei-world.ts'

serveHuawei()

const to = projectOf(recipient)
const [asOwner, asRecipient] = [fromConsole(owner), fromConsole(recipient)]

/** The newest first, as the world was made. */
const own = [unfinished, encrypted, csbsMachine, unlistedMachine, wholeMachine, dataDisk, armImage, database, web]
const ids = (images: { id: string }[]) => images.map(({ id }) => id)

const imageOf = async (send: Send, id: string) => (await send({ path: `/v2/images/${id}` })).body as Image

describe('the lists that the documents recommend', () => {
  test.each<{ what: string; query: Query; found: { id: string }[] }>([
    {
      what: 'public images',
      query: { __imagetype: 'gold', visibility: 'public', protected: 'true' },
      found: [publicImage],
    },
    { what: 'one’s own', query: { owner: projectOf(owner) }, found: own },
    { what: 'nothing in particular', query: {}, found: [publicImage, ...own] },
    { what: 'those that nobody has', query: { __imagetype: 'private' }, found: own },
    { what: 'another one’s', query: { owner: to }, found: [] },
    { what: 'the market’s', query: { __imagetype: 'market' }, found: [] },
  ])('$what', async ({ query, found }) => {
    expect(await listed(asOwner, query)).toEqual(ids(found))
  })

  test('of an image that somebody has the type is another, for its owner too, until nobody has it', async () => {
    await share(asOwner, [web.id, database.id], [to])
    expect(await listed(asOwner, { __imagetype: 'shared' })).toEqual(ids([database, web]))
    expect(await listed(asOwner, { __imagetype: 'private' })).not.toContain(web.id)
    expect(await listed(asOwner, { owner: projectOf(owner) })).toEqual(ids(own))
    expect(await imageOf(asOwner, web.id)).toMatchObject({ __imagetype: 'shared', visibility: 'shared' })
    await asOwner({ method: 'DELETE', path: `/v2/images/${web.id}/members/${to}` })
    expect(await imageOf(asOwner, web.id)).toMatchObject({ __imagetype: 'private', visibility: 'private' })
    expect(await listed(asOwner, { __imagetype: 'shared' })).toEqual([database.id])
  })

  test('by answer: what others share, and one’s own shared images whatever is asked', async () => {
    await share(asOwner, [web.id, database.id, armImage.id], [to])
    await share(asRecipient, [ofRecipient.id], [projectOf(outsider)])
    const answer = (id: string, status: string) => answerInvitation(asRecipient, { images: [id], project: to, status })
    await answer(database.id, 'accepted')
    await answer(armImage.id, 'rejected')
    const shared = (member_status: string) => listed(asRecipient, { visibility: 'shared', member_status })
    expect(await shared('pending')).toEqual(ids([ofRecipient, web]))
    expect(await shared('accepted')).toEqual(ids([ofRecipient, database]))
    expect(await shared('rejected')).toEqual(ids([ofRecipient, armImage]))
    expect(await shared('all')).toEqual(ids([ofRecipient, armImage, database, web]))
    expect(await listed(asRecipient, { visibility: 'shared' })).toEqual(ids([ofRecipient, database]))
    expect(await listed(asRecipient, { visibility: 'shared', owner: projectOf(owner) })).toEqual([database.id])
    expect(await listed(asRecipient, { visibility: 'private', member_status: 'pending' })).toEqual([])
  })

  test('by the owner that an image names, the cloud included', async () => {
    const { owner: cloud } = await imageOf(asOwner, publicImage.id)
    expect(await listed(asOwner, { owner: cloud })).toEqual([publicImage.id])
    expect(await listed(asOwner, { owner: 'public' })).toEqual([])
  })

  test('of each project and region its own', async () => {
    expect(await listed(fromConsole(owner, singapore))).toEqual([elsewhere.id])
    expect(await listed(fromConsole(owner, lab))).toEqual([publicImage.id])
  })
})

describe('filters', () => {
  test.each<{ query: Query; found: { id: string }[] }>([
    { query: { id: web.id }, found: [web] },
    { query: { id: ofRecipient.id }, found: [] },
    { query: { name: 'shop' }, found: [wholeMachine] },
    { query: { name: 'sho' }, found: [] },
    { query: { status: 'queued' }, found: [unfinished] },
    { query: { __whole_image: 'true' }, found: [csbsMachine, unlistedMachine, wholeMachine] },
    { query: { __whole_image: 'false', name: 'web' }, found: [web] },
    { query: { virtual_env_type: 'DataImage' }, found: [dataDisk] },
    { query: { __os_type: 'Windows' }, found: [database] },
    { query: { __platform: 'Windows' }, found: [database] },
    { query: { architecture: 'arm' }, found: [armImage] },
    { query: { __support_fc_inject: 'true' }, found: [armImage] },
    { query: { min_disk: '100' }, found: [dataDisk] },
    { query: { created_at: 'gt:2026-01-31T12:00:00Z' }, found: [] },
    { query: { created_at: 'lt:2026-01-31 12:00:00', name: 'web' }, found: [web] },
    { query: { enterprise_project_id: 'all_granted_eps', name: 'web' }, found: [web] },
    { query: { tag: 'a=b' }, found: [] },
    { query: { __isregistered: 'true', name: 'web' }, found: [web] },
    { query: { nobody_knows_this: 'x' }, found: [] },
  ])('$query', async ({ query, found }) => {
    const { body } = await asOwner({ path: '/v2/cloudimages', query: { ...query, owner: projectOf(owner) } })
    expect(ids((body as ImageList).images)).toEqual(ids(found))
  })

  test.each<Query>([
    { member_status: 'declined' },
    { limit: '-1' },
    { limit: 'some' },
    { marker: ofRecipient.id },
    { sort_key: 'owner' },
    { sort_dir: 'up' },
    { created_at: 'gt:yesterday' },
    { updated_at: 'near:2026-01-31T12:00:00Z' },
  ])('cannot be read: %o', async (query) => {
    expect(await asOwner({ path: '/v2/cloudimages', query })).toMatchObject({
      status: 400,
      body: { code: 'IMG.0001' },
    })
    expect(await asOwner({ path: '/v2/images', query })).toMatchObject({
      status: 400,
      body: { code: '400 Bad Request' },
    })
  })
})

describe('an image', () => {
  test('says what it is', async () => {
    expect(await imageOf(asOwner, web.id)).toEqual({
      schema: '/v2/schemas/image',
      id: web.id,
      name: 'web',
      owner: projectOf(owner),
      status: 'active',
      visibility: 'private',
      __imagetype: 'private',
      virtual_env_type: 'FusionCompute',
      __os_type: 'Linux',
      __platform: 'Ubuntu',
      __os_version: 'Ubuntu 22.04 server 64bit',
      __os_bit: '64',
      __support_kvm: 'true',
      __isregistered: 'true',
      __image_source_type: 'uds',
      min_disk: 40,
      min_ram: 0,
      size: 0,
      disk_format: 'zvhd2',
      container_format: 'bare',
      protected: false,
      tags: [],
      enterprise_project_id: '0',
      created_at: '2026-01-30T19:21:00Z',
      updated_at: '2026-01-30T19:21:00Z',
      active_at: '2026-01-30T19:21:00Z',
      file: `/v2/images/${web.id}/file`,
      self: `/v2/images/${web.id}`,
    })
  })

  test.each([
    { image: wholeMachine, says: { __whole_image: 'true', __backup_id: wholeMachine.backup?.id, min_disk: 40 } },
    { image: dataDisk, says: { virtual_env_type: 'DataImage', min_disk: 100 } },
    { image: encrypted, says: { __system__cmkid: expect.stringMatching(/^[0-9a-f-]{36}$/) } },
    { image: armImage, says: { __support_arm: 'true', __support_fc_inject: 'true', __description: 'for the edge' } },
    { image: publicImage, says: { __imagetype: 'gold', visibility: 'public', protected: true } },
    { image: unfinished, says: { status: 'queued' } },
  ])('$image.name says more', async ({ image, says }) => {
    expect(await imageOf(asOwner, image.id)).toMatchObject(says)
  })
})

describe('members by the newer calls', () => {
  test.each([
    { what: 'a malformed image ID', image: 'web', code: 'IMG.0066' },
    { what: 'another one’s image', image: ofRecipient.id, code: 'IMG.0027' },
    { what: 'a public image', image: publicImage.id, code: 'IMG.0114' },
  ])('$what: $code', async ({ image, code }) => {
    const path = `/v1/{project}/cloudimages/${image}/members`
    expect(await asOwner({ path })).toMatchObject({ status: 400, body: { code } })
    expect(await asOwner({ path: `${path}/${to}` })).toMatchObject({ status: 400, body: { code } })
  })

  test('one of them, and one that is none', async () => {
    await share(asOwner, [web.id], [to])
    const path = `/v1/{project}/cloudimages/${web.id}/members`
    expect(await asRecipient({ path: `${path}/${to}` })).toMatchObject({
      status: 200,
      body: { member_type: 'project' },
    })
    expect(await asOwner({ path: `${path}/${projectOf(outsider)}` })).toMatchObject({ body: { code: 'IMG.0114' } })
  })

  test.each<Query>([{ limit: 0 }, { limit: 1001 }, { marker: 'anything' }, { marker: '%%' }])(
    '%o cannot be read',
    async (query) => {
      expect(await asOwner({ path: `/v1/{project}/cloudimages/${web.id}/members`, query })).toMatchObject({
        status: 400,
        body: { code: 'IMG.0001' },
      })
    },
  )
})
