import type { ErrorBody } from '../../../src/clouds/huawei/wire.ts'
import { type Code, texts } from './error-texts.ts'

/** An error in Huawei Cloud's own terms. Thrown anywhere below the handler. */
export class HuaweiError extends Error {
  readonly status: number
  /** Its body; only the gateway's names the request. */
  readonly body: (requestId: string) => ErrorBody
  constructor(status: number, body: HuaweiError['body']) {
    super(JSON.stringify(body('')))
    this.name = 'HuaweiError'
    this.status = status
    this.body = body
  }
}

/** Of the gateway in front of every service. */
export const gatewayError = (status: number, code: string, message: string) =>
  new HuaweiError(status, (requestId) => ({ error_msg: message, error_code: code, request_id: requestId }))

/** Not found where the documents say so; of IMS, whatever it is about, 400. */
const notFound: ReadonlySet<Code> = new Set(['Ecs.0114', 'EVS.5404', 'BackupService.6105', 'BackupService.6200'])

/** Of a service, by its code, which tells the form too. */
export function serviceError(code: Code): HuaweiError {
  const message = texts[code]
  const status = notFound.has(code) ? 404 : 400
  if (code.startsWith('BackupService.'))
    return new HuaweiError(status, () => ({ error_code: code, error_msg: message }))
  if (code.startsWith('VPC.')) return new HuaweiError(status, () => ({ code, message }))
  return new HuaweiError(status, () => ({ error: { message, code } }))
}

const titles = {
  400: 'Bad Request',
  403: 'Forbidden',
  404: 'Not Found',
  409: 'Conflict',
  413: 'Request Entity Too Large',
}

export type NativeStatus = keyof typeof titles

/** Of a native call of IMS: what its web framework makes of an error for a client that accepts JSON. */
export const nativeError = (status: NativeStatus, explanation: string) =>
  new HuaweiError(status, () => ({
    message: `${explanation}<br /><br />\n\n\n`,
    code: `${status} ${titles[status]}`,
    title: titles[status],
  }))

/** The texts are those of the gateway's documents; `detail` follows the general part. */
export const notAuthenticated = (detail: string) =>
  gatewayError(401, 'APIGW.0301', `Incorrect IAM authentication information: ${detail}`)

export const accessKeyNotFound = (accessKeyId: string) =>
  notAuthenticated(`Get secretKey failed,ak:${accessKeyId},err:ak not exist`)

/** Ours for a project that the account does not have here: of the gateway's codes the one that speaks of a region. */
export const projectNotOpen = () =>
  gatewayError(403, 'APIGW.0802', 'The IAM user is forbidden in the currently selected region.')

export const throttled = (limit: number) =>
  gatewayError(
    429,
    'APIGW.0308',
    `The throttling threshold has been reached: policy user over ratelimit,limit:${limit},time:1 second`,
  )
