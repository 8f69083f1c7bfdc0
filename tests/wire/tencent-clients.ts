import { setupServer } from 'msw/node'
import { CommonClient } from 'tencentcloud-sdk-nodejs-common'
import { cvm } from 'tencentcloud-sdk-nodejs-cvm'
import { afterAll, beforeAll, beforeEach, vi } from 'vitest'
import { type Account, mockClouds, type MockClouds, type MockCloudsOptions } from '../../mocks/node.ts'

export type CvmClient = InstanceType<typeof cvm.v20170312.Client>

/** The clouds for one test file, as a user of `mocks/node.ts` sets them up; a fresh world for every test. */
export function serveClouds(options?: MockCloudsOptions): MockClouds {
  const clouds = mockClouds(options)
  const server = setupServer(...clouds.handlers)
  beforeAll(() => {
    // The SDK would send everything by way of a machine's proxy, which MSW does not see through.
    vi.stubEnv('http_proxy', undefined)
    server.listen({ onUnhandledFrame: 'error' })
  })
  beforeEach(() => clouds.reset())
  afterAll(() => server.close())
  return clouds
}

interface ClientOptions {
  region?: string
  language?: 'zh-CN' | 'en-US'
  method?: 'GET' | 'POST'
  token?: string
}

type Key = Pick<Account, 'accessKeyId' | 'secretAccessKey'>

const settings = (key: Key, { region = 'ap-guangzhou', language, method, token }: ClientOptions) => ({
  credential: { secretId: key.accessKeyId, secretKey: key.secretAccessKey, ...(token && { token }) },
  region,
  profile: { ...(language && { language }), httpProfile: { ...(method && { reqMethod: method }) } },
})

/** The official client as it comes: default endpoint, default signature. */
export const cvmClient = (key: Key, options: ClientOptions = {}): CvmClient =>
  new cvm.v20170312.Client(settings(key, options))

/** The official way to call a service, or an action, that has no client of its own here. */
export const commonClient = (key: Key, host: string, version: string, options: ClientOptions = {}) =>
  new CommonClient(host, version, settings(key, options))
