import type { AccountRecord } from '../../../mocks/engine/world.ts'
import type { Cloud } from '../../../src/clouds/cloud.ts'
import type { Place } from '../../../src/queries/session.ts'
import { paths } from '../../../src/ui/paths.ts'
import type { CloudUnderTest } from '../clouds/cloud-under-test.ts'
import { cloudUnderTest } from '../clouds.ts'

/** Where an account works: in the region where the tests of its cloud are, unless told otherwise. */
export const placeOf = ({ cloud, id }: AccountRecord, region = cloudUnderTest(cloud).region): Place => ({
  cloud,
  account: id,
  region,
})

/** The address of every page there is; an image's is that of one of Aurora's. */
export const everyPage = {
  ...paths,
  image: (place: Place) => paths.image(place, cloudUnderTest(place.cloud).images.shared.id),
  imageSharing: (place: Place) => paths.imageSharing(place, cloudUnderTest(place.cloud).images.shared.id),
} satisfies Record<keyof typeof paths, (place: Place) => string>

/** The pages that a cloud has; elsewhere what only some have is the page that says there is none. */
export function pagesOf({ words, profile }: CloudUnderTest) {
  const only: Partial<Record<keyof typeof everyPage, boolean>> = {
    acceptImages: words.vaults !== undefined,
    vaults: words.vaults !== undefined,
    disks: words.disks !== undefined,
    imageSharing: profile.sharing === 'own-page',
  }
  const names = Object.keys(everyPage) as (keyof typeof everyPage)[]
  return names.filter((name) => only[name] ?? true)
}

/** The same cloud as somebody else uses it, in another window: what is done by it happens to the page from outside. */
export function elsewhereAs({ cloud, id }: AccountRecord, region = cloudUnderTest(cloud).region): Cloud {
  const fetchNow: typeof fetch = (...request) => fetch(...request)
  return cloudUnderTest(cloud).open({ account: id, region, language: 'en', fetch: fetchNow })
}
