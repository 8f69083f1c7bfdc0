import { aurora, borealis, cumulus, directory, drift } from '../../../mocks/worlds/everyday/accounts.ts'
import {
  encryptedLedger,
  goldenWebBase,
  lobby,
  oneSlotLeft,
  stillCreating,
} from '../../../mocks/worlds/everyday/aurora-images.ts'
import { studioInternal } from '../../../mocks/worlds/everyday/partner-images.ts'
import { openTencent } from '../../../src/clouds/tencent/adapter.ts'
import { profile } from '../../../src/clouds/tencent/profile.ts'
import { words } from '../../../src/clouds/tencent/words/en.ts'
import type { CloudUnderTest } from './cloud-under-test.ts'

export const tencent: CloudUnderTest = {
  id: 'tencent',
  name: 'Tencent Cloud',
  words,
  profile,
  open: openTencent,
  region: 'ap-guangzhou',
  elsewhere: 'ap-nanjing',
  zone: 'Guangzhou Zone 3',
  owner: aurora,
  recipient: borealis,
  third: cumulus,
  newcomer: drift,
  directory,
  named: ({ id }) => id,
  nobody: { account: '999999999999', code: 'InvalidAccountId.NotFound' },
  goneCode: 'InvalidImageId.NotFound',
  images: {
    unshared: lobby,
    shared: { ...goldenWebBase, usedBy: 'studio-site', holders: 2 },
    nearlyFull: { ...oneSlotLeft, left: 1, code: 'OverQuota' },
    beingMade: stillCreating,
    encrypted: { ...encryptedLedger, code: 'UnsupportedOperation.EncryptedImagesNotSupported' },
    recipientsOwn: studioInternal,
  },
}
