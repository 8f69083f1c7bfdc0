import { createHmac } from 'node:crypto'
import type { AccountRecord } from '../../engine/world.ts'
import { invalidAccessKey, invalidParameter, PinganError } from './errors.ts'
import { type RawParameters, requiredParameter } from './parameters.ts'

/** Whose key an access key ID is, and the wall clock (milliseconds) that a timestamp is held against. */
export interface SignatureAuthority {
  ownerOf(accessKeyId: string): Promise<AccountRecord | undefined>
  wallClock(): number
}

/** Fifteen minutes either way: ours, as for the neighbours. */
const toleranceMs = 15 * 60_000

export type Verify = (parameters: RawParameters) => Promise<AccountRecord>

/**
 * Verifies the signature in full and answers with the account that signed. Recipe: the KMS page on signatures in the
 * cloud's help (menu item `API.InterfaceCallMode.SignatureMechanism`); order of the checks and tolerance are ours.
 * @throws PinganError MissingParameter, InvalidParameter, InvalidAccessKey, SignatureDoesNotMatch, TimestampExpired, NonceUsed.
 */
export function signatureVerifier({ ownerOf, wallClock }: SignatureAuthority): Verify {
  const isNew = nonceMemory(wallClock)
  return async (parameters) => {
    const accessKeyId = requiredParameter(parameters, 'accessKeyId')
    if (requiredParameter(parameters, 'signatureMethod') !== 'HMAC-SHA1') throw invalidParameter('signatureMethod')
    if (requiredParameter(parameters, 'signatureVersion') !== '1.0') throw invalidParameter('signatureVersion')
    const nonce = requiredParameter(parameters, 'signatureNonce')
    const timestamp = requiredParameter(parameters, 'timestamp')
    if (!/^\d{13}$/.test(timestamp)) throw invalidParameter('timestamp')
    const given = requiredParameter(parameters, 'signature')

    const owner = await ownerOf(accessKeyId)
    if (!owner) throw invalidAccessKey()
    if (signature(parameters, owner.secretAccessKey) !== given) throw doesNotMatch()
    if (Math.abs(wallClock() - Number(timestamp)) > toleranceMs) throw expired()
    if (!isNew(`${accessKeyId} ${nonce}`)) throw nonceUsed()
    return owner
  }
}

/** The key has nothing behind it, and neither method nor path is signed. */
const signature = (parameters: RawParameters, secretAccessKey: string) =>
  createHmac('sha1', secretAccessKey).update(stringToSign(parameters)).digest('base64')

/** Names are in lower case in the map already; values become so once they are encoded. */
function stringToSign(parameters: RawParameters): string {
  return [...parameters]
    .filter(([name]) => name !== 'signature')
    .map(([name, { value }]) => [encode(name), encode(value)] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map((pair) => pair.join('='))
    .join('&')
    .toLowerCase()
}

/** By RFC 3986: all but letters, digits and `-_.~`. */
const encode = (text: string) =>
  encodeURIComponent(text).replaceAll(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`)

/** Remembers nonces for as long as a request that has one could be sent again. */
function nonceMemory(wallClock: () => number) {
  const seen = new Map<string, number>()
  return (nonce: string): boolean => {
    const now = wallClock()
    for (const [old, at] of seen) {
      if (now - at <= 2 * toleranceMs) break
      seen.delete(old)
    }
    if (seen.has(nonce)) return false
    seen.set(nonce, now)
    return true
  }
}

const doesNotMatch = () => new PinganError('SignatureDoesNotMatch', 'The signature is not that of the parameters.')
const expired = () => new PinganError('TimestampExpired', 'The timestamp is too far from the time now.')
const nonceUsed = () => new PinganError('NonceUsed', 'The nonce was used before.')
