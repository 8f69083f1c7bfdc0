import { HttpResponse } from 'msw'
import { RefusalError } from '../../engine/refusal.ts'
import { storageTrouble } from '../../engine/storage-trouble.ts'
import type { AccountRecord } from '../../engine/world.ts'
import { regionAt } from '../../engine/views.ts'
import type { Backend } from '../backend.ts'
import { failure, newRequestId, success } from './envelope.ts'
import { invalidHeader, type Language, missingHeader, requestLimitExceeded, TencentError } from './errors.ts'
import { faultErrors } from './faults.ts'
import { type IncomingRequest, readIncoming } from '../incoming.ts'
import type { Operation } from './operation.ts'
import { callsPerSecond } from './rates.ts'
import { refusalAsError } from './refusals.ts'
import { findOperation } from './services.ts'

/** How a request came in. What follows is the same for both ways. */
export interface Entry {
  service: string
  /** Of the console's path; the real hosts name none. */
  region?: string
  /** Throws TencentError `AuthFailure.*`, or for a header that is missing. */
  authenticate(request: IncomingRequest): Promise<AccountRecord>
}

/** Answers any request whatever: every failure is an answer in Tencent's envelope, save a connection lost on purpose. */
export async function answer(request: Request, entry: Entry, backend: Backend): Promise<Response> {
  const requestId = newRequestId()
  const action = request.headers.get('X-TC-Action') ?? ''
  const language: Language = request.headers.get('X-TC-Language') === 'zh-CN' ? 'zh' : 'en'
  try {
    const fault = await backend.faults.strike(action)
    if (fault === 'lost-connection') return HttpResponse.error()
    if (fault) throw faultErrors[fault]
    const incoming = await readIncoming(request, { service: entry.service, path: '/' })
    return success(await run(incoming, entry, backend, language), requestId)
  } catch (error) {
    return failure(asTencentError(error, action), language, requestId)
  }
}

/** The order of the checks is ours; that of the real gateway is not documented. */
async function run(
  request: IncomingRequest,
  entry: Entry,
  { engine, rates }: Backend,
  language: Language,
): Promise<object> {
  if (request.method !== 'GET' && request.method !== 'POST') throw unsupportedProtocol()
  const action = requiredHeader(request, 'X-TC-Action')
  const version = requiredHeader(request, 'X-TC-Version')
  const account = await entry.authenticate(request)
  const operation = findOperation(entry.service, version, action)
  const region = await regionOf(request, entry, operation, engine)
  const { calls, limit } = rates.count(`${action} ${region} ${account.id}`, callsPerSecond(action))
  if (calls > limit) throw requestLimitExceeded(calls, limit)
  const caller = { cloud: 'tencent' as const, account: account.rootAccount ?? account.id, region }
  const contentType = request.headers.get('Content-Type') ?? ''
  return operation.run({ ...request, contentType }, { engine, account, caller, language })
}

function requiredHeader(request: IncomingRequest, name: string): string {
  const value = request.headers.get(name)
  if (!value) throw missingHeader(name)
  return value
}

/** Closed to ordinary accounts, as every account of this world is. */
const financeRegions = ['ap-shanghai-fsi', 'ap-shenzhen-fsi']

/** The header decides where a call works, never the host; the console's path must say the same. Empty where none is needed. */
async function regionOf(
  request: IncomingRequest,
  entry: Entry,
  operation: Operation,
  engine: Backend['engine'],
): Promise<string> {
  const region = request.headers.get('X-TC-Region')
  if (region && entry.region !== undefined && region !== entry.region) throw invalidHeader('X-TC-Region')
  if (!operation.regional) return region ?? ''
  if (!region) throw missingHeader('X-TC-Region')
  if (financeRegions.includes(region)) throw unsupportedRegion(region)
  if (!(await engine.read((world) => regionAt(world, { cloud: 'tencent', region })))) throw invalidHeader('X-TC-Region')
  return region
}

/** A fault of the mock's own becomes the cloud's, with its reason: a page can show it, nothing else would be told. */
function asTencentError(error: unknown, action: string): TencentError {
  if (error instanceof TencentError) return error
  if (error instanceof RefusalError) return refusalAsError(error.refusal, action)
  return new TencentError(storageCodes[storageTrouble(error)], {
    en: `An internal error has occurred. ${String(error)}`,
    zh: `内部错误。${String(error)}`,
  })
}

/** The cloud has but the first: whoever reads the others can do something about it. */
const storageCodes = {
  failed: 'InternalError',
  'no-room': 'InternalError.NoRoom',
  'newer-version': 'InternalError.NewerVersion',
} as const

const unsupportedProtocol = () =>
  new TencentError('UnsupportedProtocol', { en: 'Only GET and POST are supported.', zh: '仅支持 GET 和 POST 请求。' })

const unsupportedRegion = (region: string) =>
  new TencentError('UnsupportedRegion', {
    en: `The action is not available in region \`${region}\`.`,
    zh: `该接口不支持地域 \`${region}\`。`,
  })
