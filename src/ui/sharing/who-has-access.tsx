import type { ReactNode } from 'react'
import { useMessages } from '../../i18n/i18n.tsx'
import { useSession } from '../../queries/session.ts'
import { useLazyDialog } from '../lazy-dialog.tsx'
import { AccessList } from './access-list.tsx'
import { AnswerCounts } from './answers.tsx'
import { ShareAgain } from './share-again.tsx'
import type { ShareFormState } from './use-share-form.ts'

const loadStopSharingModal = () => import('./stop-sharing-modal.tsx').then(({ StopSharingModal }) => StopSharingModal)

interface WhoHasAccessProps {
  form: ShareFormState
  /** With whom sharing was stopped here. */
  stopped: string[]
  onStopped: (accounts: string[]) => void
  /** What can be done with several of them: opens the dialog in which they are chosen. */
  children?: (stopSeveral: () => void) => ReactNode
}

/** Who has the image that is about to be shared, and a way to stop that, and to take that back. */
export function WhoHasAccess({ form: { image, shares }, stopped, onStopped, children }: WhoHasAccessProps) {
  const { words } = useSession()
  const messages = useMessages().shareModal
  const [dialog, stopSharing] = useLazyDialog(loadStopSharingModal)
  const news = { onStopped: (accounts: string[]) => onStopped([...stopped, ...accounts]) }
  return (
    <section>
      <h2 className="dialog-heading">{words.answers?.recipients ?? messages.whoHasAccess}</h2>
      <AnswerCounts shares={shares.data ?? []} />
      {stopped.length > 0 && (
        <ShareAgain key={stopped.length} image={image} accounts={stopped} onClose={() => onStopped([])} />
      )}
      <AccessList
        image={image}
        shares={shares}
        onStop={(account) => stopSharing({ image, accounts: [account], ...news })}
      />
      {children?.(() => stopSharing({ image, ...news }))}
      {dialog}
    </section>
  )
}
