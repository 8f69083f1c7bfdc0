import { regionAt, regionsOf } from '../../engine/views.ts'
import { operation } from './operation.ts'

const instance = ['Instance'] as const

export const listRegions = operation<'ListRegions'>({
  origin: 'cloud',
  parameters: { fields: { id: 'string', productCode: instance }, required: [] },
  regional: false,
  run: async ({ id }, { engine }) => {
    const regions = await engine.read((world) => regionsOf(world, 'pingan'))
    const asked = regions.filter(({ region }) => id === undefined || region === id)
    return { Regions: asked.map(({ region, name }) => ({ Id: region, DisplayName: name.en })) }
  },
})

export const listZones = operation<'ListZones'>({
  origin: 'cloud',
  parameters: { fields: { productCode: instance }, required: [] },
  run: async (_, { engine, caller }) => {
    const zones = (await engine.read((world) => regionAt(world, caller)))?.zones ?? []
    return {
      Zones: zones.map(({ id, name, soldOut }) => ({
        Id: id,
        DisplayName: name.en,
        Status: soldOut ? 'SoldOut' : 'Available',
      })),
    }
  },
})
