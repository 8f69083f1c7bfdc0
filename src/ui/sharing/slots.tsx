import type { Image } from '../../clouds/cloud.ts'
import { useMessages } from '../../i18n/i18n.tsx'
import { useSession } from '../../queries/session.ts'

interface SlotsProps {
  image: Image
  used: number | undefined
  adding: number
}

/** How many of the accounts that an image can be shared with are taken (T1, H12). A hint: the cloud decides. */
export function Slots({ image, used, adding }: SlotsProps) {
  const { profile } = useSession()
  const messages = useMessages().shareModal
  if (used === undefined) return null
  const left = Math.max(0, profile.shareLimits[image.kind].value - used)
  return (
    <div role="status" className={adding > left ? 'slots slots-over' : 'slots'}>
      {messages.slots(used, left)} {adding > left && messages.tooMany(adding, left)}
    </div>
  )
}
