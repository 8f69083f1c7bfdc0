import type { WorldSeed } from '../engine/world.ts'
import {
  aurora,
  borealis,
  borealisOperator,
  cumulus,
  cumulusCollaborator,
  directory,
  drift,
} from './everyday/accounts.ts'
import { auroraImagesElsewhere } from './everyday/aurora-images-elsewhere.ts'
import { auroraImages } from './everyday/aurora-images.ts'
import { instances } from './everyday/instances.ts'
import { partnerImages } from './everyday/partner-images.ts'
import { publicImages } from './everyday/public-images.ts'
import { tencentRegions } from './tencent-regions.ts'

/** The default world: four companies that share images, and a directory of others to share with. */
export const everyday: WorldSeed = {
  name: 'everyday',
  accounts: [aurora, borealis, cumulus, drift, borealisOperator, cumulusCollaborator, ...directory],
  regions: tencentRegions,
  images: [...auroraImages, ...auroraImagesElsewhere, ...partnerImages, ...publicImages],
  instances,
}
