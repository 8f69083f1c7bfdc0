import { HttpResponse } from 'msw'
import { RefusalError } from '../../engine/refusal.ts'
import { storageTrouble } from '../../engine/storage-trouble.ts'
import type { AccountRecord, Caller } from '../../engine/world.ts'
import type { Backend } from '../backend.ts'
import { gatewayError, HuaweiError, throttled } from './errors.ts'
import { faultErrors } from './faults.ts'
import { type IncomingRequest, readIncoming } from '../incoming.ts'
import { newRequestId } from './request-id.ts'
import { findRoute, type Route } from './routes.ts'

/** How a request came in. What follows is the same for both ways. */
export interface Entry {
  service: string
  /** The cloud's own path. */
  path: string
  /** The region or project that the address names: calls are counted for each. */
  place: string
  /** Throws HuaweiError APIGW.0301. */
  authenticate(request: IncomingRequest): Promise<AccountRecord>
  /** The project that the call works in; its path may name it. Throws HuaweiError APIGW.0802. */
  callerFor(account: AccountRecord, request: IncomingRequest, inPath: string | undefined): Promise<Caller>
}

/** Calls of one API in a second, the gateway's default. */
const callsPerSecond = 200

/** Answers any request whatever: every failure is an answer in Huawei Cloud's form, save a connection lost on purpose. */
export async function answer(request: Request, entry: Entry, backend: Backend): Promise<Response> {
  const requestId = newRequestId()
  try {
    const route = findRoute(entry.service, request.method, entry.path)
    const fault = await backend.faults.strike(route.operation.name)
    if (fault === 'lost-connection') return HttpResponse.error()
    if (fault) throw faultErrors[fault]
    const incoming = await readIncoming(request, entry)
    return send(route.operation.status, await run(incoming, route, entry, backend), requestId)
  } catch (error) {
    const { status, body } = asHuaweiError(error)
    return send(status, body(requestId), requestId)
  }
}

async function run(
  request: IncomingRequest,
  { operation, path }: Route,
  entry: Entry,
  { engine, rates }: Backend,
): Promise<object | void> {
  const account = await entry.authenticate(request)
  const { calls, limit } = rates.count(`${operation.name} ${entry.place} ${account.id}`, callsPerSecond)
  if (calls > limit) throw throttled(limit)
  const { dialect, name } = operation
  const { body } = request
  const query = new URLSearchParams(request.query)
  try {
    return await operation.run({ engine, account, path, query, body, dialect }, () =>
      entry.callerFor(account, request, path.project_id),
    )
  } catch (error) {
    throw error instanceof RefusalError ? dialect.refused(error.refusal, name) : error
  }
}

/** A fault of the mock's own becomes the gateway's, with its reason: a page can show it, nothing else would be told. */
function asHuaweiError(error: unknown): HuaweiError {
  if (error instanceof HuaweiError) return error
  return gatewayError(500, storageCodes[storageTrouble(error)], `Internal server error. ${String(error)}`)
}

/** The cloud has but the first: whoever reads the others can do something about it. */
const storageCodes = {
  failed: 'APIGW.0601',
  'no-room': 'APIGW.0601.NoRoom',
  'newer-version': 'APIGW.0601.NewerVersion',
} as const

/** JSON whatever was asked for: another content type would have the SDK make a stream of it. */
function send(status: number, body: object | void, requestId: string): Response {
  const headers = { 'X-Request-Id': requestId }
  if (!body) return new HttpResponse(null, { status, headers })
  return new HttpResponse(JSON.stringify(body), { status, headers: { ...headers, 'Content-Type': 'application/json' } })
}
