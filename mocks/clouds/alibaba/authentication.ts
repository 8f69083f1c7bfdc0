import type { AccountRecord } from '../../engine/world.ts'
import type { IncomingRequest } from '../incoming.ts'
import type { Asking } from './asking.ts'
import { missingCommonParameter, alibabaError } from './errors.ts'
import { nonceMemory } from './nonces.ts'
import { claimInAcs3 } from './signature-acs3.ts'
import { claimInV1 } from './signature-v1.ts'

/** Whose key an access key ID is, and the wall clock (milliseconds) that a time is held against. */
export interface Authority {
  ownerOf(accessKeyId: string): Promise<AccountRecord | undefined>
  wallClock(): number
}

/** What a signed request says of itself, by either recipe. */
export interface Claim {
  accessKeyId: string
  /** When it was signed, as the cloud writes times. */
  time: string
  nonce: string
  /** The world knows permanent keys only, so no token can belong to one of them. */
  hasToken: boolean
  /** Throws AlibabaError `SignatureDoesNotMatch`. */
  verify(secretAccessKey: string): void
}

/** The gateway's tolerance, fifteen minutes either way. */
const toleranceMs = 15 * 60_000

/**
 * Verifies either signature in full and answers with the account that signed. The order of the checks is that of the
 * documents as far as they go. Throws AlibabaError.
 */
export function authentication({ ownerOf, wallClock }: Authority) {
  // From the first moment at which a request is taken to the last: later its time refuses it.
  const nonces = nonceMemory(2 * toleranceMs)

  return async (request: IncomingRequest, asking: Asking): Promise<AccountRecord> => {
    const claim = claimOf(request, asking)
    const owner = await ownerOf(claim.accessKeyId)
    if (!owner) throw alibabaError('InvalidAccessKeyId.NotFound')
    const now = wallClock()
    if (Math.abs(now - timeOf(claim.time)) > toleranceMs) throw alibabaError('InvalidTimeStamp.Expired')
    claim.verify(owner.secretAccessKey)
    if (claim.hasToken) throw alibabaError('InvalidSecurityToken.Malformed')
    if (!nonces.isNew(`${claim.accessKeyId} ${claim.nonce}`, now)) throw alibabaError('SignatureNonceUsed')
    return owner
  }
}

function claimOf(request: IncomingRequest, asking: Asking): Claim {
  if (asking.recipe === 'v1') return claimInV1(request, asking.parameters)
  const authorization = request.headers.get('Authorization')
  if (!authorization) throw missingCommonParameter('AccessKeyId')
  return claimInAcs3(request, authorization)
}

/** Throws AlibabaError `InvalidTimeStamp.Format`. */
function timeOf(text: string): number {
  const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text) ? Date.parse(text) : NaN
  if (Number.isNaN(time)) throw alibabaError('InvalidTimeStamp.Format')
  return time
}
