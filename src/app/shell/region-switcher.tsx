import { useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import type { ReactNode } from 'react'
import { useLocation, useNavigate } from 'react-router-dom'
import { useLanguage, useMessages } from '../../i18n/i18n.tsx'
import { regionList } from '../../queries/places.ts'
import { useSession } from '../../queries/session.ts'
import { inPlace } from '../../ui/paths.ts'

/** Searchable by name and ID. While the regions load, or when they cannot be read, the profile's IDs serve. */
export function RegionSwitcher() {
  const session = useSession()
  const { place, profile, words } = session
  const messages = useMessages().shell
  const regions = useQuery(regionList(session, useLanguage()))
  const navigate = useNavigate()
  const { pathname } = useLocation()
  const known = regions.data ?? profile.regions.map((id) => ({ id, name: words.regions[id] ?? id, available: true }))

  return (
    <Select
      className="region-switcher"
      variant="borderless"
      aria-label={messages.region}
      popupMatchSelectWidth={false}
      showSearch={{ optionFilterProp: 'search' }}
      value={place.region}
      options={known.map(({ id, name, available }) => ({
        value: id,
        label: name,
        search: `${name} ${id}`,
        disabled: !available,
      }))}
      optionRender={renderOption}
      onChange={(region: string) => void navigate(inPlace(pathname, { ...place, region }))}
    />
  )
}

function renderOption({ label, value }: { label?: ReactNode; value?: string | number }) {
  return (
    <span className="region-option">
      <span>{label}</span> <code>{value}</code>
    </span>
  )
}
