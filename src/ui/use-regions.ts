import { useQuery } from '@tanstack/react-query'
import type { Region } from '../clouds/cloud.ts'
import { useLanguage } from '../i18n/i18n.tsx'
import { regionList } from '../queries/places.ts'
import { useSession } from '../queries/session.ts'

/** The cloud's regions. While they load, or when they cannot be read, the profile's IDs serve. */
export function useRegions(): Region[] {
  const session = useSession()
  const { profile, words } = session
  const regions = useQuery(regionList(session, useLanguage()))
  return regions.data ?? profile.regions.map((id) => ({ id, name: words.regions[id] ?? id, available: true }))
}

/** What a region is called; its ID where it is not known. */
export function useRegionName(): (region: string) => string {
  const regions = useRegions()
  return (region) => regions.find(({ id }) => id === region)?.name ?? region
}
