import { Reason } from './failure.tsx'

interface RefusalsProps {
  label: string
  refusals: { of: string; error: unknown }[]
}

/** What failed, each with its reason in words and the cloud's code (C2). */
export function Refusals({ label, refusals }: RefusalsProps) {
  if (refusals.length === 0) return null
  return (
    <div role="alert">
      <span className="field-error">{label}</span>
      <ul className="recipients" aria-label={label}>
        {refusals.map(({ of, error }) => (
          <li key={of} className="recipient recipient-trouble">
            <span className="recipient-text">
              {of}: <Reason error={error} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
