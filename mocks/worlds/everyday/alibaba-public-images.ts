import type { ImageSeed } from '../../engine/world.ts'
import { alibabaImage } from '../alibaba-records.ts'
import { alibabaRegions } from '../alibaba-regions.ts'
import { daysAgo } from '../records.ts'

type PublicImage = Pick<ImageSeed, 'id' | 'os' | 'platform' | 'created'> & Partial<ImageSeed>

/** The cloud's own images have the same IDs in every region, and are called as these are. */
const everywhere: readonly PublicImage[] = [
  // Alibaba Cloud's own Linux: what the cloud itself suggests.
  {
    id: 'aliyun_3_x64_20G_alibase_20230727.vhd',
    os: 'Alibaba Cloud Linux 3.2104 LTS 64 bit',
    platform: 'Aliyun',
    created: daysAgo(840),
  },
  // The usual Linux: most custom images here were made on it.
  {
    id: 'ubuntu_22_04_x64_20G_alibase_20230907.vhd',
    os: 'Ubuntu 22.04 64 bit',
    platform: 'Ubuntu',
    created: daysAgo(800),
  },
  // So that there is a public image for ARM instances too.
  {
    id: 'ubuntu_22_04_arm64_20G_alibase_20230907.vhd',
    os: 'Ubuntu 22.04 64 bit for ARM',
    platform: 'Ubuntu',
    architecture: 'arm',
    created: daysAgo(799),
  },
  // Windows.
  {
    id: 'win2022_21H2_x64_dtc_en-us_40G_alibase_20230915.vhd',
    os: 'Windows Server 2022 Datacenter 64 bit English',
    platform: 'Windows Server 2022',
    created: daysAgo(790),
  },
]

export const alibabaPublicImages: readonly ImageSeed[] = alibabaRegions.flatMap(({ region }) =>
  everywhere.map((image) => alibabaImage({ ...image, name: image.id, region, owner: 'public', source: 'official' })),
)

/** The public image of that platform in a region. Throws when there is none: a mistake in the world's own files. */
export function publicImage(region: string, platform: string): ImageSeed {
  const found = alibabaPublicImages.find((image) => image.region === region && image.platform === platform)
  if (!found) throw new Error(`There is no public image of ${platform} in ${region}`)
  return found
}
