import type { AccountRecord } from '../../../mocks/engine/world.ts'
import type { Cloud } from '../../../src/clouds/cloud.ts'
import { openTencent } from '../../../src/clouds/tencent/adapter.ts'
import type { Place } from '../../../src/queries/session.ts'

/** Where an account works: in Guangzhou, unless told otherwise. */
export const placeOf = ({ cloud, id }: AccountRecord, region = 'ap-guangzhou'): Place => ({
  cloud,
  account: id,
  region,
})

/** The same cloud as somebody else uses it, in another window: what is done by it happens to the page from outside. */
export function elsewhereAs(account: AccountRecord, region = 'ap-guangzhou'): Cloud {
  return openTencent({ account: account.id, region, language: 'en', fetch: (...request) => fetch(...request) })
}
