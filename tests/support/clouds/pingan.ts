import { aurora, borealis, cumulus, directory, drift } from '../../../mocks/worlds/everyday/pingan-accounts.ts'
import {
  encryptedLedger,
  goldenWebBase,
  lobby,
  oneSlotLeft,
  stillCopying,
} from '../../../mocks/worlds/everyday/pingan-aurora-images.ts'
import { studioSite } from '../../../mocks/worlds/everyday/pingan-instances.ts'
import { studioInternal } from '../../../mocks/worlds/everyday/pingan-partner-images.ts'
import { openPingan } from '../../../src/clouds/pingan/adapter.ts'
import { profile } from '../../../src/clouds/pingan/profile.ts'
import { words } from '../../../src/clouds/pingan/words/en.ts'
import type { CloudUnderTest } from './cloud-under-test.ts'

export const pingan: CloudUnderTest = {
  id: 'pingan',
  name: 'Ping An Cloud',
  words,
  profile,
  open: openPingan,
  region: 'Region-southChina',
  elsewhere: 'Region-hongKong',
  zone: 'Zone A',
  owner: aurora,
  recipient: borealis,
  third: cumulus,
  newcomer: drift,
  directory,
  // P9: a username.
  named: ({ id }) => id,
  nobody: { account: 'nobody.here', code: 'UserNotFound' },
  goneCode: 'ImageNotFound',
  images: {
    unshared: lobby,
    shared: { ...goldenWebBase, usedBy: studioSite.name, holders: 2 },
    nearlyFull: { ...oneSlotLeft, left: 1, code: 'ShareTenantQuotaExceeded' },
    beingMade: stillCopying,
    encrypted: { ...encryptedLedger, code: 'ImageNotShareable' },
    recipientsOwn: studioInternal,
  },
}
