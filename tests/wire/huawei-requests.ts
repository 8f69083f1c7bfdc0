import type { ErrorBody, Service } from '../../src/clouds/huawei/wire.ts'
import { hcClient } from './huawei-clients.ts'
import { north, projectOf } from './huawei-world.ts'
import type { Party } from './huawei-world.ts'

export type Query = Record<string, string | number | string[]>

export interface WireRequest {
  service?: Service
  method?: string
  /** `{project}` stands for the caller's project ID. */
  path: string
  query?: Query
  body?: unknown
}

interface WireResponse {
  status: number
  /** Whatever came: asserted field by field by the callers. */
  body: unknown
}

export type Send = (request: WireRequest) => Promise<WireResponse>

/** Sends as a party at the real hosts, signed by the SDK, in one of its projects (by name). */
export function signed(party: Party, project = north): Send {
  const region = project.replace(/_.*/, '')
  const projectId = projectOf(party, project)
  return async ({ service = 'ims', method = 'GET', path, query = {}, body }) => {
    try {
      const { httpStatusCode: status = 0, ...answer } = await hcClient(party, service, {
        region,
        projectId,
      }).sendRequest({
        method,
        url: path.replace('{project}', projectId),
        contentType: 'application/json',
        queryParams: query,
        pathParams: {},
        headers: {},
        ...(body !== undefined && { data: body as Record<string, unknown> }), // its types know no list as a body
      })
      return { status, body: answer }
    } catch (error) {
      return whatTheSdkKeeps(error)
    }
  }
}

/** Of the native calls' errors and those of VPC it keeps the status alone. */
function whatTheSdkKeeps(error: unknown): WireResponse {
  const { httpStatusCode: status, errorCode: code, errorMsg: message } = error as Record<string, unknown>
  if (typeof status !== 'number') throw error
  return { status, body: code === undefined ? {} : { code, message } }
}

/** Sends as the console does, at its own path. */
export function fromConsole(party: Party, project = north): Send {
  const projectId = projectOf(party, project)
  return async ({ service = 'ims', method = 'GET', path, query = {}, body }) => {
    const search = new URLSearchParams(
      Object.entries(query).flatMap(([name, value]) => [value].flat().map((one) => [name, String(one)])),
    )
    const ownPath = path.replace('{project}', projectId)
    const response = await fetch(`http://console.test/api/huawei/${project}/${service}${ownPath}?${search}`, {
      method,
      headers: { 'X-Console-Account': party.id, 'Content-Type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    const answer: unknown = text ? JSON.parse(text) : {}
    return { status: response.status, body: response.ok ? answer : codeAndMessage(answer as ErrorBody) }
  }
}

/** As the SDK reads the several forms of errors. */
const codeAndMessage = ({ error, error_code, error_msg, ...native }: ErrorBody) => ({
  code: error?.code ?? error_code ?? native.code,
  message: error?.message ?? error_msg ?? native.message,
})

/** Both ways into the mock, for tests that hold for either. */
export const bothWays = [
  { way: 'signed, at the real hosts', as: signed },
  { way: 'unsigned, at the console’s own path', as: fromConsole },
]
