import { aurora, borealis, cumulus, directory, drift } from '../../../mocks/worlds/everyday/alibaba-accounts.ts'
import {
  encryptedLedger,
  goldenWebBase,
  oneSlotLeft,
  stillCreating,
  wholeMachine,
} from '../../../mocks/worlds/everyday/alibaba-aurora-images.ts'
import { studioSite } from '../../../mocks/worlds/everyday/alibaba-instances.ts'
import { studioInternal } from '../../../mocks/worlds/everyday/alibaba-partner-images.ts'
import { openAlibaba } from '../../../src/clouds/alibaba/adapter.ts'
import { profile } from '../../../src/clouds/alibaba/profile.ts'
import { words } from '../../../src/clouds/alibaba/words/en.ts'
import type { CloudUnderTest } from './cloud-under-test.ts'

export const alibaba: CloudUnderTest = {
  id: 'alibaba',
  name: 'Alibaba Cloud',
  words,
  profile,
  open: openAlibaba,
  region: 'cn-hangzhou',
  elsewhere: 'cn-beijing',
  zone: 'Hangzhou Zone H',
  owner: aurora,
  recipient: borealis,
  third: cumulus,
  newcomer: drift,
  directory,
  named: ({ id }) => id,
  nobody: { account: '9999999999999999', code: 'InvalidAccount.NotFound' },
  goneCode: 'InvalidImageId.NotFound',
  images: {
    // Her lobby server's image is in use by an instance of her own, and deleted only when forced.
    unshared: wholeMachine,
    shared: { ...goldenWebBase, usedBy: studioSite.name, holders: 2 },
    nearlyFull: { ...oneSlotLeft, left: 1, code: 'QuotaExceed.ShareImageUser' },
    beingMade: stillCreating,
    encrypted: { ...encryptedLedger, code: 'InvalidOperation.ServiceKeyEncryptedImageUnsupported' },
    recipientsOwn: studioInternal,
  },
}
