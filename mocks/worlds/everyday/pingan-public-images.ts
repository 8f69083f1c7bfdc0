import { newId } from '../../engine/ids.ts'
import { pinganPolicy } from '../../engine/policies/pingan.ts'
import type { ImageSeed } from '../../engine/world.ts'
import { pinganImage } from '../pingan-records.ts'
import { pinganRegions } from '../pingan-regions.ts'
import { daysAgo } from '../records.ts'

type PublicImage = Pick<ImageSeed, 'os' | 'platform' | 'created'>

/** The cloud's own images are in every region, under IDs of their own in each, and are called as their system is. */
const everywhere: readonly PublicImage[] = [
  // An older Linux, which what is long established runs.
  { os: 'CentOS 7.9 64bit', platform: 'CentOS', created: daysAgo(1000) },
  // The usual Linux: most custom images here were made on it.
  { os: 'Ubuntu 22.04 64bit', platform: 'Ubuntu', created: daysAgo(700) },
  // Windows.
  { os: 'Windows Server 2019 64bit', platform: 'Windows', created: daysAgo(690) },
]

export const pinganPublicImages: readonly ImageSeed[] = pinganRegions.flatMap(({ region }) =>
  everywhere.map((image) => {
    const id = newId(pinganPolicy.ids.image, `public image ${image.os} in ${region}`)
    return pinganImage({ ...image, id, name: image.os, region, owner: 'public', source: 'official' })
  }),
)

/** The public image of that platform in a region. Throws when there is none: a mistake in the world's own files. */
export function publicImage(region: string, platform: string): ImageSeed {
  const found = pinganPublicImages.find((image) => image.region === region && image.platform === platform)
  if (!found) throw new Error(`There is no public image of ${platform} in ${region}`)
  return found
}
