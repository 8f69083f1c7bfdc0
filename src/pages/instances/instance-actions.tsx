import type { Instance } from '../../clouds/cloud.ts'
import { useSession } from '../../queries/session.ts'
import { RowActions, type Action } from '../../ui/row-actions.tsx'
import type { InstanceDialogs } from './use-instance-dialogs.tsx'

interface InstanceActionsProps {
  instance: Instance
  open: InstanceDialogs
  onStart: () => void
}

/** What can be done with an instance. Where it is switched on and off here, what else there is is in a menu. */
export function InstanceActions({ instance, open, onStart }: InstanceActionsProps) {
  const { cloud, profile, words } = useSession()
  const { power, reinitialisation } = words
  const { notWhile } = words.instances
  const { name, state } = instance
  const busy = state === 'pending' || state === 'changing' ? notWhile[state] : undefined
  const unusable = state === 'failed' ? notWhile.failed : busy
  const stopFirst = profile.diskChangeNeedsStop && state !== 'stopped' ? power?.stopFirst : undefined
  const { reinitialise, stop } = open

  const createImage = { label: words.createImage, disabledReason: unusable, onClick: () => open.createImage(instance) }
  const rarer: Action[] = []
  if (reinitialise && reinitialisation) {
    rarer.push({
      label: reinitialisation.reinitialise,
      disabledReason: unusable ?? stopFirst,
      onClick: () => reinitialise(instance),
    })
  }
  if (cloud.reinstall) {
    rarer.push({
      label: words.reinstall,
      disabledReason: unusable ?? stopFirst,
      onClick: () => open.reinstall(instance),
    })
  }
  if (cloud.terminate) {
    rarer.push({ label: words.terminate, disabledReason: busy, onClick: () => open.terminate([instance]) })
  }
  if (!cloud.start || !stop || !power) return <RowActions of={name} actions={[createImage, ...rarer]} />
  const switches = [
    {
      label: power.start,
      disabledReason: unusable ?? (state === 'running' ? power.alreadyRunning : undefined),
      onClick: onStart,
    },
    {
      label: power.stop,
      disabledReason: unusable ?? (state === 'stopped' ? power.alreadyStopped : undefined),
      onClick: () => stop(instance),
    },
  ]
  return <RowActions of={name} actions={[...switches, createImage]} more={rarer} />
}
