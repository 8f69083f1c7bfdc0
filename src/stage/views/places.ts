import { clouds, isCloudId } from '../../clouds/clouds.ts'
import type { ConsoleAccount } from '../../clouds/console/wire.ts'
import { opposite } from '../../queries/opposite.ts'
import type { Place } from '../../queries/session.ts'
import { lastPlace } from '../../storage/preferences.ts'
import { paths } from '../../ui/paths.ts'

/** Whether a console can show it: a path of this origin, and no stage on the stage. */
export function isViewPath(path: string): boolean {
  if (!path.startsWith('/') || !URL.canParse(path, location.origin)) return false
  const { origin, pathname } = new URL(path, location.origin)
  return origin === location.origin && !/^\/(stage|api)(\/|$)/i.test(pathname)
}

const segmentsOf = (path: string) => (path.split(/[?#]/)[0] ?? '').split('/').slice(1)

/** What follows the place in a path. */
export const pageOfPath = (path: string) => segmentsOf(path).slice(3).join('/')

/** Which account acts where, by the first three segments of a console's path. */
export function placeOfPath(path: string): Place | undefined {
  const [cloud, account, region] = segmentsOf(path).slice(0, 3).map(decoded)
  return isCloudId(cloud) && account && region ? { cloud, account, region } : undefined
}

function decoded(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment)
  } catch {
    return undefined
  }
}

/** Where somebody stands whom the console at this path can share with, looking at what was shared. */
export function oppositePath(accounts: ConsoleAccount[], path: string): string | undefined {
  const place = placeOfPath(path)
  const there = place && opposite(accounts, place)
  return there && paths.sharedImages(there)
}

/** Where the stage begins when its link says nothing: where the person was last, or with the first account. */
export function firstPath(accounts: ConsoleAccount[]): string {
  const last = lastPlace.get()
  if (last !== undefined && isViewPath(last) && placeOfPath(last)) return last
  const first = accounts[0]
  return first ? paths.customImages({ cloud: first.cloud, account: first.id, region: clouds[first.cloud].start }) : '/'
}
