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
import { huaweiAccounts } from './everyday/huawei-accounts.ts'
import { auroraImagesElsewhere as auroraHuaweiImagesElsewhere } from './everyday/huawei-aurora-images-elsewhere.ts'
import { auroraImages as auroraHuaweiImages } from './everyday/huawei-aurora-images.ts'
import { partnerImages as huaweiPartnerImages } from './everyday/huawei-partner-images.ts'
import { huaweiPublicImages } from './everyday/huawei-public-images.ts'
import { huaweiDisks, huaweiServers } from './everyday/huawei-servers.ts'
import { huaweiVaults } from './everyday/huawei-vaults.ts'
import { instances } from './everyday/instances.ts'
import { partnerImages } from './everyday/partner-images.ts'
import { publicImages } from './everyday/public-images.ts'
import { huaweiRegions } from './huawei-regions.ts'
import { tencentRegions } from './tencent-regions.ts'

/** The default world: four companies that share images on each cloud, and directories of others to share with. */
export const everyday: WorldSeed = {
  name: 'everyday',
  accounts: [aurora, borealis, cumulus, drift, borealisOperator, cumulusCollaborator, ...directory, ...huaweiAccounts],
  regions: [...tencentRegions, ...huaweiRegions],
  images: [
    ...auroraImages,
    ...auroraImagesElsewhere,
    ...partnerImages,
    ...publicImages,
    ...auroraHuaweiImages,
    ...auroraHuaweiImagesElsewhere,
    ...huaweiPartnerImages,
    ...huaweiPublicImages,
  ],
  instances: [...instances, ...huaweiServers],
  vaults: huaweiVaults,
  disks: huaweiDisks,
}
