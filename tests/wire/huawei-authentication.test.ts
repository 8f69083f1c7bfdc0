import { describe, expect, test } from 'vitest'
import { serveHuawei, hcClient } from './huawei-clients.ts'
import { listed } from './huawei-calls.ts'
import { fromConsole, signed } from './huawei-requests.ts'
import {
  lab,
  north,
  ofRecipient,
  outsider,
  owner,
  projectOf,
  publicImage,
  recipient,
  singapore,
} from './huawei-world.ts'

const wall = { ahead: 0 }
const { clouds } = serveHuawei({ wallClock: () => Date.now() + wall.ahead })

const images = {
  method: 'GET',
  url: '/v2/cloudimages',
  contentType: 'application/json',
  queryParams: {},
  pathParams: {},
}
const list = (client = hcClient(recipient, 'ims'), more: object = {}) =>
  client.sendRequest({ ...images, headers: {}, ...more })
const refused = (message: unknown) => ({ httpStatusCode: 401, errorCode: 'APIGW.0301', errorMsg: message })
const because = (detail: string) => expect.stringContaining(`Incorrect IAM authentication information: ${detail}`)

describe('at the real hosts', () => {
  test('the SDK’s signature is accepted, whatever has to be escaped', async () => {
    const send = signed(recipient)
    for (const name of ["a b/中*'()!~", '100%', 'a+b', 'a=b&c']) expect(await listed(send, { name })).toEqual([])
    const ids = ['b-1', 'b/1', 'a']
    const vaults = await send({ service: 'cbr', path: '/v3/{project}/vaults', query: { id: ids } })
    expect(vaults).toMatchObject({ status: 200, body: { count: 0 } })
  })

  test('an unknown key is named', async () => {
    const client = hcClient(recipient, 'ims', { key: { accessKeyId: 'AKNOBODY', secretAccessKey: 'x' } })
    const message = because('Get secretKey failed,ak:AKNOBODY,err:ak not exist')
    await expect(list(client)).rejects.toMatchObject(refused(message))
  })

  test('a wrong secret is answered with the request as the gateway read it', async () => {
    const { accessKeyId } = recipient
    const client = hcClient(recipient, 'ims', { key: { accessKeyId, secretAccessKey: 'another' } })
    const message = because('verify aksk signature fail, canonicalRequest:GET|/v2/cloudimages/||')
    await expect(list(client)).rejects.toMatchObject(refused(message))
  })

  test('a clock more than fifteen minutes off is a wrong signature', async () => {
    wall.ahead = 16 * 60_000
    await expect(list()).rejects.toMatchObject(refused(because('verify aksk signature fail')))
    wall.ahead = 14 * 60_000
    await expect(list()).resolves.toMatchObject({ httpStatusCode: 200 })
    wall.ahead = 0
  })

  test('a token belongs to nobody', async () => {
    const withToken = { headers: { 'X-Security-Token': 'token' } }
    await expect(list(undefined, withToken)).rejects.toMatchObject(refused(because('decrypt token fail')))
  })

  const address = `https://ims.${north}.myhuaweicloud.com/v2/cloudimages`

  test.each<{ what: string; headers: Record<string, string>; detail: string }>([
    { what: 'no signature', headers: {}, detail: 'x-auth-token not found' },
    { what: 'a token', headers: { 'X-Auth-Token': 'MIIa' }, detail: 'decrypt token fail' },
    { what: 'a signature of another kind', headers: { Authorization: 'Basic abc' }, detail: 'verify aksk' },
    {
      what: 'one without the host',
      headers: {
        Authorization: `SDK-HMAC-SHA256 Access=${recipient.accessKeyId}, SignedHeaders=x-sdk-date, Signature=${'0'.repeat(64)}`,
      },
      detail: 'verify aksk signature fail',
    },
  ])('$what is refused in the gateway’s form, with the request’s ID', async ({ headers, detail }) => {
    const response = await fetch(address, { headers: { ...headers, 'X-Console-Account': recipient.id } })
    expect(response.status).toBe(401)
    const requestId = response.headers.get('X-Request-Id')
    expect(requestId).toMatch(/^[0-9a-f]{32}$/)
    expect(await response.json()).toEqual({
      error_msg: because(detail),
      error_code: 'APIGW.0301',
      request_id: requestId,
    })
  })
})

