import type { Dialect } from './operation.ts'

interface Sizes {
  usual: number
  most: number
}

/** A whole number in a query. Throws HuaweiError when it is none or outside the range. */
export function numberIn(
  query: URLSearchParams,
  name: string,
  dialect: Dialect,
  { usual, least = 0, most = Infinity }: { usual: number; least?: number; most?: number },
): number {
  const text = query.get(name)
  if (text === null) return usual
  const number = /^\d+$/.test(text) ? Number(text) : NaN
  if (!(number >= least && number <= most)) throw dialect.badRequest()
  return number
}

/** How many to show, and after which row, as EVS and CBR count them. */
export function rowsAsked(query: URLSearchParams, dialect: Dialect, { usual, most }: Sizes) {
  return {
    limit: numberIn(query, 'limit', dialect, { usual, least: 1, most }),
    offset: numberIn(query, 'offset', dialect, { usual: 0 }),
  }
}

/** Whether a record has what the query asks for by exactly these names; what is not asked for it has. */
export const hasAsked = (query: URLSearchParams, fields: Record<string, string>) =>
  Object.entries(fields).every(([name, value]) => !query.has(name) || query.getAll(name).includes(value))

/** Names match in part and whatever their case. */
export const nameMatches = (query: URLSearchParams, name: string) =>
  name.toLowerCase().includes((query.get('name') ?? '').toLowerCase())
