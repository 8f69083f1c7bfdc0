// Its main file asks for a module that is not in the package.
import { IamClient } from '@huaweicloud/huaweicloud-sdk-iam/v3/IamClient.js'
import { KeystoneListProjectsRequest } from '@huaweicloud/huaweicloud-sdk-iam/v3/model/KeystoneListProjectsRequest.js'
import { describe, expect, test } from 'vitest'
import type { ProjectList, RegionList } from '../../src/clouds/huawei/wire.ts'
import { hcClient, serveHuawei } from './huawei-clients.ts'
import { fromConsole } from './huawei-requests.ts'
import { lab, north, projectOf, recipient, singapore } from './huawei-world.ts'

serveHuawei()

const client = new IamClient(hcClient(recipient, 'iam'))

const project = (name: string, parent: string) => ({
  id: projectOf(recipient, name),
  name,
  domain_id: recipient.id,
  parent_id: parent,
  is_domain: false,
  enabled: true,
  description: '',
  links: { self: `https://iam.myhuaweicloud.com/v3/projects/${projectOf(recipient, name)}` },
})

/** A further project of a region is under the region's own. */
const all = [project(north, recipient.id), project(singapore, recipient.id), project(lab, projectOf(recipient))]

test('an account finds the IDs of its projects (H11)', async () => {
  expect(await client.keystoneListAuthProjects()).toMatchObject({ projects: all })
  expect(await client.keystoneListProjects(new KeystoneListProjectsRequest())).toMatchObject({ projects: all })
  const { body } = await fromConsole(recipient)({ service: 'iam', path: '/v3/auth/projects' })
  expect((body as ProjectList).projects).toEqual(all)
})

describe('its projects', () => {
  test.each([
    { query: { name: lab }, names: [lab] },
    { query: { name: 'cn-east-3' }, names: [] },
    { query: { parent_id: projectOf(recipient) }, names: [lab] },
    { query: { domain_id: recipient.id }, names: [north, singapore, lab] },
    { query: { domain_id: 'f'.repeat(32) }, names: [] },
    { query: { enabled: 'false' }, names: [] },
    { query: { enabled: 'true', per_page: '2' }, names: [north, singapore] },
    { query: { per_page: '2', page: '2' }, names: [lab] },
  ])('are filtered: $query', async ({ query, names }) => {
    const search = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, value ?? '']))
    const response = await fetch(`http://console.test/api/huawei/${north}/iam/v3/projects?${search}`, {
      headers: { 'X-Console-Account': recipient.id },
    })
    const { projects } = (await response.json()) as ProjectList
    expect(projects.map(({ name }) => name)).toEqual(names)
  })
})

test('its own name and ID, and the regions, which have no English name', async () => {
  expect(await client.keystoneListAuthDomains()).toMatchObject({
    domains: [{ id: recipient.id, name: 'recipient', enabled: true }],
  })
  expect(await client.keystoneListRegions()).toMatchObject({
    regions: [
      { id: north, type: 'public', locales: { 'zh-cn': '华北-北京四', 'en-us': north } },
      { id: singapore, locales: { 'zh-cn': '亚太-新加坡', 'en-us': singapore } },
    ],
  } satisfies { regions: [Partial<RegionList['regions'][number]>, Partial<RegionList['regions'][number]>] })
})
