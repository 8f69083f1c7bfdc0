import type { RegionRecord } from '../engine/world.ts'

interface Row {
  region: string
  zh: string
  en: string
  mainland: boolean
  /** Letters of its zones. */
  zones: string
  /** Letter of a zone in which nothing can be had at present. */
  soldOut?: string
}

/**
 * Public text names the ID of the first, with its zone A; the cities of the others are named, their IDs are ours by
 * analogy.
 */
const rows: readonly Row[] = [
  { region: 'southChina', zh: '华南（深圳）', en: 'South China (Shenzhen)', mainland: true, zones: 'AB', soldOut: 'C' },
  { region: 'eastChina', zh: '华东（上海）', en: 'East China (Shanghai)', mainland: true, zones: 'AB' },
  { region: 'hongKong', zh: '香港', en: 'Hong Kong', mainland: false, zones: 'A' },
  { region: 'singapore', zh: '新加坡', en: 'Singapore', mainland: false, zones: 'A' },
]

export const pinganRegions: readonly RegionRecord[] = rows.map((row) => ({
  cloud: 'pingan',
  region: `Region-${row.region}`,
  name: { zh: row.zh, en: row.en },
  mainland: row.mainland,
  zones: [...row.zones, ...(row.soldOut ?? '')].map((letter) => {
    const id = `Zone-${row.region}${letter}`
    return { id, number: id, name: { zh: `可用区 ${letter}`, en: `Zone ${letter}` }, soldOut: letter === row.soldOut }
  }),
}))
