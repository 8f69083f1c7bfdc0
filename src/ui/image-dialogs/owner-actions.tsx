import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Image } from '../../clouds/cloud.ts'
import { useMessages } from '../../i18n/i18n.tsx'
import { isBeingMade } from '../../queries/images.ts'
import { sharesOf } from '../../queries/shares.ts'
import { useSession } from '../../queries/session.ts'
import { RowActions, type Action } from '../row-actions.tsx'
import type { ImageDialogs } from './use-image-dialogs.tsx'

interface OwnerActionsProps {
  image: Image
  open: ImageDialogs
  /** What the image is for. */
  use: Action
  /** Those that are needed less often are in a menu: there is one of this in every row. */
  compact?: boolean
}

/** What the owner of an image can do with it. */
export function OwnerActions({ image, open, use, compact = false }: OwnerActionsProps) {
  const session = useSession()
  const { cloud, profile, words } = session
  const messages = useMessages()
  const shares = useQuery(sharesOf(session, image.id))
  const unless = (possible: boolean, reason: string) => (possible ? undefined : reason)
  const available = image.state === 'available'
  const busy = unless(!isBeingMade(image), messages.imageDetails.stillBeingMade)
  const copying = image.state === 'copying'
  const [wasCopying, setWasCopying] = useState(copying)
  if (copying && !wasCopying) setWasCopying(true)

  const sharing = [
    {
      label: words.share,
      disabledReason: unless(available, words.shareOnlyAvailable),
      onClick: () => open.share(image),
    },
    {
      label: words.stopSharing,
      disabledReason: unless(shares.data?.length !== 0, messages.stopSharing.nobody),
      onClick: () => open.stop(image),
    },
  ]
  const using = [
    use,
    {
      label: words.copy,
      disabledReason: unless(available, messages.copyImage.onlyAvailable),
      onClick: () => open.copy(image),
    },
  ]
  const cancelling = {
    label: messages.cancelCopy.cancelCopy,
    disabledReason: unless(copying, messages.cancelCopy.tooLate),
    onClick: () => open.cancelCopy(image),
  }
  const changing = [
    // Once it was there it stays, and keeps the focus when the copy ends.
    ...(cloud.cancelCopy && wasCopying ? [cancelling] : []),
    { label: messages.image.edit, disabledReason: busy, onClick: () => open.edit(image) },
    { label: messages.image.delete, disabledReason: busy, onClick: () => open.remove(image) },
  ]
  if (!compact) return <RowActions of={image.name} actions={[...sharing, ...using, ...changing]} />
  // A9.
  const [first, others] = profile.sharing === 'under-more' ? [using, sharing] : [sharing, using]
  return <RowActions of={image.name} actions={first} more={[...others, ...changing]} />
}
