import { Input } from 'antd'
import { useId } from 'react'
import { useMessages } from '../../i18n/i18n.tsx'
import { Refusals } from '../refusals.tsx'
import { useRegionName } from '../use-regions.ts'
import { RegionsField } from './regions-field.tsx'
import type { useCopyForm } from './use-copy-form.ts'

interface CopyFieldsProps {
  form: ReturnType<typeof useCopyForm>
  problems: { regions?: string | undefined; name?: string | undefined }
}

/** Where to, and under which name. */
export function CopyFields({ form, problems }: CopyFieldsProps) {
  const messages = useMessages().copyImage
  const nameOf = useRegionName()
  const id = useId()
  return (
    <>
      <RegionsField regions={form.regions} onChange={form.choose} problem={problems.regions} />
      <div>
        <label htmlFor={id} className="field-label">
          {messages.name}
        </label>
        <Input
          id={id}
          autoComplete="off"
          status={problems.name ? 'error' : ''}
          aria-describedby={`${id}-error`}
          value={form.name}
          onChange={(event) => form.type(event.target.value)}
        />
        <p id={`${id}-error`} className="field-error" role="alert">
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
