import { BasicCredentials } from '@huaweicloud/huaweicloud-sdk-core/auth/BasicCredentials.js'
import { HcClient } from '@huaweicloud/huaweicloud-sdk-core/HcClient.js'
import { DefaultHttpClient } from '@huaweicloud/huaweicloud-sdk-core/http/DefaultHttpClient.js'
import type { Logger } from '@huaweicloud/huaweicloud-sdk-core/logger/index.js'
import type { Service } from '../../src/clouds/huawei/wire.ts'
import { huaweiWorld, north, projectOf } from './huawei-world.ts'
import type { owner } from './huawei-world.ts'
import { serveClouds } from './tencent-clients.ts'

type Party = typeof owner

/** Where each test's world begins: 31 January 2026, noon. */
export const noon = Date.UTC(2026, 0, 31, 12)

/** The clouds for one test file with this world and a clock that stands still until a test moves it. */
export function serveHuawei() {
  const clock = { now: noon }
  const clouds = serveClouds({ world: huaweiWorld, now: () => clock.now })
  return { clouds, clock }
}

const quiet = () => {}

/** The SDK would print every error it meets. */
const silent: Logger = {
  debug: quiet,
  info: quiet,
  warn: quiet,
  error: quiet,
  setLevel: quiet,
  getLevel: () => 'error' as ReturnType<Logger['getLevel']>, // an enum that exists in the SDK's CommonJS alone
  setName: quiet,
}

interface ClientOptions {
  region?: string
  /** The name of the project; by default the region's own. */
  project?: string
  /** Another than the project's own ID. */
  projectId?: string
  key?: { ak: string; sk: string }
}

/** The SDK's core, at a service's real host: it signs and sends, and throws what the service answers with. */
export function hcClient(party: Party, service: Service, options: ClientOptions = {}): HcClient {
  const { region = north, project = region, projectId = projectOf(party, project) } = options
  const { ak, sk } = options.key ?? { ak: party.accessKeyId, sk: party.secretAccessKey }
  const endpoints = [`https://${service}.${region}.myhuaweicloud.com`]
  const settings = { logger: silent }
  return new HcClient(new DefaultHttpClient(settings, endpoints), settings)
    .withEndpoints(endpoints)
    .withCredential(new BasicCredentials().withAk(ak).withSk(sk).withProjectId(projectId))
}
