import type { FaultKind } from '../../../src/clouds/console/wire.ts'
import { gatewayError, type HuaweiError, throttled } from './errors.ts'

/** How the gateway says what the fault switch makes happen. A lost connection says nothing. */
export const faultErrors: Record<Exclude<FaultKind, 'lost-connection'>, HuaweiError> = {
  throttled: throttled(200),
  refused: gatewayError(403, 'APIGW.0302', 'The IAM user is not authorized to access the API.'),
  'server-error': gatewayError(500, 'APIGW.0601', 'Internal server error.'),
}
