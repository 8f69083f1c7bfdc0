import type { Refusal } from '../../engine/refusal.ts'
import { TencentError } from './errors.ts'
import { refusalCode } from './refusal-codes.ts'
import { refusalText } from './refusal-texts.ts'

/** The engine's refusal of what `action` asked for, in Tencent's words. */
export const refusalAsError = (refusal: Refusal, action: string) =>
  new TencentError(refusalCode(refusal, action), refusalText(refusal))
