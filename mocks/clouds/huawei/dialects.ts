import type { Refusal, RefusalOf } from '../../engine/refusal.ts'
import { gatewayError, serviceError } from './errors.ts'
import type { Code } from './error-texts.ts'
import type { Dialect } from './operation.ts'
import { refusalCode } from './refusal-codes.ts'
import type { Codes } from './refusal-codes.ts'

interface Faulty {
  noBody: Code
  badBody: Code
  foreignProject: Code
}

const dialect = (service: keyof Codes, codes: Faulty): Dialect => ({
  noBody: () => serviceError(codes.noBody),
  badBody: () => serviceError(codes.badBody),
  foreignProject: () => serviceError(codes.foreignProject),
  refused: (refusal, call) => serviceError(codeOf(refusal, service, call)),
})

/** Those of other clouds' policies never come up on this one. */
export const codeOf = (refusal: Refusal, service: keyof Codes, call: string) =>
  refusalCode(refusal as RefusalOf<'huawei'>, service, call)

/** IMS's own calls: `/v1/cloudimages`, `/v2/cloudimages` and their jobs. */
export const ims = dialect('ims', { noBody: 'IMG.0007', badBody: 'IMG.0001', foreignProject: 'IMG.0030' })

const badRequest = () => gatewayError(400, 'APIGW.0201', 'API request error.')

/** IAM is only read here, and refuses nothing. */
export const iam: Dialect = {
  noBody: badRequest,
  badBody: badRequest,
  foreignProject: badRequest,
  refused: badRequest,
}
