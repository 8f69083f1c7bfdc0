/** Why a command was refused. Closed: each cloud's table maps exactly those that its policy can produce. */
export type Refusal =
  | { reason: 'image-not-found'; image: string }
  | { reason: 'not-owner'; image: string }
  | { reason: 'image-not-shareable-kind'; image: string; kind: 'public' | 'encrypted' | 'byol' | 'whole-machine' }
  | { reason: 'image-busy'; image: string }
  | { reason: 'share-limit'; image: string; limit: number; wouldBe: number }
  | { reason: 'too-many-recipients-in-one-call'; limit: number }
  | { reason: 'share-with-self'; account: string }
  | { reason: 'account-not-found'; account: string }
  | { reason: 'not-root-account'; account: string }
  | { reason: 'already-shared'; image: string; account: string }
  | { reason: 'zone-not-in-region'; zone: string }
  | { reason: 'zone-sold-out'; zone: string }
  | { reason: 'instance-quota'; limit: number }

export type Reason = Refusal['reason']

/** Thrown by the engine; a cloud's handlers turn it into that cloud's own error. */
export class RefusalError extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super(refusal.reason)
    this.name = 'RefusalError'
    this.refusal = refusal
  }
}
