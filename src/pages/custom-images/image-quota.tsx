import { useQuery } from '@tanstack/react-query'
import { useFormats, useMessages } from '../../i18n/i18n.tsx'
import { imageQuota } from '../../queries/images.ts'
import { useSession } from '../../queries/session.ts'

/** How many of its own images the account has in this region, of how many it may have. Sharing takes none of it (T5). */
export function ImageQuota({ used }: { used: number | undefined }) {
  const quota = useQuery(imageQuota(useSession()))
  const messages = useMessages().customImages
  const formats = useFormats()
  const limit = quota.data?.limit
  const known = used !== undefined && limit !== undefined
  return <span className="image-quota">{known && messages.quota(formats.number(used), formats.number(limit))}</span>
}
