import { Flex } from 'antd'
import type { Instance } from '../../clouds/cloud.ts'
import { useMessages } from '../../i18n/i18n.tsx'
import { useSession } from '../../queries/session.ts'
import { ActionButton } from '../../ui/action-button.tsx'

interface RowActionsProps {
  instance: Instance
  onCreateImage: () => void
  onReinstall: () => void
  onTerminate: () => void
}

/** What can be done with an instance; what cannot be done now stays in view with its reason. */
export function RowActions({ instance, onCreateImage, onReinstall, onTerminate }: RowActionsProps) {
  const { words } = useSession()
  const { notWhile } = useMessages().instanceActions
  const { name, state } = instance
  const busy = state === 'pending' || state === 'changing' ? notWhile[state] : undefined
  const unusable = state === 'failed' ? notWhile.failed : busy
  return (
    <Flex wrap gap={4} className="row-actions">
      <ActionButton label={words.createImage} of={name} disabledReason={unusable} onClick={onCreateImage} />
      <ActionButton label={words.reinstall} of={name} disabledReason={unusable} onClick={onReinstall} />
      <ActionButton label={words.terminate} of={name} disabledReason={busy} onClick={onTerminate} />
    </Flex>
  )
}
