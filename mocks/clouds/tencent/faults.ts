import type { FaultKind } from '../../../src/clouds/console/wire.ts'
import { requestLimitExceeded, TencentError } from './errors.ts'

/** How Tencent says what the fault switch makes happen. A lost connection says nothing. */
export const faultErrors: Record<Exclude<FaultKind, 'lost-connection'>, TencentError> = {
  throttled: requestLimitExceeded(11, 10),
  refused: new TencentError('UnauthorizedOperation', {
    en: 'You are not authorized to perform this operation. Check your CAM policies.',
    zh: '您没有执行该操作的权限，请检查您的 CAM 策略。',
  }),
  'server-error': new TencentError('InternalError', { en: 'An internal error has occurred.', zh: '内部错误。' }),
}
