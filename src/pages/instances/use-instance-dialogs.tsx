import type { Instance } from '../../clouds/cloud.ts'
import { useSession } from '../../queries/session.ts'
import { useLazyDialog } from '../../ui/lazy-dialog.tsx'
import type { Done } from './done-notice.tsx'

const loadCreateImageModal = () => import('./create-image-modal.tsx').then(({ CreateImageModal }) => CreateImageModal)
const loadReinstallModal = () => import('./reinstall-modal.tsx').then(({ ReinstallModal }) => ReinstallModal)
const loadReinitialiseModal = () =>
  import('./reinitialise-modal.tsx').then(({ ReinitialiseModal }) => ReinitialiseModal)
const loadStopModal = () => import('./stop-modal.tsx').then(({ StopModal }) => StopModal)
const loadTerminateModal = () => import('./terminate-modal.tsx').then(({ TerminateModal }) => TerminateModal)

/** Opens a dialog about an instance. */
export type InstanceDialogs = ReturnType<typeof useInstanceDialogs>['open']

/** The dialogs about instances: what opens each, and what to render. What they have done is told once they are closed. */
export function useInstanceDialogs(tell: (done: Done) => void) {
  const { cloud, words } = useSession()
  const { power, reinitialisation } = words
  const [imaging, createImage] = useLazyDialog(loadCreateImageModal)
  const [reinstalling, reinstall] = useLazyDialog(loadReinstallModal, { ahead: cloud.reinstall !== undefined })
  const [reinitialising, reinitialise] = useLazyDialog(loadReinitialiseModal, {
    ahead: cloud.reinitialise !== undefined,
  })
  const [stopping, stop] = useLazyDialog(loadStopModal, { ahead: cloud.stop !== undefined })
  const [terminating, terminate] = useLazyDialog(loadTerminateModal, { ahead: cloud.terminate !== undefined })

  const open = {
    createImage: (instance: Instance) =>
      createImage({ instance, onCreated: (image) => tell({ what: 'image-created', image }) }),
    reinstall: (instance: Instance) =>
      reinstall({ instance, onReinstalled: ({ name }) => tell({ what: 'reinstalled', instance: name }) }),
    reinitialise:
      cloud.reinitialise &&
      reinitialisation &&
      ((instance: Instance) =>
        reinitialise({
          instance,
          words: reinitialisation,
          onReinitialising: () => tell({ what: 'reinitialising', instance: instance.name }),
          onReplace: cloud.reinstall && (() => open.reinstall(instance)),
        })),
    stop:
      cloud.stop &&
      power &&
      ((instance: Instance) =>
        stop({ instance, words: power, onStopping: () => tell({ what: 'stopping', instance: instance.name }) })),
    terminate: (instances: Instance[]) =>
      terminate({
        instances,
        onTerminated: (gone) => tell({ what: 'terminated', instances: gone.map(({ name }) => name) }),
      }),
  }
  const dialogs = (
    <>
      {imaging}
      {reinstalling}
      {reinitialising}
      {stopping}
      {terminating}
    </>
  )
  return { open, dialogs }
}
