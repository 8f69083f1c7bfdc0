import type { WorldSeed } from '../engine/world.ts'
import { inEveryWorld } from './in-every-world.ts'
import * as alibaba from './troubles/alibaba.ts'
import * as huawei from './troubles/huawei.ts'
import * as pingan from './troubles/pingan.ts'
import * as tencent from './troubles/tencent.ts'

/** What can be under way, gone wrong or in the way, and images that many still use and that are about to be deleted. */
export const troubles: WorldSeed = {
  ...inEveryWorld,
  name: 'troubles',
  images: [...inEveryWorld.images, ...tencent.images, ...alibaba.images, ...pingan.images, ...huawei.images],
  instances: [...tencent.instances, ...alibaba.instances, ...pingan.instances, ...huawei.instances],
  vaults: huawei.vaults,
  disks: huawei.disks,
}
