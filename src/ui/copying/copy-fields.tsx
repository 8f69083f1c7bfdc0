import { Input, Select } from 'antd'
import { useId } from 'react'
import { useMessages } from '../../i18n/i18n.tsx'
import { useSession } from '../../queries/session.ts'
import { useRegions } from '../use-regions.ts'
import { Refusals } from './refusals.tsx'
import type { useCopyForm } from './use-copy-form.ts'

interface CopyFieldsProps {
  form: ReturnType<typeof useCopyForm>
  problems: { regions?: string | undefined; name?: string | undefined }
}

/** Where to, and under which name. An image's own region is not offered (T8). */
export function CopyFields({ form, problems }: CopyFieldsProps) {
  const messages = useMessages().copyImage
  const { place } = useSession()
  const all = useRegions()
  const id = useId()
  const options = all
    .filter((region) => region.id !== place.region)
    .map(({ id: value, name, available }) => ({
      value,
      label: name,
      search: `${name} ${value}`,
      disabled: !available,
    }))
  const nameOf = (region: string) => all.find(({ id: known }) => known === region)?.name ?? region

  return (
    <>
      <div>
        <label htmlFor={`${id}-regions`} className="field-label">
          {messages.regions}
        </label>
        <Select
          id={`${id}-regions`}
          mode="multiple"
          autoFocus
          className="copy-regions"
          showSearch={{ optionFilterProp: 'search' }}
          status={problems.regions ? 'error' : ''}
          aria-describedby={`${id}-regions-error`}
          value={form.regions}
          options={options}
          onChange={form.choose}
        />
        <p id={`${id}-regions-error`} className="field-error" role="alert">
          {problems.regions}
        </p>
      </div>
      <div>
        <label htmlFor={`${id}-name`} className="field-label">
          {messages.name}
        </label>
        <Input
          id={`${id}-name`}
          autoComplete="off"
          status={problems.name ? 'error' : ''}
          aria-describedby={`${id}-name-error`}
          value={form.name}
          onChange={(event) => form.type(event.target.value)}
        />
        <p id={`${id}-name-error`} className="field-error" role="alert">
          {problems.name}
        </p>
      </div>
      <Refusals
        label={messages.notCopied}
        refusals={form.failed.map(({ region, error }) => ({ of: nameOf(region), error }))}
      />
    </>
  )
}
