import { describe, expect, test } from 'vitest'
import type { VolumeList, VolumesStarted } from '../../src/clouds/huawei/wire-resources.ts'
import { serveHuawei } from './huawei-clients.ts'
import { answerInvitation, jobOf, share, stopSharing } from './huawei-calls.ts'
import { bothWays, fromConsole } from './huawei-requests.ts'
import type { Query, Send } from './huawei-requests.ts'
import { dataDisk, owner, projectOf, publicImage, recipient } from './huawei-world.ts'

const { clock } = serveHuawei()
const project = projectOf(recipient)
const wanted = { availability_zone: 'cn-north-4a', volume_type: 'GPSSD', size: 100, imageRef: dataDisk.id }
const create = (send: Send, volume: object | undefined = wanted) =>
  send({ service: 'evs', method: 'POST', path: '/v2.1/{project}/cloudvolumes', body: { volume } })
const volumes = async (send: Send, query: Query = {}) =>
  (await send({ service: 'evs', path: '/v2/{project}/cloudvolumes/detail', query })).body as VolumeList

async function accept() {
  await share(fromConsole(owner), [dataDisk.id], [project])
  await answerInvitation(fromConsole(recipient), { images: [dataDisk.id], project, status: 'accepted' })
}

describe.each(bothWays)('$way', ({ as }) => {
  const send = as(recipient)

  test('a data disk is made of an accepted data-disk image (H10)', async () => {
    await accept()
    const started = await create(send, { ...wanted, name: 'records' })
    const { volume_ids: ids } = started.body as VolumesStarted
    expect(started).toMatchObject({ status: 202, body: { volume_ids: [expect.any(String)] } })
    expect(await volumes(send)).toMatchObject({ count: 1, volumes: [{ id: ids[0], status: 'creating' }] })
    expect(await jobOf(send, started, 'evs')).toMatchObject({ status: 'RUNNING', job_type: 'createVolume' })
    clock.now += 60_000
    expect(await jobOf(send, started, 'evs')).toMatchObject({ status: 'SUCCESS', entities: { volume_id: ids[0] } })
    expect(await volumes(send)).toEqual({
      count: 1,
      volumes: [
        {
          id: ids[0],
          name: 'records',
          status: 'available',
          size: 100,
          volume_type: 'GPSSD',
          availability_zone: 'cn-north-4a',
          bootable: 'false',
          attachments: [],
          volume_image_metadata: { image_id: dataDisk.id, image_name: 'records' },
          created_at: '2026-01-31T12:00:00Z',
        },
      ],
    })
  })

  test('several are made in one job, and listed', async () => {
    await accept()
    const started = await create(send, { ...wanted, count: 3, name: 'disk' })
    clock.now += 60_000
    const { volume_ids: ids } = started.body as VolumesStarted
    expect(await jobOf(send, started, 'evs')).toMatchObject({
      job_type: 'batchCreateVolume',
      entities: { sub_jobs_total: 3, sub_jobs: ids.map((id) => ({ entities: { volume_id: id } })) },
    })
    const names = async (query: Query) => (await volumes(send, query)).volumes.map(({ name }) => name)
    expect(await names({})).toEqual(['disk-0003', 'disk-0002', 'disk-0001'])
    expect(await names({ limit: 1, offset: 1 })).toEqual(['disk-0002'])
    expect(await names({ limit: 1, marker: ids[1] ?? '' })).toEqual(['disk-0001'])
    expect(await names({ name: '3' })).toEqual(['disk-0003'])
    expect(await names({ id: ids[0] ?? '' })).toEqual(['disk-0001'])
    expect(await names({ status: 'creating' })).toEqual([])
    expect(await names({ availability_zone: 'cn-north-4b' })).toEqual([])
  })

  test('nothing is made of an image that waits, was never shared, or was taken back', async () => {
    const gone = { status: 400, body: { code: 'EVS.2046', message: 'invalid imageRef!' } }
    expect(await create(send)).toEqual(gone)
    await share(as(owner), [dataDisk.id], [project])
    expect(await create(send)).toEqual(gone)
    await answerInvitation(send, { images: [dataDisk.id], project, status: 'accepted' })
    expect(await create(send)).toMatchObject({ status: 202 })
    await stopSharing(as(owner), [dataDisk.id], [project])
    expect(await create(send)).toEqual(gone)
    expect(await volumes(send)).toMatchObject({
      count: 1,
      volumes: [{ volume_image_metadata: { image_id: dataDisk.id } }],
    })
  })

  test.each([
    { what: 'an image that is no data disk’s', change: { imageRef: publicImage.id }, code: 'EVS.2046' },
    { what: 'smaller than the image', change: { size: 99 }, code: 'EVS.1010' },
    { what: 'larger than can be', change: { size: 32_769 }, code: 'EVS.1010' },
    { what: 'a type there is not', change: { volume_type: 'TAPE' }, code: 'EVS.1020' },
    { what: 'too many', change: { count: 101 }, code: 'EVS.5400' },
    { what: 'a long name', change: { name: 'ä'.repeat(128) }, code: 'EVS.1003' },
    { what: 'an unknown zone', change: { availability_zone: 'cn-east-3a' }, code: 'EVS.5400' },
    { what: 'a zone that is sold out', change: { availability_zone: 'cn-north-4b' }, code: 'EVS.5400' },
    { what: 'no size', change: { size: undefined }, code: 'EVS.5400' },
  ])('is refused: $what, $code', async ({ change, code }) => {
    await accept()
    expect(await create(send, { ...wanted, ...change })).toMatchObject({ status: 400, body: { code } })
    expect(await volumes(send)).toMatchObject({ count: 0 })
  })
})
