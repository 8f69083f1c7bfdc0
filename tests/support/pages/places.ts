import { goldenWebBase } from '../../../mocks/worlds/everyday/aurora-images.ts'
import type { AccountRecord } from '../../../mocks/engine/world.ts'
import type { Cloud, OpenOptions } from '../../../src/clouds/cloud.ts'
import { openHuawei } from '../../../src/clouds/huawei/adapter.ts'
import { openTencent } from '../../../src/clouds/tencent/adapter.ts'
import type { Place } from '../../../src/queries/session.ts'
import { paths } from '../../../src/ui/paths.ts'

interface Usual {
  region: string
  open: (options: OpenOptions) => Cloud
}

const huawei: Usual = { region: 'cn-north-4', open: openHuawei }
const tencent: Usual = { region: 'ap-guangzhou', open: openTencent }
const usual = ({ cloud }: AccountRecord) => (cloud === 'huawei' ? huawei : tencent)

/** Where an account works: in Guangzhou, or on Huawei Cloud in Beijing, unless told otherwise. */
export const placeOf = (account: AccountRecord, region = usual(account).region): Place => ({
  cloud: account.cloud,
  account: account.id,
  region,
})

/** The address of every page there is; an image's is that of one of Aurora's. */
export const everyPage = {
  ...paths,
  image: (place: Place) => paths.image(place, goldenWebBase.id),
  imageSharing: (place: Place) => paths.imageSharing(place, goldenWebBase.id),
} satisfies Record<keyof typeof paths, (place: Place) => string>

/** The same cloud as somebody else uses it, in another window: what is done by it happens to the page from outside. */
export function elsewhereAs(account: AccountRecord, region = usual(account).region): Cloud {
  return usual(account).open({ account: account.id, region, language: 'en', fetch: (...request) => fetch(...request) })
}
