import type { OpenOptions, Region } from '../cloud.ts'
import { CloudError } from '../cloud-error.ts'
import type { Call } from './client.ts'
import type { Project, ProjectList } from './wire.ts'

/** A region's own project has its name; a further one adds what it is called. `MOS` and the like are no places. */
const form = /^(?<region>[a-z]+(-[a-z]+)+-\d+)(_(?<project>.+))?$/

/** The region that a project of this name lies in. */
export const regionOf = (name: string): string => form.exec(name)?.groups?.['region'] ?? name

export function toRegion({ name, enabled }: Project): Region {
  const { region = name, project } = form.exec(name)?.groups ?? {}
  return { id: name, name, available: enabled, ...(project !== undefined && { within: { region, project } }) }
}

/** As the cloud orders its regions, each with all its projects, its own one first. */
function byRegion(projects: Project[]): Project[] {
  const regions = [...new Set(projects.map(({ name }) => regionOf(name)))]
  const within = (region: string) => projects.filter(({ name }) => regionOf(name) === region)
  return regions.flatMap((region) =>
    within(region).toSorted((a, b) => Number(b.name === region) - Number(a.name === region)),
  )
}

/** By what reaches the cloud, then by account: every place of an account asks for the same. */
const known = new WeakMap<OpenOptions['fetch'], Map<string, Promise<Project[]>>>()

/** The account's projects, asked for once. */
export function projectReader(call: Call, { account, region: name, fetch }: OpenOptions) {
  const byAccount = known.get(fetch) ?? new Map<string, Promise<Project[]>>()
  known.set(fetch, byAccount)

  // Not to be aborted by whoever asks first: others wait for the same answer.
  async function ask(): Promise<Project[]> {
    const { projects } = await call<ProjectList>('GET', 'iam', '/v3/auth/projects')
    return byRegion(projects.filter((project) => form.test(project.name)))
  }

  function all(): Promise<Project[]> {
    const asked =
      byAccount.get(account) ??
      ask().catch((error: unknown) => {
        byAccount.delete(account)
        throw error
      })
    byAccount.set(account, asked)
    return asked
  }

  return {
    all,
    /** ID of the one that this place is. */
    async here(): Promise<string> {
      const project = (await all()).find((each) => each.name === name)
      if (!project) throw new CloudError(`No project ${name}`, { kind: 'not-found', code: 'APIGW.0802' })
      return project.id
    },
  }
}
