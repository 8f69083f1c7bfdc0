import {
  aurora,
  borealis,
  cumulus,
  directory,
  drift,
  projectOf,
} from '../../../mocks/worlds/everyday/huawei-accounts.ts'
import {
  encryptedLedger,
  goldenWebBase,
  lobby,
  stillCreating,
  twoSlotsLeft,
} from '../../../mocks/worlds/everyday/huawei-aurora-images.ts'
import { studioInternal } from '../../../mocks/worlds/everyday/huawei-partner-images.ts'
import { studioSite } from '../../../mocks/worlds/everyday/huawei-servers.ts'
import { openHuawei } from '../../../src/clouds/huawei/adapter.ts'
import { profile } from '../../../src/clouds/huawei/profile.ts'
import { words } from '../../../src/clouds/huawei/words/en.ts'
import type { CloudUnderTest } from './cloud-under-test.ts'

const region = 'cn-north-4'

export const huawei: CloudUnderTest = {
  id: 'huawei',
  name: 'Huawei Cloud',
  words,
  profile,
  open: openHuawei,
  region,
  elsewhere: 'ap-southeast-1',
  zone: 'cn-north-4a',
  owner: aurora,
  recipient: borealis,
  third: cumulus,
  newcomer: drift,
  directory,
  // H11.
  named: (account) => projectOf(account, region),
  // H2: a project of another region is none here.
  nobody: { account: projectOf(borealis, 'cn-east-3'), code: 'IMG.0108' },
  goneCode: 'Ecs.0031',
  images: {
    unshared: lobby,
    shared: { ...goldenWebBase, usedBy: studioSite.name, holders: 3 },
    nearlyFull: { ...twoSlotsLeft, left: 2, code: 'IMG.0088' },
    beingMade: stillCreating,
    encrypted: { ...encryptedLedger, code: 'IMG.0098' },
    recipientsOwn: studioInternal,
  },
}
