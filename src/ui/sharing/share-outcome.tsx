import { useMessages } from '../../i18n/i18n.tsx'
import { Refusals } from '../refusals.tsx'

interface ShareOutcomeProps {
  /** The name of what was shared: of an image, or of the region that its copy is in. */
  of: string
  shared: { account: string }[]
  refused: { account: string; error?: unknown }[]
}

/** What became of each account when something was last shared (C2). */
export function ShareOutcome({ of, shared, refused }: ShareOutcomeProps) {
  const messages = useMessages().copyImage
  return (
    <>
      {shared.length > 0 && (
        <div role="status">
          {messages.shared(of, shared.length)}
          <ul className="outcomes" aria-label={messages.shared(of, shared.length)}>
            {shared.map(({ account }) => (
              <li key={account}>
                <code>{account}</code>
              </li>
            ))}
          </ul>
        </div>
      )}
      <Refusals
        label={messages.notShared(of)}
        refusals={refused.map(({ account, error }) => ({ of: account, error }))}
      />
    </>
  )
}
