import type { Refusal, RefusalOf } from '../../engine/refusal.ts'
import { TencentError } from './errors.ts'
import { refusalCode } from './refusal-codes.ts'
import { refusalText } from './refusal-texts.ts'

/** The engine's refusal of what `action` asked for, in Tencent's words. */
export function refusalAsError(asked: Refusal, action: string): TencentError {
  // Those of other clouds' policies never come up on this one.
  const refusal = asked as RefusalOf<'tencent'>
  return new TencentError(refusalCode(refusal, action), refusalText(refusal))
}
