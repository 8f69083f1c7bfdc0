import { describe, expect, test } from 'vitest'
import { serveHuawei } from './huawei-clients.ts'
import { answerInvitation, membersOf, share } from './huawei-calls.ts'
import { bothWays, fromConsole } from './huawei-requests.ts'
import {
  csbsMachine,
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
  web,
} from './huawei-world.ts'

serveHuawei()

const to = projectOf(recipient)
const path = '/v1/cloudimages/members'
const unknownImage = '99999999-9999-4999-a999-999999999999'
const unknownProject = '9'.repeat(32)
const adding = (images: unknown, projects: unknown = [to]) => ({ method: 'POST', path, body: { images, projects } })
const taking = (images: unknown, projects: unknown = [to]) => ({ method: 'DELETE', path, body: { images, projects } })
const hundredAndOne = Array.from({ length: 101 }, (_, n) => n.toString(16).padStart(32, '0'))
const invalid = 'The request message format is invalid.'

describe.each(bothWays)('$way: what the owner may not do', ({ as }) => {
  test.each([
    { what: 'no body', request: { method: 'POST', path }, code: 'IMG.0007', message: 'The request body is empty.' },
    { what: 'a list as body', request: { method: 'POST', path, body: [1] }, code: 'IMG.0001', message: invalid },
    { what: 'no images', request: adding([]), code: 'IMG.0001', message: invalid },
    { what: 'images of another type', request: adding(web.id), code: 'IMG.0001', message: invalid },
    { what: 'no projects', request: adding([web.id], []), code: 'IMG.0001', message: invalid },
    {
      what: 'projects left out',
      request: { method: 'POST', path, body: { images: [web.id] } },
      code: 'IMG.0001',
      message: invalid,
    },
    { what: 'a malformed image ID', request: adding(['web']), code: 'IMG.0066', message: 'The image ID is incorrect.' },
    {
      what: 'an image that is not there',
      request: adding([unknownImage]),
      code: 'IMG.0027',
      message: 'The image ID in the request does not exist.',
    },
    { what: 'an image of another region (H2)', request: adding([elsewhere.id]), code: 'IMG.0027' },
    { what: 'an image of somebody else’s', request: adding([ofRecipient.id]), code: 'IMG.0027' },
    {
      what: 'an image that is not ready',
      request: adding([unfinished.id]),
      code: 'IMG.0046',
      message: 'The image is unavailable.',
    },
    {
      what: 'a public image',
      request: adding([publicImage.id]),
      code: 'IMG.0089',
      message: 'The public image or Marketplace image cannot be shared.',
    },
    {
      what: 'an encrypted image',
      request: adding([encrypted.id]),
      code: 'IMG.0098',
      message: 'The encrypted image cannot be shared or published in Marketplace.',
    },
    {
      what: 'a whole-machine image on a CSBS backup',
      request: adding([csbsMachine.id]),
      code: 'IMG.0135',
      message: 'The full-ECS image cannot be shared.',
    },
    {
      what: 'oneself',
      request: adding([web.id], [projectOf(owner)]),
      code: 'IMG.0076',
      message: 'You cannot share an image with yourself.',
    },
    {
      what: 'a malformed project ID',
      request: adding([web.id], ['me']),
      code: 'IMG.0067',
      message: 'The project ID is incorrect.',
    },
    {
      what: 'a project that is not there',
      request: adding([web.id], [unknownProject]),
      code: 'IMG.0108',
      message: 'The tenant ID was not found in the current region.',
    },
    {
      what: 'a project of another region (H2)',
      request: adding([web.id], [projectOf(recipient, singapore)]),
      code: 'IMG.0108',
    },
    { what: 'an account in a project’s place (H11)', request: adding([web.id], [recipient.id]), code: 'IMG.0108' },
    { what: 'one bad project among good ones', request: adding([web.id], [to, unknownProject]), code: 'IMG.0108' },
    { what: 'more projects than a call takes', request: adding([web.id], hundredAndOne), code: 'IMG.0001' },
    { what: 'taking an unknown image away', request: taking([unknownImage]), code: 'IMG.0027' },
    { what: 'taking a public image away', request: taking([publicImage.id]), code: 'IMG.0106' },
  ])('$what: $code', async ({ request, code, message = expect.any(String) }) => {
    expect(await as(owner)(request)).toEqual({ status: 400, body: { code, message } })
    // Refused as a whole: nobody got anything.
    expect(await membersOf(fromConsole(owner), web.id)).toEqual([])
  })

  test('a received image cannot be shared on, nor taken from others (H13)', async () => {
    await share(as(owner), [web.id], [to])
    const refused = { status: 400, body: { code: 'IMG.0106', message: 'The image owner is another tenant.' } }
    expect(await as(recipient)(adding([web.id], [projectOf(outsider)]))).toEqual(refused)
    expect(await as(recipient)(taking([web.id], [to]))).toEqual(refused)
  })
})

