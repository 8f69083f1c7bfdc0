import { useMessages } from '../../i18n/i18n.tsx'
import { useRegions } from '../use-regions.ts'
import { Refusals } from './refusals.tsx'

interface CopyOutcomeProps {
  region: string
  shared: { account: string }[]
  refused: { account: string; error?: unknown }[]
}

/** What became of each account when the copy in one region was last shared (C2). */
export function CopyOutcome({ region, shared, refused }: CopyOutcomeProps) {
  const messages = useMessages().copyImage
  const name = useRegions().find(({ id }) => id === region)?.name ?? region
  return (
    <>
      {shared.length > 0 && (
        <div role="status">
          {messages.shared(name, shared.length)}
          <ul className="outcomes" aria-label={messages.shared(name, shared.length)}>
            {shared.map(({ account }) => (
              <li key={account}>
                <code>{account}</code>
              </li>
            ))}
          </ul>
        </div>
      )}
      <Refusals
        label={messages.notShared(name)}
        refusals={refused.map(({ account, error }) => ({ of: account, error }))}
      />
    </>
  )
}
