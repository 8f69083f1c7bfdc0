import type { CloudErrorKind } from '../cloud-error.ts'

/** Huawei Cloud's codes are numbered, service first: those that say more than that something was wrong. */
const kinds = new Map<string, CloudErrorKind>(
  Object.entries({
    'APIGW.0101': 'not-found',
    'APIGW.0301': 'signed-out',
    'APIGW.0302': 'forbidden',
    'APIGW.0303': 'signed-out',
    'APIGW.0305': 'signed-out',
    'APIGW.0306': 'forbidden',
    'APIGW.0307': 'signed-out',
    'APIGW.0308': 'throttled',
    'APIGW.0310': 'forbidden',
    'APIGW.0601': 'unavailable',
    // The mock's own.
    'APIGW.0601.NoRoom': 'no-room',
    'APIGW.0601.NewerVersion': 'newer-version',
    'APIGW.0613': 'unavailable',
    'APIGW.0802': 'forbidden',
    'IMG.0009': 'name-taken',
    'IMG.0015': 'limit',
    'IMG.0026': 'forbidden',
    'IMG.0027': 'not-found',
    'IMG.0046': 'conflict',
    'IMG.0047': 'forbidden',
    'IMG.0060': 'throttled',
    'IMG.0061': 'unavailable',
    // Not an image's ID at all, so there is no such image.
    'IMG.0066': 'not-found',
    'IMG.0086': 'not-found',
    'IMG.0088': 'limit',
    'IMG.0090': 'conflict',
    'IMG.0092': 'forbidden',
    'IMG.0106': 'forbidden',
    'IMG.0108': 'not-found',
    'IMG.0113': 'conflict',
    'IMG.0114': 'not-found',
    'IMG.0144': 'not-found',
    'IMG.0151': 'forbidden',
    'IMG.0184': 'not-found',
    'IMG.0185': 'limit',
    'IMG.0188': 'conflict',
    'Ecs.0031': 'not-found',
    'Ecs.0100': 'conflict',
    'Ecs.0114': 'not-found',
    'Ecs.0319': 'limit',
    'EVS.2046': 'not-found',
    'EVS.5404': 'not-found',
    'BackupService.6105': 'not-found',
    'BackupService.6200': 'not-found',
  } as const),
)

const statusKinds: Record<number, CloudErrorKind> = {
  401: 'signed-out',
  403: 'forbidden',
  404: 'not-found',
  409: 'conflict',
  413: 'limit',
  429: 'throttled',
}

export function kindOf(code: string | undefined, status: number): CloudErrorKind {
  return (code && kinds.get(code)) || statusKinds[status] || (status >= 500 ? 'unavailable' : 'invalid')
}
