import { HttpResponse } from 'msw'
import { RefusalError } from '../../engine/refusal.ts'
import { storageTrouble } from '../../engine/storage-trouble.ts'
import type { AccountRecord } from '../../engine/world.ts'
import type { Backend } from '../backend.ts'
import { type IncomingRequest, readIncoming } from '../incoming.ts'
import { AlibabaError, alibabaError, missingCommonParameter } from './errors.ts'
import { type Asking, askingOf } from './asking.ts'
import { failure, newRequestId, success } from './envelope.ts'
import { faultErrors } from './faults.ts'
import { refusalAsError } from './refusal-codes.ts'
import { findOperation } from './services.ts'

/** How a request came in. What follows is the same for both ways. */
export interface Entry {
  service: string
  /** Named in errors. */
  host: string
  /** Of the console's path; the real hosts name none that counts. */
  region?: string
  /** Throws AlibabaError. */
  authenticate(request: IncomingRequest, asking: Asking): Promise<AccountRecord>
}

/** Calls of one action in a second that an account may make. Ours: the documents name no number. */
const callsPerSecond = 100

/** Answers any request whatever: every failure is an answer in Alibaba Cloud's form, save a connection lost on purpose. */
export async function answer(request: Request, entry: Entry, backend: Backend): Promise<Response> {
  const requestId = newRequestId()
  const incoming = await readIncoming(request, { service: entry.service, path: '/' })
  const asking = askingOf(incoming)
  const format = asking.format ?? 'JSON'
  try {
    const fault = await backend.faults.strike(asking.action)
    if (fault === 'lost-connection') return HttpResponse.error()
    if (fault) throw faultErrors[fault]
    return success(await run(incoming, asking, entry, backend), { requestId, action: asking.action, format })
  } catch (error) {
    return failure(asAlibabaError(error, asking.action), { requestId, host: entry.host, format })
  }
}

/** The order of the checks is the document's as far as it goes: the action, what is common to all, who asks, then what. */
async function run(request: IncomingRequest, asking: Asking, entry: Entry, backend: Backend): Promise<object> {
  const { action, version, parameters, format } = asking
  const { engine, rates } = backend
  if (request.method !== 'GET' && request.method !== 'POST') throw alibabaError('UnsupportedHTTPMethod')
  if (!action) throw missingCommonParameter('Action')
  if (!version) throw missingCommonParameter('Version')
  const operation = findOperation(entry.service, version, action)
  if (!format) throw alibabaError('InvalidParameter.Format')
  const account = await entry.authenticate(request, asking)
  const { calls, limit } = rates.count(`${action} ${account.rootAccount ?? account.id}`, callsPerSecond)
  if (calls > limit) throw alibabaError('Throttling.User')
  return operation.run({
    action,
    parameters,
    engine,
    account,
    ...(entry.region !== undefined && { pathRegion: entry.region }),
  })
}

/** A fault of the mock's own becomes the cloud's, with its reason: a page can show it, nothing else would be told. */
function asAlibabaError(error: unknown, action: string): AlibabaError {
  if (error instanceof AlibabaError) return error
  if (error instanceof RefusalError) return refusalAsError(error.refusal, action)
  return alibabaError(storageCodes[storageTrouble(error)], {
    message: `The request processing has failed due to some unknown error. ${String(error)}`,
  })
}

/** The cloud has but the first: whoever reads the others can do something about it. */
const storageCodes = {
  failed: 'InternalError',
  'no-room': 'InternalError.NoRoom',
  'newer-version': 'InternalError.NewerVersion',
} as const
