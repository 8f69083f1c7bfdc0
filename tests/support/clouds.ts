import type { AccountRecord, ImageSeed } from '../../mocks/engine/world.ts'
import * as tencentAccounts from '../../mocks/worlds/everyday/accounts.ts'
import * as tencentImages from '../../mocks/worlds/everyday/aurora-images.ts'
import * as huaweiAccounts from '../../mocks/worlds/everyday/huawei-accounts.ts'
import * as huaweiImages from '../../mocks/worlds/everyday/huawei-aurora-images.ts'
import * as huaweiPartnerImages from '../../mocks/worlds/everyday/huawei-partner-images.ts'
import * as pinganAccounts from '../../mocks/worlds/everyday/pingan-accounts.ts'
import * as pinganImages from '../../mocks/worlds/everyday/pingan-aurora-images.ts'
import * as pinganPartnerImages from '../../mocks/worlds/everyday/pingan-partner-images.ts'
import * as tencentPartnerImages from '../../mocks/worlds/everyday/partner-images.ts'
import type { Cloud, CloudId, OpenOptions } from '../../src/clouds/cloud.ts'
import { openHuawei } from '../../src/clouds/huawei/adapter.ts'
import { profile as huaweiProfile } from '../../src/clouds/huawei/profile.ts'
import { words as huaweiWords } from '../../src/clouds/huawei/words/en.ts'
import { openPingan } from '../../src/clouds/pingan/adapter.ts'
import { profile as pinganProfile } from '../../src/clouds/pingan/profile.ts'
import { words as pinganWords } from '../../src/clouds/pingan/words/en.ts'
import type { CloudProfile } from '../../src/clouds/profile.ts'
import { openTencent } from '../../src/clouds/tencent/adapter.ts'
import { profile as tencentProfile } from '../../src/clouds/tencent/profile.ts'
import { words as tencentWords } from '../../src/clouds/tencent/words/en.ts'
import type { CloudWords } from '../../src/clouds/words.ts'

/** What the same test needs to know of a cloud; how it differs beyond this, its profile and words say. */
export interface CloudUnderTest {
  id: CloudId
  name: string
  words: CloudWords
  profile: CloudProfile
  open: (options: OpenOptions) => Cloud
  /** Where the images below are. */
  region: string
  /** Where they may be copied. */
  elsewhere: string
  owner: AccountRecord
  recipient: AccountRecord
  third: AccountRecord
  /** Has received nothing. */
  newcomer: AccountRecord
  /** Nobody of these has any of the images below, except where it says so. */
  directory: readonly AccountRecord[]
  /** What others type in `region` to share with an account. */
  named: (account: AccountRecord) => string
  /** Has the form of a recipient, and is none: the cloud says so in this code. */
  nobody: { account: string; code: string }
  images: {
    /** Of the owner, with nobody. */
    unshared: ImageSeed
    /** Of the owner, with the recipient, who has an instance of this name made from it, and with others. */
    shared: ImageSeed & { usedBy: string; holders: number }
    /** Of the owner, with all but `left` of the recipients that it may have, the first of the directory among them. */
    nearlyFull: ImageSeed & { left: number; code: string }
    /** Of the owner; not finished. */
    beingMade: ImageSeed
    /** Of the owner; the cloud refuses to share it. */
    encrypted: ImageSeed & { code: string }
    /** Of the recipient, with nobody. */
    recipientsOwn: ImageSeed
  }
}

const tencent: CloudUnderTest = {
  id: 'tencent',
  name: 'Tencent Cloud',
  words: tencentWords,
  profile: tencentProfile,
  open: openTencent,
  region: 'ap-guangzhou',
  elsewhere: 'ap-nanjing',
  owner: tencentAccounts.aurora,
  recipient: tencentAccounts.borealis,
  third: tencentAccounts.cumulus,
  newcomer: tencentAccounts.drift,
  directory: tencentAccounts.directory,
  named: ({ id }) => id,
  nobody: { account: '999999999999', code: 'InvalidAccountId.NotFound' },
  images: {
    unshared: tencentImages.lobby,
    shared: { ...tencentImages.goldenWebBase, usedBy: 'studio-site', holders: 2 },
    nearlyFull: { ...tencentImages.oneSlotLeft, left: 1, code: 'OverQuota' },
    beingMade: tencentImages.stillCreating,
    encrypted: { ...tencentImages.encryptedLedger, code: 'UnsupportedOperation.EncryptedImagesNotSupported' },
    recipientsOwn: tencentPartnerImages.studioInternal,
  },
}

const huawei: CloudUnderTest = {
  id: 'huawei',
  name: 'Huawei Cloud',
  words: huaweiWords,
  profile: huaweiProfile,
  open: openHuawei,
  region: 'cn-north-4',
  elsewhere: 'ap-southeast-1',
  owner: huaweiAccounts.aurora,
  recipient: huaweiAccounts.borealis,
  third: huaweiAccounts.cumulus,
  newcomer: huaweiAccounts.drift,
  directory: huaweiAccounts.directory,
  named: (account) => huaweiAccounts.projectOf(account, 'cn-north-4'),
  // H2: a project of another region is none here.
  nobody: { account: huaweiAccounts.projectOf(huaweiAccounts.borealis, 'cn-east-3'), code: 'IMG.0108' },
  images: {
    unshared: huaweiImages.lobby,
    shared: { ...huaweiImages.goldenWebBase, usedBy: 'studio-site', holders: 3 },
    nearlyFull: { ...huaweiImages.twoSlotsLeft, left: 2, code: 'IMG.0088' },
    beingMade: huaweiImages.stillCreating,
    encrypted: { ...huaweiImages.encryptedLedger, code: 'IMG.0098' },
    recipientsOwn: huaweiPartnerImages.studioInternal,
  },
}

const pingan: CloudUnderTest = {
  id: 'pingan',
  name: 'Ping An Cloud',
  words: pinganWords,
  profile: pinganProfile,
  open: openPingan,
  region: 'Region-southChina',
  elsewhere: 'Region-hongKong',
  owner: pinganAccounts.aurora,
  recipient: pinganAccounts.borealis,
  third: pinganAccounts.cumulus,
  newcomer: pinganAccounts.drift,
  directory: pinganAccounts.directory,
  named: ({ id }) => id,
  nobody: { account: 'nobody.there', code: 'UserNotFound' },
  images: {
    unshared: pinganImages.lobby,
    shared: { ...pinganImages.goldenWebBase, usedBy: 'studio-site', holders: 2 },
    nearlyFull: { ...pinganImages.oneSlotLeft, left: 1, code: 'ShareTenantQuotaExceeded' },
    beingMade: pinganImages.stillCopying,
    encrypted: { ...pinganImages.encryptedLedger, code: 'ImageNotShareable' },
    recipientsOwn: pinganPartnerImages.studioInternal,
  },
}

/** In the order of the console's switcher. */
export const cloudsUnderTest: readonly CloudUnderTest[] = [tencent, pingan, huawei]

export function cloudUnderTest(id: CloudId): CloudUnderTest {
  const found = cloudsUnderTest.find((cloud) => cloud.id === id)
  if (!found) throw new Error(`No test knows ${id}`)
  return found
}
