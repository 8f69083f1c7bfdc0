import type { ImageSeed } from '../../engine/world.ts'
import { daysAgo } from '../records.ts'
import { tencentImage } from '../tencent-records.ts'
import { tencentRegions } from '../tencent-regions.ts'

type PublicImage = Pick<ImageSeed, 'id' | 'name' | 'os' | 'platform' | 'created'> & Partial<ImageSeed>

/** The cloud's own images have the same IDs in every region. */
const everywhere: readonly PublicImage[] = [
  // Tencent's own Linux: what the cloud itself suggests.
  {
    id: 'img-9xqekomx',
    name: 'TencentOS Server 3.1 (TK4)',
    os: 'TencentOS Server 3.1 (TK4)',
    platform: 'TencentOS',
    created: daysAgo(900),
  },
  // The usual Linux: most custom images here were made on it.
  {
    id: 'img-487zeit5',
    name: 'Ubuntu Server 22.04 LTS 64bit',
    os: 'Ubuntu Server 22.04 LTS 64bit',
    platform: 'Ubuntu',
    created: daysAgo(800),
  },
  // So that there is a public image for ARM instances too.
  {
    id: 'img-a7m2r4ub',
    name: 'Ubuntu Server 22.04 LTS 64bit ARM',
    os: 'Ubuntu Server 22.04 LTS 64bit ARM',
    platform: 'Ubuntu',
    architecture: 'arm',
    created: daysAgo(790),
  },
  // Windows, with its larger disk.
  {
    id: 'img-ekn8f9wd',
    name: 'Windows Server 2022 DataCenter 64bit EN',
    os: 'Windows Server 2022 DataCenter 64bit EN',
    platform: 'Windows',
    disks: [{ snapshot: 'snap-ekn8f9wd', usage: 'system', sizeGiB: 60 }],
    created: daysAgo(700),
  },
]

export const publicImages: readonly ImageSeed[] = tencentRegions.flatMap(({ region }) =>
  everywhere.map((image) => tencentImage({ ...image, region, owner: 'public', source: 'official' })),
)

/** The public image of that ID in a region. Throws when there is none: a mistake in the world's own files. */
export function publicImage(region: string, id: string): ImageSeed {
  const found = publicImages.find((image) => image.region === region && image.id === id)
  if (!found) throw new Error(`There is no public image ${id} in ${region}`)
  return found
}
