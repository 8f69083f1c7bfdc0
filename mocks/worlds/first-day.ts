import type { WorldSeed } from '../engine/world.ts'
import * as alibaba from './first-day/alibaba.ts'
import * as huawei from './first-day/huawei.ts'
import * as pingan from './first-day/pingan.ts'
import * as tencent from './first-day/tencent.ts'
import { inEveryWorld } from './in-every-world.ts'

/** Aurora has just begun on each cloud and the others have nothing: for the first image, the first share and empty pages. */
export const firstDay: WorldSeed = {
  ...inEveryWorld,
  name: 'first-day',
  images: [...inEveryWorld.images, ...tencent.images, ...alibaba.images, ...pingan.images, ...huawei.images],
  instances: [...tencent.instances, ...alibaba.instances, ...pingan.instances, ...huawei.instances],
}
