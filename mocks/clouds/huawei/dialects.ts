import type { Refusal, RefusalOf } from '../../engine/refusal.ts'
import { gatewayError, nativeError, serviceError } from './errors.ts'
import type { HuaweiError } from './errors.ts'
import { texts } from './error-texts.ts'
import type { Code } from './error-texts.ts'
import type { Dialect } from './operation.ts'
import { refusalCode } from './refusal-codes.ts'
import type { Codes } from './refusal-codes.ts'

interface Faulty {
  noBody: Code
  badRequest: Code
  foreignProject: Code
}

const dialect = (service: keyof Codes, codes: Faulty): Dialect => ({
  noBody: () => serviceError(codes.noBody),
  badRequest: () => serviceError(codes.badRequest),
  foreignProject: () => serviceError(codes.foreignProject),
  refused: (refusal, call) => serviceError(codeOf(refusal, service, call)),
})

/** Those of other clouds' policies never come up on this one. */
export const codeOf = (refusal: Refusal, service: keyof Codes, call: string) =>
  refusalCode(refusal as RefusalOf<'huawei'>, service, call)

/** IMS's own calls: `/v1/cloudimages`, `/v2/cloudimages` and their jobs. */
export const ims = dialect('ims', { noBody: 'IMG.0007', badRequest: 'IMG.0001', foreignProject: 'IMG.0030' })

/** IMS's native calls, `/v2/images`: errors by their status, with texts in place of codes. */
export const native: Dialect = {
  noBody: () => nativeError(400, 'Body expected in request.'),
  badRequest: () => nativeError(400, 'The request is malformed.'),
  foreignProject: () => nativeError(404, 'The resource could not be found.'),
  refused: (refusal, call) => nativeRefusal(refusal as RefusalOf<'huawei'>, call),
}

/** What the native calls that write members say they do. */
const verbs: Record<string, string> = {
  GlanceAddImageMember: 'create',
  GlanceUpdateImageMember: 'update',
  GlanceDeleteImageMember: 'delete',
}

/** Upstream's statuses and texts; where upstream has no such rule, 400 with the text of IMS's own code. */
function nativeRefusal(refusal: RefusalOf<'huawei'>, call: string): HuaweiError {
  switch (refusal.reason) {
    case 'image-not-found':
      return nativeError(404, `Image ${refusal.image} not found.`)
    case 'not-owner':
    case 'public-image':
    case 'not-invited':
    case 'image-kind-unsupported':
      return nativeError(403, `Not allowed to ${verbs[call] ?? 'change'} members for image ${refusal.image}.`)
    case 'not-shared':
      return nativeError(404, `${refusal.account} not found in the member list of the image ${refusal.image}.`)
    case 'share-limit':
      return nativeError(413, `The limit has been exceeded on the number of allowed image members: ${refusal.limit}.`)
    default:
      return nativeError(400, texts[refusalCode(refusal, 'ims', call)])
  }
}

/** The hosts of the other services. */
export const ecs = dialect('ecs', { noBody: 'Common.0002', badRequest: 'Ecs.0005', foreignProject: 'Ecs.0023' })
export const evs = dialect('evs', { noBody: 'EVS.5400', badRequest: 'EVS.5400', foreignProject: 'EVS.0001' })
export const cbr = dialect('cbr', {
  noBody: 'BackupService.9900',
  badRequest: 'BackupService.9900',
  foreignProject: 'BackupService.9900',
})
export const vpc = dialect('vpc', { noBody: 'VPC.0101', badRequest: 'VPC.0101', foreignProject: 'VPC.0007' })

const cannotBeRead = () => gatewayError(400, 'APIGW.0201', 'API request error.')

/** IAM is only read here, and refuses nothing. */
export const iam: Dialect = {
  noBody: cannotBeRead,
  badRequest: cannotBeRead,
  foreignProject: cannotBeRead,
  refused: cannotBeRead,
}
