import type { ConsoleAccount } from '../clouds/console/wire.ts'
import type { Place } from './session.ts'

/** Where somebody else stands who can be shared with: another account of the same cloud, in the same region. */
export function opposite(accounts: ConsoleAccount[], { cloud, account, region }: Place): Place | undefined {
  const here = accounts.filter((candidate) => candidate.cloud === cloud)
  const other = here.find(({ id }) => id !== account)
  if (!other) return undefined
  const own = here.find(({ id }) => id === account)
  return { cloud, account: other.id, region: sameRegion(own, other, region) }
}

/** Where regions go by the names of projects, those beside a region's own are not everybody's (H11). */
function sameRegion(own: ConsoleAccount | undefined, { projects = [] }: ConsoleAccount, region: string): string {
  if (projects.some(({ name }) => name === region)) return region
  return own?.projects?.find(({ name }) => name === region)?.region ?? region
}
