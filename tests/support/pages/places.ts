import type { AccountRecord } from '../../../mocks/engine/world.ts'
import type { Cloud } from '../../../src/clouds/cloud.ts'
import { openTencent } from '../../../src/clouds/tencent/adapter.ts'
import { goldenWebBase } from '../../../mocks/worlds/everyday/aurora-images.ts'
import type { Place } from '../../../src/queries/session.ts'
import { paths } from '../../../src/ui/paths.ts'

/** Where an account works: in Guangzhou, unless told otherwise. */
export const placeOf = ({ cloud, id }: AccountRecord, region = 'ap-guangzhou'): Place => ({
  cloud,
  account: id,
  region,
})

/** The address of every page there is; an image's is that of one of Aurora's. */
export const everyPage = {
  ...paths,
  image: (place: Place) => paths.image(place, goldenWebBase.id),
} satisfies Record<keyof typeof paths, (place: Place) => string>

/** The same cloud as somebody else uses it, in another window: what is done by it happens to the page from outside. */
export function elsewhereAs(account: AccountRecord, region = 'ap-guangzhou'): Cloud {
  return openTencent({ account: account.id, region, language: 'en', fetch: (...request) => fetch(...request) })
}
