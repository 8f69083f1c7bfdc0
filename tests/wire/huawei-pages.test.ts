import { describe, expect, test } from 'vitest'
import type { ImageList, MemberList, NativeImageList } from '../../src/clouds/huawei/wire.ts'
import { serveHuawei } from './huawei-clients.ts'
import { listed, share } from './huawei-calls.ts'
import { bothWays } from './huawei-requests.ts'
import type { Query } from './huawei-requests.ts'
import {
  armImage,
  csbsMachine,
  database,
  dataDisk,
  encrypted,
  lab,
  outsider,
  owner,
  projectOf,
  publicImage,
  recipient,
  unfinished,
  unlistedMachine,
  web,
  wholeMachine,
} from './huawei-world.ts'

serveHuawei()

const to = projectOf(recipient)
/** The newest first, as the world was made. */
const own = [unfinished, encrypted, csbsMachine, unlistedMachine, wholeMachine, dataDisk, armImage, database, web]
const ids = (images: { id: string }[]) => images.map(({ id }) => id)

describe.each(bothWays)('$way: pages', ({ as }) => {
  const send = as(owner)
  const all = ids([publicImage, ...own])

  test('follow one another by the last image of each', async () => {
    const seen: string[] = []
    for (let page = await listed(send, { limit: 4 }); page.length > 0;) {
      expect(page.length).toBeLessThanOrEqual(4)
      seen.push(...page)
      page = await listed(send, { limit: 4, marker: seen.at(-1) ?? '' })
    }
    expect(seen).toEqual(all)
    expect(await listed(send, { limit: 0 })).toEqual([])
    expect(await listed(send, { limit: 5000 })).toEqual(all)
  })

  test('go on after an image that has left the list meanwhile', async () => {
    const query = { __imagetype: 'private', limit: 2 }
    const [, marker = ''] = await listed(send, query)
    await share(send, [wholeMachine.id], [to])
    expect(await listed(send, { ...query, marker: wholeMachine.id })).toEqual(ids([dataDisk, armImage]))
    expect(await listed(send, { ...query, marker })).toEqual(ids([csbsMachine, unlistedMachine]))
  })

  test('come in another order when asked for', async () => {
    const names = async (query: Query) => {
      const { body } = await send({ path: '/v2/cloudimages', query: { ...query, owner: projectOf(owner) } })
      return (body as ImageList).images.map(({ name }) => name)
    }
    const sorted = own.map(({ name }) => name).toSorted()
    expect(await names({ sort_key: 'name', sort_dir: 'asc' })).toEqual(sorted)
    expect(await names({ sort_key: 'name' })).toEqual(sorted.toReversed())
    expect(await names({ sort_key: 'created_at', sort_dir: 'asc' })).toEqual(own.map(({ name }) => name).toReversed())
    // As the SDK's own constant has it, with a space; of equals the greater ID first.
    expect(await names({ sort_key: 'status ', limit: 1 })).toEqual(['unfinished'])
  })

  test('natively say where the next is', async () => {
    const path = '/v2/images'
    const first = (await send({ path, query: { limit: 8 } })).body as NativeImageList
    expect(first).toMatchObject({ first: path, schema: '/v2/schemas/images' })
    expect(ids(first.images)).toEqual(all.slice(0, 8))
    const { searchParams } = new URL(first.next ?? '', 'https://ims.test')
    const second = (await send({ path, query: Object.fromEntries(searchParams) })).body as NativeImageList
    expect(ids(second.images)).toEqual(all.slice(8))
    expect(second).not.toHaveProperty('next')
  })

  test('of members carry a marker', async () => {
    const projects = [to, projectOf(recipient, lab), projectOf(outsider)]
    await share(send, [web.id], projects)
    const page = async (query: Query) =>
      (await send({ path: `/v1/{project}/cloudimages/${web.id}/members`, query })).body as MemberList
    const first = await page({ limit: 2 })
    expect(first.page_info).toEqual({ next_marker: expect.any(String), current_count: 2 })
    const second = await page({ limit: 2, marker: first.page_info?.next_marker ?? '' })
    expect([...first.members, ...second.members].map(({ member_id }) => member_id)).toEqual(projects)
    expect(second.page_info).toEqual({ current_count: 1 })
  })
})
