import type { ListParams } from './list-params.ts'

export interface Arrangement<T> {
  /** What a search looks through. */
  texts: (item: T) => string[]
  /** Orders by name; each compares ascending. */
  sorts: Record<string, (a: T, b: T) => number>
  /** An item's value for each filter. */
  filters: Record<string, (item: T) => string>
}

/** Searches, filters, sorts and cuts a loaded list to one page; a page beyond the last is the last. */
export function arrange<T>(items: T[], params: ListParams, arrangement: Arrangement<T>) {
  const wanted = params.search.trim().toLowerCase()
  const matches = items.filter(
    (item) =>
      (wanted === '' || arrangement.texts(item).some((text) => text.toLowerCase().includes(wanted))) &&
      Object.entries(params.filters).every(
        ([name, values]) => values.length === 0 || values.includes(arrangement.filters[name]?.(item) ?? ''),
      ),
  )
  const compare = arrangement.sorts[params.sort]
  if (compare) matches.sort((a, b) => (params.descending ? compare(b, a) : compare(a, b)))
  const page = Math.max(1, Math.min(params.page, Math.ceil(matches.length / params.pageSize)))
  return {
    rows: matches.slice((page - 1) * params.pageSize, page * params.pageSize),
    matches,
    page,
  }
}

/** Orders texts as people do: without case, digits by their value. */
export const byText = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' }).compare
