import { useState, type ReactNode } from 'react'
import { Link, useNavigate } from 'react-router-dom'
import type { Image } from '../clouds/cloud.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { useSession } from '../queries/session.ts'
import { useLazyDialog } from './lazy-dialog.tsx'
import { Notice } from './notice.tsx'
import { paths } from './paths.ts'
import type { Action } from './row-actions.tsx'

const loadRequestDiskModal = () =>
  import('./data-disk/request-disk-modal.tsx').then((module) => module.RequestDiskModal)

interface ImageUse {
  /** What an image is for: instances, or data disks where it is of one (H10). */
  of: (image: Image) => Action
  /** Belongs above the list. */
  notice: ReactNode
  dialog: ReactNode
}

export function useImageUse(): ImageUse {
  const { cloud, place, profile, words } = useSession()
  const messages = useMessages().image
  const navigate = useNavigate()
  const [dialog, requestDisk] = useLazyDialog(loadRequestDiskModal, { ahead: cloud.createDisks !== undefined })
  const [requested, setRequested] = useState<{ count: number; key: number }>()
  const { disks } = words
  const limits = profile.disks

  const of = (image: Image): Action => {
    const disabledReason = image.state === 'available' ? undefined : messages.useOnlyAvailable
    if (image.kind !== 'data-disk' || !disks || !limits) {
      const onClick = () => void navigate(paths.createInstances(place, image.id))
      return { label: words.createInstance, disabledReason, onClick }
    }
    const onRequested = (count: number) => setRequested((before) => ({ count, key: (before?.key ?? 0) + 1 }))
    const onClick = () => requestDisk({ image, words: disks, limits, onRequested })
    return { label: disks.requestDisk, disabledReason, onClick }
  }
  const notice = requested && disks && (
    <Notice key={requested.key} onClose={() => setRequested(undefined)}>
      {disks.creating(requested.count)} <Link to={paths.disks(place)}>{words.menu.disks}</Link>
    </Notice>
  )
  return { of, notice, dialog }
}
