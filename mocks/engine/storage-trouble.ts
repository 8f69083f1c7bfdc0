import type { StorageTrouble } from '../../src/clouds/console/wire.ts'
import { NewerVersion } from './fold.ts'

/** What an error that is no refusal means to whoever keeps their world in this browser. */
export function storageTrouble(error: unknown): StorageTrouble {
  if (error instanceof NewerVersion) return 'newer-version'
  return error instanceof Error && error.name === 'QuotaExceededError' ? 'no-room' : 'failed'
}