describe('which project it is', () => {
  const ownIds = (project: string) => list(hcClient(recipient, 'ims', { projectId: projectOf(recipient, project) }))

  test('that of the header', async () => {
    expect(await ownIds(north)).toMatchObject({ images: [{ id: publicImage.id }, { id: ofRecipient.id }] })
    expect(await ownIds(lab)).toMatchObject({ images: [{ id: publicImage.id }] })
  })

  test.each([
    { what: 'another one’s', projectId: projectOf(owner) },
    { what: 'one’s own of another region', projectId: projectOf(recipient, singapore) },
    { what: 'none there is', projectId: 'f'.repeat(32) },
  ])('not $what', async ({ projectId }) => {
    await expect(list(hcClient(recipient, 'ims', { projectId }))).rejects.toMatchObject({
      httpStatusCode: 403,
      errorCode: 'APIGW.0802',
      errorMsg: 'The IAM user is forbidden in the currently selected region.',
    })
  })

  // A project ID of no characters is not sent.
  const unnamed = (more: object) => hcClient(recipient, 'ims', { projectId: '', ...more })

  test('that of the path without a header, and the region’s own without either', async () => {
    const jobs = (project: string) => list(unnamed({}), { url: `/v1/${project}/jobs/0` })
    await expect(jobs(projectOf(recipient, lab))).rejects.toMatchObject({ errorCode: 'IMG.0023' })
    await expect(jobs(projectOf(owner))).rejects.toMatchObject({ errorCode: 'IMG.0030' })
    await expect(list(unnamed({}))).resolves.toMatchObject({ images: [{}, { owner: projectOf(recipient) }] })
    await expect(list(unnamed({ region: 'cn-east-3' }))).rejects.toMatchObject({ errorCode: 'APIGW.0802' })
  })

  test('the one that the SDK itself asks IAM for, with a body that a GET does not have', async () => {
    const client = hcClient(outsider, 'ecs', { region: singapore, projectId: null })
    const answer = await client.sendRequest({
      ...images,
      url: '/v1/{project_id}/cloudservers/detail',
      headers: {},
    })
    expect(answer).toMatchObject({ httpStatusCode: 200, count: 0 })
  })
})

describe('at the console’s own path', () => {
  test('an account that there is not is like an unknown key', async () => {
    const stranger = { ...recipient, id: '9'.repeat(32) }
    expect(await fromConsole(stranger)({ path: '/v2/cloudimages' })).toMatchObject({
      status: 401,
      body: { code: 'APIGW.0301', message: because(`Get secretKey failed,ak:${stranger.id},err:ak not exist`) },
    })
  })

  test('a project that the account does not have is forbidden, but IAM answers', async () => {
    const send = (path: string) =>
      fetch(`http://console.test/api/huawei/${path}`, { headers: { 'X-Console-Account': recipient.id } })
    for (const project of ['cn-east-3', '%E0']) {
      const response = await send(`${project}/ims/v2/cloudimages`)
      expect(response.status).toBe(403)
      expect(await response.json()).toMatchObject({ error_code: 'APIGW.0802' })
      expect((await send(`${project}/iam/v3/auth/projects`)).status).toBe(200)
    }
  })
})

describe('what is not there', () => {
  test.each([
    {
      service: 'ims',
      path: '/v9/cloudimages',
      message: 'The API does not exist or has not been published in the environment.',
    },
    {
      service: 'ims',
      path: '/v2/cloudimages/',
      message: 'The API does not exist or has not been published in the environment.',
    },
    {
      service: 'obs',
      path: '/v1/buckets',
      message: 'The API does not exist or has not been published in the environment.',
    },
    { service: 'ims', path: '/v1/cloudimages/members', message: 'The API does not exist.' },
  ])('$service $path', async ({ service, path, message }) => {
    for (const address of [
      `https://${service}.${north}.myhuaweicloud.com`,
      `http://console.test/api/huawei/${north}/${service}`,
    ]) {
      const response = await fetch(address + path)
      expect(response.status).toBe(404)
      expect(await response.json()).toMatchObject({ error_code: 'APIGW.0101', error_msg: message })
    }
  })
})

test('accounts come with their keys and projects', () => {
  expect(clouds.accounts.find(({ id }) => id === recipient.id)).toEqual({
    cloud: 'huawei',
    id: recipient.id,
    name: 'recipient',
    accessKeyId: recipient.accessKeyId,
    secretAccessKey: recipient.secretAccessKey,
    projects: {
      [north]: projectOf(recipient),
      [singapore]: projectOf(recipient, singapore),
      [lab]: projectOf(recipient, lab),
    },
  })
})
