import { BasicCredentials } from '@huaweicloud/huaweicloud-sdk-core/auth/BasicCredentials.js'
import { HcClient } from '@huaweicloud/huaweicloud-sdk-core/HcClient.js'
import { DefaultHttpClient } from '@huaweicloud/huaweicloud-sdk-core/http/DefaultHttpClient.js'
import type { Logger } from '@huaweicloud/huaweicloud-sdk-core/logger/index.js'
import { Region } from '@huaweicloud/huaweicloud-sdk-core/region/region.js'
import { beforeEach } from 'vitest'
import type { MockCloudsOptions } from '../../mocks/node.ts'
import type { Service } from '../../src/clouds/huawei/wire.ts'
import { huaweiWorld, north, projectOf } from './huawei-world.ts'
import type { Party } from './huawei-world.ts'
import { serveClouds } from './tencent-clients.ts'

/** Where each test's world begins: 31 January 2026, noon. */
export const noon = Date.UTC(2026, 0, 31, 12)

/** The clouds for one test file with this world and a clock that stands still until a test moves it. */
export function serveHuawei(options?: MockCloudsOptions) {
  const clock = { now: noon }
  beforeEach(() => {
    clock.now = noon
  })
  const clouds = serveClouds({ world: huaweiWorld, now: () => clock.now, ...options })
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
  /** Another than that of the region's own project; null for none, which the SDK then asks IAM for. */
  projectId?: string | null
  key?: { accessKeyId: string; secretAccessKey: string }
}

/**
 * The SDK's core, at a service's real host: it signs and sends, and throws what the service answers with. Made by hand,
 * since its own builder writes a file into the home directory. It asks for `uuid` without naming it as a dependency: the
 * project has it for that alone, and knip is told to let it be.
 */
export function hcClient(party: Party, service: Service, options: ClientOptions = {}): HcClient {
  const { region = north, projectId = projectOf(party, region), key = party } = options
  const endpoint = `https://${service}.${region}.myhuaweicloud.com`
  const settings = { logger: silent }
  const credentials = new BasicCredentials().withAk(key.accessKeyId).withSk(key.secretAccessKey)
  const client = new HcClient(new DefaultHttpClient(settings, [endpoint]), settings).withEndpoints([endpoint])
  if (projectId !== null) return client.withCredential(credentials.withProjectId(projectId))
  return client.withCredential(credentials).withRegion(new Region(region, endpoint))
}
