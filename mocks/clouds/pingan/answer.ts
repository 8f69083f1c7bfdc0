import { HttpResponse } from 'msw'
import type { Envelope } from '../../../src/clouds/pingan/wire.ts'
import { RefusalError } from '../../engine/refusal.ts'
import { storageTrouble } from '../../engine/storage-trouble.ts'
import { regionAt } from '../../engine/views.ts'
import type { AccountRecord } from '../../engine/world.ts'
import type { Backend } from '../backend.ts'
import { type IncomingRequest, readIncoming } from '../incoming.ts'
import { invalidParameter, PinganError, requestLimitExceeded } from './errors.ts'
import { faultErrors } from './faults.ts'
import { findOperation } from './operations.ts'
import { type RawParameters, rawParameters, requiredParameter } from './parameters.ts'
import { refusalAsError } from './refusals.ts'

/** How a request came in. What follows is the same for both ways. */
export interface Entry {
  /** Of the console's path; the real host names none. */
  region?: string
  /** @throws PinganError of the key or the signature. */
  authenticate(parameters: RawParameters, request: IncomingRequest): Promise<AccountRecord>
}

/** Of each action, for each account: ours. */
const callsPerSecond = 20

/** Answers any request whatever: every failure is an answer in the cloud's envelope, save a connection lost on purpose. */
export async function answer(request: Request, entry: Entry, backend: Backend): Promise<Response> {
  let action = ''
  try {
    const incoming = await readIncoming(request, { service: 'ecs', path: '/api/v1' })
    const parameters = rawParameters(incoming)
    action = parameters.get('action')?.value ?? ''
    const fault = await backend.faults.strike(action)
    if (fault === 'lost-connection') return HttpResponse.error()
    if (fault) throw faultErrors[fault]
    return send({ Code: 'Success', Message: '' }, await run(incoming, parameters, entry, backend))
  } catch (error) {
    const { code, message } = asPinganError(error, action)
    return send({ Code: code, Message: message }, {})
  }
}

/** The order of the checks is ours. */
async function run(
  request: IncomingRequest,
  parameters: RawParameters,
  entry: Entry,
  { engine, rates }: Backend,
): Promise<object> {
  const { method } = request
  if (method !== 'GET' && method !== 'POST') throw new PinganError('InvalidAction', 'Only GET and POST are taken.')
  const action = requiredParameter(parameters, 'action')
  if (requiredParameter(parameters, 'version') !== '2017-01-01') throw invalidParameter('version')
  const account = await entry.authenticate(parameters, request)
  const operation = findOperation(action)
  const { calls, limit } = rates.count(`pingan ${action} ${account.id}`, callsPerSecond)
  if (calls > limit) throw requestLimitExceeded(limit)
  const region = operation.regional ? await regionOf(parameters, entry, engine) : ''
  const caller = { cloud: 'pingan' as const, account: account.rootAccount ?? account.id, region }
  return operation.run(parameters, { engine, account, caller })
}

/** The console's path must say the same. @throws PinganError MissingParameter, InvalidParameter, RegionNotFound. */
async function regionOf(parameters: RawParameters, entry: Entry, engine: Backend['engine']): Promise<string> {
  const region = requiredParameter(parameters, 'regionId')
  if (entry.region !== undefined && region !== entry.region) throw invalidParameter('regionId')
  if (await engine.read((world) => regionAt(world, { cloud: 'pingan', region }))) return region
  throw new PinganError('RegionNotFound', `There is no region ${region}.`)
}

/** A fault of the mock's own becomes the cloud's, with its reason: a page can show it, nothing else would be told. */
function asPinganError(error: unknown, action: string): PinganError {
  if (error instanceof PinganError) return error
  if (error instanceof RefusalError) return refusalAsError(error.refusal, action)
  return new PinganError(storageCodes[storageTrouble(error)], `The service has failed. ${String(error)}`)
}

/** Whoever reads the latter two can do something about it. */
const storageCodes = {
  failed: 'InternalError',
  'no-room': 'InternalError.NoRoom',
  'newer-version': 'InternalError.NewerVersion',
} as const

/** Always 200: `Code` says how it went. */
const send = (outcome: Omit<Envelope, 'RequestId'>, content: object) =>
  HttpResponse.json({ ...outcome, RequestId: newRequestId(), ...content })

/** 32 hexadecimal digits. From random bytes: `crypto.randomUUID` does not exist in a page on plain http. */
function newRequestId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
