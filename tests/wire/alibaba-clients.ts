import EcsClient from '@alicloud/ecs20140526'
import RpcClient from '@alicloud/pop-core'
import StsClient from '@alicloud/sts20150401'
import { beforeEach } from 'vitest'
import type { MockCloudsOptions } from '../../mocks/node.ts'
import { alibabaWorld, hangzhou } from './alibaba-world.ts'
import type { Party } from './alibaba-world.ts'
import { serveClouds } from './tencent-clients.ts'

/** Where each test's world begins: 31 January 2026, noon. */
export const noon = Date.UTC(2026, 0, 31, 12)

/** The clouds for one test file with this world and a clock that stands still until a test moves it. */
export function serveAlibaba(options?: MockCloudsOptions) {
  const clock = { now: noon }
  beforeEach(() => {
    clock.now = noon
  })
  const clouds = serveClouds({ world: alibabaWorld, now: () => clock.now, ...options })
  return { clouds, clock }
}

export interface ClientOptions {
  region?: string
  /** Another than the SDK takes by itself. */
  endpoint?: string
  securityToken?: string
  signatureAlgorithm?: 'v2'
}

export type Key = Pick<Party, 'accessKeyId' | 'secretAccessKey'>

type Config = ConstructorParameters<typeof EcsClient>[0]

/** The core that has the class of it is no dependency of the project: the clients take its fields as well. */
const configOf = ({ accessKeyId, secretAccessKey }: Key, { region = hangzhou, ...options }: ClientOptions) =>
  ({ accessKeyId, accessKeySecret: secretAccessKey, regionId: region, ...options }) as Config

/** The official clients, at the hosts that they choose for a region. */
export const ecsClient = (key: Key, options: ClientOptions = {}) => new EcsClient(configOf(key, options))
export const stsClient = (key: Key, options: ClientOptions = {}) => new StsClient(configOf(key, options))

/** The older generation's client, which signs by V1. */
export const popClient = ({ accessKeyId, secretAccessKey }: Key, host = 'ecs.aliyuncs.com', version = '2014-05-26') =>
  new RpcClient({
    endpoint: `https://${host}`,
    apiVersion: version,
    accessKeyId,
    accessKeySecret: secretAccessKey,
  })
