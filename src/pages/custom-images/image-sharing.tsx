import { Skeleton } from 'antd'
import type { Image } from '../../clouds/cloud.ts'
import { useMessages } from '../../i18n/i18n.tsx'
import { Failure } from '../../ui/failure.tsx'
import { ShareOutcome } from '../../ui/sharing/share-outcome.tsx'
import { Slots } from '../../ui/sharing/slots.tsx'
import type { SharedImage } from './use-several-shares.ts'

interface ImageSharingProps {
  image: Image
  sharing: SharedImage
  /** The accounts that it is about to be shared with, some of which may have it. */
  adding: string[]
}

/** What does not fit, before anything is sent, and after that what became of each account. */
export function ImageSharing({ image, sharing: { read, target, shared, refused }, adding }: ImageSharingProps) {
  const messages = useMessages()
  const have = adding.filter((account) => target.holders.has(account)).length
  return (
    <>
      {read.isPending ? (
        <Skeleton active title={false} paragraph={{ rows: 1 }} />
      ) : read.data ? (
        <Slots image={image} used={target.holders.size} adding={adding.length - have} />
      ) : (
        <Failure title={messages.shareModal.accessFailed} error={read.error} onRetry={() => void read.refetch()} />
      )}
      {have > 0 && <div>{messages.severalImages.have(have)}</div>}
      <ShareOutcome of={image.name} shared={shared} refused={refused} />
    </>
  )
}
