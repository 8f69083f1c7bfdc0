import type { Cloud, OpenOptions } from '../cloud.ts'
import { createClient } from './client.ts'
import { images } from './images.ts'
import { instances } from './instances.ts'
import { shares } from './shares.ts'
import { toRegion, toZone } from './to-model.ts'

/** ECS does not tell how many images an account may have, so there is no `imageQuota`. */
export function openAlibaba(options: OpenOptions): Cloud {
  const { region } = options
  const call = createClient(options)
  const language = options.language.startsWith('zh') ? 'zh-CN' : 'en-US'
  return {
    ...images(call, region, language),
    ...shares(call, region),
    ...instances(call, region, language),

    async listRegions(signal) {
      return (await call('DescribeRegions', { AcceptLanguage: language }, signal)).Regions.Region.map(toRegion)
    },

    async listZones(signal) {
      const answer = await call('DescribeZones', { RegionId: region, AcceptLanguage: language }, signal)
      return answer.Zones.Zone.map(toZone)
    },

    async whoAmI(signal) {
      return (await call('GetCallerIdentity', {}, signal)).AccountId
    },
  }
}
