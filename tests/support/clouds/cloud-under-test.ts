import type { AccountRecord, ImageSeed } from '../../../mocks/engine/world.ts'
import type { Cloud, CloudId, OpenOptions } from '../../../src/clouds/cloud.ts'
import type { CloudProfile } from '../../../src/clouds/profile.ts'
import type { CloudWords } from '../../../src/clouds/words.ts'

/** What the same test needs to know of a cloud; how it differs beyond this, its profile and words say. */
export interface CloudUnderTest {
  id: CloudId
  name: string
  /** In English. */
  words: CloudWords
  profile: CloudProfile
  open: (options: OpenOptions) => Cloud
  /** Where the images below are. */
  region: string
  /** Where they may be copied, and where the newcomer has nothing. */
  elsewhere: string
  /** In `region`; not sold out. In English. */
  zone: string
  owner: AccountRecord
  recipient: AccountRecord
  third: AccountRecord
  /** Has received nothing. */
  newcomer: AccountRecord
  /** Others to share with; the last of them have none of the images below. */
  directory: readonly AccountRecord[]
  /** What others type in `region` to share with an account. */
  named: (account: AccountRecord) => string
  /** Has the form of a recipient, and is none: the cloud says so in this code. */
  nobody: { account: string; code: string }
  /** What the cloud says to whoever uses an image that is not shared any more. */
  goneCode: string
  images: {
    /** Of the owner, with nobody, and in use by nobody. */
    unshared: ImageSeed
    /** Of the owner, with `holders` in all: the recipient, who has an instance of this name made from it, among them. */
    shared: ImageSeed & { usedBy: string; holders: number }
    /** Of the owner, with all but `left` of the recipients that it may have, the first of the directory among them. */
    nearlyFull: ImageSeed & { left: number; code: string }
    /** Of the owner; never finished. */
    beingMade: ImageSeed
    /** Of the owner; the cloud refuses in this code to share it. */
    encrypted: ImageSeed & { code: string }
    /** Of the recipient, with nobody. */
    recipientsOwn: ImageSeed
  }
}
