import type { FaultKind } from '../../../src/clouds/console/wire.ts'
import { alibabaError } from './errors.ts'
import type { AlibabaError } from './errors.ts'

/** How Alibaba Cloud says what the fault switch makes happen. A lost connection says nothing. */
export const faultErrors: Record<Exclude<FaultKind, 'lost-connection'>, AlibabaError> = {
  throttled: alibabaError('Throttling.User'),
  refused: alibabaError('Forbidden.RAM'),
  'server-error': alibabaError('InternalError'),
}
