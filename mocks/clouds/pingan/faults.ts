import type { FaultKind } from '../../../src/clouds/console/wire.ts'
import { PinganError, requestLimitExceeded } from './errors.ts'

/** How the cloud says what the fault switch makes happen. A lost connection says nothing. */
export const faultErrors: Record<Exclude<FaultKind, 'lost-connection'>, PinganError> = {
  throttled: requestLimitExceeded(20),
  refused: new PinganError('AccessDenied', 'This account may not do that.'),
  'server-error': new PinganError('InternalError', 'The service has failed.'),
}
