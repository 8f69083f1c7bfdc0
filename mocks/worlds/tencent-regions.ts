import type { LocalName, RegionRecord, ZoneRecord } from '../engine/world.ts'

interface Row {
  region: string
  mainland?: true
  zh: string
  en: string
  city: LocalName
  /** Number of a zone = base + its suffix. */
  base: number
  zones: readonly number[]
  soldOut?: readonly number[]
}

/**
 * The sixteen regions with image actions that are open to ordinary accounts. Names: DescribeRegions of the region
 * service, 2022-06-27, in `zh-CN` and (international site) `en-US`, as of 2026-08-21.
 * Mainland or not: the wording of the rule for copying (product document 213/4943), by which Hong Kong is outside.
 */
const rows: readonly Row[] = [
  {
    region: 'ap-guangzhou',
    mainland: true,
    zh: '华南地区(广州)',
    en: 'South China (Guangzhou)',
    city: { zh: '广州', en: 'Guangzhou' },
    base: 100000,
    zones: [3, 4, 6, 7],
    soldOut: [1, 2],
  },
  {
    region: 'ap-shanghai',
    mainland: true,
    zh: '华东地区(上海)',
    en: 'East China (Shanghai)',
    city: { zh: '上海', en: 'Shanghai' },
    base: 200000,
    zones: [2, 3, 4, 5, 8],
  },
  {
    region: 'ap-nanjing',
    mainland: true,
    zh: '华东地区(南京)',
    en: 'East China (Nanjing)',
    city: { zh: '南京', en: 'Nanjing' },
    base: 330000,
    zones: [1, 2, 3],
  },
  {
    region: 'ap-beijing',
    mainland: true,
    zh: '华北地区(北京)',
    en: 'North China (Beijing)',
    city: { zh: '北京', en: 'Beijing' },
    base: 800000,
    zones: [3, 4, 5, 6, 7],
    soldOut: [1],
  },
  {
    region: 'ap-chengdu',
    mainland: true,
    zh: '西南地区(成都)',
    en: 'Southwest China (Chengdu)',
    city: { zh: '成都', en: 'Chengdu' },
    base: 160000,
    zones: [1, 2],
  },
  {
    region: 'ap-chongqing',
    mainland: true,
    zh: '西南地区(重庆)',
    en: 'Southwest China (Chongqing)',
    city: { zh: '重庆', en: 'Chongqing' },
    base: 190000,
    zones: [1],
  },
  {
    region: 'ap-hongkong',
    zh: '港澳台地区(中国香港)',
    en: 'Hong Kong/Macao/Taiwan (Hong Kong, China)',
    city: { zh: '香港', en: 'Hong Kong' },
    base: 300000,
    zones: [2, 3],
    soldOut: [1],
  },
  {
    region: 'ap-singapore',
    zh: '亚太东南(新加坡)',
    en: 'Southeast Asia (Singapore)',
    city: { zh: '新加坡', en: 'Singapore' },
    base: 900000,
    zones: [1, 2, 3, 4],
  },
  {
    region: 'ap-jakarta',
    zh: '亚太东南(雅加达)',
    en: 'Southeast Asia (Jakarta)',
    city: { zh: '雅加达', en: 'Jakarta' },
    base: 720000,
    zones: [1, 2],
  },
  {
    region: 'ap-bangkok',
    zh: '亚太东南(曼谷)',
    en: 'Southeast Asia Pacific (Bangkok)',
    city: { zh: '曼谷', en: 'Bangkok' },
    base: 230000,
    zones: [1, 2],
  },
  {
    region: 'ap-seoul',
    zh: '亚太东北(首尔)',
    en: 'Northeast Asia (Seoul)',
    city: { zh: '首尔', en: 'Seoul' },
    base: 180000,
    zones: [1, 2],
  },
  {
    region: 'ap-tokyo',
    zh: '亚太东北(东京)',
    en: 'Northeast Asia (Tokyo)',
    city: { zh: '东京', en: 'Tokyo' },
    base: 250000,
    zones: [1, 2],
  },
  {
    region: 'na-siliconvalley',
    zh: '美国西部(硅谷)',
    en: 'West US (Silicon Valley)',
    city: { zh: '硅谷', en: 'Silicon Valley' },
    base: 150000,
    zones: [1, 2],
  },
  {
    region: 'na-ashburn',
    zh: '美国东部(弗吉尼亚)',
    en: 'Eastern United States (Virginia)',
    city: { zh: '弗吉尼亚', en: 'Virginia' },
    base: 220000,
    zones: [1, 2],
  },
  {
    region: 'eu-frankfurt',
    zh: '欧洲地区(法兰克福)',
    en: 'Europe (Frankfurt)',
    city: { zh: '法兰克福', en: 'Frankfurt' },
    base: 170000,
    zones: [1, 2],
  },
  {
    region: 'sa-saopaulo',
    zh: '南美地区(圣保罗)',
    en: 'South America (Sao Paulo)',
    city: { zh: '圣保罗', en: 'Sao Paulo' },
    base: 740000,
    zones: [1],
  },
]

const numerals = '零一二三四五六七八'

/** As the API writes them: `Guangzhou Zone 3`, `广州三区`. */
function zone({ region, city, base }: Row, suffix: number, soldOut: boolean): ZoneRecord {
  return {
    id: `${region}-${suffix}`,
    number: String(base + suffix),
    name: { zh: `${city.zh}${numerals.charAt(suffix)}区`, en: `${city.en} Zone ${suffix}` },
    soldOut,
  }
}

export const tencentRegions: readonly RegionRecord[] = rows.map((row) => ({
  cloud: 'tencent',
  region: row.region,
  name: { zh: row.zh, en: row.en },
  mainland: row.mainland ?? false,
  zones: [
    ...row.zones.map((suffix) => zone(row, suffix, false)),
    ...(row.soldOut ?? []).map((suffix) => zone(row, suffix, true)),
  ],
}))
