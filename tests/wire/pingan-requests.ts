import { createHmac } from 'node:crypto'
import { beforeEach } from 'vitest'
import type { MockCloudsOptions } from '../../mocks/node.ts'
import type { Action, Actions, Envelope } from '../../src/clouds/pingan/wire.ts'
import { pinganWorld, south } from './pingan-world.ts'
import { serveClouds } from './tencent-clients.ts'

/** Where each test's world begins: 31 January 2026, noon, which is 20:00 by the cloud's calendar. */
export const noon = Date.UTC(2026, 0, 31, 12)

/** The clouds for one test file with this world and a clock that stands still until a test moves it. */
export function servePingan(options?: MockCloudsOptions) {
  const clock = { now: noon }
  beforeEach(() => {
    clock.now = noon
  })
  const limits = { callsPerSecond: 1000 }
  const clouds = serveClouds({ world: pinganWorld, now: () => clock.now, limits, ...options })
  return { clouds, clock }
}

export interface Key {
  accessKeyId: string
  secretAccessKey: string
}

export type Parameters = Record<string, string>

/** One step of the recipe at a time: the cloud has no official client, and what the mock verifies it must not sign. */
export function signatureOf(parameters: Parameters, secret: string): string {
  const pairs: [string, string][] = []
  for (const [name, value] of Object.entries(parameters)) {
    pairs.push([percentEncoded(name).toLowerCase(), percentEncoded(value).toLowerCase()])
  }
  pairs.sort(([a], [b]) => (a === b ? 0 : a < b ? -1 : 1))
  const toSign = pairs.map(([name, value]) => `${name}=${value}`).join('&')
  return createHmac('sha1', secret).update(toSign, 'utf8').digest('base64')
}

function percentEncoded(text: string): string {
  let encoded = ''
  for (const byte of Buffer.from(text, 'utf8')) {
    const letter = String.fromCharCode(byte)
    encoded += /[\w.~-]/.test(letter) ? letter : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`
  }
  return encoded
}

let nonce = 0

export function commonParameters({ accessKeyId }: Key): Parameters {
  nonce += 1
  return {
    version: '2017-01-01',
    accessKeyId,
    signatureMethod: 'HMAC-SHA1',
    signatureVersion: '1.0',
    signatureNonce: `1732000000000${String(nonce).padStart(4, '0')}`,
    timestamp: String(Date.now()),
  }
}

export const host = 'https://api.yun.pingan.com/api/v1'

export type Answer = Envelope & Record<string, unknown>

interface How {
  method?: 'GET' | 'POST'
  headers?: Record<string, string>
}

/** Sends parameters as they are, whatever they are. */
export async function sendForm(url: string, parameters: Parameters, { method = 'POST', headers = {} }: How = {}) {
  const form = new URLSearchParams(parameters).toString()
  const response = await (method === 'GET'
    ? fetch(`${url}?${form}`, { headers })
    : fetch(url, {
        method,
        headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...headers },
        body: form,
      }))
  // Every answer is an envelope; a test that gets something else fails on what it then looks for.
  return { status: response.status, body: (await response.json()) as Answer }
}

export const withSignature = (parameters: Parameters, { secretAccessKey }: Key): Parameters => ({
  ...parameters,
  signature: signatureOf(parameters, secretAccessKey),
})

/** Answers with what the wire says that the action answers with, or with an error's code. */
export type Send = <A extends Action>(
  action: A,
  request: Actions[A]['request'],
) => Promise<Envelope & Actions[A]['response']>

const asText = (request: object): Parameters =>
  Object.fromEntries(Object.entries(request).map(([name, value]) => [name, String(value)]))

/** Signed, at the real host. */
export const signed =
  (key: Key, region = south): Send =>
  async <A extends Action>(action: A, request: Actions[A]['request']) => {
    const parameters = { action, ...commonParameters(key), regionId: region, ...asText(request) }
    const { body } = await sendForm(host, withSignature(parameters, key))
    return body as Envelope & Actions[A]['response'] // asserted field by field by the callers
  }

/** As the console does, at its own path. */
export const fromConsole =
  ({ id }: { id: string }, region = south): Send =>
  async <A extends Action>(action: A, request: Actions[A]['request']) => {
    const url = `http://console.test/api/pingan/${region}/ecs/api/v1`
    const parameters = { action, version: '2017-01-01', regionId: region, ...asText(request) }
    const { body } = await sendForm(url, parameters, { headers: { 'X-Console-Account': id } })
    return body as Envelope & Actions[A]['response'] // as above
  }

/** Both ways into the mock, for tests that hold for either. */
export const bothWays = [
  { way: 'signed, at the real host', as: signed },
  { way: 'unsigned, at the console’s own path', as: fromConsole },
]

export const share = (send: Send, imageId: string, userName: string) =>
  send('ShareImage', { imageId, accountType: 'MASTER', userName })

/** IDs of what others share with the caller. */
export const received = async (send: Send) =>
  (await send('ListImages', { useType: 'SPECIAL', imageSource: 'SHARED' })).Images.map(({ Id }) => Id)

export const namesOf = async (send: Send, imageId: string) =>
  (await send('ListImageShares', { imageId })).ImageShares.map(({ UserName }) => UserName)
