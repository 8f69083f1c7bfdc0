import type { FaultKind } from '../../../src/clouds/console/wire.ts'
import { TencentError } from './errors.ts'

/** How Tencent says what the fault switch makes happen. A lost connection says nothing. */
export const faultErrors: Record<Exclude<FaultKind, 'lost-connection'>, TencentError> = {
  throttled: new TencentError('RequestLimitExceeded', {
    en: 'Your current request times exceed the frequency limit for a second. Please reduce the frequency of calls.',
    zh: '您当前每秒的请求次数超过了频率限制，请降低调用频率。',
  }),
  refused: new TencentError('UnauthorizedOperation', {
    en: 'You are not authorized to perform this operation. Check your CAM policies.',
    zh: '您没有执行该操作的权限，请检查您的 CAM 策略。',
  }),
  'server-error': new TencentError('InternalError', { en: 'An internal error has occurred.', zh: '内部错误。' }),
}
