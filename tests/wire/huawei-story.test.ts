import { expect, test } from 'vitest'
import { serveHuawei } from './huawei-clients.ts'
import { fromConsole, signed } from './huawei-requests.ts'
import { north, outsider, owner, projectOf, recipient, web } from './huawei-world.ts'

const { clock } = serveHuawei()

test.each([
  ['at the real hosts, signed by the SDK', signed],
  ['at the console’s own path', fromConsole],
])('%s: shared, asked, accepted', async (_, way) => {
  const [asOwner, asRecipient] = [way(owner), way(recipient)]
  const shared = await asOwner({
    method: 'POST',
    path: '/v1/cloudimages/members',
    body: { images: [web.id], projects: [projectOf(recipient)] },
  })
  expect(shared).toEqual({ status: 200, body: { job_id: expect.stringMatching(/^[0-9a-f]{32}$/) } })
  const { job_id } = shared.body as { job_id: string }
  expect(await asOwner({ path: `/v1/{project}/jobs/${job_id}` })).toMatchObject({ body: { status: 'RUNNING' } })
  clock.now += 2000
  expect(await asOwner({ path: `/v1/{project}/jobs/${job_id}` })).toMatchObject({ body: { status: 'SUCCESS' } })
  expect(
    await asRecipient({
      path: '/v2/cloudimages',
      query: { member_status: 'pending', visibility: 'shared', __imagetype: 'shared' },
    }),
  ).toMatchObject({ status: 200, body: { images: [{ id: web.id }] } })
  expect(await asRecipient({ service: 'iam', path: '/v3/auth/projects' })).toMatchObject({ status: 200 })
  expect(await way(outsider)({ path: '/v2/cloudimages' })).toMatchObject({ status: 200 })
  expect(north).toBe('cn-north-4')
})
