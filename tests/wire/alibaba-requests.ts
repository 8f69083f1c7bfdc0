import { ecsClient, popClient } from './alibaba-clients.ts'
import { hangzhou } from './alibaba-world.ts'
import type { Party } from './alibaba-world.ts'

interface WireResponse {
  status: number
  /** Whatever came: asserted field by field by the callers. Of an error its code and its text. */
  body: unknown
}

/** Asks for an action of ECS, in the party's region unless the parameters name another; undefined leaves one out. */
export type Send = (action: string, parameters?: object) => Promise<WireResponse>

export const version = '2014-05-26'

/** `{ AddAccount: ['1', '2'] }` as `AddAccount.1=1&AddAccount.2=2`. */
function flat(value: unknown, path = ''): [string, string][] {
  if (value === undefined) return []
  if (typeof value !== 'object' || value === null) return [[path, String(value)]]
  const members = Array.isArray(value) ? value.map((one, n) => [n + 1, one] as const) : Object.entries(value)
  return members.flatMap(([name, member]) => flat(member, path ? `${path}.${name}` : String(name)))
}

type Call = (
  params: object,
  request: object,
  options: object,
) => Promise<{ statusCode: number; body: Record<string, unknown> }>

/** As the current SDK: ACS3, everything in the query of a POST. Its typed methods come down to the same. */
export function signed(party: Party, region = hangzhou): Send {
  const client = ecsClient(party, { region })
  // Its types want classes of a package that is no dependency here; their fields will do.
  const call = client.callApi.bind(client) as unknown as Call
  const form = { protocol: 'HTTPS', pathname: '/', method: 'POST', authType: 'AK', style: 'RPC', bodyType: 'json' }
  return async (action, parameters) => {
    const query = Object.fromEntries(flat({ RegionId: region, ...parameters }))
    try {
      const { statusCode, body } = await call({ ...form, action, version, reqBodyType: 'formData' }, { query }, {})
      return { status: statusCode, body }
    } catch (error) {
      const { statusCode, data } = error as { statusCode?: number; data?: ErrorFields }
      if (statusCode === undefined || !data) throw error
      return { status: statusCode, body: codeAndMessage(data) }
    }
  }
}

/** As the older clients, signed by V1. */
function signedByV1(party: Party, region = hangzhou): Send {
  const client = popClient(party)
  return async (action, parameters) => {
    try {
      const query = Object.fromEntries(flat({ RegionId: region, ...parameters }))
      return { status: 200, body: await client.request(action, query) }
    } catch (error) {
      const { data, entry } = error as { data?: ErrorFields; entry?: { response: { statusCode: number } } }
      if (!data || !entry) throw error
      return { status: entry.response.statusCode, body: codeAndMessage(data) }
    }
  }
}

/** As the console, at its own path. */
export function fromConsole(party: Party, region = hangzhou): Send {
  return async (action, parameters) => {
    const query = new URLSearchParams(flat({ RegionId: region, ...parameters }))
    const response = await fetch(`http://console.test/api/alibaba/${region}/ecs/?${query}`, {
      method: 'POST',
      headers: { 'X-Console-Account': party.id, 'x-acs-action': action, 'x-acs-version': version },
    })
    const body: unknown = await response.json()
    return { status: response.status, body: response.ok ? body : codeAndMessage(body as ErrorFields) }
  }
}

interface ErrorFields {
  Code: string
  Message: string
}

const codeAndMessage = ({ Code, Message }: ErrorFields) => ({ code: Code, message: Message })

/** The ways into the mock, for tests that hold for each. */
export const everyWay = [
  { way: 'signed by ACS3, at the real hosts', as: signed },
  { way: 'signed by V1, at the real hosts', as: signedByV1 },
  { way: 'unsigned, at the console’s own path', as: fromConsole },
]
