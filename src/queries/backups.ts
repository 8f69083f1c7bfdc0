import { queryOptions } from '@tanstack/react-query'
import type { Image } from '../clouds/cloud.ts'
import type { Session } from './session.ts'

/** H8: the backup that a whole-machine image rests on; `null` where the account may not read it, or the cloud has none. */
export const backupOf = (session: Session, image: Image) =>
  queryOptions({
    queryKey: [...session.key, 'backup', image.id],
    queryFn: async ({ signal }) => (await session.cloud.readBackup?.(image, signal)) ?? null,
    // Of a backup that is made nothing changes.
    staleTime: Infinity,
  })
