import type { Instance } from '../../clouds/cloud.ts'
import { useSession } from '../../queries/session.ts'
import { RowActions } from '../../ui/row-actions.tsx'

interface InstanceActionsProps {
  instance: Instance
  onCreateImage: () => void
  onReinstall: () => void
  onTerminate: () => void
}

/** What can be done with an instance. */
export function InstanceActions({ instance, onCreateImage, onReinstall, onTerminate }: InstanceActionsProps) {
  const { cloud, words } = useSession()
  const { notWhile } = words.instances
  const { name, state } = instance
  const busy = state === 'pending' || state === 'changing' ? notWhile[state] : undefined
  const unusable = state === 'failed' ? notWhile.failed : busy
  return (
    <RowActions
      of={name}
      actions={[
        { label: words.createImage, disabledReason: unusable, onClick: onCreateImage },
        ...(cloud.reinstall ? [{ label: words.reinstall, disabledReason: unusable, onClick: onReinstall }] : []),
        ...(cloud.terminate ? [{ label: words.terminate, disabledReason: busy, onClick: onTerminate }] : []),
      ]}
    />
  )
}
