import type { DomainList, Project, ProjectList, RegionList } from '../../../src/clouds/huawei/wire.ts'
import { regionsOf } from '../../engine/views.ts'
import type { AccountRecord } from '../../engine/world.ts'
import { iam } from './dialects.ts'
import { accountOperations } from './operation.ts'

const operation = accountOperations(iam)

const address = 'https://iam.myhuaweicloud.com/v3'
const links = (path: string) => ({ self: `${address}/${path}`, next: null, previous: null })

/** H11: whoever is to receive images finds the ID of its project here. */
const listProjects = operation({
  name: 'KeystoneListProjects',
  method: 'GET',
  path: '/v3/projects',
  run: async ({ account, query }): Promise<ProjectList> => {
    const asked = ['name', 'domain_id', 'parent_id'] as const
    const projects = projectsOf(account).filter((project) =>
      asked.every((field) => !query.has(field) || query.get(field) === project[field]),
    )
    // All of them are enabled.
    return { projects: query.get('enabled') === 'false' ? [] : pageOf(projects, query), links: links('projects') }
  },
})

/** From 1; without a size all at once. */
function pageOf(projects: Project[], query: URLSearchParams): Project[] {
  const [page, size] = [Number(query.get('page') ?? 1), Number(query.get('per_page') ?? projects.length)]
  return projects.slice((page - 1) * size, page * size)
}

const listAuthProjects = operation({
  name: 'KeystoneListAuthProjects',
  method: 'GET',
  path: '/v3/auth/projects',
  run: async ({ account }): Promise<ProjectList> => ({
    projects: projectsOf(account),
    links: links('auth/projects'),
  }),
})

const listAuthDomains = operation({
  name: 'KeystoneListAuthDomains',
  method: 'GET',
  path: '/v3/auth/domains',
  run: async ({ account: { id, name } }): Promise<DomainList> => ({
    domains: [{ id, name, enabled: true, description: '', links: { self: `${address}/domains/${id}` } }],
    links: links('auth/domains'),
  }),
})

const listRegions = operation({
  name: 'KeystoneListRegions',
  method: 'GET',
  path: '/v3/regions',
  run: async ({ engine }): Promise<RegionList> => {
    const regions = await engine.read((world) => regionsOf(world, 'huawei'))
    return {
      regions: regions.map(({ region, name }) => ({
        id: region,
        type: 'public',
        description: '',
        parent_region_id: null,
        // The cloud itself has the ID alone in English.
        locales: { 'zh-cn': name.zh, 'en-us': region },
        links: { self: `${address}/regions/${region}` },
      })),
      links: links('regions'),
    }
  },
})

function projectsOf({ id: domain, projects = [] }: AccountRecord): Project[] {
  return projects.map(({ id, name, region }) => ({
    id,
    name,
    domain_id: domain,
    // A further project is under the region's own.
    parent_id: projects.find((other) => other.name === region && name !== region)?.id ?? domain,
    is_domain: false,
    enabled: true,
    description: '',
    links: { self: `${address}/projects/${id}` },
  }))
}

export const iamOperations = [listProjects, listAuthProjects, listAuthDomains, listRegions]
