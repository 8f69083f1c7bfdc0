import { useSearchParams } from 'react-router-dom'

export const pageSizes = [10, 20, 50, 100]

/** What the URL's query says of a list; what it leaves out has its default, what it has wrong is left out. */
export interface ListParams {
  search: string
  sort: string
  descending: boolean
  page: number
  pageSize: number
  /** Chosen values by filter; an empty list chooses everything. */
  filters: Record<string, string[]>
}

/** What a list can be sorted and filtered by. The first sort is the default, newest first; without any, as it comes. */
export interface ListShape {
  sorts: readonly string[]
  filters: Readonly<Record<string, readonly string[]>>
}

export function readListParams(query: URLSearchParams, shape: ListShape): ListParams {
  const asked = query.get('sort') ?? ''
  const sort = shape.sorts.find((name) => name === asked || `-${name}` === asked)
  const pageSize = Number(query.get('size'))
  const page = Number(query.get('page'))
  return {
    search: query.get('q') ?? '',
    sort: sort ?? shape.sorts[0] ?? '',
    descending: sort === undefined || asked.startsWith('-'),
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
    pageSize: pageSizes.includes(pageSize) ? pageSize : pageSizes[0]!,
    filters: Object.fromEntries(
      Object.entries(shape.filters).map(([name, values]) => [
        name,
        (query.get(name)?.split(',') ?? []).filter((value) => values.includes(value)),
      ]),
    ),
  }
}

/** The query that says the same, defaults left out. */
export function writeListParams(params: ListParams, shape: ListShape): URLSearchParams {
  const query = new URLSearchParams()
  if (params.search) query.set('q', params.search)
  for (const [name, values] of Object.entries(params.filters)) if (values.length > 0) query.set(name, values.join(','))
  if (params.sort !== (shape.sorts[0] ?? '') || !params.descending) {
    query.set('sort', `${params.descending ? '-' : ''}${params.sort}`)
  }
  if (params.page > 1) query.set('page', String(params.page))
  if (params.pageSize !== pageSizes[0]) query.set('size', String(params.pageSize))
  return query
}

/** List parameters kept in the URL. Any change but of the page itself begins at the first page again. */
export function useListParams(shape: ListShape) {
  const [query, setQuery] = useSearchParams()
  const params = readListParams(query, shape)
  return {
    params,
    set(change: Partial<ListParams>) {
      setQuery(writeListParams({ ...params, page: 1, ...change }, shape), {
        // Typing a search is one step back, not one for each letter.
        replace: change.search !== undefined,
        // A turned page is there at once; what searches and sorts gives way to the next key or press.
        flushSync: change.page !== undefined,
      })
    },
    clear() {
      setQuery(writeListParams({ ...params, page: 1, search: '', filters: {} }, shape))
    },
  }
}
