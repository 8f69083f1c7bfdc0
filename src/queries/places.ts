import { queryOptions, useQuery } from '@tanstack/react-query'
import type { Region } from '../clouds/cloud.ts'
import type { CloudWords } from '../clouds/words.ts'
import { type Session, useSession } from './session.ts'

/** The cloud's regions, named in the person's language where the cloud speaks it. */
export const regionList = (session: Session, language: string) =>
  queryOptions({
    queryKey: [session.place.cloud, session.place.account, 'regions', language],
    queryFn: async ({ signal }) => {
      // Asked in a region that there is, whatever the address says: also of one that is none it has to tell.
      const { cloud } = session.in(session.profile.regions[0] ?? session.place.region)
      const regions = await cloud.listRegions(signal)
      return regions.map((region) => ({ ...region, name: nameOf(region, session.words) }))
    },
    staleTime: Infinity,
  })

/** A project beside a region's own is called after both, as the cloud's own switcher does. */
function nameOf({ id, name, within }: Region, { regions }: CloudWords): string {
  if (within) return `${regions[within.region] ?? within.region} > ${within.project}`
  return regions[id] ?? name
}

/** The ID that others need to share with this account, as the cloud itself gives it. */
export const accountId = (session: Session) =>
  queryOptions({
    queryKey: [...session.key, 'account-id'],
    queryFn: ({ signal }) => session.cloud.whoAmI(signal),
    staleTime: Infinity,
  })

/** The account as others name it here: by its project where it has some (H11), once the cloud has told; else by itself. */
export function useOwnId(): string | undefined {
  const session = useSession()
  const hasProjects = session.cloud.listProjects !== undefined
  const project = useQuery({ ...accountId(session), enabled: hasProjects })
  return hasProjects ? project.data : session.place.account
}

/** The account's projects: those IDs in every region (H11), the present place's first. None where accounts have no projects. */
export const projectList = (session: Session) =>
  queryOptions({
    queryKey: [...session.key, 'projects'],
    queryFn: async ({ signal }) => {
      const { place, cloud } = session
      const projects = (await cloud.listProjects?.(signal)) ?? []
      const items = projects.toSorted((a, b) => Number(b.region === place.region) - Number(a.region === place.region))
      return { items, total: items.length, complete: true }
    },
    staleTime: Infinity,
  })
