import { describe, expect, test } from 'vitest'
import { serveHuawei } from './huawei-clients.ts'
import { answerInvitation, jobOf, membersOf, received, share, stopSharing } from './huawei-calls.ts'
import { bothWays, fromConsole } from './huawei-requests.ts'
import { lab, ofRecipient, outsider, owner, projectOf, recipient, web, database } from './huawei-world.ts'

const { clock } = serveHuawei()
const to = projectOf(recipient)
const other = projectOf(recipient, lab)
const id = expect.stringMatching(/^[0-9a-f]{32}$/)

describe.each(bothWays)('$way', ({ as }) => {
  const [asOwner, asRecipient] = [as(owner), as(recipient)]

  test('a job runs until its time has come, and then says what it came to', async () => {
    const started = await share(asOwner, [web.id], [to])
    expect(await jobOf(asOwner, started)).toEqual({
      status: 'RUNNING',
      job_id: id,
      job_type: 'imsAddImageMembersJob',
      begin_time: '2026-01-31T12:00:00.000Z',
      end_time: '',
      error_code: null,
      fail_reason: null,
      entities: { results: [] },
    })
    clock.now += 1500
    expect(await jobOf(asOwner, started)).toEqual({
      status: 'SUCCESS',
      job_id: id,
      job_type: 'imsAddImageMembersJob',
      begin_time: '2026-01-31T12:00:00.000Z',
      end_time: '2026-01-31T12:00:01.500Z',
      error_code: null,
      fail_reason: null,
      entities: { results: [{ image_id: web.id, project_id: to, status: 'success' }] },
    })
  })

  test('how far it is', async () => {
    const { body } = await share(asOwner, [web.id], [to])
    const { job_id } = body as { job_id: string }
    const progress = () => asOwner({ path: `/v1/cloudimages/job/${job_id}` })
    clock.now += 750
    expect(await progress()).toMatchObject({
      body: { status: 'RUNNING', entities: { process_percent: 0.5, current_task: '' } },
    })
    clock.now += 750
    expect(await progress()).toMatchObject({ body: { status: 'SUCCESS', entities: { process_percent: 1 } } })
  })

  test('sharing with somebody who has the image succeeds and changes nothing', async () => {
    await share(asOwner, [web.id], [to])
    await answerInvitation(asRecipient, { images: [web.id], project: to, status: 'accepted' })
    const again = await share(asOwner, [web.id], [to, other])
    clock.now += 1500
    expect(await jobOf(asOwner, again)).toMatchObject({
      status: 'SUCCESS',
      entities: {
        results: [
          { project_id: to, status: 'success' },
          { project_id: other, status: 'success' },
        ],
      },
    })
    expect(await membersOf(asOwner, web.id)).toMatchObject([{ status: 'accepted' }, { status: 'pending' }])
  })

  test('an answer given twice succeeds and changes nothing', async () => {
    await share(asOwner, [web.id], [to])
    for (const status of ['rejected', 'rejected', 'accepted', 'accepted']) {
      const started = await answerInvitation(asRecipient, { images: [web.id], project: to, status })
      clock.now += 1500
      expect(await jobOf(asRecipient, started)).toMatchObject({
        job_type: 'imsUpdateImageMembersJob',
        status: 'SUCCESS',
        entities: { results: [{ image_id: web.id, project_id: to, status: 'success' }] },
      })
    }
  })

  test('taking away succeeds without a list of results', async () => {
    await share(asOwner, [web.id], [to, other])
    const started = await stopSharing(asOwner, [web.id], [to, other])
    clock.now += 1500
    expect(await jobOf(asOwner, started)).toMatchObject({
      job_type: 'imsDelImageMembersJob',
      status: 'SUCCESS',
      entities: { results: [] },
    })
  })

  test('taking away from somebody who does not have it fails for that one alone', async () => {
    await share(asOwner, [web.id], [to])
    const started = await stopSharing(asOwner, [web.id], [other, to])
    expect(await jobOf(asOwner, started)).toMatchObject({ status: 'RUNNING', error_code: null })
    clock.now += 1500
    expect(await jobOf(asOwner, started)).toMatchObject({
      status: 'FAIL',
      error_code: 'IMG.0113',
      fail_reason: 'Failed to delete the tenant.',
      entities: {
        results: [
          { image_id: web.id, project_id: other, status: 'fail' },
          { image_id: web.id, project_id: to, status: 'success' },
        ],
      },
    })
    expect(await membersOf(asOwner, web.id)).toEqual([])
  })

  test('answering for an image that one was not asked about fails for that one alone', async () => {
    await share(asOwner, [web.id], [to])
    const images = [ofRecipient.id, web.id]
    const started = await answerInvitation(asRecipient, { images, project: to, status: 'accepted' })
    clock.now += 1500
    expect(await jobOf(asRecipient, started)).toMatchObject({
      status: 'FAIL',
      error_code: 'IMG.0114',
      fail_reason: 'Failed to query the tenant details.',
      entities: {
        results: [
          { image_id: ofRecipient.id, project_id: to, status: 'fail' },
          { image_id: web.id, project_id: to, status: 'success' },
        ],
      },
    })
    expect(await received(asRecipient, 'accepted')).toEqual([web.id])
  })

  test('one unknown image among several stops all of it', async () => {
    await share(asOwner, [web.id], [to])
    const images = [web.id, database.id]
    const started = await answerInvitation(asRecipient, { images, project: to, status: 'accepted' })
    expect(started).toMatchObject({ status: 400, body: { code: 'IMG.0027' } })
    expect(await received(asRecipient, 'accepted')).toEqual([])
  })

  test('an unknown job, another one’s and one of another service are not found', async () => {
    const { body } = await share(asOwner, [web.id], [to])
    const { job_id } = body as { job_id: string }
    const refused = { status: 400, body: { code: 'IMG.0023', message: 'An exception occurred during task query.' } }
    expect(await asOwner({ path: `/v1/{project}/jobs/${'0'.repeat(32)}` })).toEqual(refused)
    expect(await asRecipient({ path: `/v1/{project}/jobs/${job_id}` })).toEqual(refused)
    expect(await as(outsider)({ path: `/v1/cloudimages/job/${job_id}` })).toEqual(refused)
    const [ecs, evs] = await Promise.all(
      (['ecs', 'evs'] as const).map((service) => asOwner({ service, path: `/v1/{project}/jobs/${job_id}` })),
    )
    expect(ecs).toMatchObject({ status: 400, body: { code: 'Common.0011' } })
    expect(evs).toMatchObject({ status: 404, body: { code: 'EVS.5404' } })
  })
})

test('jobs can be asked for as long as the world is there', async () => {
  const asOwner = fromConsole(owner)
  const started = await share(asOwner, [web.id], [to])
  clock.now += 365 * 24 * 3_600_000
  expect(await jobOf(asOwner, started)).toMatchObject({ status: 'SUCCESS' })
})
