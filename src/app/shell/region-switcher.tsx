import { Select } from 'antd'
import type { ReactNode } from 'react'
import { useLocation, useNavigate } from 'react-router-dom'
import { useMessages } from '../../i18n/i18n.tsx'
import { useSession } from '../../queries/session.ts'
import { inPlace } from '../../ui/paths.ts'
import { useRegions } from '../../ui/use-regions.ts'

/** Searchable by name and ID. */
export function RegionSwitcher() {
  const { place } = useSession()
  const messages = useMessages().shell
  const regions = useRegions()
  const navigate = useNavigate()
  const { pathname } = useLocation()

  return (
    <Select
      className="region-switcher"
      variant="borderless"
      aria-label={messages.region}
      popupMatchSelectWidth={false}
      showSearch={{ optionFilterProp: 'search' }}
      value={place.region}
      options={regions.map(({ id, name, available }) => ({
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