describe.each(bothWays)('$way: what a recipient may not do', ({ as }) => {
  const answering = (body: object) => ({ method: 'PUT', path, body })
  const whole = { images: [web.id], project_id: to, status: 'accepted' }

  test.each([
    { what: 'no body', request: { method: 'PUT', path }, code: 'IMG.0007' },
    { what: 'no images', request: answering({ ...whole, images: [] }), code: 'IMG.0001' },
    { what: 'no status', request: answering({ ...whole, status: undefined }), code: 'IMG.0001' },
    { what: 'an answer that is none', request: answering({ ...whole, status: 'pending' }), code: 'IMG.0001' },
    { what: 'an answer misspelt', request: answering({ ...whole, status: 'accept' }), code: 'IMG.0001' },
    { what: 'a malformed image ID', request: answering({ ...whole, images: ['web'] }), code: 'IMG.0066' },
    {
      what: 'an image it was not asked about',
      request: answering({ ...whole, images: [encrypted.id] }),
      code: 'IMG.0027',
    },
    {
      what: 'another one’s project',
      request: answering({ ...whole, project_id: projectOf(outsider) }),
      code: 'IMG.0030',
    },
    {
      what: 'another project of its own',
      request: answering({ ...whole, project_id: projectOf(recipient, lab) }),
      code: 'IMG.0030',
    },
  ])('$what: $code', async ({ request, code }) => {
    await share(as(owner), [web.id], [to])
    expect(await as(recipient)(request)).toMatchObject({ status: 400, body: { code } })
    expect(await membersOf(as(owner), web.id)).toMatchObject([{ status: 'pending' }])
  })

  test('who was not asked sees no image to answer for', async () => {
    await share(as(owner), [web.id], [to])
    const answer = answerInvitation(as(outsider), {
      images: [web.id],
      project: projectOf(outsider),
      status: 'accepted',
    })
    expect(await answer).toMatchObject({ status: 400, body: { code: 'IMG.0027' } })
  })
})

describe.each(bothWays)('$way: another one’s project in the path', ({ as }) => {
  const foreign = projectOf(recipient)
  const its = (rest: string, version = 'v1') => `/${version}/${foreign}/${rest}`

  test.each([
    { service: 'ims' as const, path: its(`cloudimages/${web.id}/members`), code: 'IMG.0030' },
    { service: 'ims' as const, path: its('jobs/0'), code: 'IMG.0030' },
    { service: 'ims' as const, path: its('cloudimages/quota'), code: 'IMG.0030' },
    { service: 'ecs' as const, path: its('cloudservers/detail'), code: 'Ecs.0023' },
    { service: 'evs' as const, path: its('cloudvolumes/detail', 'v2'), code: 'EVS.0001' },
    { service: 'cbr' as const, path: its('vaults', 'v3'), code: 'BackupService.9900' },
  ])('$service $path: $code', async ({ service, path: inPath, code }) => {
    expect(await as(owner)({ service, path: inPath })).toMatchObject({ status: 400, body: { code } })
  })

  test('at VPC, whose errors have a form of their own', async () => {
    expect((await as(owner)({ service: 'vpc', path: its('vpcs') })).status).toBe(400)
    expect(await fromConsole(owner)({ service: 'vpc', path: its('vpcs') })).toMatchObject({
      body: { code: 'VPC.0007' },
    })
  })
})
