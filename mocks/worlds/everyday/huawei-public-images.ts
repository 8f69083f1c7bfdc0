import { newId } from '../../engine/ids.ts'
import type { ImageSeed } from '../../engine/world.ts'
import { huaweiImage } from '../huawei-records.ts'
import { huaweiRegions } from '../huawei-regions.ts'
import { daysAgo } from '../records.ts'

type PublicImage = Pick<ImageSeed, 'name' | 'os' | 'platform' | 'created'> & Partial<ImageSeed>

/** The cloud's own images are in every region, under IDs of their own in each. */
const everywhere: readonly PublicImage[] = [
  // What the seeds' servers run.
  { name: 'CentOS 7.9 64bit', os: 'CentOS 7.9 64bit', platform: 'CentOS', created: daysAgo(1100) },
  // The usual Linux: most private images here were made on it.
  {
    name: 'Ubuntu 22.04 server 64bit',
    os: 'Ubuntu 22.04 server 64bit',
    platform: 'Ubuntu',
    created: daysAgo(820),
  },
  // So that there is a public image for ARM servers too.
  {
    name: 'Ubuntu 22.04 server 64bit with ARM',
    os: 'Ubuntu 22.04 server 64bit',
    platform: 'Ubuntu',
    architecture: 'arm',
    created: daysAgo(810),
  },
  // Huawei's own Linux: what the cloud itself suggests.
  {
    name: 'Huawei Cloud EulerOS 2.0 Standard 64 bit',
    os: 'Huawei Cloud EulerOS 2.0 Standard 64 bit',
    platform: 'Huawei Cloud EulerOS',
    created: daysAgo(640),
  },
  // Windows.
  {
    name: 'Windows Server 2022 Datacenter 64bit English',
    os: 'Windows Server 2022 Datacenter 64bit',
    platform: 'Windows',
    created: daysAgo(600),
  },
]

export const huaweiPublicImages: readonly ImageSeed[] = huaweiRegions.flatMap(({ region }) =>
  everywhere.map((image) => {
    const id = newId('uuid', `public image ${image.name} in ${region}`)
    return huaweiImage({ ...image, id, region, owner: 'public', source: 'official' })
  }),
)

/** The public image of that name in a region. Throws when there is none: a mistake in the world's own files. */
export function publicImage(region: string, name: string): ImageSeed {
  const found = huaweiPublicImages.find((image) => image.region === region && image.name === name)
  if (!found) throw new Error(`There is no public image ${name} in ${region}`)
  return found
}
