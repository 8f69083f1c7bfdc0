import { createHmac } from 'node:crypto'
import type { IncomingRequest } from '../incoming.ts'
import type { Claim } from './authentication.ts'
import { alibabaError, missingCommonParameter } from './errors.ts'
import type { RawParameters } from './parameters.ts'
import { percentEncoded } from './percent-encoding.ts'

/** The RPC signature, version 1.0. Throws AlibabaError `IncompleteSignature`, `InvalidSignatureMethod`, or for a parameter that is missing. */
export function claimInV1({ method }: IncomingRequest, parameters: RawParameters): Claim {
  const required = (name: string) => {
    const value = parameters.get(name)
    if (!value) throw missingCommonParameter(name)
    return value
  }
  const claim = {
    accessKeyId: required('AccessKeyId'),
    time: required('Timestamp'),
    nonce: required('SignatureNonce'),
    hasToken: parameters.has('SecurityToken'),
  }
  const signature = parameters.get('Signature')
  if (!signature || parameters.get('SignatureVersion') !== '1.0') throw alibabaError('IncompleteSignature')
  if (parameters.get('SignatureMethod') !== 'HMAC-SHA1') throw alibabaError('InvalidSignatureMethod')
  return {
    ...claim,
    verify: (secret) => {
      const toSign = stringToSign(method, parameters)
      if (v1Signature(toSign, secret) !== signature) throw doesNotMatch(toSign)
    },
  }
}

/** Of all parameters but the signature, wherever they came. */
export function stringToSign(method: string, parameters: RawParameters): string {
  const canonical = [...parameters]
    .filter(([name]) => name !== 'Signature')
    .map((pair) => pair.map(percentEncoded))
    .toSorted(([a = ''], [b = '']) => (a < b ? -1 : a > b ? 1 : 0))
    .map((pair) => pair.join('='))
    .join('&')
  return [method, '/', canonical].map(percentEncoded).join('&')
}

export const v1Signature = (toSign: string, secret: string) =>
  createHmac('sha1', `${secret}&`).update(toSign).digest('base64')

const doesNotMatch = (toSign: string) =>
  alibabaError('SignatureDoesNotMatch', {
    message: `Specified signature is not matched with our calculation. server string to sign is:${toSign}`,
  })
