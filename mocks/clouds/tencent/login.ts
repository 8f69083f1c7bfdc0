import type { Actions } from '../../../src/clouds/tencent/wire.ts'
import { TencentError } from './errors.ts'

/** A password, key pairs, or what the image has: one of the three. Throws TencentError `InvalidParameter.ParameterConflict`. */
export function checkLogin({
  Password,
  KeyIds,
  KeepImageLogin,
}: NonNullable<Actions['RunInstances']['request']['LoginSettings']>): void {
  const chosen = [Password !== undefined, Boolean(KeyIds?.length), KeepImageLogin?.toLowerCase() === 'true']
  if (chosen.filter(Boolean).length > 1) {
    throw new TencentError('InvalidParameter.ParameterConflict', {
      en: 'Only one of `Password`, `KeyIds` and `KeepImageLogin` can be given.',
      zh: '`Password`、`KeyIds` 与 `KeepImageLogin` 只能指定其一。',
    })
  }
}
