import type { CloudId, ImageState, InstanceOperation } from './world.ts'

/** Why a command was refused. Closed: each cloud's table maps exactly those that its policy can produce. */
export type Refusal =
  /** `whose` the image was that an instance was installed from, where that is the image that is gone (A13). */
  | { reason: 'image-not-found'; image: string; whose?: 'own' | 'received' }
  /** It is a received image; what that forbids (T3, T7, T9, T14) follows from what was asked. */
  | { reason: 'not-owner'; image: string }
  | { reason: 'public-image'; image: string }
  | { reason: 'image-kind-unsupported'; image: string; kind: ImageKind }
  | { reason: 'image-busy'; image: string; state: ImageState }
  | { reason: 'share-limit'; image: string; limit: number; wouldBe: number }
  | { reason: 'too-many-recipients-in-one-call'; limit: number }
  | { reason: 'share-with-self'; account: string }
  | { reason: 'account-not-found'; account: string }
  | { reason: 'not-root-account'; account: string }
  | { reason: 'already-shared'; image: string; account: string }
  | { reason: 'not-shared'; image: string; account: string }
  /** To be answered: somebody else was asked, or nobody. */
  | { reason: 'not-invited'; image: string }
  | { reason: 'vault-missing'; image: string }
  | { reason: 'vault-not-found'; vault: string }
  | { reason: 'vault-too-small'; vault: string; neededGiB: number }
  | { reason: 'vault-unsuitable'; vault: string }
  | { reason: 'vault-unavailable'; vault: string }
  | { reason: 'still-shared'; image: string; accounts: number }
  | { reason: 'image-in-use'; image: string; instances: number }
  | { reason: 'image-not-deprecated'; image: string }
  | { reason: 'daily-share-limit'; limit: number; resetsAt: number }
  | { reason: 'recipient-image-quota'; account: string; limit: number }
  | { reason: 'not-a-copy'; image: string }
  | { reason: 'copy-ended'; image: string }
  | { reason: 'image-name-missing' }
  | { reason: 'image-name-form' }
  | { reason: 'image-description-form' }
  | { reason: 'image-name-too-long'; limit: number }
  | { reason: 'image-description-too-long'; limit: number }
  | { reason: 'image-name-taken'; name: string; region: string }
  | { reason: 'image-quota'; region: string; limit: number }
  | { reason: 'region-not-found'; region: string }
  | { reason: 'project-not-found'; project: string }
  | { reason: 'region-across-border'; region: string }
  | { reason: 'copy-to-own-region'; region: string }
  | { reason: 'received-copy-leaves-region'; image: string }
  | { reason: 'encrypting-copy-leaves-region'; image: string }
  | { reason: 'zone-not-in-region'; zone: string }
  | { reason: 'zone-sold-out'; zone: string }
  | { reason: 'instance-quota'; limit: number }
  | { reason: 'instance-not-found'; instance: string }
  | { reason: 'instance-busy'; instance: string; operation: InstanceOperation }
  | { reason: 'instance-not-stopped'; instance: string }
  | { reason: 'instance-not-running'; instance: string }
  | { reason: 'instance-encrypted'; instance: string }
  | { reason: 'system-disk-too-small'; leastGiB: number }
  | { reason: 'disk-too-small'; leastGiB: number }

/** What keeps an image from something. An unshareable backup is one that its owner may not share, and the image with it. */
export type ImageKind =
  'encrypted' | 'byol' | 'whole-machine' | 'data-disk' | 'not-data-disk' | 'unshareable-backup' | 'deprecated'

export type Reason = Refusal['reason']

/** Reasons that come from something which only some clouds' policies say or have. Any other may be met on every cloud. */
interface ReasonsOn {
  tencent: 'already-shared' | 'not-root-account' | 'still-shared' | 'region-across-border' | 'instance-encrypted'
  alibaba:
    | 'not-root-account'
    | 'still-shared'
    | 'image-in-use'
    | 'image-not-deprecated'
    | 'not-a-copy'
    | 'copy-ended'
    | 'encrypting-copy-leaves-region'
    | 'image-name-form'
    | 'image-description-form'
    | 'instance-not-stopped'
    | 'instance-not-running'
  pingan:
    | 'already-shared'
    | 'not-shared'
    | 'not-root-account'
    | 'still-shared'
    | 'daily-share-limit'
    | 'recipient-image-quota'
  huawei:
    | 'not-shared'
    | 'not-invited'
    | 'vault-missing'
    | 'vault-not-found'
    | 'vault-too-small'
    | 'vault-unsuitable'
    | 'vault-unavailable'
    | 'image-name-form'
    | 'image-description-form'
    | 'project-not-found'
    | 'disk-too-small'
}

interface KindsOn {
  tencent: 'encrypted' | 'byol' | 'whole-machine'
  alibaba: 'encrypted' | 'deprecated'
  pingan: 'encrypted'
  huawei: 'encrypted' | 'whole-machine' | 'data-disk' | 'not-data-disk' | 'unshareable-backup'
}

/** What can be refused on one cloud. */
export type RefusalOf<C extends CloudId> =
  | Exclude<Refusal, { reason: Exclude<ReasonsOn[CloudId], ReasonsOn[C]> | 'image-kind-unsupported' }>
  | { reason: 'image-kind-unsupported'; image: string; kind: KindsOn[C] }

/** Thrown by the engine; a cloud's handlers turn it into that cloud's own error. */
export class RefusalError extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super(refusal.reason)
    this.name = 'RefusalError'
    this.refusal = refusal
  }
}
