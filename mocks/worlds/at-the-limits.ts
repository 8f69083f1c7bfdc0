import type { WorldSeed } from '../engine/world.ts'
import * as alibaba from './at-the-limits/alibaba.ts'
import * as huawei from './at-the-limits/huawei.ts'
import * as pingan from './at-the-limits/pingan.ts'
import * as tencent from './at-the-limits/tencent.ts'
import { inEveryWorld, withQuotas } from './in-every-world.ts'

/** One step before every limit of sharing, and at some: what is allowed once more, what is refused, and how room is made. */
export const atTheLimits: WorldSeed = {
  ...inEveryWorld,
  name: 'at-the-limits',
  accounts: withQuotas({
    tencent: tencent.imageQuotas,
    alibaba: alibaba.imageQuotas,
    pingan: pingan.imageQuotas,
  }),
  images: [...inEveryWorld.images, ...tencent.images, ...alibaba.images, ...pingan.images, ...huawei.images],
  instances: [...tencent.instances, ...alibaba.instances, ...pingan.instances, ...huawei.instances],
  vaults: huawei.vaults,
}
