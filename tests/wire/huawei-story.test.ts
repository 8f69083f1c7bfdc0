import { describe, expect, test } from 'vitest'
import { noon, serveHuawei } from './huawei-clients.ts'
import { answerInvitation, jobOf, listed, membersOf, received, share, stopSharing } from './huawei-calls.ts'
import { bothWays } from './huawei-requests.ts'
import { dataDisk, lab, ofRecipient, outsider, owner, projectOf, publicImage, recipient, web } from './huawei-world.ts'

const { clock } = serveHuawei()
const project = projectOf(recipient)

describe.each(bothWays)('$way', ({ as }) => {
  const [asOwner, asRecipient, asOutsider] = [as(owner), as(recipient), as(outsider)]
  const answer = (status: string) => answerInvitation(asRecipient, { images: [web.id], project, status })

  test('an image is shared, answered, left, accepted again and taken back (H1, H4, H5, H6, H14)', async () => {
    const started = await share(asOwner, [web.id], [project])
    expect(started).toEqual({ status: 200, body: { job_id: expect.stringMatching(/^[0-9a-f]{32}$/) } })
    expect(await received(asRecipient, 'pending')).toEqual([web.id])
    // Neither the recipient's list without a status nor the owner's says that it waits.
    expect(await listed(asRecipient)).toEqual([publicImage.id, ofRecipient.id])
    expect(await membersOf(asOwner, web.id)).toMatchObject([{ member_id: project, status: 'pending' }])

    await answer('accepted')
    expect(await received(asRecipient, 'accepted')).toEqual([web.id])
    expect(await listed(asRecipient, { __imagetype: 'shared' })).toEqual([web.id])
    expect(await received(asRecipient, 'pending')).toEqual([])
    expect(await membersOf(asOwner, web.id)).toMatchObject([{ member_id: project, status: 'accepted' }])

    await answer('rejected')
    expect(await received(asRecipient, 'accepted')).toEqual([])
    expect(await received(asRecipient, 'rejected')).toEqual([web.id])
    expect(await membersOf(asOwner, web.id)).toMatchObject([{ member_id: project, status: 'rejected' }])

    await answer('accepted')
    expect(await received(asRecipient, 'accepted')).toEqual([web.id])

    await stopSharing(asOwner, [web.id], [project])
    for (const status of ['pending', 'accepted', 'rejected']) expect(await received(asRecipient, status)).toEqual([])
    expect(await membersOf(asOwner, web.id)).toEqual([])
    expect((await asRecipient({ path: `/v2/images/${web.id}` })).status).toBe(404)

    // Sharing anew asks anew.
    await share(asOwner, [web.id], [project])
    expect(await received(asRecipient, 'pending')).toEqual([web.id])
  })

  test('several images go to several projects at once, and are answered at once', async () => {
    const images = [web.id, dataDisk.id]
    const projects = [project, projectOf(recipient, lab), projectOf(outsider)]
    const started = await share(asOwner, images, projects)
    clock.now += 60_000
    const { entities } = await jobOf(asOwner, started)
    expect(entities.results).toHaveLength(6)
    await answerInvitation(asRecipient, { images, project, status: 'accepted' })
    expect((await received(asRecipient, 'accepted')).toSorted()).toEqual(images.toSorted())
    expect((await received(asOutsider, 'pending')).toSorted()).toEqual(images.toSorted())
    // Whoever answers keeps its place in the owner's list.
    expect(await membersOf(asOwner, web.id)).toMatchObject([
      { status: 'accepted' },
      { status: 'pending' },
      { status: 'pending' },
    ])
  })

  test('an account’s projects receive each for itself, in its own region alone (H2, H11)', async () => {
    await share(asOwner, [web.id], [projectOf(recipient, lab)])
    expect(await received(asRecipient, 'pending')).toEqual([])
    expect(await received(as(recipient, lab), 'pending')).toEqual([web.id])
    expect(await received(as(recipient, 'ap-southeast-3'), 'pending')).toEqual([])
  })

  test('the times of a share are told, and change with its answer', async () => {
    await share(asOwner, [web.id], [project])
    clock.now += 3_600_000
    await answer('rejected')
    expect(await membersOf(asOwner, web.id)).toEqual([
      {
        image_id: web.id,
        member_id: project,
        status: 'rejected',
        created_at: '2026-01-31T12:00:00Z',
        updated_at: '2026-01-31T13:00:00Z',
        schema: '/v2/schemas/member',
        member_type: 'project',
      },
    ])
  })
})

test('what one way does the other way shows', async () => {
  const [atHost, onPath] = bothWays.map(({ as }) => as)
  if (!atHost || !onPath) throw new Error('There are two ways in')
  await share(atHost(owner), [web.id], [project])
  await answerInvitation(onPath(recipient), { images: [web.id], project, status: 'accepted' })
  const reads = [
    { path: '/v2/cloudimages', query: { __imagetype: 'shared' } },
    { path: `/v2/images/${web.id}` },
    { path: '/v2/images' },
    { path: `/v1/{project}/cloudimages/${web.id}/members` },
    { path: '/v1/cloudimages/quota' },
    { service: 'ecs' as const, path: '/v1/{project}/cloudservers/detail' },
    { service: 'cbr' as const, path: '/v3/{project}/vaults' },
    { service: 'vpc' as const, path: '/v1/{project}/subnets' },
    { service: 'iam' as const, path: '/v3/auth/projects' },
  ]
  for (const read of reads) {
    const [one, other] = [await atHost(recipient)(read), await onPath(recipient)(read)]
    expect(one.status).toBe(200)
    expect(one).toEqual(other)
  }
  expect(clock.now).toBe(noon)
})
