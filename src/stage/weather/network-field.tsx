import { Select } from 'antd'
import { useId } from 'react'
import type { Faults } from '../../clouds/console/wire.ts'
import { useFormats } from '../../i18n/i18n.tsx'
import { useStageWords } from '../stage-words.ts'
import { networkOf, networks, secondsOf, type Network } from './weather.ts'

interface NetworkFieldProps {
  faults: Faults
  onChange(network: Network): void
}

export function NetworkField({ faults, onChange }: NetworkFieldProps) {
  const words = useStageWords().weather
  const formats = useFormats()
  const id = useId()
  const seconds = (network: 'usual' | 'slow') => formats.number(secondsOf(network))
  const labels: Record<Network, string> = {
    none: words.networks.none,
    usual: words.networks.usual(seconds('usual')),
    slow: words.networks.slow(seconds('slow')),
    offline: words.networks.offline,
  }
  return (
    <div>
      <label htmlFor={id} className="field-label">
        {words.network}
      </label>
      <Select<Network>
        id={id}
        className="weather-select"
        showSearch={false}
        value={networkOf(faults)}
        options={networks.map((value) => ({ value, label: labels[value] }))}
        onChange={onChange}
      />
    </div>
  )
}
