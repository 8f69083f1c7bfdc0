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
import { alibabaAccounts } from './everyday/alibaba-accounts.ts'
import { auroraImages as auroraAlibabaImages } from './everyday/alibaba-aurora-images.ts'
import { alibabaInstances } from './everyday/alibaba-instances.ts'
import { partnerImages as alibabaPartnerImages } from './everyday/alibaba-partner-images.ts'
import { alibabaPublicImages } from './everyday/alibaba-public-images.ts'
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
import { pinganAccounts } from './everyday/pingan-accounts.ts'
import { auroraImages as auroraPinganImages } from './everyday/pingan-aurora-images.ts'
import { pinganInstances } from './everyday/pingan-instances.ts'
import { partnerImages as pinganPartnerImages } from './everyday/pingan-partner-images.ts'
import { pinganPublicImages } from './everyday/pingan-public-images.ts'
import { publicImages } from './everyday/public-images.ts'
import { alibabaRegions } from './alibaba-regions.ts'
import { huaweiRegions } from './huawei-regions.ts'
import { pinganRegions } from './pingan-regions.ts'
import { tencentRegions } from './tencent-regions.ts'

/** The default world: four companies that share images on each cloud, and directories of others to share with. */
export const everyday: WorldSeed = {
  name: 'everyday',
  accounts: [
    aurora,
    borealis,
    cumulus,
    drift,
    borealisOperator,
    cumulusCollaborator,
    ...directory,
    ...alibabaAccounts,
    ...pinganAccounts,
    ...huaweiAccounts,
  ],
  regions: [...tencentRegions, ...alibabaRegions, ...pinganRegions, ...huaweiRegions],
  images: [
    ...auroraImages,
    ...auroraImagesElsewhere,
    ...partnerImages,
    ...publicImages,
    ...auroraAlibabaImages,
    ...alibabaPartnerImages,
    ...alibabaPublicImages,
    ...auroraPinganImages,
    ...pinganPartnerImages,
    ...pinganPublicImages,
    ...auroraHuaweiImages,
    ...auroraHuaweiImagesElsewhere,
    ...huaweiPartnerImages,
    ...huaweiPublicImages,
  ],
  instances: [...instances, ...alibabaInstances, ...pinganInstances, ...huaweiServers],
  vaults: huaweiVaults,
  disks: huaweiDisks,
}
