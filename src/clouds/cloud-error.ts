export type CloudErrorKind =
  | 'not-found'
  | 'limit'
  | 'forbidden'
  | 'conflict'
  | 'name-taken'
  | 'invalid'
  | 'throttled'
  | 'signed-out'
  | 'unavailable'
  /** Of a backend that keeps its clouds in this browser. */
  | 'no-room'
  | 'newer-version'

interface Details {
  kind: CloudErrorKind
  /** The cloud's code as it came; absent when no answer came at all. */
  code?: string
  status?: number
  requestId?: string
}

/** Every failure of a cloud's API, and of reaching it. The message is the cloud's own and never shown alone. */
export class CloudError extends Error {
  readonly kind: CloudErrorKind
  readonly code: string | undefined
  readonly status: number | undefined
  readonly requestId: string | undefined

  constructor(message: string, details: Details, options?: ErrorOptions) {
    super(message, options)
    this.name = 'CloudError'
    this.kind = details.kind
    this.code = details.code
    this.status = details.status
    this.requestId = details.requestId
  }
}
