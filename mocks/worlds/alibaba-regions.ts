import type { RegionRecord } from '../engine/world.ts'

interface Row {
  region: string
  zh: string
  en: string
  /** Letters of its zones. */
  zones: string
  /** Letter of a zone in which nothing can be had at present. */
  soldOut?: string
}

/** Sixteen of the regions that are open to ordinary accounts. Names: the region list of the product pages, as of 2026-04-21. */
const rows: readonly Row[] = [
  { region: 'cn-hangzhou', zh: '华东1（杭州）', en: 'China (Hangzhou)', zones: 'hijk', soldOut: 'g' },
  { region: 'cn-shanghai', zh: '华东2（上海）', en: 'China (Shanghai)', zones: 'bg' },
  { region: 'cn-qingdao', zh: '华北1（青岛）', en: 'China (Qingdao)', zones: 'bc' },
  { region: 'cn-beijing', zh: '华北2（北京）', en: 'China (Beijing)', zones: 'hk' },
  { region: 'cn-zhangjiakou', zh: '华北3（张家口）', en: 'China (Zhangjiakou)', zones: 'a' },
  { region: 'cn-huhehaote', zh: '华北5（呼和浩特）', en: 'China (Hohhot)', zones: 'a' },
  { region: 'cn-wulanchabu', zh: '华北6（乌兰察布）', en: 'China (Ulanqab)', zones: 'ac' },
  { region: 'cn-shenzhen', zh: '华南1（深圳）', en: 'China (Shenzhen)', zones: 'e' },
  { region: 'cn-guangzhou', zh: '华南3（广州）', en: 'China (Guangzhou)', zones: 'a' },
  { region: 'cn-chengdu', zh: '西南1（成都）', en: 'China (Chengdu)', zones: 'a' },
  { region: 'cn-hongkong', zh: '中国香港', en: 'China (Hong Kong)', zones: 'b' },
  { region: 'ap-southeast-1', zh: '新加坡', en: 'Singapore', zones: 'a' },
  { region: 'ap-northeast-1', zh: '日本（东京）', en: 'Japan (Tokyo)', zones: 'a' },
  { region: 'us-west-1', zh: '美国（硅谷）', en: 'US (Silicon Valley)', zones: 'ab' },
  { region: 'us-east-1', zh: '美国（弗吉尼亚）', en: 'US (Virginia)', zones: 'a' },
  { region: 'eu-central-1', zh: '德国（法兰克福）', en: 'Germany (Frankfurt)', zones: 'a' },
]

/** A zone is called by its city, which is in brackets or all of the region's name. */
const cityOf = (name: string) => /[(（](.+)[)）]/u.exec(name)?.[1] ?? name

export const alibabaRegions: readonly RegionRecord[] = rows.map(({ region, zh, en, zones, soldOut = '' }) => ({
  cloud: 'alibaba',
  region,
  name: { zh, en },
  mainland: region.startsWith('cn-') && region !== 'cn-hongkong',
  zones: [...zones, ...soldOut].map((letter) => {
    // In China with a hyphen, elsewhere without.
    const id = region.startsWith('cn-') ? `${region}-${letter}` : region + letter
    const shown = letter.toUpperCase()
    return {
      id,
      number: id,
      name: { zh: `${cityOf(zh)} 可用区 ${shown}`, en: `${cityOf(en)} Zone ${shown}` },
      soldOut: letter === soldOut,
    }
  }),
}))
