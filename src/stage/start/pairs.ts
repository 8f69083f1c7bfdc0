import type { CloudId } from '../../clouds/cloud.ts'
import type { ConsoleAccount } from '../../clouds/console/wire.ts'
import { clouds } from '../../clouds/clouds.ts'
import type { Place } from '../../queries/session.ts'
import { paths, stagePath } from '../../ui/paths.ts'

/** Who is on a side, and the page that they have before them. */
interface View {
  /** As the accounts of a cloud are listed: the owner, the recipient, the third party. */
  account: number
  page: (place: Place) => string
}

interface Pair {
  name: PairName
  cloud: CloudId
  /** Where it is not the region that the cloud begins in. */
  region?: string
  views: Record<'left' | 'right', View>
}

export type PairName = 'handOver' | 'lastSlot' | 'deleting' | 'fullQuota' | 'answering'

/** Of the everyday world, as are the images below. */
const [owner, recipient, thirdParty] = [0, 1, 2]

/** Shared with 49 of 50 (T1). */
const oneSlotLeft = (place: Place) => paths.customImages(place, 'match-server-partners')
const imageInUse = (place: Place) => paths.customImages(place, 'golden-web-base')
/** On Ping An Cloud, shared with nobody yet. */
const sharingOfLobby = (place: Place) => paths.imageSharing(place, 'ImageServiceImpl-fF8GqCiQQT')

/** What is worth being seen from two sides. */
const pairs: Pair[] = [
  {
    name: 'handOver',
    cloud: 'tencent',
    views: {
      left: { account: owner, page: paths.customImages },
      right: { account: recipient, page: paths.sharedImages },
    },
  },
  {
    name: 'lastSlot',
    cloud: 'tencent',
    views: { left: { account: owner, page: oneSlotLeft }, right: { account: owner, page: oneSlotLeft } },
  },
  {
    name: 'deleting',
    cloud: 'alibaba',
    views: { left: { account: owner, page: imageInUse }, right: { account: recipient, page: paths.instances } },
  },
  {
    name: 'fullQuota',
    cloud: 'pingan',
    // Its quota has room for one image more (P4).
    views: {
      left: { account: owner, page: sharingOfLobby },
      right: { account: thirdParty, page: paths.sharedImages },
    },
  },
  {
    name: 'answering',
    cloud: 'huawei',
    // Where three images wait for an answer (H1).
    region: 'cn-southwest-2_Image-Sharing',
    views: {
      left: { account: owner, page: paths.customImages },
      right: { account: recipient, page: paths.sharedImages },
    },
  },
]

export interface PreparedPair {
  name: PairName
  cloud: CloudId
  /** Names of the accounts. */
  left: string
  right: string
  path: string
}

/** With these accounts. A pair that one of them lacks is left out. */
export function preparedPairs(accounts: ConsoleAccount[]): PreparedPair[] {
  return pairs.flatMap(({ name, cloud, region = clouds[cloud].start, views }) => {
    const known = accounts.filter((account) => account.cloud === cloud)
    const [left, right] = [known[views.left.account], known[views.right.account]]
    if (!left || !right) return []
    const path = stagePath({
      left: views.left.page({ cloud, account: left.id, region }),
      right: views.right.page({ cloud, account: right.id, region }),
    })
    return { name, cloud, left: left.name, right: right.name, path }
  })
}
