import type { LocalName } from '../../engine/world.ts'
import { regionAt, regionsOf } from '../../engine/views.ts'
import { alibabaError } from './errors.ts'
import { operation } from './operation.ts'

const languages = ['zh-CN', 'zh-TW', 'en-US', 'ja', 'fr', 'de', 'ko']

/** This world has names in two languages: who asks for another one reads English. */
function nameIn(language = 'zh-CN'): (name: LocalName) => string {
  if (!languages.includes(language)) throw alibabaError('InvalidAcceptLanguage.NotFound')
  return ({ zh, en }) => (language.startsWith('zh') ? zh : en)
}

/** How instances are paid and what else a region is asked for is taken and does nothing: every region here has all. */
export const describeRegions = operation<'DescribeRegions'>({
  parameters: {
    fields: { AcceptLanguage: 'string', InstanceChargeType: 'string', ResourceType: 'string' },
    required: [],
  },
  regional: false,
  run: async ({ AcceptLanguage }, { engine }) => {
    const localName = nameIn(AcceptLanguage)
    const regions = await engine.read((world) => regionsOf(world, 'alibaba'))
    return {
      Regions: {
        Region: regions.map(({ region, name }) => ({
          RegionId: region,
          RegionEndpoint: `ecs.${region}.aliyuncs.com`,
          LocalName: localName(name),
          Status: 'available',
        })),
      },
    }
  },
})

/** Of a zone that is sold out nothing can be made. */
export const describeZones = operation<'DescribeZones'>({
  parameters: {
    fields: {
      RegionId: 'string',
      AcceptLanguage: 'string',
      InstanceChargeType: 'string',
      SpotStrategy: 'string',
      Verbose: 'boolean',
    },
    required: ['RegionId'],
  },
  run: async ({ AcceptLanguage, Verbose = true }, { engine, caller }) => {
    const localName = nameIn(AcceptLanguage)
    const zones = (await engine.read((world) => regionAt(world, caller)))?.zones ?? []
    return {
      Zones: {
        Zone: zones.map(({ id, name, soldOut }) => ({
          ZoneId: id,
          LocalName: localName(name),
          ZoneType: 'AvailabilityZone',
          AvailableResourceCreation: { ResourceTypes: soldOut ? [] : ['Instance', 'Disk', 'VSwitch'] },
          AvailableDiskCategories: { DiskCategories: soldOut || !Verbose ? [] : diskCategories },
          AvailableInstanceTypes: { InstanceTypes: soldOut || !Verbose ? [] : instanceTypes },
        })),
      },
    }
  },
})

const diskCategories = ['cloud_efficiency', 'cloud_ssd', 'cloud_essd']
const instanceTypes = ['ecs.g6.large', 'ecs.c6.large', 'ecs.r6.large']
