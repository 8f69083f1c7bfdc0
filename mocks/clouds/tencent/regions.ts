import { regionAt, regionsOf } from '../../engine/views.ts'
import { noParameters, operation } from './operation.ts'

/** Frozen by Tencent in favour of the region service, and still answering. It needs no region. */
export const describeRegions = operation<'DescribeRegions'>({
  parameters: noParameters,
  regional: false,
  run: async (_, { engine, language }) => {
    const regions = await engine.read((world) => regionsOf(world, 'tencent'))
    return {
      TotalCount: regions.length,
      RegionSet: regions.map(({ region, name }) => ({
        Region: region,
        RegionName: name[language],
        RegionState: 'AVAILABLE',
      })),
    }
  },
})

export const describeZones = operation<'DescribeZones'>({
  parameters: noParameters,
  run: async (_, { engine, caller, language }) => {
    const zones = (await engine.read((world) => regionAt(world, caller)))?.zones ?? []
    return {
      TotalCount: zones.length,
      ZoneSet: zones.map(({ id, name, number, soldOut }) => ({
        Zone: id,
        ZoneName: name[language],
        ZoneId: number,
        ZoneState: soldOut ? 'UNAVAILABLE' : 'AVAILABLE',
      })),
    }
  },
})
