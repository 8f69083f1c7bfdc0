import { useQuery } from '@tanstack/react-query'
import { useFormats, useMessages } from '../i18n/i18n.tsx'
import { imageQuota } from '../queries/images.ts'
import { useSession } from '../queries/session.ts'

/**
 * How many images the account has, of how many it may have. Sharing takes none of it (T5), unless the cloud says how many
 * it counts, the received ones among them (P4); else `own` are counted.
 */
export function ImageQuota({ own }: { own?: number | undefined }) {
  const session = useSession()
  const quota = useQuery(imageQuota(session)).data
  const messages = useMessages().customImages
  const formats = useFormats()
  const used = quota?.used ?? own
  const say = (quota?.used === undefined ? undefined : session.words.quotaUse) ?? messages.quota
  return (
    <span className="image-quota">
      {quota && used !== undefined && say(formats.number(used), formats.number(quota.limit))}
    </span>
  )
}
