import { Select } from 'antd'
import { useId } from 'react'
import type { Region } from '../../clouds/cloud.ts'
import { useMessages } from '../../i18n/i18n.tsx'
import { useSession } from '../../queries/session.ts'
import { useRegions } from '../use-regions.ts'

interface RegionsFieldProps {
  regions: string[]
  onChange: (regions: string[]) => void
  problem: string | undefined
}

/** A project lies in one. */
const regionOf = ({ id, within }: Region) => within?.region ?? id

/** Where to copy to. The region that an image is in already is not offered (T8), nor another project in it. */
export function RegionsField({ regions: chosen, onChange, problem }: RegionsFieldProps) {
  const messages = useMessages().copyImage
  const { place } = useSession()
  const id = useId()
  const regions = useRegions()
  const present = regions.find((region) => region.id === place.region)
  const options = regions
    .filter((region) => regionOf(region) !== (present ? regionOf(present) : place.region))
    .map(({ id: value, name, available }) => ({
      value,
      label: name,
      search: `${name} ${value}`,
      disabled: !available,
    }))
  return (
    <div>
      <label htmlFor={id} className="field-label">
        {messages.regions}
      </label>
      <Select
        id={id}
        mode="multiple"
        autoFocus
        className="copy-regions"
        showSearch={{ optionFilterProp: 'search' }}
        status={problem ? 'error' : ''}
        aria-describedby={`${id}-error`}
        value={chosen}
        options={options}
        onChange={onChange}
      />
      <p id={`${id}-error`} className="field-error" role="alert">
        {problem}
      </p>
    </div>
  )
}
