import type { RegionRecord, ZoneRecord } from '../engine/world.ts'

interface Row {
  region: string
  zh: string
  en: string
  /** Letter of a zone in which nothing can be had at present. */
  soldOut?: string
}

/**
 * Ten of the regions that are open to ordinary accounts; their default projects are called as they are. Names: the
 * region lists of the Chinese and the international site, as of 2026-01-15.
 */
const rows: readonly Row[] = [
  { region: 'cn-north-4', zh: '华北-北京四', en: 'CN North-Beijing4' },
  { region: 'cn-north-9', zh: '华北-乌兰察布一', en: 'CN North-Ulanqab1' },
  { region: 'cn-east-3', zh: '华东-上海一', en: 'CN East-Shanghai1' },
  { region: 'cn-east-2', zh: '华东-上海二', en: 'CN East-Shanghai2', soldOut: 'c' },
  { region: 'cn-south-1', zh: '华南-广州', en: 'CN South-Guangzhou' },
  { region: 'cn-southwest-2', zh: '西南-贵阳一', en: 'CN Southwest-Guiyang1' },
  { region: 'ap-southeast-1', zh: '中国-香港', en: 'CN-Hong Kong' },
  { region: 'ap-southeast-3', zh: '亚太-新加坡', en: 'AP-Singapore' },
  { region: 'ap-southeast-2', zh: '亚太-曼谷', en: 'AP-Bangkok' },
  { region: 'af-south-1', zh: '非洲-约翰内斯堡', en: 'AF-Johannesburg' },
]

const letters = ['a', 'b', 'c']

function zone({ region, soldOut }: Row, letter: string, n: number): ZoneRecord {
  const id = `${region}${letter}`
  return { id, number: id, name: { zh: `可用区${n + 1}`, en: `AZ${n + 1}` }, soldOut: soldOut === letter }
}

export const huaweiRegions: readonly RegionRecord[] = rows.map((row) => ({
  cloud: 'huawei',
  region: row.region,
  name: { zh: row.zh, en: row.en },
  mainland: row.region.startsWith('cn-'),
  zones: letters.map((letter, n) => zone(row, letter, n)),
}))
